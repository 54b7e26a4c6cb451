import { describe, expect, test } from "vitest";
import { aspectMatcher, MAX_ASPECTS } from "../../../src/core/drivers/aspects.ts";
import { DEFAULT_ASPECTS } from "../../../src/core/drivers/default-aspects.ts";
import { wordsOf } from "../../../src/core/drivers/words.ts";

const match = aspectMatcher([
  { name: "Cast", words: ["Maggie Q", "cast", "Renée"] },
  { name: "Cancelled", words: ["cancel*", "bring back"] },
  { name: "Sequel", words: ["part 2", "spin-off*"] },
]);

describe("declared aspects", () => {
  test.each([
    ["MAGGIE Q rules", 1],
    ["maggie, q", 1],
    ["maggie quinn", 0],
    ["broadcast", 0],
    ["casting", 0],
    ["RENEE!", 1],
    ["they CANCELLED the cast", 3],
    ["cancel", 2],
    ["bring it back", 0],
    ["Bring back Bosch", 2],
    ["part 2?", 4],
    ["spin offs", 4],
    ["spinoff", 0],
    ["", 0],
  ])("%j has bits %d", (text, bits) => {
    expect(match(wordsOf(text))).toBe(bits);
  });

  test("words without letters match nothing, and characters of patterns mean nothing", () => {
    const odd = aspectMatcher([{ name: "Odd", words: ["...", "*", "(a|b)+", "[x"] }]);
    expect(odd(wordsOf("anything at all"))).toBe(0);
    expect(odd(wordsOf("a b"))).toBe(1);
  });

  test("as many aspects as there are bits", () => {
    const many = Array.from({ length: MAX_ASPECTS }, (_, k) => ({
      name: `${k}`,
      words: [`w${k}`],
    }));
    expect(aspectMatcher(many)(wordsOf(`w${MAX_ASPECTS - 1}`))).toBe(1 << (MAX_ASPECTS - 1));
  });
});

describe("our own list", () => {
  test("fits, with names that differ", () => {
    expect(DEFAULT_ASPECTS.length).toBeLessThanOrEqual(MAX_ASPECTS);
    expect(new Set(DEFAULT_ASPECTS.map(({ name }) => name)).size).toBe(DEFAULT_ASPECTS.length);
  });

  test.each(DEFAULT_ASPECTS.map(({ name, words }) => [name, words] as const))(
    "%s: each entry is found by itself",
    (name, words) => {
      const only = aspectMatcher([{ name, words }]);
      for (const word of words)
        expect([word, only(wordsOf(word.replaceAll("*", "")))]).toEqual([word, 1]);
    },
  );
});
