// Rescore: all comments of a database scored again with one scorer, in one transaction.

import { createScorer, DEFAULT_SCORER } from "../scorers/index.ts";
import { openStore } from "../store/store.ts";
import { quantizeScore } from "../core/scored-comment.ts";
import { threadScoring } from "./scoring.ts";

export type RescoreResult = Readonly<{ scorer: string; comments: number }>;

/** Scores what does not yet carry this scorer's score; doing it twice changes nothing more. */
export function rescore(db: string, scorerName: string = DEFAULT_SCORER): RescoreResult {
  const scorer = createScorer(scorerName);
  const store = openStore(db);
  try {
    store.begin();
    const scoreComments = threadScoring(scorer);
    const comments = store.rescore(store.idOf("scorer", scorer.id), (batch) =>
      scoreComments(batch).map(({ score }) => quantizeScore(score)),
    );
    store.commit();
    return { scorer: scorer.id, comments };
  } finally {
    store.rollback();
    store.close();
  }
}
