// The library behind the language detector: ELD's n-gram tables, and how its scores are read.
// Loading this module loads them (about 0.2 s), so import it only where comments are read.
// The smallest tables: the larger ones gained 0.002 in accuracy for up to 300 MB of memory.

import { eld } from "eld/extrasmall";

/** ELD maps a mean n-gram score s to s / (s + 25) (its LanguageResult.js); this undoes it. */
const ELD_SCALE = 25;

const NOISE = /https?:\S+|www\.\S+|[@#]\S+|\d+/g;
const ELONGATED = /(\p{L})\1{2,}/gu;
/** Enough for a verdict; ELD itself stops after 350 bytes. */
const READ_UNITS = 300;

/**
 * Mean n-gram score by ISO 639-1 code (0 to about 100, no unit, higher is likelier); empty
 * where nothing is known. Malay and Indonesian, which comments hardly tell apart, are `id`.
 */
export function ngramScores(text: string): ReadonlyMap<string, number> {
  const cleaned = text.slice(0, READ_UNITS).replace(NOISE, " ").replace(ELONGATED, "$1");
  const scores = new Map<string, number>();
  for (const [language, score] of Object.entries(eld.detect(cleaned).getScores())) {
    const code = language === "ms" ? "id" : language;
    scores.set(code, (ELD_SCALE * score) / (1 - score));
  }
  return scores;
}
