// A published report against its database: equal, tampered with, or older than what was done since.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ingest } from "../../src/pipeline/ingest.ts";
import { purge } from "../../src/pipeline/purge.ts";
import { report } from "../../src/pipeline/report.ts";
import { rescore } from "../../src/pipeline/rescore.ts";
import { verify } from "../../src/pipeline/verify.ts";
import type { ReportOptions } from "../../src/pipeline/report.ts";

let folder = "";
let db = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hypemeter-verify-"));
  db = join(folder, "a.db");
  for (const teaser of ["A", "B"]) await read(teaser, `${teaser}.csv`, 0);
});
afterAll(() => rmSync(folder, { recursive: true }));

const TEXTS = [
  "the cast looks great",
  "can't wait for the music",
  "looks boring",
  "when is it out",
];

async function read(teaser: string, file: string, from: number): Promise<void> {
  const rows = Array.from({ length: 120 }, (_, row) => {
    const at = from + row;
    return `${at},${TEXTS[(at * 7 + teaser.length) % 4]} ${at},u${at % 90},${at % 13},2025-05-${10 + (at % 9)}T10:00:00Z`;
  });
  writeFileSync(join(folder, file), `id,text,author,likes,time\n${rows.join("\n")}\n`);
  const platform = from === 0 ? "youtube" : "reddit";
  await ingest({ inputs: [join(folder, file)], db, teaser, platform });
}

async function publish(options: Partial<ReportOptions> = {}): Promise<string> {
  const out = join(folder, "out");
  const { written } = await report({ db, out, formats: ["json"], ...options });
  return written[0] ?? "";
}

describe("verify", () => {
  test("an overview, a page of one of several, and a single report hold", async () => {
    const overview = await publish();
    for (const path of [overview, join(folder, "out/b.json"), await publish({ teasers: ["A"] })]) {
      const result = await verify({ report: path, db });
      expect(result).toMatchObject({ ok: true, difference: null });
      expect(result.compared).toBeGreaterThan(300);
      expect(result.unchecked).toEqual([expect.stringContaining("taken from the report")]);
    }
  });

  test.each([
    ["hype", "value", "teasers[0].hype.value"],
    ["coverage", "scored", "teasers[0].coverage.scored"],
    ["buzz", "perDay", "teasers[0].buzz.perDay"],
  ])("a changed %s.%s is named", async (part, field, place) => {
    const path = await publish({ teasers: ["A"] });
    const text = JSON.parse(readFileSync(path, "utf8"));
    text.teasers[0][part][field] += 1;
    const tampered = join(folder, "tampered.json");
    writeFileSync(tampered, JSON.stringify(text));
    const { ok, difference } = await verify({ report: tampered, db });
    expect(ok).toBe(false);
    expect(difference?.path).toBe(place);
    expect(Number(difference?.reported)).toBeCloseTo(Number(difference?.derived) + 1, 9);
  });

  test("weights and drivers: from the pipeline file, else as far as they can be told", async () => {
    await read("C", "C1.csv", 0);
    await read("C", "C2.csv", 1000);
    const own = {
      weights: { youtube: 3, reddit: 1 },
      drivers: [{ name: "Cast", words: ["cast"] }],
    };
    const path = await publish({ teasers: ["C"], ...own });
    const alone = await verify({ report: path, db });
    expect(alone.ok).toBe(true);
    expect(alone.unchecked.join()).toContain("--pipeline");
    const pipeline = join(folder, "p.yaml");
    const text = {
      version: 1,
      database: "a.db",
      ...own,
      teasers: [{ name: "C", inputs: [{ path: "C1.csv" }] }],
      report: { out: "out" },
    };
    writeFileSync(pipeline, JSON.stringify(text));
    const told = await verify({ report: path, db, pipeline });
    expect(told).toMatchObject({ ok: true, difference: null });
    expect(told.compared).toBeGreaterThan(alone.compared);
  });

  test("files read again and comments purged since are said, and figures still hold", async () => {
    await read("D", "D.csv", 0);
    const path = await publish({ teasers: ["D"] });
    await ingest({ inputs: [join(folder, "D.csv")], db, teaser: "D", platform: "youtube" });
    purge({ db, teaser: "D", author: "u7" });
    const result = await verify({ report: path, db });
    expect(result).toMatchObject({ ok: true, difference: null });
    expect(result.unchecked.join("\n")).toMatch(/drivers.*comments of "D" were purged/);
    expect(result.unchecked.join("\n")).toMatch(/inputs, rows.*were read for "D" after the report/);
  });

  test("more comments, another scorer, another database: not the same", async () => {
    await read("E", "E.csv", 0);
    const path = await publish({ teasers: ["E"] });
    await read("E", "E.csv", 1000);
    expect((await verify({ report: path, db })).difference?.path).toBe("teasers[0].comments");
    const other = join(folder, "other.db");
    await ingest({ inputs: [join(folder, "A.csv")], db: other, teaser: "A" });
    const elsewhere = await verify({ report: path, db: other });
    expect(elsewhere).toMatchObject({ ok: false, difference: { derived: null } });
    rescore(db, "afinn");
    expect((await verify({ report: path, db })).difference?.path).toBe("scorer.id");
  });

  test.each([
    ["no file", "none.json", null, /cannot be read.*hypemeter report wrote/],
    ["no JSON", "text.json", "{", /is no JSON/],
    ["other JSON", "other.json", '{"schema":"x"}', /is no hypemeter report \(schema/],
  ])("%s", async (...[, name, content, message]) => {
    const path = join(folder, name);
    if (content !== null) writeFileSync(path, content);
    await expect(verify({ report: path, db })).rejects.toThrow(message);
  });
});
