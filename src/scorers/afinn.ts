// AFINN through the npm package `sentiment`: sentiment only, no ladder. Kept as a yardstick and
// for continuity with older studies. Its `extras` option leaks into later calls: never use it.

import Sentiment from "sentiment";
import type { Scorer } from "../core/score.ts";
import { lexiconScore, placeWords } from "./lexicon-score.ts";

/** Squashes a sum into (-1, 1) as VADER does: `s / sqrt(s^2 + 15)` (Hutto and Gilbert 2014). */
const SQUASH = 15;

export function createAfinnScorer(): Scorer {
  const sentiment = new Sentiment();
  return {
    id: "afinn@5.0.2",
    hasLadder: false,
    indexError: null,
    languages: ["en"],
    scoreBatch: (texts) =>
      texts.map((text) => {
        const { score } = sentiment.analyze(text);
        return lexiconScore(text, score / Math.sqrt(score * score + SQUASH));
      }),
    explain: (text) => {
      // `calculation` runs from the last word to the first.
      const words = sentiment
        .analyze(text)
        .calculation.toReversed()
        .flatMap((pair) => Object.entries(pair))
        .map(([token, contribution]) => ({ token, contribution }));
      return placeWords(text, words);
    },
  };
}
