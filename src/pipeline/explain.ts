// Explain: one text, every scorer, and what each piece of the text added.

import type { Evidence, Score } from "../core/score.ts";
import { createScorer, SCORER_NAMES } from "../scorers/index.ts";

export type Explanation = Readonly<{
  scorer: string;
  score: Score;
  /** In text order; contributions in the scorer's own unit. */
  evidence: readonly Evidence[];
}>;

/** Scores of all scorers, or of the one named, with their evidence. Stores nothing. */
export function explain(text: string, scorerName?: string): Explanation[] {
  const names = scorerName === undefined ? SCORER_NAMES : [scorerName];
  return names.flatMap((name) => {
    const scorer = createScorer(name);
    const [score] = scorer.scoreBatch([text]);
    return score === undefined
      ? []
      : [{ scorer: scorer.id, score, evidence: scorer.explain(text) }];
  });
}
