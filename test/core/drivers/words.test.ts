import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BREAK, plainWordsOf, wordsOf } from "../../../src/core/drivers/words.ts";

describe("words", () => {
  test.each([
    ["Renée's BACK", ["renees", "back"]],
    ["can’t wait, can't wait", ["cant", "wait", BREAK, "cant", "wait"]],
    ["spin-off and_so/on", ["spin", "off", "and", "so", "on"]],
    ["see https://a.example/b?c=1 now", ["see", BREAK, "now"]],
    ["hi @some.one yes", ["hi", BREAK, "yes"]],
    ["a ❤️ b 🔥🔥🔥 c", ["a", BREAK, "b", BREAK, "c"]],
    ["Жду 9 июля!", ["жду", "9", "июля", BREAK]],
    ["e\u0301lan ÉLAN", ["elan", "elan"]],
    ["", []],
    ["...", [BREAK]],
  ])("%j is %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("Devanagari keeps its vowel signs", () => {
    expect(wordsOf("भाई मज़ा").length).toBe(2);
  });

  test("spelling variants are one: normal forms, case, apostrophes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(wordsOf(text.normalize("NFD"))).toEqual(wordsOf(text.normalize("NFC")));
      }),
    );
  });

  test("never throws, never returns white space, and reads endless texts only in part", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        for (const word of plainWordsOf(text)) expect(word).toMatch(/^\S+$/);
      }),
    );
    expect(wordsOf("word ".repeat(100_000)).length).toBeLessThan(1_000);
    expect(wordsOf("a".repeat(5_000))).toEqual([BREAK]);
  });
});
