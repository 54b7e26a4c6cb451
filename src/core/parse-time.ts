// Timestamps in every form that exporters use, turned into UTC milliseconds. Relative texts
// live in parse-relative-time.ts, dates with named months in parse-named-date.ts.

import type { ParsedTime } from "./calendar.ts";
import { clock24, inRange, precisionOf, utc, zoneOffset } from "./calendar.ts";
import { TIME_PRECISIONS } from "./comment.ts";
import { parseNamedDate } from "./parse-named-date.ts";
import { parseRelativeTime } from "./parse-relative-time.ts";

const DAY = 86_400_000;
/** Longer than any time in any language; the expressions below must not see endless text. */
const MAX_LENGTH = 100;

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|,?\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})()(Z)?)?$/i;
/** Day, month, year in either order; the 12-hour clock is allowed. */
const SLASHED =
  /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?)?$/i;

/**
 * The moment that a value of an export stands for, or null where it tells none (absent, empty,
 * 0 as a placeholder, an ambiguous 03/04/2024, nonsense). A time without a zone is taken as
 * UTC. `readAt` (ms) is what "2 years ago" is counted from. An object `{ at, precision }` is a
 * time whose exactness the exporter told apart from the value. Never throws.
 */
export function parseTime(value: unknown, readAt: number): ParsedTime | null {
  if (typeof value === "number") return fromEpoch(value);
  if (typeof value === "string") return fromText(value, readAt);
  if (typeof value !== "object" || value === null || !("at" in value)) return null;
  const inner = typeof value.at === "object" ? null : parseTime(value.at, readAt);
  if (inner === null || !("precision" in value)) return inner;
  const precision = TIME_PRECISIONS.find((known) => known === value.precision);
  return { at: inner.at, precision: precision ?? inner.precision };
}

/** Where the digits of "2025-05-13T15:00:00" stand, and what stands between them. */
const PLAIN_ISO = "dddd-dd-ddTdd:dd:dd";
const [CODE_0, CODE_9, CODE_Z, CODE_D] = [48, 57, 90, 100] as const;
/** Every month has so many days. */
const SURE_DAYS = 28;

/**
 * The form that most exports use, read without an expression. Null for everything else and for
 * what might be no date: the forms below decide on that.
 */
function fromPlainIso(text: string): ParsedTime | null {
  if (!isPlainIso(text)) return null;
  const [month, day] = [two(text, 5), two(text, 8)];
  const [hour, minute, second] = [two(text, 11), two(text, 14), two(text, 17)];
  if (month < 1 || month > 12 || day < 1 || day > SURE_DAYS) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const year = two(text, 0) * 100 + two(text, 2);
  return inRange(Date.UTC(year, month - 1, day, hour, minute, second), "second");
}

/** The form, with or without a Z behind it. */
function isPlainIso(text: string): boolean {
  const { length } = PLAIN_ISO;
  const isUtc = text.length === length + 1 && text.charCodeAt(length) === CODE_Z;
  if (text.length !== length && !isUtc) return false;
  for (let at = 0; at < length; at += 1) {
    const form = PLAIN_ISO.charCodeAt(at);
    const code = text.charCodeAt(at);
    if (form === CODE_D ? code < CODE_0 || code > CODE_9 : code !== form) return false;
  }
  return true;
}

/** The number that two digits write. */
function two(text: string, at: number): number {
  return (text.charCodeAt(at) - CODE_0) * 10 + text.charCodeAt(at + 1) - CODE_0;
}

function fromText(value: string, readAt: number): ParsedTime | null {
  const plain = fromPlainIso(value);
  if (plain !== null) return plain;
  const text = value.trim();
  if (text === "" || text.length > MAX_LENGTH) return null;
  if (/^\d{8}(?:T?\d{6}Z?)?$/i.test(text)) {
    const compact = fromParts(COMPACT.exec(text));
    if (compact !== null) return compact;
  }
  if (/^-?\d+(?:\.\d+)?(?:e\+?\d+)?$/i.test(text)) return fromEpoch(Number(text));
  return (
    fromParts(ISO.exec(text)) ??
    fromSlashed(text) ??
    parseNamedDate(text) ??
    parseRelativeTime(text, readAt)
  );
}

/** Seconds, milliseconds, microseconds or nanoseconds, told apart by size. */
function fromEpoch(value: number): ParsedTime | null {
  let at = value;
  if (value < 1e11) at = value * 1000;
  else if (value >= 1e17) at = value / 1e6;
  else if (value >= 1e14) at = value / 1000;
  at = Math.round(at);
  // Midnight to the second comes from exporters that know the day only (yt-dlp).
  return inRange(at, at % DAY === 0 ? "day" : "second");
}

function fromParts(found: RegExpExecArray | null): ParsedTime | null {
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = found;
  const at = utc([year, month, day, hour, minute, second]);
  if (at === null) return null;
  const millis = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}0`) * 1000);
  return inRange(at + millis - zoneOffset(zone), precisionOf(hour, second));
}

/** 13/05/2024 or 05/13/2024 or 13.05.2024; null where day and month could be swapped. */
function fromSlashed(text: string): ParsedTime | null {
  const found = SLASHED.exec(text);
  if (found === null) return null;
  const [, first = "", mark, second = "", year, hour, minute, seconds, half] = found;
  const order = mark === "." ? "dmy" : dayMonthOrder(Number(first), Number(second));
  if (order === null) return null;
  const [day, month] = order === "dmy" ? [first, second] : [second, first];
  const full = year?.length === 2 ? `20${year}` : year;
  const at = utc([full, month, day, clock24(hour, half), minute, seconds]);
  return at === null ? null : inRange(at, precisionOf(hour, seconds));
}

/** What two numbers of a date tell of their order; null where either could be the day. */
export function dayMonthOrder(first: number, second: number): "dmy" | "mdy" | null {
  if (first === second) return "dmy";
  if (first > 12 && second <= 12) return "dmy";
  if (second > 12 && first <= 12) return "mdy";
  return null;
}
