// The last 7 days beside what came before them. Works on hour cells; it never looks at a clock:
// the days end with the last dated comment.

import type { DatedCell, SpanFigures, SpanOptions } from "./age-match.ts";
import { datedOf, DAY_HOURS, spanFigures } from "./age-match.ts";
import type { Verdict } from "./compare.ts";
import { compareTeasers } from "./compare.ts";
import { MIN_VOICES } from "./estimate.ts";
import type { Stratum } from "./hype-index.ts";
import { pooledMoments, strataOf } from "./hype-index.ts";
import type { Cell } from "./rollup.ts";
import { effectiveVoices } from "./rollup.ts";

const RECENT_HOURS = 7 * DAY_HOURS;

/**
 * The last 7 days minus all before them, in points of the index: on the same platforms with the
 * same weights, so that another mix of platforms is no change. Voices of the two are different
 * people, and the classifier's error on the title shifts both alike, so sampling alone counts.
 */
export type RecentChange = Readonly<{
  value: number;
  /** 95 % interval (Welch 1947, see compare.ts). */
  lower: number;
  upper: number;
  /** What the last 7 days are compared with what came before them. */
  verdict: Verdict;
  /** Platforms that hold voices enough on both sides. */
  platforms: readonly string[];
}>;

export type RecentFigures = SpanFigures &
  Readonly<{
    /** Null where no platform holds 30 voices in the last 7 days and 30 before. */
    change: RecentChange | null;
  }>;

/** The 7 days up to the last dated comment; null where the comments span no more than that. */
export function recentFigures(cells: readonly Cell[], options: SpanOptions): RecentFigures | null {
  const dated = datedOf(cells);
  if (dated.length === 0) return null;
  const [first, last] = dated.reduce(
    ([low, high], { hour }) => [Math.min(low, hour), Math.max(high, hour)],
    [Infinity, -Infinity],
  );
  const end = options.precision === "day" ? last - (last % DAY_HOURS) + DAY_HOURS : last + 1;
  const from = end - RECENT_HOURS;
  if (first >= from) return null;
  return {
    ...spanFigures(dated, [from, end], options),
    change: changeAt(dated, from, options.weights),
  };
}

function changeAt(
  cells: readonly DatedCell[],
  from: number,
  weights: SpanOptions["weights"],
): RecentChange | null {
  const [recent, before] = [
    cells.filter(({ hour }) => hour >= from),
    cells.filter(({ hour }) => hour < from),
  ];
  const both = platformsOf(recent).filter((name) => platformsOf(before).includes(name));
  const on = (some: readonly Cell[]): Stratum[] =>
    strataOf(
      some.filter(({ platform }) => both.includes(platform)),
      weights,
    );
  const sides = [on(recent), on(before)] as const;
  if (both.length === 0 || sides.some((strata) => strata.every(({ weight }) => weight === 0))) {
    return null;
  }
  const [now, then] = sides.map((strata, at) => ({
    teaser: `${at}`,
    status: "ok" as const,
    moments: pooledMoments(strata),
    modelError: 0,
    strata,
    shift: 0,
  }));
  const [pair] = now === undefined || then === undefined ? [] : compareTeasers([now, then]).pairs;
  if (pair === undefined) return null;
  const { value, lower, upper, verdict } = pair;
  return { value, lower, upper, verdict, platforms: both };
}

/** Platforms with voices enough for an index of their own. */
function platformsOf(cells: readonly Cell[]): string[] {
  return strataOf(cells)
    .filter(({ cell }) => effectiveVoices(cell) >= MIN_VOICES)
    .map(({ platform }) => platform);
}
