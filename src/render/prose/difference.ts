// What may be said of two figures side by side. "Higher" needs an interval of the difference
// that leaves 0 out; where many pairs were looked at, the interval is widened to match.

import type { IndexEstimate, Share } from "../../core/estimate.ts";

/** Two-sided error of a single 95 % interval. */
const ERROR = 0.05;
/** 97.5 % quantile of the normal distribution, the one that core's intervals are made with. */
const Z95 = 1.959_963_985;

/** `a - b` with its interval. */
export type Difference = Readonly<{ value: number; lower: number; upper: number }>;

/** An estimate that may be shown as a number: its interval is there. */
export type Known = IndexEstimate &
  Readonly<{ lower: number; upper: number; samplingError: number }>;

/** True where a number may be shown: enough voices, with an interval. */
export function isKnown(estimate: IndexEstimate): estimate is Known {
  const { status, lower, upper, samplingError } = estimate;
  const shown = status === "ok" || status === "too-uncertain";
  return shown && lower !== null && upper !== null && samplingError !== null;
}

/** How two estimates are compared; `pairs` is how many pairs were searched to find this one. */
export type Comparing = (a: Known, b: Known, pairs: number) => Difference;

/**
 * Difference of two teasers' index estimates, in points: sampling and the classifier's error on
 * either title both count. Bonferroni over the pairs, so at least 95 % for all of them together.
 */
export const differenceOf: Comparing = (a, b, pairs) =>
  apart(a.value - b.value, Math.hypot(halfWidth(a), halfWidth(b)), pairs);

/**
 * Difference of two parts of one teaser (platforms, buckets of time), in points. The
 * classifier's error on the title shifts both alike, so only sampling counts.
 */
export const differenceWithin: Comparing = (a, b, pairs) =>
  apart(a.value - b.value, Math.hypot(a.samplingError, b.samplingError), pairs);

function apart(value: number, arm: number, pairs: number): Difference {
  const half = arm * (quantile(pairs) / Z95);
  return { value, lower: value - half, upper: value + half };
}

/** True where the interval leaves 0 out. */
export function isClear(difference: Difference): boolean {
  return difference.lower > 0 || difference.upper < 0;
}

/** The longer arm: an end clipped at 0 or 100 must not make the other one look surer. */
function halfWidth(known: Known): number {
  return Math.max(known.value - known.lower, known.upper - known.value);
}

/** Number of unordered pairs of `n` things; at least 1. */
export function pairsOf(n: number): number {
  return Math.max(1, (n * (n - 1)) / 2);
}

/**
 * Upper normal quantile at `0.05 / 2 / pairs`: Abramowitz and Stegun 26.2.23, absolute error
 * below 4.5e-4, taken one error up so that the interval is never too narrow.
 */
function quantile(pairs: number): number {
  if (pairs <= 1) return Z95;
  const t = Math.sqrt(-2 * Math.log(ERROR / 2 / pairs));
  const top = 2.515_517 + t * (0.802_853 + t * 0.010_328);
  const bottom = 1 + t * (1.432_788 + t * (0.189_269 + t * 0.001_308));
  return t - top / bottom + 4.5e-4;
}

/**
 * How many voices a share's own interval stands for (Wilson's formula solved for n), so that
 * sums of shares never claim more than their parts. null where the share tells nothing.
 */
export function voicesBehind(share: Share<string>): number | null {
  if (share.value === null || share.lower === null || share.upper === null) return null;
  const half = (share.upper - share.lower) / 2;
  const spread = share.value * (1 - share.value);
  if (half <= 0 || half >= 0.5) return null;
  const z2 = Z95 * Z95;
  const a = z2 * z2 * (half * half - 0.25);
  const b = 2 * z2 * half * half - z2 * spread;
  const root = (-b - Math.sqrt(b * b - 4 * a * half * half)) / (2 * a);
  return root > 0 ? 1 / root : null;
}
