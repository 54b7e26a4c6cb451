// A16: spelling variants keep the score.

import fc from "fast-check";
import { expect, test } from "vitest";
import { createHypeScorer } from "../../../src/scorers/hype/scorer.ts";

const scorer = createHypeScorer();
const WORDS =
  "can't wait don't looks it's so good été café naïve über bad ❤️ ☺️ this film i'm not sure why they're señor trailer".split(
    " ",
  );
const said = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(" "));

function hypeOf(text: string): readonly unknown[] {
  return scorer
    .scoreBatch([text])
    .map(({ hype, rung, label, compound }) => [hype, rung, label, compound]);
}

test.each<[string, (text: string) => string]>([
  ["hearts and faces without their variation selector", (text) => text.replaceAll("\uFE0F", "")],
  ["curly apostrophes", (text) => text.replaceAll("'", "’")],
  ["decomposed accents", (text) => text.normalize("NFD")],
  ["composed accents", (text) => text.normalize("NFC")],
  ["a capital at the start of a sentence", (text) => text.charAt(0).toUpperCase() + text.slice(1)],
  ["two blanks for one", (text) => text.replaceAll(" ", "  ")],
])("A16 %s keep the score", (_, change) => {
  fc.assert(
    fc.property(said, (text) => {
      expect(hypeOf(change(text))).toEqual(hypeOf(text));
    }),
  );
});
