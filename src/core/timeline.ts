// Time, honestly: buckets no finer than the timestamps, in the report's time zone, and gaps
// shown as zeros. Works on hour cells; it never looks at a clock.

import type { TimePrecision } from "./comment.ts";
import { TIME_PRECISIONS } from "./comment.ts";
import { hypeMoments, indexEstimate, MIN_VOICES } from "./estimate.ts";
import { groupBy } from "./group.ts";
import type { Cell } from "./rollup.ts";
import { mergeCells, mergeHours } from "./rollup.ts";
import { peaksOf } from "./peaks.ts";
import type { Bucket, MarkedEvent, TeaserEvent, Timeline } from "./summary.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Part of the comments that must be known at least this exactly (hype-index, "Time"). */
const PRECISION_SHARE = 0.95;
/** Longest spans, in days, that a chart shows by hour, by day and by week. */
const MAX_DAYS = { hour: 4, day: 120, week: 1_100 } as const;

/** Coarsest precision that 95 % of the dated comments reach; null without dated comments. */
export function precisionOf(total: Cell): TimePrecision | null {
  const dated = TIME_PRECISIONS.reduce((sum, name) => sum + total.precision[name], 0);
  if (dated === 0) return null;
  let reached = 0;
  for (const name of TIME_PRECISIONS) {
    reached += total.precision[name];
    if (reached >= PRECISION_SHARE * dated) return name;
  }
  return "relative";
}

/** Timeline of one teaser, with its peaks and `events` marked. `timezone` is an IANA name. */
export function timelineOf(
  cells: readonly Cell[],
  timezone: string,
  events: readonly TeaserEvent[] = [],
): Timeline {
  const hours = mergeHours(cells);
  const dated = hours.filter((cell) => cell.hour !== null);
  const total = mergeCells(hours, { platform: "", hour: null, language: null });
  const undated = total.comments - dated.reduce((sum, cell) => sum + cell.comments, 0);
  const dates = localHours(dated, timezone);
  const startAt = (cell: Cell, name: Bucket): string => startOf(dates.get(cell.hour) ?? "", name);
  const finest = finestBucket([...dates.values()], precisionOf(total));
  const bucket = tellingBucket(finest, (name) => groupBy(dated, (cell) => startAt(cell, name)));
  const groups = groupBy(dated, (cell) => startAt(cell, bucket));
  const points = everyStart([...groups.keys()], bucket).map((start) => {
    const key = { platform: "", hour: null, language: null };
    const cell = mergeCells(groups.get(start) ?? [], key);
    return {
      start,
      comments: cell.comments,
      voices: cell.voices,
      // No model error: it shifts all points of a teaser together, so it says nothing of the course.
      hype: indexEstimate(hypeMoments(cell), 0),
    };
  });
  return {
    bucket,
    points,
    undated,
    peaks: peaksOf(points),
    events: events.map((event) => markEvent(event, bucket, timezone)),
  };
}

/** The bucket that an event falls into; an event with a date alone lies at its first hour. */
function markEvent(event: TeaserEvent, bucket: Bucket, timezone: string): MarkedEvent {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(event.at);
  const hour = isDate ? `${event.at}T00` : localHour(Date.parse(event.at), localFormat(timezone));
  return { ...event, start: startOf(hour, bucket) };
}

/** The bucket that a time (milliseconds UTC) falls into, as `timelineOf` places it. */
export function bucketFinder(timezone: string, bucket: Bucket): (time: number) => string {
  const nameOf = hourNamer(timezone);
  const known = new Map<number, string>();
  return (time) => {
    const hour = hourAt(time);
    const start = known.get(hour) ?? startOf(nameOf(hour), bucket);
    known.set(hour, start);
    return start;
  };
}

/** Local "YYYY-MM-DDTHH" of each hour that occurs. */
export function localHours(cells: readonly Cell[], timezone: string): Map<number | null, string> {
  const nameOf = hourNamer(timezone);
  const names = new Map<number | null, string>();
  for (const { hour } of cells) {
    if (hour !== null && !names.has(hour)) names.set(hour, nameOf(hour));
  }
  return names;
}

function hourAt(time: number): number {
  return Math.floor(time / HOUR_MS);
}

/** Names kept of a time zone's hours; beyond it the memory starts anew. */
const MAX_NAMED = 200_000;
const namers = new Map<string, (hour: number) => string>();

