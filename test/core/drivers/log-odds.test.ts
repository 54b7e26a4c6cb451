import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { falseDiscoveryRates, logOdds } from "../../../src/core/drivers/log-odds.ts";
import {
  studentQuantile,
  upperQuantile,
  upperTail,
} from "../../../src/core/normal-distribution.ts";
import {
  addToSketch,
  countIn,
  emptySketch,
  mergeSketch,
} from "../../../src/core/drivers/sketch.ts";

describe("normal and Student", () => {
  test.each([
    [0, 0.5],
    [1, 0.158_655_25],
    [1.959_964, 0.025],
    [-1, 0.841_344_75],
    [4, 0.000_031_67],
  ])("the tail above %d is %d", (z, tail) => {
    expect(upperTail(z)).toBeCloseTo(tail, 6);
  });

  test.each([
    [0.025, 1.959_964],
    [0.05, 1.644_854],
    [0.000_5, 3.290_527],
    [1e-8, 5.612_001],
  ])("the quantile of tail %d is %d", (tail, z) => {
    expect(upperQuantile(tail)).toBeCloseTo(z, 1);
    expect(upperQuantile(tail)).toBeGreaterThan(z - 0.002);
  });

  test.each([
    [10, 2.228],
    [30, 2.042],
    [1_000, 1.962],
  ])("Student with %d degrees: %d", (freedom, t) => {
    expect(studentQuantile(1.959_964, freedom)).toBeCloseTo(t, 2);
  });
});

describe("log-odds", () => {
  const even = { count: 20, total: 1_000 };

  test("equal use is 0, and groups swap with the sign", () => {
    expect(logOdds(even, even, 0.02).value).toBeCloseTo(0, 12);
    const more = { count: 40, total: 1_000 };
    expect(logOdds(more, even, 0.03).z).toBeCloseTo(-logOdds(even, more, 0.03).z, 12);
    expect(logOdds(more, even, 0.03).z).toBeGreaterThan(2);
  });

  test("few voices are pulled to 0: one against none tells nothing", () => {
    const { z } = logOdds({ count: 1, total: 1_000 }, { count: 0, total: 1_000 }, 0.000_5);
    expect(z).toBeLessThan(1);
  });

  test("shrinks: never beyond the plain log-odds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), (a, b) => {
        const plain = Math.log(a / (1_000 - a)) - Math.log(b / (1_000 - b));
        const { value } = logOdds(
          { count: a, total: 1_000 },
          { count: b, total: 1_000 },
          (a + b) / 2_000,
        );
        expect(Math.abs(value)).toBeLessThanOrEqual(Math.abs(plain) + 1e-9);
      }),
    );
  });

  test("an empty group says nothing", () => {
    expect(logOdds({ count: 0, total: 0 }, even, 0.02)).toEqual({ value: 0, z: 0 });
  });
});

describe("false discovery rates", () => {
  test("the example of Benjamini and Hochberg (1995): four of fifteen at 5 %", () => {
    const chances = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ];
    const rates = falseDiscoveryRates(chances);
    expect(rates.filter((rate) => rate <= 0.05)).toHaveLength(4);
    expect(rates[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
  });

  test("keeps the order of its input, never below the chance, never above 1", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (chances) => {
        const rates = falseDiscoveryRates(chances);
        for (const [at, chance] of chances.entries()) {
          expect(rates[at]).toBeGreaterThanOrEqual(chance * (1 - 1e-12));
          expect(rates[at]).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe("the sketch", () => {
  test("never counts too low, and subtracts its parts", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 })), fc.array(fc.nat({ max: 500 })), (own, others) => {
        const [part, rest, all] = [emptySketch(), emptySketch(), emptySketch()];
        for (const hash of own) addToSketch(part, hash * 7_919);
        for (const hash of others) addToSketch(rest, hash * 7_919);
        mergeSketch(all, part);
        mergeSketch(all, rest);
        for (const hash of others.slice(0, 5)) {
          const truth = others.filter((other) => other === hash).length;
          expect(countIn(all, hash * 7_919, part)).toBeGreaterThanOrEqual(truth);
          expect(countIn(all, hash * 7_919)).toBeGreaterThanOrEqual(truth);
        }
      }),
      { numRuns: 15 },
    );
  });
});
