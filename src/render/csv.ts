// Scored comments as CSV: ready for spreadsheets, and harmless in them.

import { rungName } from "../core/ladder.ts";
import { SCORE_UNIT } from "../core/rollup.ts";
import type { ScoredComment } from "../core/scored-comment.ts";

const COLUMNS = [
  "teaser",
  "platform",
  "id",
  "posted_at",
  "time_precision",
  "author",
  "likes",
  "language",
  "text",
  "scored",
  "hype",
  "rung",
  "rejecting",
  "worried",
  "open",
  "warm",
  "hyped",
  "sentiment",
  "compound",
  "spam",
] as const;

/** Byte-order mark (so that Excel reads UTF-8) and the header, CRLF as RFC 4180 wants. */
export function csvHeader(): string {
  return `\uFEFF${COLUMNS.join(",")}\r\n`;
}

/**
 * One comment as one record. Numbers stay numbers; a text cell that a spreadsheet would take
 * for a formula gets an apostrophe before it (CWE-1236). `scored` is `yes` or why not.
 */
export function csvRecord(scored: ScoredComment): string {
  return `${[...commentCells(scored), ...scoreCells(scored)].join(",")}\r\n`;
}

function commentCells({ comment, key }: ScoredComment): string[] {
  const { postedAt, likes } = comment;
  return [
    text(comment.teaser),
    text(comment.platform),
    text(comment.id ?? key),
    postedAt === null ? "" : new Date(postedAt).toISOString(),
    comment.timePrecision ?? "",
    text(comment.author ?? ""),
    likes === null ? "" : String(likes),
    comment.language ?? "",
    text(comment.text),
  ];
}

function scoreCells({ score }: ScoredComment): string[] {
  const { hype, rung, ladder, unscorable } = score;
  const isScored = unscorable === null;
  return [
    isScored ? "yes" : unscorable,
    share(hype),
    rung === null ? "" : rungName(rung),
    ...(ladder ?? [null, null, null, null, null]).map(share),
    isScored ? score.label : "",
    isScored ? share(score.compound) : "",
    share(score.spam),
  ];
}

function share(steps: number | null): string {
  return steps === null ? "" : String(steps / SCORE_UNIT);
}

export { text as csvText };

/** A text cell: safe from formulas, quoted where it must be. */
function text(value: string): string {
  const clean = value.replaceAll("\0", "\uFFFD");
  const safe = /^[=+\-@\t\r\n]|^\s+[=+\-@]/.test(clean) ? `'${clean}` : clean;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
