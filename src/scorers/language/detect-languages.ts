// The languages of a whole thread: what its clear comments are written in helps to read the
// short ones.

import { DEFAULT_MIX, detectLanguage } from "./detect-language.ts";
import type { LanguageGuess, LanguageMix } from "./detect-language.ts";

/** A guess counts for the mix of a thread from this probability on. */
const CLEAR = 0.95;
/** The default mix counts as this many comments beside those of the thread. */
const DEFAULT_WEIGHT = 5;

/**
 * Mix of languages of a thread from the guesses on its comments; shares in [0, 1], together
 * 1. No clear guess: the default mix.
 */
export function languageMix(guesses: Iterable<LanguageGuess>): LanguageMix {
  const counts = new Map<string, number>();
  let total = DEFAULT_WEIGHT;
  for (const { language, confidence } of guesses) {
    if (language === null || confidence < CLEAR) continue;
    counts.set(language, (counts.get(language) ?? 0) + 1);
    total++;
  }
  const languages = new Set([...counts.keys(), ...Object.keys(DEFAULT_MIX)]);
  const mix: Record<string, number> = {};
  for (const language of languages) {
    const prior = DEFAULT_WEIGHT * (DEFAULT_MIX[language] ?? 0);
    mix[language] = ((counts.get(language) ?? 0) + prior) / total;
  }
  return mix;
}

/**
 * Languages of the comments of one thread, in input order: a first reading gives the mix of
 * the thread, a second one reads the unclear comments with it. Deterministic.
 */
export function detectLanguages(texts: readonly string[]): LanguageGuess[] {
  const first = texts.map((text) => detectLanguage(text));
  const mix = languageMix(first);
  return first.map((guess, index) =>
    guess.confidence >= CLEAR ? guess : detectLanguage(texts[index] ?? "", mix),
  );
}
