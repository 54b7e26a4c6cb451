import { array, assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { libraryScores, ngramScores } from "../../../src/scorers/language/ngrams.ts";

const WORDS = "don't don’t déjà ÉTÉ Straße İstanbul ſo '' ' ` @name #tag http://x.de www.x.de 12";
const MARKS = [
  "\n",
  "\u00a0",
  "🔥",
  "\ud800",
  "❤️",
  "e\u0301",
  "漢字",
  "a".repeat(75),
  "x''''''''''y",
];
const MORE = ["sooo", "SOOO", "aab", "'.'", " ", " ", "the", "maravilhoso", "ç"];

test("n-grams score as the library scores them", () => {
  const piece = constantFrom(...WORDS.split(" "), ...MARKS, ...MORE);
  assert(
    property(array(piece, { maxLength: 60 }), (pieces) => {
      expectEqual(pieces.join(""));
      expectEqual(pieces.join(" "));
    }),
    { numRuns: 1000 },
  );
  assert(property(string({ unit: "binary", maxLength: 400 }), expectEqual));
});

function expectEqual(text: string): void {
  const own = [...ngramScores(text).scores];
  for (const [at, score] of libraryScores(text).scores.entries()) {
    expect(own[at]).toBeCloseTo(score, 9);
  }
}
