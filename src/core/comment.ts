// Comment, the unit that everything else counts, and RowIssue, why a row did not become one.

/** How exactly a timestamp is known. `relative` comes from texts such as "2 years ago". */
export const TIME_PRECISIONS = ["second", "minute", "hour", "day", "relative"] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** One comment under one teaser. What an export does not tell is `null`, never `undefined`. */
export type Comment = Readonly<{
  /** The platform's own id, or null where the export has none. */
  id: string | null;
  teaser: string;
  platform: string;
  /** Text as written, after decoding; never empty. */
  text: string;
  /** Pseudonym (or the name itself where the user asked for that). */
  author: string | null;
  /** Milliseconds since 1970 UTC. */
  postedAt: number | null;
  timePrecision: TimePrecision | null;
  likes: number | null;
  parentId: string | null;
  /** ISO 639-1 code, or null where it is not known. */
  language: string | null;
}>;

/** Why a row was rejected; a closed set, so that counts by rule mean something. */
export const ISSUE_RULES = [
  "empty-text",
  "deleted",
  "missing-text-field",
  "not-a-comment",
  "malformed-row",
  "truncated",
  "replies-missing",
  "left-out",
] as const;
export type IssueRule = (typeof ISSUE_RULES)[number];

/** A row that could not become a comment: data for the report, not an exception. */
export type RowIssue = Readonly<{
  file: string;
  /** 1-based line in the file, or index of the record where lines mean nothing. */
  line: number;
  field: string | null;
  rule: IssueRule;
  /** For people: what was found, what was expected. */
  reason: string;
}>;
