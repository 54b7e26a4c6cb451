import { describe, expect, test } from "vitest";
import { endorsedHype, hypeIndex, polarisation, strataOf } from "../../src/core/hype-index.ts";
import { mergeCells } from "../../src/core/rollup.ts";
import { cellsOf } from "../../src/core/voices.ts";
import type { Given } from "./scored.ts";
import { scored } from "./scored.ts";

function many(count: number, given: Given) {
  return Array.from({ length: count }, () => scored(given));
}

describe("strataOf", () => {
  test("equal weights, whatever the mix of the export", () => {
    const strata = strataOf(
      cellsOf([...many(300, { platform: "youtube" }), ...many(30, { platform: "reddit" })]),
    );
    expect(strata.map(({ platform, weight }) => [platform, weight])).toEqual([
      ["youtube", 0.5],
      ["reddit", 0.5],
    ]);
  });

  test("too few voices are shown and not pooled", () => {
    const strata = strataOf(
      cellsOf([...many(40, { hype: 1 }), ...many(29, { platform: "reddit", hype: 0 })]),
    );
    expect(strata.map(({ weight }) => weight)).toEqual([1, 0]);
    expect(hypeIndex(strata, 0).voices).toBe(40);
  });

  test("weights of the user are kept in proportion", () => {
    const cells = cellsOf([...many(40, {}), ...many(40, { platform: "reddit" })]);
    const weights = strataOf(cells, { youtube: 3, reddit: 1 }).map(({ platform, weight }) => [
      platform,
      weight,
    ]);
    expect(Object.fromEntries(weights)).toEqual({ youtube: 0.75, reddit: 0.25 });
  });

  test("where every platform has too few, all speak together", () => {
    const cells = cellsOf([...many(20, { hype: 1 }), ...many(20, { platform: "reddit", hype: 1 })]);
    expect(hypeIndex(strataOf(cells), 0)).toMatchObject({ voices: 40, status: "ok" });
  });
});

describe("endorsedHype", () => {
  test("likes pull toward the comments that have them", () => {
    const cells = cellsOf([
      ...many(60, { hype: 0, likes: 0 }),
      ...many(60, { hype: 1, likes: 50 }),
    ]);
    const strata = strataOf(cells);
    expect(endorsedHype(strata, 0).value).toBeGreaterThan(hypeIndex(strata, 0).value + 10);
  });

  test("without likes both figures agree", () => {
    const strata = strataOf(cellsOf([...many(60, { hype: 0.25 }), ...many(60, { hype: 1 })]));
    expect(endorsedHype(strata, 0).value).toBeCloseTo(hypeIndex(strata, 0).value, 9);
  });
});

function total(hypes: readonly number[]) {
  const cells = cellsOf(hypes.map((hype) => scored({ hype })));
  return mergeCells(cells, { platform: "", hour: null, language: null });
}

describe("polarisation", () => {
  test.each([
    { name: "boredom", hypes: [0.5, 0.5], value: 0 },
    { name: "war", hypes: [0, 1], value: 1 },
    { name: "joy", hypes: [1, 1], value: 0 },
  ])("$name is $value", ({ hypes, value }) => {
    expect(polarisation(total(hypes))).toBeCloseTo(value, 9);
  });

  test("nobody: not known", () => {
    expect(polarisation(total([]))).toBeNull();
  });
});
