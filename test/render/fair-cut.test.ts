// Texts cut so that a page stays small: fair to all, never more than the budget.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutBefore } from "../../src/render/clean.ts";
import { fairParts, pageBytes } from "../../src/render/fair-cut.ts";
import { directionOf } from "../../src/render/html/direction.tsx";
import { joined, markedText } from "../../src/render/marked-text.ts";

describe("fair parts", () => {
  test("what fits stays whole", () => expect(fairParts([3, 4, 5], 12)).toEqual([1, 1, 1]));

  test("only the longest are cut, and to the same size", () => {
    expect(fairParts([10, 100, 200], 110)).toEqual([1, 0.5, 0.25]);
  });

  test("never more than the budget, and all of it where it binds", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 40_000 }), (list, budget) => {
        const parts = fairParts(list, budget);
        const shown = parts.reduce((sum, part, at) => sum + part * (list[at] ?? 0), 0);
        const whole = list.reduce((sum, size) => sum + size, 0);
        expect(shown).toBeCloseTo(Math.min(whole, budget), 6);
      }),
    );
  });
});

test.each([
  ["abc", 3],
  ["<&", 12],
  ["é", 2],
  ["静", 3],
])("%j takes %i bytes of a page", (text, bytes) => expect(pageBytes(text)).toBe(bytes));

test("no grapheme is cut in two", () => {
  expect(cutBefore("a👩‍👩‍👧b", 4)).toBe(1);
  expect(cutBefore("abc", 2)).toBe(2);
  expect(cutBefore("abc", 9)).toBe(3);
  expect(markedText("a👩‍👩‍👧b", [], 4)).toEqual({
    pieces: [{ text: "a", contribution: null }],
    shortened: true,
  });
});

test("marks of one sign with a space between them become one, others stay", () => {
  const piece = (text: string, contribution: number | null) => ({ text, contribution });
  const pieces = [
    piece("Donnie", 1),
    piece(" ", null),
    piece("Yen", 0.5),
    piece("!", 0.5),
    piece(" ", null),
    piece("not", -1),
    piece(", ", null),
    piece("bad", -1),
  ];
  expect(joined(pieces)).toEqual([
    piece("Donnie Yen!", 2),
    piece(" ", null),
    piece("not", -1),
    piece(", ", null),
    piece("bad", -1),
  ]);
});

test.each([
  ["plain", undefined],
  ["静かな 🔥 ünïcode 1:14", undefined],
  ["شكرا", "auto"],
  ["hi שלום", "auto"],
  ["\u{1E900}", "auto"],
])("direction of %j is %s", (text, wanted) => expect(directionOf(text)).toBe(wanted));
