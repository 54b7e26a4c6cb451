// Buzz: how many voices, how fast, how widely. It stands beside the index and never enters it,
// because how a file was collected decides how much is in it.

import { groupBy } from "./group.ts";
import type { Cell } from "./rollup.ts";
import { mergeCells, mergeHours } from "./rollup.ts";
import type { Buzz } from "./summary.ts";
import { localHours, precisionOf } from "./timeline.ts";

const HOUR_MS = 3_600_000;
const ALL = { platform: "", hour: null, language: null } as const;

/** Comments of one hour since 1970 UTC. */
type Hour = Readonly<{ hour: number; comments: number }>;

/** Buzz of one teaser from its cells; `timezone` (IANA) says where days begin. */
export function buzzOf(cells: readonly Cell[], timezone: string): Buzz {
  const total = mergeCells(cells, ALL);
  const hours = hoursOf(cells);
  const peak = busiest(hours);
  const precision = precisionOf(total);
  const isHourly = precision === "second" || precision === "minute" || precision === "hour";
  return {
    voices: total.voices,
    comments: total.comments,
    perDay: rateOf(hours),
    peakHour:
      isHourly && peak !== null ? { start: isoHour(peak.hour), comments: peak.comments } : null,
    peakDay: peakDayOf(cells, timezone),
    halfLifeHours: peak === null ? null : halfLifeOf(hours, peak, isHourly ? 1 : 24),
    effectivePlatforms: effectivePlatforms(cells),
  };
}

/** Hours with comments, in time order. */
function hoursOf(cells: readonly Cell[]): Hour[] {
  const byHour = new Map<number, number>();
  for (const { hour, comments } of cells) {
    if (hour !== null && comments > 0) byHour.set(hour, (byHour.get(hour) ?? 0) + comments);
  }
  return [...byHour]
    .map(([hour, comments]) => ({ hour, comments }))
    .toSorted((a, b) => a.hour - b.hour);
}

/** The first of the hours with most comments. */
function busiest(hours: readonly Hour[]): Hour | null {
  return hours.reduce<Hour | null>(
    (best, next) => (best === null || next.comments > best.comments ? next : best),
    null,
  );
}

/** Comments per day from the first to the last hour, at least one day. */
function rateOf(hours: readonly Hour[]): number | null {
  const [first] = hours;
  const last = hours.at(-1);
  if (first === undefined || last === undefined) return null;
  const days = Math.max(1, (last.hour - first.hour + 1) / 24);
  return countOf(hours) / days;
}

/** Whole steps (hours or days) from the peak's start until half of what followed was posted. */
function halfLifeOf(hours: readonly Hour[], peak: Hour, step: 1 | 24): number {
  const since = hours.filter(({ hour }) => hour >= peak.hour);
  const half = countOf(since) / 2;
  let posted = 0;
  for (const { hour, comments } of since) {
    posted += comments;
    if (posted >= half) return (Math.floor((hour - peak.hour) / step) + 1) * step;
  }
  return step;
}

function countOf(hours: readonly Hour[]): number {
  return hours.reduce((sum, { comments }) => sum + comments, 0);
}

function peakDayOf(cells: readonly Cell[], timezone: string): Buzz["peakDay"] {
  const dated = mergeHours(cells).filter((cell) => cell.hour !== null && cell.comments > 0);
  const names = localHours(dated, timezone);
  const days = [...groupBy(dated, (cell) => (names.get(cell.hour) ?? "").slice(0, 10))]
    .map(([start, group]) => ({ start, comments: mergeCells(group, ALL).comments }))
    .toSorted((a, b) => b.comments - a.comments || (a.start < b.start ? -1 : 1));
  return days[0] ?? null;
}

/** `exp(-sum p ln p)` of the voices by platform (Hill number of order 1; Hill 1973). */
function effectivePlatforms(cells: readonly Cell[]): number | null {
  const voices = [...groupBy(cells, (cell) => cell.platform).values()]
    .map((group) => mergeCells(group, ALL).voices)
    .filter((count) => count > 0);
  const total = voices.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  return Math.exp(
    -voices.reduce((sum, count) => sum + (count / total) * Math.log(count / total), 0),
  );
}

function isoHour(hour: number): string {
  return new Date(hour * HOUR_MS).toISOString();
}
