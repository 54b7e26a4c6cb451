// Teasers side by side: the difference of the indices that lead their reports, and its parts.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headlineOf } from "../../src/core/headline.ts";
import type { Cell } from "../../src/core/rollup.ts";
import type { TeaserSummary } from "../../src/core/summary.ts";
import { rollupOf } from "../../src/core/voices.ts";
import { comparisonOf } from "../../src/pipeline/across-teasers.ts";
import { createScorer } from "../../src/scorers/index.ts";
import type { Draw } from "../properties/random-teaser.ts";
import { commentsOf, draws, teaserFrom } from "../properties/random-teaser.ts";
import { labels } from "../render/fixture-checks.ts";

const setting = { scorer: createScorer("hype"), weights: undefined };

/** A teaser of that name with its cells; labels move its index by so many points. */
function made(draw: Draw, name: string, shift: number): readonly [TeaserSummary, readonly Cell[]] {
  const comments = commentsOf(draw);
  const teaser = { ...teaserFrom(comments, 2), teaser: name };
  const corrected = labels(teaser.hype, shift);
  // As core's correction does, the shift is what is left of it on the scale.
  const exact = { ...corrected, shift: corrected.hype.value - teaser.hype.value };
  const calibrated = shift === 0 ? null : exact;
  return [{ ...teaser, calibrated }, rollupOf(comments).cells];
}

const shifts = fc.constantFrom(0, 0, -6, 4);

describe("a pair", () => {
  test("is the difference of both headlines, and its parts add up to it", () => {
    let pairs = 0;
    fc.assert(
      fc.property(draws, draws, fc.tuple(shifts, shifts), (one, two, [left, right]) => {
        const [[a, cells], [b, others]] = [made(one, "a", left), made(two, "b", right)];
        const [pair] = comparisonOf([a, b], [cells, others], setting)?.pairs ?? [];
        if (pair === undefined) return;
        pairs += 1;
        const { mix, rate, labels: byLabels } = pair.parts;
        expect(pair.value).toBeCloseTo(headlineOf(a).value - headlineOf(b).value, 9);
        expect(mix + rate + byLabels).toBeCloseTo(pair.value, 9);
        expect(pair.lower).toBeLessThanOrEqual(pair.value);
        expect(pair.upper).toBeGreaterThanOrEqual(pair.value);
      }),
      { numRuns: 150 },
    );
    expect(pairs).toBeGreaterThan(10);
  });

  test("labels of a teaser take the place of the scorer's error on it", () => {
    const draw: Draw = {
      seed: 4,
      comments: 800,
      platforms: 2,
      lean: 0.2,
      gap: 0,
      lost: 0,
      undated: 0,
      days: 20,
      modelError: 2,
    };
    const width = (shift: number, standardError: number): number => {
      const [[a, cells], [b, others]] = [made(draw, "a", shift), made(draw, "b", 0)];
      const calibrated = a.calibrated === null ? null : { ...a.calibrated, standardError };
      const [pair] = comparisonOf([{ ...a, calibrated }, b], [cells, others], setting)?.pairs ?? [];
      return (pair?.upper ?? 0) - (pair?.lower ?? 0);
    };
    expect(width(-6, 0.5)).toBeLessThan(width(0, 0));
    expect(width(-6, 6)).toBeGreaterThan(width(0, 0));
  });
});

test("one teaser alone, or more than forty, are not compared", () => {
  const [teaser, cells] = made({ ...AGREED, seed: 1 }, "a", 0);
  expect(comparisonOf([teaser], [cells], setting)).toBeNull();
  const many = Array.from({ length: 41 }, () => teaser);
  expect(
    comparisonOf(
      many,
      many.map(() => cells),
      setting,
    ),
  ).toBeNull();
});

const AGREED: Draw = {
  seed: 1,
  comments: 60,
  platforms: 1,
  lean: 1,
  gap: 0,
  lost: 0,
  undated: 0,
  days: 20,
  modelError: 0,
};
