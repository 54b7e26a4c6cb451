// Drivers through the pipelines: a pipeline file, exports on disk, a database, a report.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TeaserSummary } from "../../src/core/summary.ts";
import { MAX_ASPECTS } from "../../src/core/drivers/aspects.ts";
import { parsePipeline } from "../../src/pipeline/config.ts";
import type { RunResult } from "../../src/pipeline/run.ts";
import { DEFAULT_DEPS } from "../../src/pipeline/deps.ts";
import { run } from "../../src/pipeline/run.ts";

const NOISE = ["nice morning", "who is here", "first", "from Oslo", "hello all", "what a day"];
const MOODS = [
  ["the surfboard, I can't wait!!! so hyped", 40],
  ["a Bosch crossover, best thing ever, day one!", 40],
  ["they cancelled it, hard pass, this is garbage", 40],
] as const;

function rowsOf(prefix: string, moods: readonly (readonly [string, number])[]): string {
  const texts = [
    ...moods.flatMap(([text, n]) =>
      Array.from({ length: n }, (_, at) => `${text} ${NOISE[at % 6]} ${at}`),
    ),
    ...Array.from({ length: 200 }, (_, at) => `${NOISE[at % 6]} ${at % 11}`),
  ];
  const rows = texts.map((text, at) => `${prefix}${at},"${text}",${prefix}${at},${at % 7}`);
  return `id,text,author,likes\n${rows.join("\n")}\n`;
}

const PIPELINE = `
version: 1
database: a.db
drivers:
  - name: Crossover
    words: [bosch, cross*]
  - name: Cancellation
    words: [cancel*]
  - name: Never spoken of
    words: [harpsichord]
teasers:
  - name: One
    inputs: [{ path: one.csv, platform: youtube }]
  - name: Two
    inputs: [{ path: two.csv, platform: youtube }]
report: { out: out, formats: [html, md, json] }
`;

let folder = "";
let result: RunResult | null = null;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hypemeter-drivers-"));
  writeFileSync(join(folder, "one.csv"), rowsOf("a", MOODS));
  writeFileSync(join(folder, "two.csv"), rowsOf("b", []));
  writeFileSync(join(folder, "p.yaml"), PIPELINE);
  result = await run(join(folder, "p.yaml"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function teaser(at: number): TeaserSummary {
  return result!.summary.teasers[at]!;
}

describe("drivers of a pipeline file", () => {
  test("are those that were declared and spoken of, with their effects", () => {
    const named = teaser(0).drivers.map(({ name, effect }) => [name, effect]);
    expect(named).toContainEqual(["Crossover", "lifts"]);
    expect(named).toContainEqual(["Cancellation", "lowers"]);
    expect(named.at(-1)).toEqual(["nothing in particular", null]);
    expect(named).toHaveLength(3);
  });

  test("contributions add up, in drivers and in themes", () => {
    for (const { drivers, themes, hype } of result!.summary.teasers) {
      for (const list of [drivers, themes]) {
        const sum = list.reduce((total, { contribution }) => total + contribution.value, 0);
        expect(sum).toBeCloseTo(hype.value - 50, 9);
      }
    }
  });

  test("themes are found that nobody declared, against the other teaser", () => {
    const surfboard = teaser(0).themes.find(({ name }) => name.includes("surfboard"));
    expect(surfboard?.effect).toBe("lifts");
    expect(surfboard?.evidence?.elsewhere).toBeGreaterThan(2);
    expect(teaser(1).themes.filter(({ name }) => name.includes("surfboard"))).toEqual([]);
  });

  test("quotes name the driver, and none stands twice", () => {
    const { drivers, themes } = teaser(0);
    const quotes = [...drivers, ...themes].flatMap((driver) => driver.quotes);
    expect(quotes.length).toBeGreaterThan(3);
    expect(new Set(quotes.map(({ comment }) => comment.text)).size).toBe(quotes.length);
    for (const { comment } of drivers[0]?.quotes ?? []) expect(comment.hype).not.toBeNull();
  });

  test("the report shows them", () => {
    const html = readFileSync(join(folder, "out/one.html"), "utf8");
    const markdown = readFileSync(join(folder, "out/one.md"), "utf8");
    for (const text of [html, markdown]) {
      expect(text).toContain("Cancellation");
      expect(text).toContain("Voices are warmer on ");
    }
  });

  test("the same bytes again", async () => {
    const before = JSON.stringify(
      result!.summary.teasers.map(({ drivers, themes }) => [drivers, themes]),
    );
    const { summary } = await run(join(folder, "p.yaml"), DEFAULT_DEPS, { force: true });
    expect(JSON.stringify(summary.teasers.map(({ drivers, themes }) => [drivers, themes]))).toBe(
      before,
    );
  });
});

describe("the setting", () => {
  const parse = (drivers: string): unknown =>
    parsePipeline(PIPELINE.replace(/drivers:[\s\S]*?teasers:/, `${drivers}\nteasers:`), "p.yaml");

  test.each([
    ["drivers: [{ name: A, words: [maggie q, canc*] }]"],
    ["drivers: []"],
    ["drivers: [{ name: Ü, words: ['Renée', 'дата выхода'] }]"],
    [""],
  ])("takes %j", (drivers) => {
    expect(() => parse(drivers)).not.toThrow();
  });

  test.each([
    ["drivers: [{ name: A, words: ['c*t'] }]", "*"],
    ["drivers: [{ name: A, words: ['ab*'] }]", "*"],
    ["drivers: [{ name: A, words: ['...'] }]", "letter"],
    ["drivers: [{ name: A, words: [] }]", "words"],
    ["drivers: [{ name: A, word: [x] }]", 'Did you mean "words"?'],
    ["drivers: [{ name: A, words: [x] }, { name: A, words: [y] }]", "twice"],
    [`drivers: [${"{ name: A, words: [x] },".repeat(MAX_ASPECTS + 1)}]`, "drivers"],
  ])("refuses %j", (drivers, says) => {
    expect(() => parse(drivers)).toThrow(says);
  });
});
