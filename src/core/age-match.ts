// Teasers at the same age: what the first 24 hours, 72 hours and 7 days after the release hold,
// and where that stands among other teasers. Works on hour cells; it never looks at a clock.

import type { TimePrecision } from "./comment.ts";
import type { IndexEstimate } from "./estimate.ts";
import { hypeIndex, strataOf } from "./hype-index.ts";
import type { Cell } from "./rollup.ts";

const HOUR_MS = 3_600_000;
/** Hours of a day. */
export const DAY_HOURS = 24;

/** Ages at which teasers are compared, in hours. */
export const AGES = [24, 72, 168] as const;
export type Age = (typeof AGES)[number];

/** Other teasers that are named; more belong into the overview. */
const MAX_OTHERS = 5;

/** A percentile among fewer teasers says nothing. */
export const FEWEST_TEASERS = 5;

/** Comments, voices and index of a span of time. A voice lies where its first comment lies. */
export type SpanFigures = Readonly<{
  /** ISO, UTC; `to` is not in the span. */
  from: string;
  to: string;
  comments: number;
  voices: number;
  hype: IndexEstimate;
}>;

/** Where a figure stands among the teasers of the database at the same age. */
export type Percentile = Readonly<{
  /** Share of these teasers below, in points (0-100); equal ones and the teaser itself as half. */
  hype: number;
  voices: number;
  /** How many teasers, this one among them. */
  among: number;
}>;

export type AgeFigures = SpanFigures &
  Readonly<{
    hours: Age;
    /** True where comments after the span show that the export reaches its end. */
    isComplete: boolean;
    /** Null until five teasers, this one among them, have a complete span with an index. */
    percentile: Percentile | null;
  }>;

/** Another teaser of the same report, as far as it can be set beside this one. */
export type AgePeer = Readonly<{
  teaser: string;
  /** By age, youngest first. */
  figures: readonly Pick<AgeFigures, "hours" | "voices" | "hype" | "isComplete">[];
}>;

/** A teaser by age; without dated comments `basis` is null and there are no figures. */
export type AgeMatched = Readonly<{
  /** What age counts from: the release that the pipeline file names, or the first dated comment. */
  basis: "released" | "first-comment" | null;
  /** By age, youngest first. */
  figures: readonly AgeFigures[];
  /** At most five, by voices of the first 7 days; others of the database stay unnamed. */
  others: readonly AgePeer[];
}>;

export type SpanOptions = Readonly<{
  /** Of the timestamps; where it is days, spans begin at midnight UTC. */
  precision: TimePrecision | null;
  modelError: number;
  weights?: Readonly<Record<string, number>> | undefined;
}>;

export type DatedCell = Cell & Readonly<{ hour: number }>;

/** Cells whose hour is known. */
export function datedOf(cells: readonly Cell[]): DatedCell[] {
  return cells.flatMap((cell) => (cell.hour === null ? [] : [{ ...cell, hour: cell.hour }]));
}

/** Figures of the three ages; `released` in milliseconds UTC, or null where it is not known. */
export function ageMatched(
  cells: readonly Cell[],
  released: number | null,
  options: SpanOptions,
): AgeMatched {
  const dated = datedOf(cells);
  if (dated.length === 0) return { basis: null, figures: [], others: [] };
  const hours = dated.map(({ hour }) => hour);
  const first = released === null ? least(hours) : Math.floor(released / HOUR_MS);
  const from = options.precision === "day" ? first - (first % DAY_HOURS) : first;
  const last = greatest(hours);
  const figures = AGES.map((age) => ({
    hours: age,
    ...spanFigures(dated, [from, from + age], options),
    isComplete: last >= from + age,
    percentile: null,
  }));
  return { basis: released === null ? "first-comment" : "released", figures, others: [] };
}

/** Figures of the hours from `from` up to, and without, `to` (hours since 1970 UTC). */
export function spanFigures(
  cells: readonly DatedCell[],
  [from, to]: readonly [number, number],
  { weights, modelError }: SpanOptions,
): SpanFigures {
  const within = cells.filter(({ hour }) => hour >= from && hour < to);
  const sum = (name: "comments" | "voices"): number =>
    within.reduce((total, cell) => total + cell[name], 0);
  return {
    from: new Date(from * HOUR_MS).toISOString(),
    to: new Date(to * HOUR_MS).toISOString(),
    comments: sum("comments"),
    voices: sum("voices"),
    hype: hypeIndex(strataOf(within, weights), modelError),
  };
}

/** The same figures with their percentiles; `library` holds all teasers, this one among them. */
export function withPercentiles(own: AgeMatched, library: readonly AgeMatched[]): AgeMatched {
  return {
    ...own,
    figures: own.figures.map((figure) => ({
      ...figure,
      percentile: percentileOf(
        figure,
        library.flatMap(({ figures }) => figures.filter(({ hours }) => hours === figure.hours)),
      ),
    })),
  };
}

/** The same figures beside those of other teasers; one without any complete age is left out. */
export function besideOthers(
  own: AgeMatched,
  others: readonly Readonly<{ teaser: string; ages: AgeMatched }>[],
): AgeMatched {
  const peers = others
    .filter(({ ages }) => ages.figures.some(isAble))
    .map(({ teaser, ages }) => ({
      teaser,
      figures: ages.figures.map(({ hours, voices, hype, isComplete }) => ({
        hours,
        voices,
        hype,
        isComplete,
      })),
    }))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.teaser < b.teaser ? -1 : 1));
  return { ...own, others: own.basis === null ? [] : peers.slice(0, MAX_OTHERS) };
}

function sizeOf({ figures }: AgePeer): number {
  return figures.at(-1)?.voices ?? 0;
}

function percentileOf(own: AgeFigures, peers: readonly AgeFigures[]): Percentile | null {
  const able = peers.filter(isAble);
  if (!isAble(own) || able.length < FEWEST_TEASERS) return null;
  return {
    hype: rankOf(
      own.hype.value,
      able.map(({ hype }) => hype.value),
    ),
    voices: rankOf(
      own.voices,
      able.map(({ voices }) => voices),
    ),
    among: able.length,
  };
}

function isAble({ isComplete, hype }: AgeFigures): boolean {
  return isComplete && (hype.status === "ok" || hype.status === "too-uncertain");
}

function rankOf(own: number, values: readonly number[]): number {
  const below = values.filter((value) => value < own).length;
  const equal = values.filter((value) => value === own).length;
  return (100 * (below + equal / 2)) / values.length;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function greatest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
