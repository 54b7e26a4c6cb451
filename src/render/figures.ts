// How numbers and dates are written in every report. Strings only; no claim is made here
// (see prose/) and nothing depends on the locale or the time zone of the machine.

import { utcFormat } from "d3-time-format";
import type { Bucket } from "../core/summary.ts";
import { cleanLine } from "./clean.ts";

const NBSP = "\u00A0";
const MINUS = "\u2212";
const EN_DASH = "\u2013";
/** Keeps a bound that is whole up to rounding noise from being pushed to the next figure. */
const NOISE = 1e-9;

/** A count with groups of three: `4,812`. */
export function count(n: number): string {
  return String(Math.round(n)).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}

/** A count with its noun: `1 voice`, `2 voices`. */
export function plural(n: number, one: string, many: string = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** An index in whole points. */
export function points(value: number): string {
  return String(Math.round(value));
}

/** Ends of an interval in whole points, rounded outward: never narrower than the truth. */
export function outward(lower: number, upper: number): readonly [number, number] {
  return [Math.floor(lower + NOISE), Math.ceil(upper - NOISE)];
}

/** `70–78`, for tables and charts. */
export function range(lower: number, upper: number): string {
  const [low, high] = outward(lower, upper);
  return `${low}${EN_DASH}${high}`;
}

/** `70 to 78`, for sentences. */
export function rangeWords(lower: number, upper: number): string {
  const [low, high] = outward(lower, upper);
  return `${low} to ${high}`;
}

/** A share in [0, 1] as whole percent; never `0 %` when some exist, nor `100 %` when not all. */
export function percent(share: number): string {
  const whole = Math.round(100 * share);
  if (share > 0 && whole === 0) return `<1${NBSP}%`;
  if (share < 1 && whole === 100) return `>99${NBSP}%`;
  return `${whole}${NBSP}%`;
}

/**
 * Shares as whole percents that add up to the rounded total (largest remainder); each stays
 * within one point of the truth. Nulls count as 0.
 */
export function wholeParts(shares: readonly (number | null)[]): number[] {
  const exact = shares.map((share) => 100 * (share ?? 0));
  const whole = exact.map((value) => Math.floor(value + NOISE));
  const total = Math.round(exact.reduce((sum, value) => sum + value, 0));
  let left = total - whole.reduce((sum, value) => sum + value, 0);
  const order = exact
    .map((value, at) => ({ at, rest: value - (whole[at] ?? 0) }))
    .toSorted((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of order) {
    if (left <= 0) break;
    whole[at] = (whole[at] ?? 0) + 1;
    left -= 1;
  }
  return whole;
}

/** The same in words: `44 %`; `<1 %` where some exist. Nulls stay null. */
export function percentParts(shares: readonly (number | null)[]): (string | null)[] {
  const whole = wholeParts(shares);
  return shares.map((share, at) => (share === null ? null : wholePercent(share, whole[at] ?? 0)));
}

/** The part of the whole that some of the shares make, as `percentParts` shows them added up. */
export function percentOfParts(
  shares: readonly (number | null)[],
  isIn: (at: number) => boolean,
): string {
  const whole = wholeParts(shares).reduce((sum, part, at) => sum + (isIn(at) ? part : 0), 0);
  const share = shares.reduce<number>((sum, part, at) => sum + (isIn(at) ? (part ?? 0) : 0), 0);
  return wholePercent(share, whole);
}

function wholePercent(share: number, whole: number): string {
  return share > 0 && whole === 0 ? `<1${NBSP}%` : `${whole}${NBSP}%`;
}

/** `44–56 %`, ends rounded outward. */
export function percentRange(lower: number, upper: number): string {
  return `${range(100 * lower, 100 * upper)}${NBSP}%`;
}

/** `44 to 56 %`. */
export function percentRangeWords(lower: number, upper: number): string {
  return `${rangeWords(100 * lower, 100 * upper)}${NBSP}%`;
}

/** A signed number with a true minus: `+0.83`, `−1.20`, `0.00`. */
export function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${value < 0 ? MINUS : "+"}${text}`;
}

/** Size of a file: `812 bytes`, `12.3 kB`, `4.0 MB` (decimal units). */
export function bytes(n: number): string {
  if (n < 1000) return plural(n, "byte");
  if (n < 1_000_000) return `${(n / 1000).toFixed(1)}${NBSP}kB`;
  return `${(n / 1_000_000).toFixed(1)}${NBSP}MB`;
}

const asDay = utcFormat("%-d %b %Y");
const asMonth = utcFormat("%b %Y");
const asHour = utcFormat("%-d %b %Y, %H:%M");
const asMinute = utcFormat("%-d %b %Y, %H:%M UTC");

/** Milliseconds of an ISO date or date and time, read as it stands; null where it is none. */
export function isoTime(iso: string): number | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2})(?::(\d{2}))?)?/.exec(iso);
  if (found === null) return null;
  const [, date = "", hours = "00", minutes = "00"] = found;
  const time = Date.parse(`${date}T${hours}:${minutes}:00Z`);
  return Number.isNaN(time) ? null : time;
}

function written(iso: string, format: (date: Date) => string): string {
  const time = isoTime(iso);
  return time === null ? cleanLine(iso, 40) : format(new Date(time));
}

/** `9 Jul 2025`; text that is no date comes back as it is. */
export function day(iso: string): string {
  return written(iso, asDay);
}

/** `9 Jul 2025, 13:05 UTC`. */
export function minute(iso: string): string {
  return written(iso, asMinute);
}

/** `9 Jul 2025, 13:05`, for tables whose head names the time zone. */
export function moment(iso: string): string {
  return written(iso, asHour);
}

/** Name of a timeline bucket: `9 Jul 2025, 13:00`, `9 Jul 2025`, `week of 7 Jul 2025`, `Jul 2025`. */
export function bucketName(start: string, bucket: Bucket): string {
  switch (bucket) {
    case "hour":
      return written(start, asHour);
    case "day":
      return day(start);
    case "week":
      return `week of ${day(start)}`;
    case "month":
      return written(start, asMonth);
  }
}

/** The same for tables whose head names the bucket: a week is its first day. */
export function bucketLabel(start: string, bucket: Bucket): string {
  return bucket === "week" ? day(start) : bucketName(start, bucket);
}

/** `9 Jul 2025`, or `9 Jul to 4 Aug 2025`; the year of the first day only where it differs. */
export function period(first: string, last: string): string {
  const [from, to] = [day(first), day(last)];
  if (from === to) return from;
  const year = from.slice(-5);
  return `${to.endsWith(year) ? from.slice(0, -5) : from} to ${to}`;
}
