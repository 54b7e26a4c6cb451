// The published JSON Schemas are those of the code, and fit every Summary. `npm run picture`
// (or vitest -u) writes them anew.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { SchemaName } from "../../src/pipeline/schemas.ts";
import { SCHEMA_NAMES, jsonSchemaText } from "../../src/pipeline/schemas.ts";
import { pipelineSchema } from "../../src/pipeline/config-schema.ts";
import { summarySchema } from "../../src/pipeline/summary-schema.ts";
import { hypemeter, ROOT } from "../cli/spawn.ts";
import { ALL } from "../render/fixture-edges.ts";
import { parse } from "yaml";

const FILES = {
  summary: join(ROOT, "reports/summary.schema.json"),
  pipeline: join(ROOT, "pipelines/pipeline.schema.json"),
  commands: join(ROOT, "reports/commands.schema.json"),
  score: join(ROOT, "reports/score.schema.json"),
} as const;

describe.each(SCHEMA_NAMES)("%s", (name) => {
  test("the published file is current", async () => {
    await expect(jsonSchemaText(name)).toMatchFileSnapshot(FILES[name]);
  });

  test("the command prints it", () => {
    const { code, out } = hypemeter(["schema", name], { cwd: ROOT });
    expect({ code, out }).toEqual({ code: 0, out: jsonSchemaText(name) });
  });
});

test.each([
  [["schema"], "No schema was named. Choose from: summary, pipeline, commands, score."],
  [["schema", "summry"], 'There is no schema "summry". Did you mean "summary"?'],
])("%j is a usage error", (args, message) => {
  expect(hypemeter(args, { cwd: ROOT })).toMatchObject({ code: 2, out: "" });
  expect(hypemeter(args, { cwd: ROOT }).err).toContain(message);
});

/** The published schema read back, as another program would use it. */
function published(name: SchemaName): z.ZodType {
  return z.fromJSONSchema(JSON.parse(jsonSchemaText(name)));
}

describe.each(Object.entries(ALL))("fixture %s", (_, make) => {
  test("has the form of a Summary", () => {
    expect(summarySchema.parse(make())).toEqual(make());
    expect(published("summary").safeParse(make()).error).toBeUndefined();
  });
});

test("a field too many, one too few and one out of range are seen", () => {
  const summary = ALL["realistic"]!();
  const [teaser] = summary.teasers;
  const { slug: _, ...withoutSlug } = teaser!;
  const bad = [
    { ...summary, extra: 1 },
    { ...summary, teasers: [withoutSlug] },
    { ...summary, teasers: [{ ...teaser, hype: { ...teaser!.hype, value: 101 } }] },
  ];
  for (const one of bad) {
    expect(summarySchema.safeParse(one).success).toBe(false);
    expect(published("summary").safeParse(one).success).toBe(false);
  }
});

test.each(["ballard", "franchise", "nightly", "folder"])(
  "%s.yaml fits, and names its schema",
  (name) => {
    const text = readFileSync(join(ROOT, `pipelines/${name}.yaml`), "utf8");
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/pipeline\.schema\.json\n/);
    expect(pipelineSchema.safeParse(parse(text)).success).toBe(true);
    expect(published("pipeline").safeParse(parse(text)).error).toBeUndefined();
  },
);
