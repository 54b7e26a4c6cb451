// AFINN with Porter stems through the npm package `natural`: sentiment only, no ladder. Deep
// imports only: the package's root opens database drivers, reads .env and prints banners.

import { createRequire } from "node:module";
import type { Scorer } from "../core/score.ts";
import { lexiconScore, placeWords } from "./lexicon-score.ts";

type Analyzer = Readonly<{ getSentiment: (words: readonly string[]) => number }>;
type Tokenizer = Readonly<{ tokenize: (text: string) => string[] }>;

/** AFINN's valences run from -5 to 5; natural averages them over all words. */
const MAX_VALENCE = 5;

/** Longer than any word of the list; the stemmer takes quadratic time on what is no word. */
const MAX_WORD = 40;
/** Shares are taken over prefixes, which is quadratic: beyond this many words none is given. */
const MAX_EXPLAINED = 500;

export function createNaturalScorer(): Scorer {
  const { analyzer, tokenizer } = load();
  const wordsOf = (text: string): string[] =>
    tokenizer.tokenize(text).map((word) => word.slice(0, MAX_WORD));
  const meanValence = (text: string): number => {
    const words = wordsOf(text);
    return words.length === 0 ? 0 : analyzer.getSentiment(words);
  };
  return {
    id: "natural@8.1.1",
    hasLadder: false,
    indexError: null,
    languages: ["en"],
    scoreBatch: (texts) =>
      texts.map((text) => {
        const compound = meanValence(text) / MAX_VALENCE;
        return lexiconScore(text, Math.max(-1, Math.min(1, compound)));
      }),
    explain: (text) => {
      const words = wordsOf(text);
      // A negation flips all that follows, so a word's share is what it adds to the prefix.
      const sums = words
        .slice(0, MAX_EXPLAINED)
        .map((_, index) => analyzer.getSentiment(words.slice(0, index + 1)) * (index + 1));
      return placeWords(
        text,
        words.slice(0, MAX_EXPLAINED).map((word, index) => ({
          token: word.toLowerCase(),
          contribution: ((sums[index] ?? 0) - (sums[index - 1] ?? 0)) / words.length,
        })),
      ).filter(({ contribution }) => contribution !== 0);
    },
  };
}

/** The package is CommonJS without usable types below its root, so it is loaded by hand. */
function load(): Readonly<{ analyzer: Analyzer; tokenizer: Tokenizer }> {
  const require = createRequire(import.meta.url);
  const SentimentAnalyzer: new (
    language: string,
    stemmer: unknown,
    vocabulary: string,
  ) => Analyzer = require("natural/lib/natural/sentiment/SentimentAnalyzer.js");
  const stemmer: unknown = require("natural/lib/natural/stemmers/porter_stemmer.js");
  const {
    WordTokenizer,
  }: {
    WordTokenizer: new () => Tokenizer;
  } = require("natural/lib/natural/tokenizers/regexp_tokenizer.js");
  return {
    analyzer: new SentimentAnalyzer("English", stemmer, "afinn"),
    tokenizer: new WordTokenizer(),
  };
}
