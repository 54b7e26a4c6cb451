// The one statement that puts a comment into its table.

import type { ScoredComment } from "../core/scored-comment.ts";
import { COMMENT_DETAILS, SCORE_COLUMNS } from "./comment-row.ts";
import type { Value } from "./comment-row.ts";
import type { Connection } from "./open-database.ts";

/** Rows that new comments refer to. */
export type Reference = Readonly<{ inputId: number; scorerId: number }>;

export type InsertIds = Reference & Readonly<{ teaserId: number; platformId: number }>;

/** The new comment's row id, or 0 where a unique index refuses it. */
export type InsertComment = (scored: ScoredComment, ids: InsertIds) => number;

const COLUMNS = [
  "teaser_id",
  "platform_id",
  "key",
  "external_id",
  ...COMMENT_DETAILS,
  "input_id",
  "scorer_id",
  ...SCORE_COLUMNS,
];
const NO_LADDER = [null, null, null, null, null] as const;

export function insertComment(connection: Connection): InsertComment {
  const marks = COLUMNS.map(() => "?").join(", ");
  // No conflict target: while many are loaded there is no index that it could name.
  const insert = connection.prepare<Value[]>(
    `INSERT INTO comment (${COLUMNS.join(", ")}) VALUES (${marks}) ON CONFLICT DO NOTHING`,
  );
  return ({ key, comment, score }, { teaserId, platformId, inputId, scorerId }) => {
    const { ladder, sentiment } = score;
    const [rejecting, worried, open, warm, hyped] = ladder ?? NO_LADDER;
    // Written out in the order of COLUMNS: lists spread into each other cost half as much again.
    const { changes, lastInsertRowid } = insert.run(
      teaserId,
      platformId,
      key,
      comment.id,
      comment.text,
      comment.author,
      comment.postedAt,
      comment.timePrecision,
      comment.likes,
      comment.parentId,
      comment.language,
      inputId,
      scorerId,
      score.unscorable,
      score.hype,
      score.rung,
      rejecting,
      worried,
      open,
      warm,
      hyped,
      score.label,
      sentiment[0],
      sentiment[1],
      sentiment[2],
      score.compound,
      score.spam,
    );
    return changes === 0 ? 0 : Number(lastInsertRowid);
  };
}
