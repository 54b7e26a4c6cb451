import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusterRoots, copyShare, copyShares } from "../../src/core/clusters.ts";
import type { Copy } from "../../src/core/clusters.ts";

function copy(bands: readonly number[] | null, voice: string, platform = "x"): Copy {
  return { bands, voice, platform };
}

describe("copyShare", () => {
  test.each([
    [0, 10_000],
    [1, 10_000],
    [2, 7_071],
    [4, 5_000],
    [10_000, 100],
    [1e12, 1],
  ])("%d voices: %d", (k, share) => {
    expect(copyShare(k)).toBe(share);
  });

  test("k of them are never more than sqrt(k), and hardly less", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (k) => {
        expect(k * copyShare(k)).toBeLessThanOrEqual(10_000 * Math.sqrt(k) + 1e-6);
        expect((k + Math.sqrt(k)) * copyShare(k)).toBeGreaterThan(9_000 * Math.sqrt(k));
      }),
    );
  });
});

describe("copyShares", () => {
  test("texts without a sketch are never copies", () => {
    expect(copyShares([copy(null, "a"), copy(null, "b")])).toEqual([10_000, 10_000]);
  });

  test("a voice that copies itself is alone", () => {
    expect(copyShares([copy([1, 2], "a"), copy([1, 2], "a")])).toEqual([10_000, 10_000]);
  });

  test("copies are joined through a third", () => {
    const copies = [copy([1, 2], "a"), copy([3, 4], "b"), copy([1, 4], "c"), copy([4, 1], "d")];
    expect(clusterRoots(copies)).toEqual([0, 0, 0, 3]);
    expect(copyShares(copies)).toEqual([5_773, 5_773, 5_773, 10_000]);
  });

  test("copies on another platform are others", () => {
    expect(copyShares([copy([1], "a"), copy([1], "b", "y")])).toEqual([10_000, 10_000]);
  });

  test("the order does not matter", () => {
    const band = fc.integer({ min: 0, max: 12 });
    const copies = fc.array(
      fc.record({
        bands: fc.option(fc.tuple(band, band)),
        voice: fc.constantFrom("a", "b", "c", "d"),
        platform: fc.constantFrom("x", "y"),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(copies, (list) => {
        const turned = copyShares(list.toReversed()).toReversed();
        expect(turned).toEqual(copyShares(list));
      }),
    );
  });
});
