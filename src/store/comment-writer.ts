// Writing comments: what is new is stored, what says more than before is updated, what is
// known already is a duplicate. What is kept does not depend on the order of files, but for edited
// texts: the one read last stays.

import type { Comment } from "../core/comment.ts";
import type { ScoredComment } from "../core/scored-comment.ts";
import type { Connection } from "./open-database.ts";
import type { RawRow, StoredComment, Value } from "./comment-row.ts";
import {
  COMMENT_DETAILS,
  SCORE_COLUMNS,
  scoreValues,
  SELECT_COMMENT,
  toStoredComment,
} from "./comment-row.ts";
import type { InsertComment, Reference } from "./comment-insert.ts";
import { SCORE_UNIT } from "../core/rollup.ts";
import type { RollupKeeper } from "./rollup-keeper.ts";

export type WriteOutcome = "stored" | "updated" | "duplicate";

/** Writes one comment inside the caller's transaction; `bands`: its sketch, where it is at hand. */
export type WriteComment = (
  scored: ScoredComment,
  reference: Reference,
  bands?: readonly number[],
) => WriteOutcome;

export type WriterParts = Readonly<{
  insert: InsertComment;
  idOf: (table: "teaser" | "platform", name: string) => number;
  /** Whether this comment was purged; then it counts as known. */
  isPurged: (scored: ScoredComment) => boolean;
  rollups: RollupKeeper;
}>;

export function commentWriter(
  connection: Connection,
  { insert, idOf, isPurged, rollups }: WriterParts,
): WriteComment {
  const sql = statements(connection);
  return (scored, { inputId, scorerId }, bands) => {
    const { key, comment, score } = scored;
    const teaserId = idOf("teaser", comment.teaser);
    const platformId = idOf("platform", comment.platform);
    if (isPurged(scored)) return "duplicate";
    const id = insert(scored, { inputId, scorerId, teaserId, platformId });
    if (id > 0) {
      const none = { cluster: null, share: SCORE_UNIT };
      rollups.add({ id, teaserId, platformId, scorerId, ...none, scored }, bands);
      return "stored";
    }
    const row = sql.find.get(teaserId, platformId, key);
    if (row === undefined) return "duplicate";
    const known = toStoredComment(row);
    const next = merged(known, { ...known, scorerId, scored });
    if (next === null) return "duplicate";
    rollups.replace(known, next, () => {
      const values = details(next.scored.comment);
      sql.update.run(...values, scorerId, ...scoreValues(score), known.id);
    });
    return "updated";
  };
}

function statements(connection: Connection) {
  const changeable = [...COMMENT_DETAILS, "scorer_id", ...SCORE_COLUMNS];
  return {
    find: connection
      .prepare<Value[], RawRow>(
        `${SELECT_COMMENT} WHERE c.teaser_id = ? AND c.platform_id = ? AND c.key = ?`,
      )
      .raw(),
    update: connection.prepare<Value[]>(
      `UPDATE comment SET ${changeable.map((column) => `${column} = ?`).join(", ")} WHERE id = ?`,
    ),
  };
}

/** In the order of COMMENT_DETAILS. */
function details(comment: Comment): Value[] {
  const { text, author, postedAt, timePrecision, likes, parentId, language } = comment;
  return [text, author, postedAt, timePrecision, likes, parentId, language];
}

/** A known comment with what was read of it anew, or null where nothing changes. */
function merged(known: StoredComment, read: StoredComment): StoredComment | null {
  const before = known.scored.comment;
  const after = mergedComment(before, read.scored.comment);
  const old = details(before);
  const isSame = details(after).every((value, index) => value === old[index]);
  // A known comment read with another scorer gets that scorer's score.
  if (isSame && known.scorerId === read.scorerId) return null;
  return { ...read, scored: { ...read.scored, comment: after } };
}

/** Likes only ever grow; what was not known is filled in; the newest text wins. */
function mergedComment(known: Comment, read: Comment): Comment {
  const { postedAt, timePrecision } = hasBetterTime(known, read) ? read : known;
  return {
    ...known,
    text: read.text,
    author: known.author ?? read.author,
    postedAt,
    timePrecision,
    likes: larger(known.likes, read.likes),
    parentId: known.parentId ?? read.parentId,
    language: read.language ?? known.language,
  };
}

/** The known time stays, unless it was missing or relative and the new one is exact. */
function hasBetterTime(known: Comment, read: Comment): boolean {
  const isExact = read.postedAt !== null && read.timePrecision !== "relative";
  return known.postedAt === null || (known.timePrecision === "relative" && isExact);
}

function larger(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : Math.max(a, b);
}
