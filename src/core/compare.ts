// Teasers side by side: which index is higher than which, and by how much. A claim needs an
// interval of the difference that leaves 0 out, after correction for all pairs looked at.

import { decompose } from "./contributions.ts";
import type { IndexStatus, Moments } from "./estimate.ts";
import { PRIOR_VOICES } from "./estimate.ts";
import type { Stratum } from "./hype-index.ts";
import { deviateOf, studentOf, upperQuantile, upperTail } from "./normal-distribution.ts";

/** Chance that any "higher" or "lower" of a comparison is false, at most. */
const FAMILY_ERROR = 0.05;

export type Verdict = "higher" | "lower" | "no clear difference";

/** `first - second`, in points. */
export type PairDifference = Readonly<{
  first: string;
  second: string;
  /** Difference of the two indices as they are shown. */
  value: number;
  /**
   * Interval of the difference, at least 95 %: at the level that Holm's procedure asks of this
   * pair, so that it leaves 0 out exactly where the verdict claims a difference.
   */
  lower: number;
  upper: number;
  /** Probability in [0, 1] of a difference this large by chance, after Holm's correction. */
  p: number;
  /** What `first` is compared with `second`. */
  verdict: Verdict;
  /** Where `value` comes from; the parts add up to it. */
  parts: PairParts;
}>;

/** Parts of a difference, in points (Kitagawa 1955, see core/contributions.ts). */
export type PairParts = Readonly<{
  /** Because their platforms weigh differently. */
  mix: number;
  /** Because voices of the same platforms are more or less hyped. */
  rate: number;
  /** Because labels correct one index more than the other; 0 without labels. */
  labels: number;
}>;

/** The index that leads each report, of all pairs that have one, in the order of the teasers. */
export type Comparison = Readonly<{
  correction: "holm";
  /** Two-sided, of all verdicts together. */
  confidence: 0.95;
  pairs: readonly PairDifference[];
  /** Teasers left out, with too few voices for an index. */
  leftOut: readonly string[];
}>;

/** Names of two teasers to compare. */
export type WantedPair = readonly [first: string, second: string];

/** One teaser to be compared; all in [0, 1] but `modelError`. */
export type Comparable = Readonly<{
  teaser: string;
  status: IndexStatus;
  moments: Moments;
  /** The classifier's error by title in points; taken as independent between teasers. */
  modelError: number;
  /** What the scorer's own index is made of. */
  strata: readonly Stratum[];
  /** Points that labels add to the scorer's own index; 0 without labels. */
  shift: number;
}>;

/**
 * Differences of all pairs. Sampling errors and the classifier's errors by title are taken as
 * independent. Holm (1979) and not Benjamini-Hochberg: pairs share teasers, so their tests
 * depend on each other in both directions, which Holm allows; and one false "higher" in a
 * headline is the harm, not a share of many. Fewer than two teasers with an index: no pairs.
 * With `wanted`, only these pairs are looked at, each in the order given: fewer to correct for.
 */
export function compareTeasers(
  teasers: readonly Comparable[],
  wanted?: readonly WantedPair[],
): Comparison {
  const able = teasers.filter(({ status }) => status === "ok" || status === "too-uncertain");
  const raw = pairsOf(able, wanted).map(([first, second]) => rawDifference(first, second));
  return {
    correction: "holm",
    confidence: 0.95,
    pairs: withHolm(raw),
    leftOut: teasers.filter((one) => !able.includes(one)).map(({ teaser }) => teaser),
  };
}

type Pair = readonly [Comparable, Comparable];

function pairsOf(able: readonly Comparable[], wanted: readonly WantedPair[] | undefined): Pair[] {
  if (wanted === undefined) {
    return able.flatMap((first, at) => able.slice(at + 1).map((second): Pair => [first, second]));
  }
  const byName = new Map(able.map((one) => [one.teaser, one]));
  return wanted.flatMap(([one, other]): Pair[] => {
    const [first, second] = [byName.get(one), byName.get(other)];
    return first === undefined || second === undefined ? [] : [[first, second]];
  });
}

