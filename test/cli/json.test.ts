// --json of every command has the form that is published, and goes to stdout alone.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { COMMANDS } from "../../src/cli/run-cli.ts";
import { DOCUMENT_NAMES } from "../../src/pipeline/command-schemas.ts";
import { jsonSchemaText } from "../../src/pipeline/schemas.ts";
import { hypemeter, ROOT, temporaryFolderForAll } from "./spawn.ts";

const folder = temporaryFolderForAll();
const published = (name: "commands" | "score"): z.ZodType =>
  z.fromJSONSchema(JSON.parse(jsonSchemaText(name)));

/** In the order in which they can run; what is not here is told below. */
const LINES: readonly (readonly [name: string, args: readonly string[]])[] = [
  ["init", ["init", "a.csv"]],
  ["plan", ["run", "pipeline.yaml", "--plan"]],
  ["run", ["run", "pipeline.yaml"]],
  ["ingest", ["ingest", "a.csv", "--teaser", "T"]],
  ["report", ["report", "--out", "r"]],
  ["verify", ["verify", "r/t.json"]],
  ["explain", ["explain", "Can't wait!"]],
  ["evaluate", ["evaluate", join(ROOT, "samples/labelled.tsv"), "--scorer", "afinn"]],
  ["rescore", ["rescore"]],
  ["label", ["label", "--out", "read.csv"]],
  ["calibrate", ["calibrate"]],
  ["gate", ["gate", "--require", "voices >= 1"]],
  ["purge", ["purge", "--author", "ann"]],
  ["doctor", ["doctor"]],
  ["formats", ["formats"]],
  ["formats", ["formats", "a.csv"]],
  ["completion", ["completion", "bash"]],
];
/** Training takes minutes; test/cli/train.test.ts has it. */
const ELSEWHERE = ["train"];

beforeAll(() => {
  writeFileSync(
    join(folder(), "a.csv"),
    "id,text,author,likes,time\n1,Can't wait!,ann,12,2025-05-13T15:00:00Z\n2,looks mid,bob,3,\n",
  );
});

test.each(LINES)("%s %j", (name, args) => {
  const { code, out, err } = hypemeter([...args, "--json"], { cwd: folder() });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const document = JSON.parse(out);
  expect(document.schema).toBe(`hypemeter/${name}@1`);
  expect(published("commands").safeParse(document).error).toBeUndefined();
});

test("a document that lacks a field does not fit", () => {
  expect(published("commands").safeParse({ schema: "hypemeter/purge@1" }).success).toBe(false);
});

test("lines of score have their own form", () => {
  const { out } = hypemeter(["score", "--explain", "--json"], { cwd: folder(), input: "wow\n" });
  expect(published("score").safeParse(JSON.parse(out)).error).toBeUndefined();
});

test("no command is left out", () => {
  const covered = new Set([...LINES.map(([name]) => name), ...ELSEWHERE]);
  expect([...covered].toSorted()).toEqual([...DOCUMENT_NAMES].toSorted());
  const names = COMMANDS.map(({ name }) => name);
  // score writes lines, schema writes a schema.
  expect(names.filter((name) => !covered.has(name))).toEqual(["score", "schema"]);
});
