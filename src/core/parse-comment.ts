// The one gate from untrusted rows to comments: every reader's rows pass here and nowhere else.

import type { Comment, IssueRule, RowIssue } from "./comment.ts";
import type { MappedRow } from "./mapped-row.ts";
import { parseCount } from "./parse-count.ts";
import { parseTime } from "./parse-time.ts";

export type RowContext = Readonly<{
  file: string;
  line: number;
  teaser: string;
  platform: string;
  /** Milliseconds since 1970 UTC; relative times ("2 years ago") count back from here. */
  readAt: number;
}>;

/** What platforms leave where a comment was: the whole text, in lower case. */
const DELETED: ReadonlySet<string> = new Set([
  "[deleted]",
  "[removed]",
  "[deleted by user]",
  "[removed by moderator]",
  "[ removed by reddit ]",
  "[removed by reddit]",
  "[comment deleted]",
  "[comment removed]",
  "this comment was deleted",
  "this comment has been deleted",
]);

/** What data-frame exports write for "nothing". */
const NOTHING: ReadonlySet<string> = new Set(["", "none", "null", "nan", "n/a", "undefined"]);

/** Author names that stand for nobody. */
const NOBODY: ReadonlySet<string> = new Set(["[deleted]", "[removed]", "[unknown]", "-"]);

/** What stands for "answers the post itself": yt-dlp's root, TikTok's 0, Reddit's post ids. */
const NO_PARENT = /^(?:root|0|t3_\w+)$/;

/** YouTube writes a reply's id as its parent's, a full stop, and its own part. */
const YOUTUBE_REPLY = /^(Ug[\w-]{16,24}(?:AaABAg|gCoAEC))\./;

const PLATFORM_NAMES: ReadonlyMap<string, string> = new Map([
  ["youtube", "youtube"],
  ["yt", "youtube"],
  ["instagram", "instagram"],
  ["ig", "instagram"],
  ["tiktok", "tiktok"],
  ["reddit", "reddit"],
  ["x", "x"],
  ["twitter", "x"],
  ["bluesky", "bluesky"],
  ["bsky", "bluesky"],
  ["facebook", "facebook"],
  ["fb", "facebook"],
  ["threads", "threads"],
  ["letterboxd", "letterboxd"],
  ["mastodon", "mastodon"],
]);

/** Codes that the platforms still write in their old form. */
const OLD_CODES: Readonly<Record<string, string>> = { in: "id", iw: "he", ji: "yi" };

/**
 * A comment, or the reason why the row is none. Text loses outer white space, byte-order marks,
 * lone surrogates and NUL (both become U+FFFD), and CRLF becomes LF; else it is as written.
 * `author` is the raw name. A platform or teaser that the row names wins over the context's.
 * Pure; never throws.
 */
export function parseComment(row: MappedRow, context: RowContext): Comment | RowIssue {
  const text = cleanText(row.text);
  if (typeof text !== "string") return issue(context, text.rule, text.reason);
  const time = parseTime(row.time, context.readAt);
  const id = bareId(row.id);
  return {
    id,
    teaser: name(row.teaser) ?? context.teaser,
    platform: platform(row.platform) ?? context.platform,
    text,
    author: author(row.author),
    postedAt: time?.at ?? null,
    timePrecision: time?.precision ?? null,
    likes: parseCount(row.likes),
    parentId: parent(row.parent, id),
    language: language(row.language),
  };
}

type Refusal = Readonly<{ rule: IssueRule; reason: string }>;

function cleanText(value: unknown): string | Refusal {
  if (value === null || value === undefined) {
    return {
      rule: "missing-text-field",
      reason: "the row has no text (the field is absent or null)",
    };
  }
  if (typeof value === "object") {
    return { rule: "not-a-comment", reason: "the text field holds an object, not a text" };
  }
  // eslint-disable-next-line typescript/no-base-to-string -- objects were refused above
  const text = tidy(String(value));
  if (text === "") return { rule: "empty-text", reason: "the text is empty" };
  // No mark is longer than this; the lower-case copy of every comment would cost time.
  if (text.length <= 30 && DELETED.has(text.toLowerCase())) {
    return { rule: "deleted", reason: `the comment was deleted: the text is only ${text}` };
  }
  return text;
}

/** With the flag `u` both halves of a pair are one character and no surrogate. */
const UNTIDY = /[\r\0\p{Surrogate}]/u;

function tidy(text: string): string {
  // trim() takes U+FEFF for white space, which some exports leave at the end of each text.
  const trimmed = text.trim();
  if (!UNTIDY.test(trimmed)) return trimmed;
  return trimmed
    .replaceAll("\r\n", "\n")
    .replaceAll("\0", "\ufffd")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

/** Ids and names as strings; null for what stands for nothing. */
function name(value: unknown): string | null {
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (typeof value !== "string") return null;
  const text = tidy(value);
  return text.length <= 9 && NOTHING.has(text.toLowerCase()) ? null : text;
}

/** Reddit writes a comment's id with and without its kind: "t1_abc" is "abc". */
function bareId(value: unknown): string | null {
  const found = name(value);
  return found?.startsWith("t1_") === true ? found.replace(/^t1_(?=[a-z0-9]+$)/, "") : found;
}

/** The comment that a reply answers; null where it answers the post itself or none is told. */
function parent(value: unknown, own: string | null): string | null {
  const found = bareId(value);
  if (found === null || found === own) return YOUTUBE_REPLY.exec(own ?? "")?.[1] ?? null;
  return NO_PARENT.test(found) ? null : found;
}

function author(value: unknown): string | null {
  const found = name(value);
  return found !== null && NOBODY.has(found) ? null : found;
}

function platform(value: unknown): string | null {
  const found = name(value);
  if (found === null) return null;
  const plain = PLATFORM_NAMES.get(found);
  if (plain !== undefined) return plain;
  const key = found
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?|\.com(?:\/.*)?$|-comments?$/g, "");
  return PLATFORM_NAMES.get(key) ?? null;
}

/** ISO 639-1 of "en", "en-US" or "pt_BR"; X's "und", "qme" and "zxx" tell nothing. */
function language(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const code = /^([a-z]{2})(?:[-_].*)?$/i.exec(value.trim())?.[1]?.toLowerCase();
  if (code === undefined || code === "un") return null;
  return OLD_CODES[code] ?? code;
}

function issue(context: RowContext, rule: IssueRule, reason: string): RowIssue {
  return { file: context.file, line: context.line, field: "text", rule, reason };
}
