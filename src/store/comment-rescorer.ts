// Giving stored comments the score of another scorer, in batches by row id.

import type { Comment } from "../core/comment.ts";
import type { QuantizedScore } from "../core/scored-comment.ts";
import type { RawRow, Value } from "./comment-row.ts";
import { SCORE_COLUMNS, scoreValues, SELECT_COMMENT, toStoredComment } from "./comment-row.ts";
import type { Connection } from "./open-database.ts";
import type { RollupKeeper } from "./rollup-keeper.ts";

const BATCH = 5_000;

export type RescorerParts = Readonly<{ rollups: RollupKeeper; scorerId: number }>;

/** Scores every comment that does not carry `scorerId` yet; returns how many those were. */
export function rescoreComments(
  connection: Connection,
  { rollups, scorerId }: RescorerParts,
  score: (comments: readonly Comment[]) => readonly QuantizedScore[],
): number {
  const select = connection
    .prepare<[number, number, number], RawRow>(
      `${SELECT_COMMENT} WHERE c.scorer_id <> ? AND c.id > ? ORDER BY c.id LIMIT ?`,
    )
    .raw();
  const update = connection.prepare<Value[]>(
    `UPDATE comment SET scorer_id = ?, ${SCORE_COLUMNS.map((column) => `${column} = ?`).join(", ")}
     WHERE id = ?`,
  );
  let after = 0;
  let changed = 0;
  for (;;) {
    const known = select.all(scorerId, after, BATCH).map(toStoredComment);
    const scores = score(known.map(({ scored }) => scored.comment));
    for (const [index, one] of known.entries()) {
      const next = scores[index];
      if (next === undefined) continue;
      rollups.replace(one, { ...one, scorerId, scored: { ...one.scored, score: next } }, () => {
        update.run(scorerId, ...scoreValues(next), one.id);
      });
      changed += 1;
    }
    // Before the next batch is read: its comments must come with the shares that stand.
    rollups.settle();
    after = known.at(-1)?.id ?? after;
    if (known.length < BATCH) return changed;
  }
}
