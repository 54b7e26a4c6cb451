// How a scored comment lies in the table `comment`: one list of columns, and the two ways
// across. Nothing else knows the order of the columns.

import type { Comment } from "../core/comment.ts";
import type { TimePrecision } from "../core/comment.ts";
import { TIME_PRECISIONS } from "../core/comment.ts";
import type { Label, Rung } from "../core/ladder.ts";
import { LABELS } from "../core/ladder.ts";
import type { LadderSums } from "../core/rollup.ts";
import type { UnscorableReason } from "../core/score.ts";
import { UNSCORABLE_REASONS } from "../core/score.ts";
import type { QuantizedScore, ScoredComment } from "../core/scored-comment.ts";

/** Columns of the score, in the order of `scoreValues`. */
export const SCORE_COLUMNS = [
  "unscorable",
  "hype",
  "rung",
  "rejecting",
  "worried",
  "open",
  "warm",
  "hyped",
  "label",
  "negative",
  "neutral",
  "positive",
  "compound",
  "spam",
] as const;

/** Columns that another export of the same comment may change. */
export const COMMENT_DETAILS = [
  "text",
  "author",
  "posted_at",
  "time_precision",
  "likes",
  "parent_id",
  "language",
] as const;

export type Value = string | number | null;

export function scoreValues(score: QuantizedScore): Value[] {
  const ladder = score.ladder ?? [null, null, null, null, null];
  return [
    score.unscorable,
    score.hype,
    score.rung,
    ...ladder,
    score.label,
    ...score.sentiment,
    score.compound,
    score.spam,
  ];
}

/** A scored comment as it lies in the database: its row, what it refers to, and its copies. */
export type StoredComment = Readonly<{
  id: number;
  teaserId: number;
  platformId: number;
  scorerId: number;
  /** Number of its cluster of copies, or null where it has none. */
  cluster: number | null;
  /** What it counts as a copy, in ten-thousandths. */
  share: number;
  scored: ScoredComment;
}>;

/** A row in the order of `SELECT_COMMENT`, as an array: SQLite gives it in half the time. */
export type RawRow = readonly [
  row_id: number,
  teaser_id: number,
  platform_id: number,
  scorer_id: number,
  cluster: number | null,
  share: number,
  teaser: string,
  key: string,
  external_id: string | null,
  platform: string,
  text: string,
  author: string | null,
  posted_at: number | null,
  time_precision: string | null,
  likes: number | null,
  parent_id: string | null,
  language: string | null,
  unscorable: string | null,
  hype: number | null,
  rung: number | null,
  rejecting: number | null,
  worried: number | null,
  open: number | null,
  warm: number | null,
  hyped: number | null,
  label: string,
  negative: number,
  neutral: number,
  positive: number,
  compound: number,
  spam: number,
];

export const SELECT_COMMENT: string = `SELECT c.id AS row_id, c.teaser_id, c.platform_id,
  c.scorer_id, c.cluster, c.share, t.name AS teaser, c.key, c.external_id, p.name AS platform, c.text, c.author,
  c.posted_at, c.time_precision, c.likes, c.parent_id, c.language,
  ${SCORE_COLUMNS.map((column) => `c.${column}`).join(", ")}
  FROM comment AS c JOIN platform AS p ON p.id = c.platform_id
  JOIN teaser AS t ON t.id = c.teaser_id`;

/** By place, in the order of `RawRow`: names would be an object more for each row. */
export function toScoredComment(row: RawRow): ScoredComment {
  const comment: Comment = {
    id: row[8],
    teaser: row[6],
    platform: row[9],
    text: row[10],
    author: row[11],
    postedAt: row[12],
    timePrecision: toPrecision(row[13]),
    likes: row[14],
    parentId: row[15],
    language: row[16],
  };
  return { key: row[7], comment, score: toScore(row) };
}

export function toStoredComment(row: RawRow): StoredComment {
  return {
    id: row[0],
    teaserId: row[1],
    platformId: row[2],
    scorerId: row[3],
    cluster: row[4],
    share: row[5],
    scored: toScoredComment(row),
  };
}

function toScore(row: RawRow): QuantizedScore {
  return {
    unscorable: row[17] === null ? null : toReason(row[17]),
    hype: row[18],
    rung: toRung(row[19]),
    ladder: toLadder(row),
    sentiment: [row[26], row[27], row[28]],
    label: toLabel(row[25]),
    compound: row[29],
    spam: row[30],
  };
}

function toPrecision(value: string | null): TimePrecision | null {
  return TIME_PRECISIONS.find((precision) => precision === value) ?? null;
}

function toReason(value: string): UnscorableReason | null {
  return UNSCORABLE_REASONS.find((reason) => reason === value) ?? null;
}

function toLadder(row: RawRow): LadderSums | null {
  const [rejecting, worried, open, warm, hyped] = [row[20], row[21], row[22], row[23], row[24]];
  if (rejecting === null || worried === null || open === null) return null;
  if (warm === null || hyped === null) return null;
  return [rejecting, worried, open, warm, hyped];
}

const RUNGS: readonly Rung[] = [-2, -1, 0, 1, 2];

function toRung(value: number | null): Rung | null {
  return RUNGS.find((rung) => rung === value) ?? null;
}

function toLabel(value: string): Label {
  return LABELS.find((label) => label === value) ?? "neutral";
}
