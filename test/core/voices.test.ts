import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endorsementWeight, MAX_WEIGHT_SHARE, weightCap } from "../../src/core/endorsement.ts";
import type { WeightGroup } from "../../src/core/endorsement.ts";
import { mergeCells } from "../../src/core/rollup.ts";
import { cellsOf } from "../../src/core/voices.ts";
import { scored } from "./scored.ts";

const ALL = { platform: "", hour: null, language: null } as const;
const HOUR = 3_600_000;

describe("cellsOf", () => {
  test("no comments, no cells", () => {
    expect(cellsOf([])).toEqual([]);
  });

  test("an author is one voice with the mean of what they wrote, at their first comment", () => {
    const cells = cellsOf([
      scored({ author: "a", text: "great", hype: 1, postedAt: 5 * HOUR, likes: 2 }),
      scored({ author: "a", text: "awful", hype: 0, postedAt: 2 * HOUR, likes: 3 }),
    ]);
    const voiced = cells.filter((cell) => cell.voices > 0);
    expect(voiced).toHaveLength(1);
    expect(voiced[0]).toMatchObject({ hour: 2, voices: 1, hype: 5_000, comments: 1 });
    expect(voiced[0]?.weight).toBe(endorsementWeight(5));
    expect(mergeCells(cells, ALL).comments).toBe(2);
  });

  test("what an author says again counts once", () => {
    const cells = cellsOf([
      scored({ author: "a", text: "great", hype: 1 }),
      ...Array.from({ length: 9 }, () => scored({ author: "a", text: "awful", hype: 0 })),
    ]);
    expect(mergeCells(cells, ALL)).toMatchObject({ voices: 1, hype: 5_000, comments: 10 });
  });

  test("the same author on two platforms is two voices", () => {
    const cells = cellsOf([
      scored({ author: "a", platform: "youtube" }),
      scored({ author: "a", platform: "reddit" }),
    ]);
    expect(mergeCells(cells, ALL).voices).toBe(2);
  });

  test("without authors each comment is a voice", () => {
    const cells = cellsOf([scored(), scored(), scored()]);
    expect(mergeCells(cells, ALL).voices).toBe(3);
  });

  test("what cannot be scored changes the comments and the coverage alone", () => {
    const counted = [scored({ hype: 1 }), scored({ hype: 0.25 })];
    const before = mergeCells(cellsOf(counted), ALL);
    const after = mergeCells(
      cellsOf([
        ...counted,
        scored({ unscorable: "language", hype: 0 }),
        scored({ unscorable: "spam" }),
      ]),
      ALL,
    );
    expect(after).toEqual({
      ...before,
      comments: 4,
      unscorable: { empty: 0, language: 1, spam: 1 },
      precision: { ...before.precision, second: 4 },
    });
  });

  test("relative times are placed nowhere", () => {
    const [cell] = cellsOf([scored({ timePrecision: "relative" })]);
    expect(cell).toMatchObject({ hour: null, precision: { relative: 1 } });
  });

  test("the order of comments does not matter", () => {
    const authors = fc.constantFrom("a", "b", null);
    const comment = fc.record({
      author: authors,
      hype: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
      postedAt: fc.integer({ min: 0, max: 20 }).map((hour) => hour * HOUR),
      language: fc.constantFrom("en", "es", null),
      likes: fc.nat(1000),
    });
    fc.assert(
      fc.property(fc.array(comment, { maxLength: 40 }), fc.nat(), (given, seed) => {
        const comments = given.map((one) => scored(one));
        const turned = comments
          .map((one, index) => ({ one, rank: ((index + 1) * (seed + 7919)) % 10_007 }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ one }) => one);
        expect(cellsOf(turned)).toEqual(cellsOf(comments));
      }),
    );
  });
});

/** Voices of these weights, equal ones together, as the store keeps them. */
function groupsOf(weights: readonly number[]): WeightGroup[] {
  return [...new Set(weights)].map((weight) => ({
    weight,
    voices: weights.filter((other) => other === weight).length,
  }));
}

describe("weightCap", () => {
  test.each([
    { weights: [], cap: 0 },
    { weights: [1000, 9000], cap: 1000 },
    { weights: Array.from({ length: 20 }, () => 1000), cap: 1000 },
  ])("$weights.length weights: $cap", ({ weights, cap }) => {
    expect(weightCap(groupsOf(weights))).toBe(cap);
  });

  test("with more than 20 voices none keeps more than 5 % of the total", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1000, max: 17_000 }), { minLength: 21, maxLength: 80 }),
        (weights) => {
          const cap = weightCap(groupsOf(weights));
          const capped = weights.map((weight) => Math.min(weight, cap));
          const total = capped.reduce((a, b) => a + b, 0);
          // One thousandth of rounding each.
          expect(Math.max(...capped)).toBeLessThanOrEqual(
            MAX_WEIGHT_SHARE * total + weights.length,
          );
        },
      ),
    );
  });

  test("negative likes weigh as none", () => {
    expect(endorsementWeight(-12)).toBe(1000);
  });
});
