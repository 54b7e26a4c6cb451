import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hypeMoments,
  indexEstimate,
  levelOf,
  PRIOR_VOICES,
  shareOf,
} from "../../src/core/estimate.ts";
import { mergeCells } from "../../src/core/rollup.ts";
import { cellsOf } from "../../src/core/voices.ts";
import { scored } from "./scored.ts";

const ALL = { platform: "", hour: null, language: null } as const;

function momentsOf(values: readonly number[]) {
  return hypeMoments(mergeCells(cellsOf(values.map((hype) => scored({ hype }))), ALL));
}

describe("hypeMoments", () => {
  test.each([
    { values: [], mean: 0.5 },
    { values: [1], mean: (1 + PRIOR_VOICES / 2) / (1 + PRIOR_VOICES) },
    { values: [1, 1, 1, 1, 1], mean: 0.75 },
    { values: [0, 0, 0, 0, 0], mean: 0.25 },
    { values: [0, 1], mean: 0.5 },
  ])("$values gives $mean", ({ values, mean }) => {
    expect(momentsOf(values).shrunk).toBeCloseTo(mean, 12);
  });

  test("the variance never collapses when all voices agree", () => {
    expect(momentsOf(Array.from({ length: 40 }, () => 1)).variance).toBeGreaterThan(0);
  });
});

describe("indexEstimate", () => {
  test.each([
    { mean: 0.5, variance: 0, voices: 0, status: "no-data", level: null },
    { mean: 0.9, variance: 0.0001, voices: 29, status: "too-few", level: null },
    { mean: 0.7, variance: 0.0001, voices: 30, status: "ok", level: "warm" },
    { mean: 0.8, variance: 0.0001, voices: 500, status: "ok", level: "warm to hyped" },
    { mean: 0.5, variance: 0.01, voices: 40, status: "too-uncertain", level: null },
  ])("$voices voices at $mean: $status $level", ({ status, level, ...given }) => {
    expect(indexEstimate({ ...given, shrunk: given.mean }, 0)).toMatchObject({ status, level });
  });

  test("no data is 50 without an interval", () => {
    expect(indexEstimate({ shrunk: 0.5, mean: 0.5, variance: 0, voices: 0 }, 3)).toEqual({
      status: "no-data",
      value: 50,
      lower: null,
      upper: null,
      samplingError: null,
      level: null,
      voices: 0,
    });
  });

  test("the classifier's error widens the interval", () => {
    const moments = { shrunk: 0.6, mean: 0.6, variance: 0.0001, voices: 100_000 };
    const narrow = indexEstimate(moments, 0);
    const wide = indexEstimate(moments, 2);
    expect(narrow.lower).toBeCloseTo(60 - 1.96, 2);
    expect(wide.lower).toBeCloseTo(60 - 1.96 * Math.sqrt(5), 2);
    expect(wide.samplingError).toBeCloseTo(1.96, 2);
    expect(wide.samplingError).toBe(narrow.samplingError);
  });

  test("the value lies in its interval, also where shrinking carried it away", () => {
    const agreed = indexEstimate(momentsOf(Array.from({ length: 40 }, () => 1)), 0);
    expect(agreed.value).toBeCloseTo(94.44, 2);
    expect(agreed.lower).toBeLessThanOrEqual(agreed.value);
    expect(agreed.upper).toBe(100);
  });

  test("stays within 0 and 100", () => {
    const estimate = indexEstimate({ shrunk: 0.98, mean: 0.99, variance: 0.01, voices: 100 }, 0);
    expect(estimate.upper).toBe(100);
  });
});

describe("levelOf", () => {
  test.each([
    [0, 5, "backlash"],
    [10, 25, "backlash to cold"],
    [41, 59, "mixed"],
    [60, 80, "warm"],
    [60, 80.1, "warm to hyped"],
    [80, 100, "hyped"],
    [100, 100, "hyped"],
  ])("%d to %d is %s", (lower, upper, level) => {
    expect(levelOf(lower, upper)).toBe(level);
  });
});

describe("shareOf", () => {
  test("nothing of nothing is not known", () => {
    expect(shareOf("hyped", 0, 0)).toEqual({
      name: "hyped",
      value: null,
      lower: null,
      upper: null,
    });
  });

  test("Wilson's interval of 5 in 10", () => {
    // Values of Wilson (1927) for 5 of 10, as in Newcombe (1998).
    expect(shareOf("hyped", 5, 10).lower).toBeCloseTo(0.2366, 4);
    expect(shareOf("hyped", 5, 10).upper).toBeCloseTo(0.7634, 4);
  });

  test("the value lies in the interval, the interval in [0, 1]", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, p) => {
          const { value, lower, upper } = shareOf("x", p * n, n);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(value ?? -1);
          expect(value).toBeLessThanOrEqual(upper ?? -1);
          expect(upper).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
