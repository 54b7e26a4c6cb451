import { array, assert, boolean, double, integer, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  accuracy,
  averagePrecision,
  calibrationError,
  classFigures,
  confusion,
  groupErrors,
  macroF1,
  macroRecall,
  meanIndexError,
  pearson,
  rootMeanSquareIndexError,
} from "../../src/core/metrics.ts";
import { bootstrapInterval } from "../../src/core/bootstrap.ts";
import { seededRandom } from "../../src/training/random.ts";

const CLASSES = ["a", "b", "c"] as const;
const table = confusion(
  { gold: ["a", "a", "b", "b", "b"], predicted: ["a", "b", "b", "b", "a"] },
  CLASSES,
);

describe("confusion and its figures", () => {
  test("counts gold by predicted", () => {
    expect(table.counts).toEqual([
      [1, 1, 0],
      [1, 2, 0],
      [0, 0, 0],
    ]);
  });

  test("figures by class, null where nothing was there", () => {
    expect(classFigures(table)).toEqual([
      { class: "a", support: 2, precision: 0.5, recall: 0.5, f1: 0.5 },
      { class: "b", support: 3, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 },
      { class: "c", support: 0, precision: null, recall: null, f1: null },
    ]);
  });

  test("means leave absent classes out", () => {
    expect(accuracy(table)).toBeCloseTo(0.6, 12);
    expect(macroF1(table)).toBeCloseTo((0.5 + 2 / 3) / 2, 12);
    expect(macroRecall(table)).toBeCloseTo((0.5 + 2 / 3) / 2, 12);
  });

  test("no rows: null, not NaN", () => {
    const empty = confusion<"a">({ gold: [], predicted: [] }, ["a"]);
    expect([accuracy(empty), macroF1(empty), macroRecall(empty)]).toEqual([null, null, null]);
    expect(averagePrecision([], [])).toBeNull();
    expect(averagePrecision([false], [1])).toBeNull();
    expect(pearson([1], [1])).toBeNull();
    expect(pearson([1, 1], [0, 1])).toBeNull();
    expect(calibrationError([], [])).toBeNull();
    expect(meanIndexError([])).toBeNull();
    expect(rootMeanSquareIndexError([])).toBeNull();
    expect(bootstrapInterval(0, () => 1, { draws: 5, random: seededRandom(1) })).toBeNull();
  });
});

describe("ranking and correlation", () => {
  test.each([
    [[true, false], [2, 1], 1],
    [[false, true], [2, 1], 0.5],
    // scikit-learn's example: average_precision_score([0, 0, 1, 1], [.1, .4, .35, .8])
    [[false, false, true, true], [0.1, 0.4, 0.35, 0.8], 0.8333333333333333],
    [[true, false, true, false], [1, 1, 1, 1], 0.5],
  ])("average precision of %j by %j is %d", (gold, scores, expected) => {
    expect(averagePrecision(gold, scores)).toBeCloseTo(expected, 12);
  });

  test("a random ranking of equal scores has the base rate", () => {
    assert(
      property(array(boolean()), (rest) => {
        const gold = [true, ...rest];
        const share = gold.filter(Boolean).length / gold.length;
        expect(
          averagePrecision(
            gold,
            gold.map(() => 1),
          ),
        ).toBeCloseTo(share, 9);
      }),
    );
  });

  test("correlation is 1 for a rising line and -1 for a falling one", () => {
    expect(pearson([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
    expect(pearson([1, 2, 3], [6, 4, 2])).toBeCloseTo(-1, 12);
  });
});

describe("calibration and index error", () => {
  test("a model that says 0.8 and is right in 4 of 5 is calibrated", () => {
    const right = [true, true, true, true, false];
    expect(
      calibrationError(
        right.map(() => 0.8),
        right,
      ),
    ).toBeCloseTo(0, 12);
    expect(
      calibrationError(
        right.map(() => 1),
        right,
      ),
    ).toBeCloseTo(0.2, 12);
  });

  test("errors by group, small groups left out, each group counted once", () => {
    const errors = groupErrors(
      { gold: [0, 0, 10, 5], predicted: [2, 4, 9, 100] },
      ["x", "x", "y", "small"],
      1,
    ).filter(({ group }) => group !== "small");
    expect(errors).toEqual([
      { group: "x", rows: 2, error: 3 },
      { group: "y", rows: 1, error: -1 },
    ]);
    expect(meanIndexError(errors)).toBe(2);
    expect(rootMeanSquareIndexError(errors)).toBeCloseTo(Math.sqrt(5), 12);
    expect(groupErrors({ gold: [1], predicted: [1] }, ["x"], 2)).toEqual([]);
  });
});

describe("bootstrap", () => {
  test("the same seed gives the same interval, which holds the figure of most samples", () => {
    const values = Array.from({ length: 200 }, (_, at) => at % 10);
    const mean = (rows: readonly number[]): number =>
      rows.reduce((sum, row) => sum + (values[row] ?? 0), 0) / rows.length;
    const run = (): unknown =>
      bootstrapInterval(values.length, mean, { draws: 300, random: seededRandom(7) });
    expect(run()).toEqual(run());
    expect(run()).toEqual({ low: expect.closeTo(4.1, 0), high: expect.closeTo(4.9, 0) });
  });
});

test("no figure is ever NaN", () => {
  const row = tuple(
    integer({ min: 0, max: 2 }),
    integer({ min: 0, max: 2 }),
    double({ min: 0, max: 1, noNaN: true }),
  );
  assert(
    property(array(row), (rows) => {
      const found = confusion(
        { gold: rows.map(([g]) => g), predicted: rows.map(([, p]) => p) },
        [0, 1, 2],
      );
      const figures = [
        accuracy(found),
        macroF1(found),
        macroRecall(found),
        averagePrecision(
          rows.map(([g]) => g === 2),
          rows.map(([, , s]) => s),
        ),
        pearson(
          rows.map(([g]) => g),
          rows.map(([, p]) => p),
        ),
        calibrationError(
          rows.map(([, , s]) => s),
          rows.map(([g, p]) => g === p),
        ),
      ];
      for (const figure of figures) expect(figure === null || Number.isFinite(figure)).toBe(true);
    }),
  );
});
