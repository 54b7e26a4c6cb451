// Writing comments: what is new is stored, what says more than before is updated, what is
// known already is a duplicate. Which of the three does not depend on the order of files.

import type { Comment } from "../core/comment.ts";
import type { ScoredComment } from "../core/scored-comment.ts";
import type { Connection } from "./open-database.ts";
import { SCORE_COLUMNS, scoreValues } from "./comment-row.ts";
import type { Value } from "./comment-row.ts";

export type WriteOutcome = "stored" | "updated" | "duplicate";

type Known = Readonly<{
  id: number;
  text: string;
  author: string | null;
  posted_at: number | null;
  time_precision: string | null;
  likes: number | null;
  parent_id: string | null;
  language: string | null;
  scorer_id: number;
}>;

const COLUMNS = [
  "teaser_id",
  "platform_id",
  "key",
  "external_id",
  "text",
  "author",
  "posted_at",
  "time_precision",
  "likes",
  "parent_id",
  "language",
  "input_id",
  "scorer_id",
  ...SCORE_COLUMNS,
];

/** Rows that new comments refer to. */
export type Reference = Readonly<{ inputId: number; scorerId: number }>;

export type WriterParts = Readonly<{
  idOf: (table: "teaser" | "platform", name: string) => number;
  /** Whether this comment was purged; then it counts as known. */
  isPurged: (scored: ScoredComment) => boolean;
}>;

/** Returns a function that writes one comment inside the caller's transaction. */
export function commentWriter(
  connection: Connection,
  { idOf, isPurged }: WriterParts,
): (scored: ScoredComment, reference: Reference) => WriteOutcome {
  const marks = COLUMNS.map(() => "?").join(", ");
  const insert = connection.prepare<Value[]>(
    `INSERT INTO comment (${COLUMNS.join(", ")}) VALUES (${marks})
     ON CONFLICT (teaser_id, platform_id, key) DO NOTHING`,
  );
  const find = connection.prepare<Value[], Known>(
    `SELECT id, text, author, posted_at, time_precision, likes, parent_id, language, scorer_id
     FROM comment WHERE teaser_id = ? AND platform_id = ? AND key = ?`,
  );
  const update = connection.prepare<Value[]>(
    `UPDATE comment SET text = ?, author = ?, posted_at = ?, time_precision = ?, likes = ?,
       parent_id = ?, language = ?, scorer_id = ?,
       ${SCORE_COLUMNS.map((column) => `${column} = ?`).join(", ")}
     WHERE id = ?`,
  );
  return (scored, { inputId, scorerId }) => {
    const { key, comment, score } = scored;
    const teaser = idOf("teaser", comment.teaser);
    const platform = idOf("platform", comment.platform);
    if (isPurged(scored)) return "duplicate";
    const inserted = insert.run(
      teaser,
      platform,
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
      ...scoreValues(score),
    );
    if (inserted.changes === 1) return "stored";
    const known = find.get(teaser, platform, key);
    if (known === undefined) return "duplicate";
    const next = merged(known, comment);
    // A known comment read with another scorer gets that scorer's score.
    if (next === null && known.scorer_id === scorerId) return "duplicate";
    const values = next ?? detailsOf(known);
    update.run(...values, scorerId, ...scoreValues(score), known.id);
    return "updated";
  };
}

function detailsOf(known: Known): Value[] {
  return [
    known.text,
    known.author,
    known.posted_at,
    known.time_precision,
    known.likes,
    known.parent_id,
    known.language,
  ];
}

/** New values of a known comment, or null where nothing changes. Likes only ever grow. */
function merged(known: Known, comment: Comment): Value[] | null {
  const before = detailsOf(known);
  const [postedAt, precision] = betterTime(known, comment);
  const after: Value[] = [
    comment.text,
    known.author ?? comment.author,
    postedAt,
    precision,
    larger(known.likes, comment.likes),
    known.parent_id ?? comment.parentId,
    comment.language ?? known.language,
  ];
  return after.every((value, index) => value === before[index]) ? null : after;
}

/** The known time, unless it was missing or relative and the new one is exact. */
function betterTime(known: Known, comment: Comment): [number | null, string | null] {
  const isExact = comment.postedAt !== null && comment.timePrecision !== "relative";
  const replace = known.posted_at === null || (known.time_precision === "relative" && isExact);
  return replace
    ? [comment.postedAt, comment.timePrecision]
    : [known.posted_at, known.time_precision];
}

function larger(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : Math.max(a, b);
}
