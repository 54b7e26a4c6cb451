// A timeline fitted to the columns of a drawing: which buckets are joined by a line, where the
// gaps are, where the ticks stand. Numbers only; timeline.tsx draws them.

import type { Timeline, TimelinePoint } from "../../../core/summary.ts";
import { isoTime } from "../../figures.ts";
import type { Known } from "../../prose/difference.ts";
import { isKnown } from "../../prose/difference.ts";
import { utcFormat } from "d3-time-format";

/** What stands in one column: a bucket, or a few of a very long timeline. */
export type Column = Readonly<{
  start: string;
  comments: number;
  /** The bucket with the most voices among those that may show an index. */
  hype: Known | null;
}>;

/** At most `limit` columns in time order; comments add up over each. */
export function columnsOf(points: readonly TimelinePoint[], limit: number): Column[] {
  const size = Math.max(1, Math.ceil(points.length / limit));
  const columns: Column[] = [];
  for (let from = 0; from < points.length; from += size) {
    const group = points.slice(from, from + size);
    const best = group
      .flatMap(({ hype }) => (isKnown(hype) ? [hype] : []))
      .toSorted((a, b) => b.voices - a.voices)[0];
    columns.push({
      start: group[0]?.start ?? "",
      comments: group.reduce((sum, point) => sum + point.comments, 0),
      hype: best ?? null,
    });
  }
  return columns;
}

export type Place = Readonly<{ at: number; hype: Known }>;

/** Runs of neighbouring columns that all have an index. */
export function runsOf(columns: readonly Column[]): Place[][] {
  const runs: Place[][] = [];
  let open: Place[] = [];
  for (const [at, { hype }] of columns.entries()) {
    if (hype !== null) open.push({ at, hype });
    else if (open.length > 0) {
      runs.push(open);
      open = [];
    }
  }
  if (open.length > 0) runs.push(open);
  return runs;
}

/**
 * Ends of an index axis: whole tens around all intervals, at least 40 points apart; 0 to 100
 * where there is nothing to show.
 */
export function indexDomain(known: readonly Known[]): readonly [number, number] {
  if (known.length === 0) return [0, 100];
  let low = 10 * Math.floor(Math.min(...known.map(({ lower }) => lower)) / 10);
  let high = 10 * Math.ceil(Math.max(...known.map(({ upper }) => upper)) / 10);
  while (high - low < 40) {
    if (high < 100) high += 10;
    if (high - low < 40 && low > 0) low -= 10;
  }
  return [low, high];
}

/** Labelled values of an index axis: every ten points, or every twenty on a long one. */
export function indexTicks([low, high]: readonly [number, number]): number[] {
  const step = high - low > 50 ? 20 : 10;
  const ticks: number[] = [];
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) ticks.push(tick);
  return ticks;
}

export type Tick = Readonly<{ at: number; text: string }>;

const YEAR = utcFormat("%Y");
const MONTH = utcFormat("%b %Y");
const DAY = utcFormat("%-d %b");
const HOUR = utcFormat("%-d %b, %H:%M");
/** Longer monthly timelines are labelled by year. */
const MONTHS_BY_NAME = 18;
/** Weekly timelines longer than this are labelled by month and year. */
const WEEKS_BY_DAY = 26;

type Labels = Readonly<{ format: (date: Date) => string; fits: (start: string) => boolean }>;

/** At most `limit` labelled columns, evenly spaced or at the turns of years. */
export function ticksOf(columns: readonly Column[], timeline: Timeline, limit: number): Tick[] {
  const { format, fits } = labelsOf(timeline);
  const all = columns.flatMap(({ start }, at) => {
    const time = isoTime(start);
    return time === null || !fits(start) ? [] : [{ at, text: format(new Date(time)) }];
  });
  const step = Math.max(1, Math.ceil(all.length / limit));
  return all.filter((_, order) => order % step === 0);
}

/** Any bucket may carry a label. */
function every(): boolean {
  return true;
}

function labelsOf({ bucket, points }: Timeline): Labels {
  switch (bucket) {
    case "hour":
      return { format: HOUR, fits: every };
    case "day":
      return { format: DAY, fits: every };
    case "week":
      // The first week of a month stands for it.
      return points.length > WEEKS_BY_DAY
        ? { format: MONTH, fits: (start) => Number(start.slice(8, 10)) <= 7 }
        : { format: DAY, fits: every };
    case "month":
      return points.length > MONTHS_BY_NAME
        ? { format: YEAR, fits: (start) => start.slice(5, 7) === "01" }
        : { format: MONTH, fits: every };
  }
}
