// MappedRow, what a reader hands on: the fields of one comment as they stand in the export,
// unchecked. Turning it into a Comment is parse-comment.ts's work.

import type { RowIssue } from "./comment.ts";

/** The fields that an export can give; `--map` uses the same names. */
export const FIELDS = [
  "id",
  "text",
  "author",
  "likes",
  "time",
  "parent",
  "language",
  "platform",
  "teaser",
] as const;
export type Field = (typeof FIELDS)[number];

/** Untrusted values straight from the export; what it does not tell is undefined or null. */
export type MappedRow = Readonly<Record<Field, unknown>>;

/** A row and its 1-based line (record number where an export has no lines). */
type SourceRow = Readonly<{ line: number; row: MappedRow }>;

/** What reading gives: a row, or why there is none. */
export type SourceItem = SourceRow | RowIssue;

/** Tells the two apart. */
export function isRowIssue(item: SourceItem): item is RowIssue {
  return "rule" in item;
}
