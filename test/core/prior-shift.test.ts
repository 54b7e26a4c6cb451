import { array, assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { correctPriors } from "../../src/core/prior-shift.ts";

const PRIOR = [0.5, 0.5];
const LEANING = Array.from({ length: 400 }, (_, at) => (at % 4 === 0 ? [0.8, 0.2] : [0.2, 0.8]));

function mean(pseudoRows: number): number {
  const rows = correctPriors(LEANING, PRIOR, pseudoRows);
  return rows.reduce((sum, row) => sum + (row[1] ?? 0), 0) / rows.length;
}

describe("correctPriors", () => {
  test("no rows give none", () => {
    expect(correctPriors([], PRIOR)).toEqual([]);
  });

  test("a batch of the training mix stays as it is", () => {
    const rows = [
      [0.9, 0.1],
      [0.1, 0.9],
    ];
    for (const [at, row] of correctPriors(rows, PRIOR).entries()) {
      expect(row[0]).toBeCloseTo(rows[at]?.[0] ?? 0, 9);
    }
  });

  test("a leaning batch leans further, the less the more pseudo-rows there are", () => {
    expect(mean(0)).toBeGreaterThan(mean(300));
    expect(mean(300)).toBeGreaterThan(mean(1e9));
    expect(mean(1e9)).toBeCloseTo(0.65, 3);
  });

  test("rows stay probabilities", () => {
    const row = array(integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 });
    assert(
      property(array(row), (counts) => {
        const rows = counts.map((one) => one.map((n) => n / one.reduce((a, b) => a + b, 0)));
        for (const found of correctPriors(rows, [0.2, 0.3, 0.5])) {
          expect(found.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
