import fc from "fast-check";
import { expect, test } from "vitest";
import { fairPart } from "../../../src/core/drivers/fair-part.ts";

test.each([
  { sizes: [], total: 10, part: Infinity },
  { sizes: [3, 4], total: 10, part: Infinity },
  { sizes: [1_000_000], total: 150_000, part: 150_000 },
  { sizes: [100, 1_000_000], total: 150_000, part: 149_900 },
  { sizes: [80, 20, 90], total: 100, part: 40 },
])("$sizes of $total", ({ sizes, total, part }) => {
  expect(fairPart(sizes, total)).toBe(part);
});

test("never more than the total is read, and no less than all or the total", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 5000 })),
      fc.integer({ min: 1, max: 9000 }),
      (sizes, total) => {
        const part = fairPart(sizes, total);
        const read = sizes.reduce((sum, size) => sum + Math.min(size, part), 0);
        const all = sizes.reduce((sum, size) => sum + size, 0);
        expect(read).toBeCloseTo(Math.min(all, total), 6);
      },
    ),
  );
});
