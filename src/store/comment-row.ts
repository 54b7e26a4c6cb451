// How a scored comment lies in the table `comment`: one list of columns, and the two ways
// across. Nothing else knows the order of the columns.

import type { Comment } from "../core/comment.ts";
import { TIME_PRECISIONS } from "../core/comment.ts";
import type { Label, Rung } from "../core/ladder.ts";
import { LABELS } from "../core/ladder.ts";
import type { LadderSums } from "../core/rollup.ts";
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

/** A row as SQLite gives it: the comment's columns, the platform's name, the score's columns. */
export type CommentRow = Readonly<{
  row_id: number;
  teaser_id: number;
  platform_id: number;
  scorer_id: number;
  cluster: number | null;
  share: number;
  teaser: string;
  key: string;
  external_id: string | null;
  platform: string;
  text: string;
  author: string | null;
  posted_at: number | null;
  time_precision: string | null;
  likes: number | null;
  parent_id: string | null;
  language: string | null;
  unscorable: string | null;
  hype: number | null;
  rung: number | null;
  rejecting: number | null;
  worried: number | null;
  open: number | null;
  warm: number | null;
  hyped: number | null;
  label: string;
  negative: number;
  neutral: number;
  positive: number;
  compound: number;
  spam: number;
}>;

/** The same as an array, in the order of `SELECT_COMMENT`: SQLite gives it in half the time. */
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

/** An array of columns by their names. */
export function toCommentRow(row: RawRow): CommentRow {
  return {
    row_id: row[0],
    teaser_id: row[1],
    platform_id: row[2],
    scorer_id: row[3],
    cluster: row[4],
    share: row[5],
    teaser: row[6],
    key: row[7],
    external_id: row[8],
    platform: row[9],
    text: row[10],
    author: row[11],
    posted_at: row[12],
    time_precision: row[13],
    likes: row[14],
    parent_id: row[15],
    language: row[16],
    unscorable: row[17],
    hype: row[18],
    rung: row[19],
    rejecting: row[20],
    worried: row[21],
    open: row[22],
    warm: row[23],
    hyped: row[24],
    label: row[25],
    negative: row[26],
    neutral: row[27],
    positive: row[28],
    compound: row[29],
    spam: row[30],
  };
}

export const SELECT_COMMENT: string = `SELECT c.id AS row_id, c.teaser_id, c.platform_id,
  c.scorer_id, c.cluster, c.share, t.name AS teaser, c.key, c.external_id, p.name AS platform, c.text, c.author,
  c.posted_at, c.time_precision, c.likes, c.parent_id, c.language,
  ${SCORE_COLUMNS.map((column) => `c.${column}`).join(", ")}
  FROM comment AS c JOIN platform AS p ON p.id = c.platform_id
  JOIN teaser AS t ON t.id = c.teaser_id`;

export function toScoredComment(row: CommentRow): ScoredComment {
  const comment: Comment = {
    id: row.external_id,
    teaser: row.teaser,
    platform: row.platform,
    text: row.text,
    author: row.author,
    postedAt: row.posted_at,
    timePrecision: TIME_PRECISIONS.find((precision) => precision === row.time_precision) ?? null,
    likes: row.likes,
    parentId: row.parent_id,
    language: row.language,
  };
  return { key: row.key, comment, score: toScore(row) };
}

export function toStoredComment(row: CommentRow): StoredComment {
  return {
    id: row.row_id,
    teaserId: row.teaser_id,
    platformId: row.platform_id,
    scorerId: row.scorer_id,
    cluster: row.cluster,
    share: row.share,
    scored: toScoredComment(row),
  };
}

function toScore(row: CommentRow): QuantizedScore {
  return {
    unscorable: UNSCORABLE_REASONS.find((reason) => reason === row.unscorable) ?? null,
    hype: row.hype,
    rung: toRung(row.rung),
    ladder: toLadder(row),
    sentiment: [row.negative, row.neutral, row.positive],
    label: toLabel(row.label),
    compound: row.compound,
    spam: row.spam,
  };
}

function toLadder(row: CommentRow): LadderSums | null {
  const { rejecting, worried, open, warm, hyped } = row;
  if (rejecting === null || worried === null || open === null) return null;
  if (warm === null || hyped === null) return null;
  return [rejecting, worried, open, warm, hyped];
}

function toRung(value: number | null): Rung | null {
  const rungs: readonly Rung[] = [-2, -1, 0, 1, 2];
  return rungs.find((rung) => rung === value) ?? null;
}

function toLabel(value: string): Label {
  return LABELS.find((label) => label === value) ?? "neutral";
}
