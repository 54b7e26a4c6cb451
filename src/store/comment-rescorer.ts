// Giving stored comments the score of another scorer, in batches by row id.

import type { Comment } from "../core/comment.ts";
import type { QuantizedScore } from "../core/scored-comment.ts";
import type { CommentRow, Value } from "./comment-row.ts";
import { SCORE_COLUMNS, scoreValues, SELECT_COMMENT, toScoredComment } from "./comment-row.ts";
import type { Connection } from "./open-database.ts";

const BATCH = 5_000;

/** Scores every comment that does not carry `scorerId` yet; returns how many those were. */
export function rescoreComments(
  connection: Connection,
  scorerId: number,
  score: (comments: readonly Comment[]) => readonly QuantizedScore[],
): number {
  const select = connection.prepare<[number, number, number], CommentRow>(
    `${SELECT_COMMENT} WHERE c.scorer_id <> ? AND c.id > ? ORDER BY c.id LIMIT ?`,
  );
  const update = connection.prepare<Value[]>(
    `UPDATE comment SET scorer_id = ?, ${SCORE_COLUMNS.map((column) => `${column} = ?`).join(", ")}
     WHERE id = ?`,
  );
  let after = 0;
  let changed = 0;
  for (;;) {
    const rows = select.all(scorerId, after, BATCH);
    const scores = score(rows.map((row) => toScoredComment(row).comment));
    for (const [index, row] of rows.entries()) {
      const next = scores[index];
      if (next === undefined) continue;
      update.run(scorerId, ...scoreValues(next), row.row_id);
      changed += 1;
    }
    after = rows.at(-1)?.row_id ?? after;
    if (rows.length < BATCH) return changed;
  }
}
