import { assert, array, double, integer, property, record, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decodeWeights,
  encodeWeights,
  packWeights,
  slotOf,
} from "../../src/scorers/weight-table.ts";

const feature = record({
  hash: integer(),
  weights: tuple(
    double({ min: -3, max: 3, noNaN: true }),
    double({ min: -9, max: 9, noNaN: true }),
  ),
  importance: double({ min: 0, max: 1, noNaN: true }),
});

describe("weight table", () => {
  test("a feature is found again with its weights, to half a step", () => {
    const features = Array.from({ length: 200 }, (_, i) => ({
      hash: Math.imul(i + 1, 0x9e_37_79_b1),
      weights: [i / 100 - 1, 1 - i / 50],
      importance: i,
    }));
    const table = packWeights(features, [0.25, -2], 10);
    let found = 0;
    for (const { hash, weights } of features) {
      const slot = slotOf(table, hash);
      if (slot < 0) continue;
      found++;
      for (const output of [0, 1]) {
        const scale = table.scales[output] ?? 0;
        const weight = scale * (table.weights[slot * 2 + output] ?? 0);
        expect(Math.abs(weight - (weights[output] ?? 0))).toBeLessThanOrEqual(scale * 0.51);
      }
    }
    expect(found).toBe(200);
    expect(slotOf(table, 12_345)).toBe(-1);
  });

  test("bytes hold the whole table", () => {
    assert(
      property(array(feature, { maxLength: 100 }), (features) => {
        const table = packWeights(features, [1, -1], 4);
        expect(decodeWeights(encodeWeights(table))).toEqual(table);
      }),
    );
  });

  test("where a set is full, the least important features are lost", () => {
    const features = Array.from({ length: 100 }, (_, i) => ({
      hash: i * 7919,
      weights: [1],
      importance: i,
    }));
    const table = packWeights(features, [0], 0);
    const kept = features.filter(({ hash }) => slotOf(table, hash) >= 0);
    expect(kept.map(({ importance }) => importance)).toEqual([96, 97, 98, 99]);
  });

  test.each([
    new Uint8Array(),
    new Uint8Array(40),
    encodeWeights(packWeights([], [0], 2)).slice(1),
  ])("bytes that are no table are refused", (bytes) => {
    expect(() => decodeWeights(bytes)).toThrow(/no table of weights/);
  });
});
