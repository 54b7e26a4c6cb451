// Findings about the data: what was read, what could be scored, what was turned away.

import type { Coverage, RowCounts, TeaserSummary } from "../../core/summary.ts";
import type { IssueRule } from "../../core/comment.ts";
import type { UnscorableReason } from "../../core/score.ts";
import { count, percent, plural } from "../figures.ts";

/** What each reason for an unscored comment means. */
export const UNSCORABLE_WORDS: Readonly<Record<UnscorableReason, string>> = {
  empty: "nothing left after cleaning",
  language: "a language that the scorer does not cover",
  spam: "spam or self-promotion",
};

/** What each rule turns away. */
export const REJECT_WORDS: Readonly<Record<IssueRule, string>> = {
  "empty-text": "no text",
  deleted: "deleted or removed",
  "missing-text-field": "no text field",
  "not-a-comment": "not a comment",
  "malformed-row": "malformed row",
  "replies-missing": "replies that the export left out",
  "left-out": "comments that the pipeline file leaves out",
  truncated: "cut off",
};

/** Heading: coverage first, since every figure stands on it. No full stop. */
export function qualityFinding(coverage: Pick<Coverage, "comments" | "scored" | "share">): string {
  if (coverage.share === null) return "No comments were read";
  if (coverage.scored === coverage.comments) return "Every comment could be scored";
  return `${percent(coverage.share)} of comments could be scored`;
}

/** `read = stored + updated + duplicates + rejected`, in words and figures. */
export function rowsSentence(rows: RowCounts): string {
  if (rows.read === 0) return "No rows were read.";
  return `${plural(rows.read, "row was", "rows were")} read: ${count(rows.stored)} stored, ${count(rows.updated)} updated, ${plural(rows.duplicates, "duplicate")} and ${count(rows.rejected)} rejected.`;
}

/** Rows of several teasers added up. */
export function totalRows(all: readonly RowCounts[]): RowCounts {
  const sum = (part: keyof RowCounts): number => all.reduce((total, rows) => total + rows[part], 0);
  return {
    read: sum("read"),
    stored: sum("stored"),
    updated: sum("updated"),
    duplicates: sum("duplicates"),
    rejected: sum("rejected"),
  };
}

/** Coverage of several teasers taken together. */
export function totalCoverage(
  all: readonly Coverage[],
): Pick<Coverage, "comments" | "scored" | "share"> {
  const comments = all.reduce((sum, one) => sum + one.comments, 0);
  const scored = all.reduce((sum, one) => sum + one.scored, 0);
  return { comments, scored, share: comments === 0 ? null : scored / comments };
}

/** How many comments were scored, and why the rest was not. */
export function coverageSentence({ coverage }: TeaserSummary): string {
  if (coverage.share === null) return "";
  const scored = `${count(coverage.scored)} of ${plural(coverage.comments, "comment")} could be scored.`;
  const rest = (["language", "spam", "empty"] as const)
    .filter((reason) => coverage.unscorable[reason] > 0)
    .map((reason) => `${count(coverage.unscorable[reason])} ${UNSCORABLE_WORDS[reason]}`);
  return rest.length === 0 ? scored : `${scored} Left out: ${rest.join("; ")}.`;
}