type RawDifference = Readonly<{
  first: string;
  second: string;
  value: number;
  /** Difference of the plain means in points; the interval lies around it. */
  centre: number;
  error: number;
  freedom: number;
  /** Two-sided, uncorrected. */
  p: number;
  parts: PairParts;
}>;

function rawDifference(first: Comparable, second: Comparable): RawDifference {
  const [a, b] = [varianceOf(first), varianceOf(second)];
  const centre = 100 * (first.moments.mean - second.moments.mean);
  const error = Math.sqrt(a + b);
  const freedom = welchFreedom([a, freedomOf(first)], [b, freedomOf(second)]);
  const p = error === 0 ? 1 : 2 * upperTail(Math.abs(deviateOf(centre / error, freedom)));
  const value = 100 * (first.moments.shrunk - second.moments.shrunk);
  const { mix, rate } = decompose(first.strata, second.strata);
  const parts = { mix, rate, labels: first.shift - second.shift };
  return { first: first.teaser, second: second.teaser, value, centre, error, freedom, p, parts };
}

/** In squared points. */
function varianceOf({ moments, modelError }: Comparable): number {
  return 10_000 * moments.variance + modelError * modelError;
}

function freedomOf({ moments }: Comparable): number {
  return Math.max(PRIOR_VOICES, (moments.effective ?? moments.voices) - 1);
}

/** Degrees of freedom of a difference of two means (Welch 1947, Satterthwaite). */
function welchFreedom(...parts: readonly (readonly [number, number])[]): number {
  const whole = parts.reduce((sum, [variance]) => sum + variance, 0);
  const spread = parts.reduce((sum, [variance, freedom]) => sum + variance ** 2 / freedom, 0);
  return spread === 0 ? PRIOR_VOICES : whole ** 2 / spread;
}

/**
 * Holm's step-down: the k-th smallest of m is tested at 0.05 / (m - k + 1) until one fails; that
 * one and all weaker ones are told at the level at which it failed.
 */
function withHolm(raw: readonly RawDifference[]): PairDifference[] {
  const sorted = raw.toSorted((a, b) => a.p - b.p);
  const divisorAt = (place: number): number => raw.length - place;
  const firstFailure = sorted.findIndex(({ p }, at) => p >= FAMILY_ERROR / divisorAt(at));
  const rejected = firstFailure < 0 ? sorted.length : firstFailure;
  const told = new Map<RawDifference, PairDifference>();
  let p = 0;
  for (const [at, one] of sorted.entries()) {
    p = Math.max(p, Math.min(1, one.p * divisorAt(at)));
    told.set(one, tell(one, divisorAt(Math.min(at, rejected)), p));
  }
  return raw.flatMap((one) => told.get(one) ?? []);
}

function tell(raw: RawDifference, divisor: number, p: number): PairDifference {
  const { first, second, value, centre, error, freedom, parts } = raw;
  const half = error * studentOf(upperQuantile(FAMILY_ERROR / divisor / 2), freedom);
  // Shrinking may carry the value past an end, and over 0 only where nothing is claimed.
  const lower = centre - half;
  const upper = centre + half;
  const verdict = lower > 0 ? "higher" : upper < 0 ? "lower" : "no clear difference";
  return {
    first,
    second,
    value,
    lower: Math.min(lower, value),
    upper: Math.max(upper, value),
    p,
    verdict: claimed(verdict, value),
    parts,
  };
}

/** A claim that the shown figures do not bear out is not made. */
function claimed(verdict: Verdict, value: number): Verdict {
  if (verdict === "higher") return value > 0 ? verdict : "no clear difference";
  if (verdict === "lower") return value < 0 ? verdict : "no clear difference";
  return verdict;
}
