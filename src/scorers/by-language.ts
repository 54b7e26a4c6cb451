// The hype scorer of all languages: our English model, and the coarser one for the others.

import type { Score, Scorer } from "../core/score.ts";
import {
  createMultilingualScorer,
  MULTILINGUAL_LANGUAGES,
} from "./multilingual/multilingual-scorer.ts";

const ENGLISH = "en";

/**
 * `english` for English and for texts whose language is not said, the multilingual model for
 * the languages it covers. Any other language is scored as English: callers that can tell leave
 * such comments out before.
 */
export function scoreByLanguage(english: Scorer): Scorer {
  const others = new Map<string, Scorer>();
  const scorerFor = (language: string | null | undefined): Scorer => {
    if (language == null || !MULTILINGUAL_LANGUAGES.includes(language)) return english;
    const scorer = others.get(language) ?? createMultilingualScorer(language);
    others.set(language, scorer);
    return scorer;
  };
  return {
    ...english,
    languages: [ENGLISH, ...MULTILINGUAL_LANGUAGES],
    scoreBatch: (texts, languages) => {
      if (languages === undefined || languages.every((one) => scorerFor(one) === english)) {
        return english.scoreBatch(texts);
      }
      return scoreMixed(texts, (index) => scorerFor(languages[index]));
    },
    explain: (text, language) => scorerFor(language).explain(text),
  };
}

/** Scores each text with its own scorer, one batch per scorer, in input order. */
function scoreMixed(texts: readonly string[], scorerAt: (index: number) => Scorer): Score[] {
  const rows = new Map<Scorer, number[]>();
  for (const index of texts.keys()) {
    const scorer = scorerAt(index);
    const known = rows.get(scorer);
    if (known === undefined) rows.set(scorer, [index]);
    else known.push(index);
  }
  const result: Score[] = [];
  for (const [scorer, indices] of rows) {
    const scores = scorer.scoreBatch(indices.map((index) => texts[index] ?? ""));
    for (const [at, index] of indices.entries()) {
      const score = scores[at];
      if (score !== undefined) result[index] = score;
    }
  }
  return result;
}
