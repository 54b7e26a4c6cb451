// Estimates with their intervals, and the words that an interval allows. Every figure of a
// report that is shown with a range is made here.

import type { Cell } from "./rollup.ts";
import { SCORE_UNIT } from "./rollup.ts";

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

/** Mean in [0, 1] and its variance, and how many voices it stands on. */
export type Moments = Readonly<{ mean: number; variance: number; voices: number }>;

/**
 * Shrunk mean of the hype of a cell: `(m/2 + sum h) / (m + n)`. Its variance counts the m
 * pseudo-voices as half at 0 and half at 1, the Agresti-Coull adjustment carried over from
 * proportions (Agresti and Coull 1998), so that it never collapses when all voices agree.
 */
export function hypeMoments(cell: Cell): Moments {
  const n = cell.rated;
  const total = n + PRIOR_VOICES;
  const mean = (cell.hype / SCORE_UNIT + PRIOR_VOICES / 2) / total;
  const square = (cell.hypeSquared / (SCORE_UNIT * SCORE_UNIT) + PRIOR_VOICES / 2) / total;
  return { mean, variance: Math.max(0, square - mean * mean) / total, voices: n };
}

/** The same with endorsement weights; the variance uses the effective number of voices. */
export function endorsedMoments(cell: Cell, unit: number): Moments {
  const weight = cell.weight / unit;
  const total = weight + PRIOR_VOICES;
  const mean = (cell.weightedHype / (unit * SCORE_UNIT) + PRIOR_VOICES / 2) / total;
  const plain = hypeMoments(cell);
  const spread = plain.variance * (cell.rated + PRIOR_VOICES);
  const effective = (cell.weightSquared / (unit * unit) + PRIOR_VOICES) / (total * total);
  return { mean, variance: spread * effective, voices: cell.rated };
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
  const { mean, variance, voices } = moments;
  if (voices === 0) {
    return { status: "no-data", value: 50, lower: null, upper: null, level: null, voices };
  }
  const value = 100 * mean;
  const half = Z95 * Math.sqrt(10_000 * variance + modelError * modelError);
  const lower = Math.max(0, value - half);
  const upper = Math.min(100, value + half);
  if (voices < MIN_VOICES) return { status: "too-few", value, lower, upper, level: null, voices };
  if (upper - lower > MAX_LEVEL_WIDTH) {
    return { status: "too-uncertain", value, lower, upper, level: null, voices };
  }
  return { status: "ok", value, lower, upper, level: levelOf(lower, upper), voices };
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
