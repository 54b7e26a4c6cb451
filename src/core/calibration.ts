// The index corrected by what people say: prediction-powered inference. The scorer's mean over
// all voices, plus the weighted mean of label minus score over the labelled ones.
//
// Angelopoulos, Bates, Fannjiang, Jordan and Zrnic 2023, "Prediction-powered inference"; with
// the power tuning of Angelopoulos, Duchi and Zrnic 2023, "PPI++". As the labelled comments
// are part of all, it is also the difference estimator of survey sampling (Särndal, Swensson
// and Wretman 1992, ch. 6), whose variance is used.

import type { IndexEstimate, Moments } from "./estimate.ts";
import { hypeMoments, indexEstimate, PRIOR_VOICES } from "./estimate.ts";
import { groupBy } from "./group.ts";
import type { Stratum } from "./hype-index.ts";
import { pooledMoments } from "./hype-index.ts";
import { effectiveVoices } from "./rollup.ts";
import { studentOf } from "./normal-distribution.ts";

/** Fewer labels than this correct nothing; also the fewest for a platform of its own. */
export const MIN_LABELS = 30;
/** Two-sided 95 % quantile of the normal distribution. */
const Z95 = 1.959_963_985;
/** Weight of a pair of labels half a scale off, so that full agreement leaves an interval. */
const SPREAD_PRIOR = 0.5;
/** Below this, Student's quantile by Wallace's formula is not exact enough. */
const LEAST_FREEDOM = 5;

/** A labelled comment; values on the hype scale, in [0, 1]. */
export type LabelledComment = Readonly<{
  platform: string;
  /** Its part in the index. */
  importance: number;
  /** 1 / probability of having been drawn. */
  weight: number;
  stratum: string;
  predicted: number;
  truth: number;
}>;

export type CorrectedIndex = Readonly<{
  /** The index with the scorer's error taken out, and the interval that the labels leave. */
  hype: IndexEstimate;
  /** Corrected minus raw index, in points. */
  shift: number;
  /** Standard error of the corrected plain mean, in points; wider where labels are few. */
  standardError: number;
  labels: number;
  /** `platforms`: each platform corrected by its own labels; `pooled`: all by all. */
  method: "platforms" | "pooled";
  /** How far the scorer is relied on (PPI++): 1 fully, 0 not at all; the mean over the labels. */
  lambda: number;
}>;

/** What is corrected together, with the scorer's mean over its voices and its part of the index. */
type Part = Readonly<{
  /** Null where all platforms are taken together. */
  platform: string | null;
  mean: number;
  voices: number;
  share: number;
  labels: readonly LabelledComment[];
}>;

/**
 * Corrects the pooled index of `strata`. Platforms are corrected one by one where each pooled
 * one has 30 labels, else together. Fewer than 30 labels on pooled platforms: null. Unbiased
 * for labels from `drawSample`, however wrong the scorer is; skipped comments must be like the
 * labelled ones of their stratum.
 */
export function correctIndex(
  strata: readonly Stratum[],
  labelled: readonly LabelledComment[],
): CorrectedIndex | null {
  const counted = labelled.filter(({ importance }) => importance > 0);
  if (counted.length < MIN_LABELS) return null;
  const raw = pooledMoments(strata);
  const parts = partsOf(strata, raw, counted);
  const corrected = parts.map((part) => ({ ...correctPart(part), part }));
  // Copies count as the few voices that they are worth.
  const voices = raw.effective ?? raw.voices;
  const mean = clamp(sumOf(corrected, ({ value, part }) => part.share * value));
  const variance = sumOf(corrected, (one) => one.part.share ** 2 * one.variance);
  const freedom = Math.max(LEAST_FREEDOM, counted.length - groupBy(counted, stratumOf).size);
  const moved = ((mean - raw.mean) * voices) / (voices + PRIOR_VOICES);
  const shrunk = clamp(raw.shrunk + moved);
  const wider = studentOf(Z95, freedom) / studentOf(Z95, Math.max(1, voices - 1));
  const moments = { ...raw, mean, shrunk, variance: variance * wider * wider };
  return {
    hype: indexEstimate(moments, 0),
    shift: 100 * (shrunk - raw.shrunk),
    standardError: 100 * Math.sqrt(moments.variance),
    labels: counted.length,
    method: parts.every(({ platform }) => platform !== null) ? "platforms" : "pooled",
    lambda: sumOf(corrected, ({ lambda, part }) => (lambda * part.labels.length) / counted.length),
  };
}

