// Figures that are drawn: how confidence meets truth, and precision over recall. Pure.

import { CALIBRATION_BINS, calibrationBin } from "./metrics.ts";

/** Rows of like confidence. */
export type ReliabilityBin = Readonly<{
  /** The bin holds confidences from `low` up to `high`, in [0, 1]. */
  low: number;
  high: number;
  rows: number;
  /** Mean confidence of its rows, in [0, 1]. */
  confidence: number;
  /** Share of its rows that were right, in [0, 1]. */
  accuracy: number;
}>;

/** The bins of the calibration error that hold rows, in ascending order; none without rows. */
export function reliabilityBins(
  confidences: readonly number[],
  isRight: readonly boolean[],
): ReliabilityBin[] {
  const sums = Array.from({ length: CALIBRATION_BINS }, () => ({ rows: 0, said: 0, right: 0 }));
  for (const [row, confidence] of confidences.entries()) {
    const sum = sums[calibrationBin(confidence)];
    if (sum === undefined) continue;
    sum.rows += 1;
    sum.said += confidence;
    if (isRight[row] === true) sum.right += 1;
  }
  return sums.flatMap(({ rows, said, right }, bin) => {
    const [low, high] = [bin / CALIBRATION_BINS, (bin + 1) / CALIBRATION_BINS];
    return rows === 0 ? [] : { low, high, rows, confidence: said / rows, accuracy: right / rows };
  });
}

/** A point of a precision-recall curve; both in [0, 1]. */
export type CurvePoint = Readonly<{ recall: number; precision: number }>;

/**
 * Precision over recall of a ranking, rows of equal score taken together, from the highest
 * score down; of a long curve the points nearest to even steps of recall. Empty without a
 * positive.
 */
export function precisionRecallCurve(
  isPositive: readonly boolean[],
  scores: readonly number[],
  mostPoints: number,
): CurvePoint[] {
  const positives = isPositive.filter(Boolean).length;
  if (positives === 0) return [];
  const order = scores.map((_, row) => row).toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const points: CurvePoint[] = [];
  let hits = 0;
  for (const [at, row] of order.entries()) {
    if (isPositive[row] === true) hits += 1;
    const isTied = scores[order[at + 1] ?? -1] === scores[row];
    if (!isTied) points.push({ recall: hits / positives, precision: hits / (at + 1) });
  }
  return thinned(points, mostPoints);
}

/** The first point of each step of recall, and the last of all. */
function thinned(points: readonly CurvePoint[], mostPoints: number): CurvePoint[] {
  if (points.length <= mostPoints) return [...points];
  let reached = -1;
  return points.filter(({ recall }, at) => {
    const step = Math.floor(recall * (mostPoints - 2));
    const isNew = step > reached;
    reached = Math.max(reached, step);
    return isNew || at === points.length - 1;
  });
}
