// From comments to scored comments.

import type { Comment } from "../core/comment.ts";
import type { Score, Scorer } from "../core/score.ts";

/** Scores comments in order. A comment that cannot be scored says why in `unscorable`. */
export function scoreComments(
  comments: readonly Comment[],
  scorer: Scorer,
): Readonly<{ comment: Comment; score: Score }>[] {
  const scores = scorer.scoreBatch(comments.map((comment) => comment.text));
  return comments.flatMap((comment, index) => {
    const score = scores[index];
    return score === undefined ? [] : [{ comment, score }];
  });
}
