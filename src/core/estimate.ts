// Estimates with their intervals, and the words that an interval allows. Every figure of a
// report that is shown with a range is made here.

import { WEIGHT_UNIT } from "./endorsement.ts";
import type { Cell } from "./rollup.ts";
import { effectiveVoices, massOf, SCORE_UNIT } from "./rollup.ts";

/** Pseudo-voices at 50; chosen so that 5 real voices move the index half way (hype-index, 4). */
export const PRIOR_VOICES = 5;
/** Fewer voices than this are too few to call. */
export const MIN_VOICES = 30;
/** An interval wider than this many points names no level. */
export const MAX_LEVEL_WIDTH = 20;
/** Two-sided 95 % quantile of the normal distribution. */
const Z95 = 1.959_963_985;

/** Levels from 0 to 100 in steps of 20. */
export const LEVELS = ["backlash", "cold", "mixed", "warm", "hyped"] as const;
export type Level = (typeof LEVELS)[number];

/** What may be said: nothing at all, a number only, or a number with a level. */
export type IndexStatus = "no-data" | "too-few" | "too-uncertain" | "ok";

/** A Hype Index in points (0-100) with its 95 % interval. */
export type IndexEstimate = Readonly<{
  status: IndexStatus;
  /** 50 without data; shown only where status is `too-uncertain` or `ok`. */
  value: number;
  /** null without data. */
  lower: number | null;
  upper: number | null;
  /**
   * Points from the value to the farther end of the 95 % interval that sampling alone gives,
   * not clipped at 0 or 100; null without data. Parts of one teaser share the classifier's
   * error, so comparing them needs this and no more.
   */
  samplingError: number | null;
  /** e.g. `warm` or `warm to hyped`; null unless status is `ok`. */
  level: string | null;
  voices: number;
}>;

/** Part of the voices, in [0, 1], with its 95 % interval; null without voices. */
export type Share<Name extends string> = Readonly<{
  name: Name;
  value: number | null;
  lower: number | null;
  upper: number | null;
}>;

/** A mean in [0, 1]: what its interval needs to know of it. */
export type Moments = Readonly<{
  /** Pulled toward 0.5 by the pseudo-voices; this is what the index shows. */
  shrunk: number;
  /** Plain mean of the voices; the interval lies around it. */
  mean: number;
  /** Variance of `mean`. */
  variance: number;
  voices: number;
  /** Independent voices that would tell as much; below 30 nothing is called. As `voices` if absent. */
  effective?: number;
}>;

/**
 * Weight of the pseudo-pair at 0 and 1 in the variance. It keeps the interval open when all
 * voices agree; half a pair keeps the coverage of A14 (test/properties/coverage.test.ts).
 */
const SPREAD_PRIOR = 0.5;

/** Moments of the hype of a cell; `shrunk` is `(m/2 + sum w h) / (m + sum w)`. Nobody: 0.5. */
export function hypeMoments(cell: Cell): Moments {
  const n = massOf(cell);
  if (n === 0) return { shrunk: 0.5, mean: 0.5, variance: 0.25, voices: cell.rated };
  // What a purge kept may no longer fit what was rescored since; a mean stays in [0, 1].
  const sum = Math.min(n, Math.max(0, cell.hype / SCORE_UNIT));
  const mean = sum / n;
  const effective = effectiveVoices(cell);
  return {
    shrunk: (sum + PRIOR_VOICES / 2) / (n + PRIOR_VOICES),
    mean,
    variance: spreadOf(cell, mean) / effective,
    voices: cell.rated,
    effective,
  };
}

/** The same with endorsement weights; the variance uses the effective number of voices. */
export function endorsedMoments(cell: Cell): Moments {
  const plain = hypeMoments(cell);
  if (cell.rated === 0 || cell.weight <= 0) return plain;
  const weight = cell.weight / WEIGHT_UNIT;
  const sum = Math.min(weight, Math.max(0, cell.weightedHype / (WEIGHT_UNIT * SCORE_UNIT)));
  const effective = (cell.weight * cell.weight) / cell.weightSquared;
  return {
    ...plain,
    shrunk: (sum + PRIOR_VOICES / 2) / (weight + PRIOR_VOICES),
    mean: sum / weight,
    variance: spreadOf(cell, plain.mean) / effective,
  };
}

/** Sample variance of one voice's hype, with the pseudo-pair in it. */
function spreadOf(cell: Cell, mean: number): number {
  const n = massOf(cell);
  const effective = effectiveVoices(cell);
  const squares = cell.hypeSquared / (SCORE_UNIT * SCORE_UNIT) - n * mean * mean;
  const pair = SPREAD_PRIOR * (0.25 + (mean - 0.5) ** 2);
  return ((Math.max(0, squares) + pair) * (effective / n)) / Math.max(1, effective - 1);
}

/** Names the level of an interval: one level, or `lower to upper` where it crosses an edge. */
export function levelOf(lower: number, upper: number): string {
  const low = levelAt(Math.floor(lower / 20));
  // An upper end that just touches an edge has not crossed it.
  const high = levelAt(Math.max(Math.floor(lower / 20), Math.ceil(upper / 20) - 1));
  return low === high ? low : `${low} to ${high}`;
}

function levelAt(step: number): Level {
  return LEVELS[Math.min(LEVELS.length - 1, Math.max(0, step))] ?? "mixed";
}

/**
 * Index in points from moments in [0, 1]. `modelError` (points) is the classifier's own error
 * by title; it is added to the sampling error and does not shrink with more voices.
 */
export function indexEstimate(moments: Moments, modelError: number): IndexEstimate {
  const { shrunk, mean, variance, voices, effective = voices } = moments;
  const none = { lower: null, upper: null, samplingError: null, level: null };
  if (voices <= 0) return { status: "no-data", value: 50, ...none, voices };
  const value = 100 * shrunk;
  const quantile = studentQuantile(effective - 1);
  const half = quantile * Math.sqrt(10_000 * variance + modelError * modelError);
  const samplingError = Math.abs(value - 100 * mean) + quantile * 100 * Math.sqrt(variance);
  // Shrinking may carry the value past an end of a narrow interval; the interval then reaches it.
  const lower = Math.max(0, Math.min(value, 100 * mean - half));
  const upper = Math.min(100, Math.max(value, 100 * mean + half));
  const figures = { value, lower, upper, samplingError, voices };
  if (effective < MIN_VOICES) return { status: "too-few", ...figures, level: null };
  if (upper - lower > MAX_LEVEL_WIDTH) return { status: "too-uncertain", ...figures, level: null };
  return { status: "ok", ...figures, level: levelOf(lower, upper) };
}

/** Student's 97.5 % quantile, first-order expansion (Abramowitz and Stegun 26.7.5). */
function studentQuantile(freedom: number): number {
  return Z95 + (Z95 ** 3 + Z95) / (4 * Math.max(1, freedom));
}

/** Share `part / whole` with its Wilson score interval at 95 %; nulls where whole is 0. */
export function shareOf<Name extends string>(name: Name, part: number, whole: number): Share<Name> {
  if (whole <= 0) return { name, value: null, lower: null, upper: null };
  const p = Math.min(1, Math.max(0, part / whole));
  const z2 = Z95 * Z95;
  const centre = (p + z2 / (2 * whole)) / (1 + z2 / whole);
  const half =
    (Z95 * Math.sqrt((p * (1 - p)) / whole + z2 / (4 * whole * whole))) / (1 + z2 / whole);
  return {
    name,
    value: p,
    lower: Math.max(0, Math.min(p, centre - half)),
    upper: Math.min(1, Math.max(p, centre + half)),
  };
}
