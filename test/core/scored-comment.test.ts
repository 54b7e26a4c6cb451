import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectedHype, likeliestRung, rungName, RUNGS } from "../../src/core/ladder.ts";
import type { Rung } from "../../src/core/ladder.ts";
import { quantizeScore, quantizeShares } from "../../src/core/scored-comment.ts";

describe("quantizeShares", () => {
  test("shares of 1 stay shares of 10,000, each within one step", () => {
    const weights = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(weights, (given) => {
        const total = given.reduce((a, b) => a + b, 0);
        const shares = given.map((weight) => weight / total);
        const steps = quantizeShares(shares);
        expect(steps.reduce((a, b) => a + b, 0)).toBe(10_000);
        for (const [index, step] of steps.entries()) {
          expect(Math.abs(step - (shares[index] ?? 0) * 10_000)).toBeLessThan(1);
        }
      }),
    );
  });
});

describe("quantizeScore", () => {
  const ladder = { rejecting: 0.1, worried: 0.2, open: 0.3, warm: 0.25, hyped: 0.15 };
  const base = {
    probabilities: { negative: 0.2, neutral: 0.5, positive: 0.3 },
    label: "neutral" as const,
    compound: 0.1,
    spam: 0.01,
    unscorable: null,
  };

  test("hype is the expected value of the ladder", () => {
    const score = { ...base, ladder, hype: expectedHype(ladder), rung: likeliestRung(ladder) };
    expect(quantizeScore(score)).toEqual({
      unscorable: null,
      hype: 5_375,
      rung: 0,
      ladder: [1000, 2000, 3000, 2500, 1500],
      sentiment: [2000, 5000, 3000],
      label: "neutral",
      compound: 1000,
      spam: 100,
    });
  });

  test("without a ladder there is no hype", () => {
    expect(quantizeScore({ ...base, ladder: null, hype: null, rung: null })).toMatchObject({
      hype: null,
      ladder: null,
      rung: null,
    });
  });
});

test("rung names follow the codebook's numbers", () => {
  const numbers: readonly Rung[] = [-2, -1, 0, 1, 2];
  expect(numbers.map(rungName)).toEqual([...RUNGS]);
});
