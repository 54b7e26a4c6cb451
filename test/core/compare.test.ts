// Differences between teasers: what may be claimed, and how often a claim is false.

import { describe, expect, test } from "vitest";
import type { Comparable } from "../../src/core/compare.ts";
import { compareTeasers } from "../../src/core/compare.ts";
import { hypeMoments } from "../../src/core/estimate.ts";
import { mergeCells } from "../../src/core/rollup.ts";
import { rollupSums } from "../../src/core/rollup-sums.ts";
import { seeded } from "../properties/seeded.ts";

const ALL = { platform: "", hour: null, language: null };
function comparable(teaser: string, mean: number, given: Partial<Comparable["moments"]> = {}) {
  const moments = { shrunk: mean, mean, variance: 0.0001, voices: 500, ...given };
  const plain = { modelError: 0, strata: [], shift: 0 };
  return { teaser, status: "ok", moments, ...plain } satisfies Comparable;
}

describe("compareTeasers", () => {
  test("a difference of three errors is clear, one of a half is not", () => {
    const { pairs } = compareTeasers([
      comparable("a", 0.7),
      comparable("b", 0.6),
      comparable("c", 0.61),
    ]);
    expect(pairs.map(({ first, second, verdict }) => `${first}${second} ${verdict}`)).toEqual([
      "ab higher",
      "ac higher",
      "bc no clear difference",
    ]);
  });

  test("pairs asked for are told in their order, and need less correction than all", () => {
    const teasers = [0.6, 0.62, 0.64].map((mean, at) => comparable(`t${at}`, mean));
    const wanted = [["t2", "t0"] as const, ["t0", "nobody"] as const];
    const { pairs } = compareTeasers(teasers, wanted);
    expect(pairs).toMatchObject([{ first: "t2", second: "t0" }]);
    const among = compareTeasers(teasers).pairs.find(({ second }) => second === "t2");
    expect(pairs[0]!.p).toBeLessThan(among!.p);
  });

  test("the verdict is the interval's: 0 is left out exactly where there is a claim", () => {
    const means = [0.5, 0.53, 0.56, 0.59, 0.62];
    const { pairs } = compareTeasers(means.map((mean, at) => comparable(`t${at}`, mean)));
    expect(pairs).toHaveLength(10);
    for (const { lower, upper, verdict, p } of pairs) {
      expect(verdict === "no clear difference").toBe(lower <= 0 && upper >= 0);
      expect(verdict === "no clear difference").toBe(p >= 0.05);
    }
  });

  test("one pair has the plain 95 % interval of a difference", () => {
    const [pair] = compareTeasers([comparable("a", 0.7), comparable("b", 0.6)]).pairs;
    const half = 1.962 * 100 * Math.sqrt(0.0002);
    expect(pair?.lower).toBeCloseTo(10 - half, 1);
    expect(pair?.upper).toBeCloseTo(10 + half, 1);
  });

  test("the classifier's error of both widens it", () => {
    const sure = [comparable("a", 0.7), comparable("b", 0.66)];
    const unsure = sure.map((one) => ({ ...one, modelError: 3 }));
    expect(compareTeasers(sure).pairs[0]?.verdict).toBe("higher");
    expect(compareTeasers(unsure).pairs[0]?.verdict).toBe("no clear difference");
  });

  test("swapping two teasers swaps the verdict", () => {
    const [a, b] = [comparable("a", 0.7), comparable("b", 0.5)];
    const [one] = compareTeasers([a, b]).pairs;
    const [other] = compareTeasers([b, a]).pairs;
    expect(other).toMatchObject({ verdict: "lower", value: -(one?.value ?? 0), p: one?.p });
  });

  test("teasers with too few voices are left out and named", () => {
    const few: Comparable = { ...comparable("few", 0.9), status: "too-few" };
    const { pairs, leftOut } = compareTeasers([few, comparable("a", 0.7)]);
    expect({ pairs, leftOut }).toEqual({ pairs: [], leftOut: ["few"] });
  });

  test("among six teasers that are the same, any claim at all is made in at most 5 % of cases", () => {
    const random = seeded(11);
    const SAMPLES = 1_000;
    let falseClaims = 0;
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      const teasers = Array.from({ length: 6 }, (_, at) => {
        const sums = rollupSums();
        for (let voice = 0; voice < 60; voice += 1) {
          const hype = 2_500 * Math.floor(5 * random());
          const plain = { platform: "", language: null, firstAt: null, comments: 1, likes: 0 };
          const ladder = [0, 0, 0, 0, 0] as const;
          sums.voice({ ...plain, hype, ladder, sentiment: [0, 0, 0] }, 1);
        }
        return {
          ...comparable(`t${at}`, 0),
          moments: hypeMoments(mergeCells(sums.rollup().cells, ALL)),
        };
      });
      const { pairs } = compareTeasers(teasers);
      if (pairs.some(({ verdict }) => verdict !== "no clear difference")) falseClaims += 1;
    }
    process.stdout.write(`false claims among 15 null pairs: ${(100 * falseClaims) / SAMPLES} %\n`);
    expect(falseClaims / SAMPLES).toBeLessThan(0.065);
  });
});
