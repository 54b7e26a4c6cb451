import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { precisionRecallCurve, reliabilityBins } from "../../src/core/curves.ts";
import { averagePrecision, calibrationError } from "../../src/core/metrics.ts";

const rows = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 20 })), { maxLength: 60 });

describe("reliabilityBins", () => {
  test("hold every row once, and add up to the calibration error", () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const right = pairs.map(([one]) => one);
        const said = pairs.map(([, at]) => at / 20);
        const bins = reliabilityBins(said, right);
        expect(bins.reduce((sum, bin) => sum + bin.rows, 0)).toBe(pairs.length);
        const gap = bins.reduce(
          (sum, bin) => sum + bin.rows * Math.abs(bin.confidence - bin.accuracy),
          0,
        );
        expect(gap / Math.max(1, pairs.length)).toBeCloseTo(calibrationError(said, right) ?? 0, 9);
      }),
    );
  });

  test("a confidence of 1 falls into the last bin", () => {
    expect(reliabilityBins([1], [false])).toMatchObject([{ high: 1, accuracy: 0, rows: 1 }]);
  });
});

describe("precisionRecallCurve", () => {
  test("the area under its steps is the average precision", () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const positive = pairs.map(([one]) => one);
        const scores = pairs.map(([, score]) => score);
        const curve = precisionRecallCurve(positive, scores, 1000);
        const area = curve.reduce(
          (sum, { recall, precision }, at) =>
            sum + precision * (recall - (curve[at - 1]?.recall ?? 0)),
          0,
        );
        expect(area).toBeCloseTo(averagePrecision(positive, scores) ?? 0, 9);
      }),
    );
  });

  test("a long one is thinned and still ends at full recall", () => {
    const scores = Array.from({ length: 5000 }, (_, row) => -row);
    const curve = precisionRecallCurve(
      scores.map((score) => score % 3 === 0),
      scores,
      50,
    );
    expect(curve.length).toBeLessThanOrEqual(50);
    expect(curve.at(-1)?.recall).toBe(1);
  });

  test("nothing to find has no curve", () => {
    expect(precisionRecallCurve([false], [1], 10)).toEqual([]);
  });
});