/** Each pooled platform by itself where all have labels enough, else all as one. */
function partsOf(
  strata: readonly Stratum[],
  raw: Moments,
  labels: readonly LabelledComment[],
): Part[] {
  const pooled = strata.filter(({ weight }) => weight > 0);
  const own = pooled.map(({ platform, cell, weight }) => ({
    platform,
    mean: hypeMoments(cell).mean,
    voices: effectiveVoices(cell),
    share: weight,
    labels: labels.filter((label) => label.platform === platform),
  }));
  if (own.length > 0 && own.every((part) => part.labels.length >= MIN_LABELS)) return own;
  // As many voices as would give the pooled mean its sampling error in one platform.
  const voices = 1 / sumOf(pooled, ({ cell, weight }) => (weight * weight) / effectiveVoices(cell));
  const all = Number.isFinite(voices) ? voices : (raw.effective ?? raw.voices);
  return [{ platform: null, mean: raw.mean, voices: all, share: 1, labels }];
}

type Corrected = Readonly<{ value: number; variance: number; lambda: number }>;

function correctPart({ mean, voices, labels }: Part): Corrected {
  const rows = normalised(labels);
  const truth = rows.map((row) => row.truth);
  const predicted = rows.map((row) => row.predicted);
  const [yy, yf, ff] = [
    covariance(rows, truth, truth),
    covariance(rows, truth, predicted),
    covariance(rows, predicted, predicted),
  ];
  const lambda = ff === 0 ? 1 : clamp(yf / ff);
  const labelMean = sumOf(rows, (row) => row.part * row.truth);
  const scoreMean = sumOf(rows, (row) => row.part * row.predicted);
  const n = rows.length;
  const design = Math.max(0, yy - 2 * lambda * yf + lambda * lambda * ff);
  const spread = sumOf(rows, (row) => row.part * (row.truth - labelMean) ** 2);
  const pair = SPREAD_PRIOR / 4 / n;
  return {
    value: labelMean + lambda * (mean - scoreMean),
    // Of the labels among all comments, and of all comments among those that might have come.
    variance: design + pair / (n - 1) + ((n / (n - 1)) * (spread + pair)) / voices,
    lambda,
  };
}

type Row = LabelledComment & Readonly<{ part: number }>;

/** Labels with their part of the whole; the parts add up to 1. */
function normalised(labels: readonly LabelledComment[]): Row[] {
  const whole = sumOf(labels, ({ weight, importance }) => weight * importance);
  return labels.map((one) => ({ ...one, part: (one.weight * one.importance) / whole }));
}

/** Design covariance of two weighted means in a stratified sample, with finite populations. */
function covariance(rows: readonly Row[], x: readonly number[], y: readonly number[]): number {
  const meanX = rows.reduce((sum, { part }, at) => sum + part * (x[at] ?? 0), 0);
  const meanY = rows.reduce((sum, { part }, at) => sum + part * (y[at] ?? 0), 0);
  const terms = rows.map(({ part, weight, stratum }, at) => ({
    stratum,
    rest: 1 - 1 / weight,
    x: part * ((x[at] ?? 0) - meanX),
    y: part * ((y[at] ?? 0) - meanY),
  }));
  const groups = [...groupBy(terms, stratumOf).values()];
  // A stratum with one label shows no spread of its own: those are taken together.
  const single = groups.filter((group) => group.length === 1).flat();
  return sumOf([...groups.filter((group) => group.length > 1), single], (group) => {
    const n = group.length;
    if (n === 0) return 0;
    const [cx, cy] =
      n === 1 ? [0, 0] : [sumOf(group, (t) => t.x) / n, sumOf(group, (t) => t.y) / n];
    const inner = sumOf(group, (term) => term.rest * (term.x - cx) * (term.y - cy));
    return (inner * n) / Math.max(1, n - 1);
  });
}

function stratumOf({ stratum }: Readonly<{ stratum: string }>): string {
  return stratum;
}

function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