/** Local "YYYY-MM-DDTHH" of an hour since 1970; teasers share hours, and a name is dear. */
function hourNamer(timezone: string): (hour: number) => string {
  const known = namers.get(timezone);
  if (known !== undefined) return known;
  const format = localFormat(timezone);
  const names = new Map<number, string>();
  const nameOf = (hour: number): string => {
    const name = names.get(hour) ?? localHour(hour * HOUR_MS, format);
    if (names.size > MAX_NAMED) names.clear();
    names.set(hour, name);
    return name;
  };
  namers.set(timezone, nameOf);
  return nameOf;
}

function localFormat(timezone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: timezone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    hourCycle: "h23",
  });
}

function localHour(time: number, format: Intl.DateTimeFormat): string {
  const parts = Object.fromEntries(
    format.formatToParts(time).map((part) => [part.type, part.value]),
  );
  const { year = "", month = "", day = "", hour = "" } = parts;
  return `${year.padStart(4, "0")}-${month}-${day}T${hour}`;
}

const BUCKETS: readonly Bucket[] = ["hour", "day", "week", "month"];
/** Part of the voices that should stand in buckets with voices enough for an index. */
const TELLING_SHARE = 0.5;
/** A coarser bucket is taken only where this many are left: fewer show no course. */
const MIN_BUCKETS = 6;

/**
 * The finest bucket, from `finest` on, of which two or more hold voices enough for an index and
 * together half of the voices; where there is none, the one whose full buckets hold most.
 */
function tellingBucket(
  finest: Bucket,
  groupsOf: (bucket: Bucket) => ReadonlyMap<string, readonly Cell[]>,
): Bucket {
  let best = { bucket: finest, share: 0 };
  for (const bucket of BUCKETS.slice(BUCKETS.indexOf(finest))) {
    const rated = [...groupsOf(bucket).values()].map((cells) =>
      sumOf(cells.map((cell) => cell.rated)),
    );
    if (bucket !== finest && rated.length < MIN_BUCKETS) break;
    const full = rated.filter((voices) => voices >= MIN_VOICES);
    const share = sumOf(full) / Math.max(1, sumOf(rated));
    if (full.length >= 2 && share >= TELLING_SHARE) return bucket;
    if (share > best.share) best = { bucket, share };
  }
  return best.bucket;
}

function sumOf(list: readonly number[]): number {
  return list.reduce((a, b) => a + b, 0);
}

function finestBucket(hours: readonly string[], precision: TimePrecision | null): Bucket {
  const times = hours.map((hour) => Date.parse(`${hour}:00:00Z`));
  if (times.length === 0) return "day";
  const days =
    (times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b))) / DAY_MS;
  const isHourly = precision === "second" || precision === "minute" || precision === "hour";
  if (isHourly && days <= MAX_DAYS.hour) return "hour";
  if (days <= MAX_DAYS.day) return "day";
  return days <= MAX_DAYS.week ? "week" : "month";
}

/** First moment of the bucket that holds a local hour; weeks begin on Monday (ISO 8601). */
function startOf(hour: string, bucket: Bucket): string {
  const day = hour.slice(0, 10);
  switch (bucket) {
    case "hour":
      return `${hour}:00`;
    case "day":
      return day;
    case "week": {
      const time = Date.parse(`${day}T00:00:00Z`);
      const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
      return isoDay(time - sinceMonday * DAY_MS);
    }
    case "month":
      return `${day.slice(0, 7)}-01`;
  }
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** All starts from the first to the last, so that empty buckets show as gaps. */
function everyStart(starts: readonly string[], bucket: Bucket): string[] {
  const [first, ...later] = starts.toSorted();
  if (first === undefined) return [];
  const last = later.at(-1) ?? first;
  const all = [first];
  for (let start = first; start < last;) {
    start = nextStart(start, bucket);
    all.push(start);
  }
  return all;
}

function nextStart(start: string, bucket: Bucket): string {
  switch (bucket) {
    case "hour":
      return new Date(Date.parse(`${start}:00Z`) + HOUR_MS).toISOString().slice(0, 16);
    case "day":
      return isoDay(Date.parse(`${start}T00:00:00Z`) + DAY_MS);
    case "week":
      return isoDay(Date.parse(`${start}T00:00:00Z`) + 7 * DAY_MS);
    case "month": {
      const [year = 0, month = 1] = start.split("-").map(Number);
      return isoDay(Date.UTC(year, month, 1));
    }
  }
}
