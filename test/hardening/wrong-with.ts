// What can be wrong with a score, whatever the text.

import type { Scorer } from "../../src/core/score.ts";

const CLOSE = 1e-6;

/** Names of the rules that a scorer breaks on a text; none where all is well. */
export function wrongWith(scorer: Scorer, text: string, language = "en"): string[] {
  const [score] = scorer.scoreBatch([text], [language]);
  if (score === undefined) return ["no score"];
  const { probabilities, compound, hype, ladder } = score;
  const sumOf = (parts: object): number =>
    Object.values(parts).reduce((sum: number, part) => sum + Number(part), 0);
  const rules: Readonly<Record<string, boolean>> = {
    "probabilities add up": Math.abs(sumOf(probabilities) - 1) < CLOSE,
    "the ladder adds up": ladder === null || Math.abs(sumOf(ladder) - 1) < CLOSE,
    "the compound is in range": Math.abs(compound) <= 1,
    "the hype is in range": hype === null || (hype >= 0 && hype <= 1),
    "evidence lies within": scorer.explain(text, language).every(({ end }) => end <= text.length),
  };
  return Object.keys(rules).filter((rule) => rules[rule] !== true);
}
