// Logits to a Score: calibrated probabilities of the ladder and of the labels.

import { expectedHype, type Label, LABELS, type Ladder, likeliestRung } from "../../core/ladder.ts";
import type { Score } from "../../core/score.ts";
import { type Calibration, LABEL_OUTPUTS, LADDER_OUTPUTS } from "./model.ts";

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/**
 * Five probabilities from four cumulative logits P(rung >= -1) … P(rung >= 2). Where these
 * fall out of order they are sorted, which keeps their mean, and with it the expected rung.
 */
export function ladderOf(logits: ArrayLike<number>, calibration: Calibration): Ladder {
  const reached: number[] = [];
  for (let o = 0; o < LADDER_OUTPUTS; o += 1) {
    const [slope, intercept] = calibration.ladder[o] ?? [1, 0];
    reached.push(sigmoid(slope * (logits[o] ?? 0) + intercept));
  }
  const [a = 0, b = 0, c = 0, d = 0] = reached.toSorted((x, y) => y - x);
  return { rejecting: 1 - a, worried: a - b, open: b - c, warm: c - d, hyped: d };
}

/** Probabilities of negative, neutral, positive from the logits that follow the ladder's. */
export function labelsOf(
  logits: ArrayLike<number>,
  calibration: Calibration,
): [number, number, number] {
  const shares: [number, number, number] = [0, 0, 0];
  let sum = 0;
  for (let o = 0; o < LABEL_OUTPUTS; o += 1) {
    const logit = logits[LADDER_OUTPUTS + o] ?? 0;
    const share = Math.exp(calibration.labelSlope * logit + (calibration.labelIntercepts[o] ?? 0));
    shares[o] = share;
    sum += share;
  }
  return [shares[0] / sum, shares[1] / sum, shares[2] / sum];
}

/** The label with the largest log probability plus its offset; neutral wins a tie. */
export function calledLabel(shares: readonly number[], calibration: Calibration): Label {
  let best: Label = "neutral";
  let highest = Number.NEGATIVE_INFINITY;
  for (const at of [1, 0, 2]) {
    const value = Math.log(shares[at] ?? 0) + (calibration.labelOffsets[at] ?? 0);
    if (value <= highest) continue;
    highest = value;
    best = LABELS[at] ?? "neutral";
  }
  return best;
}

/** The score of a text by its logits. */
export function scoreOf(logits: ArrayLike<number>, calibration: Calibration): Score {
  const ladder = ladderOf(logits, calibration);
  const shares = labelsOf(logits, calibration);
  const [negative, neutral, positive] = shares;
  return {
    ladder,
    hype: expectedHype(ladder),
    rung: likeliestRung(ladder),
    probabilities: { negative, neutral, positive },
    label: calledLabel(shares, calibration),
    compound: positive - negative,
    spam: 0,
    unscorable: null,
  };
}

/** What is said of a text without a single token: nothing, and that it is left out. */
export const EMPTY_SCORE: Score = {
  ladder: { rejecting: 0, worried: 0, open: 1, warm: 0, hyped: 0 },
  hype: 0.5,
  rung: 0,
  probabilities: { negative: 0, neutral: 1, positive: 0 },
  label: "neutral",
  compound: 0,
  spam: 0,
  unscorable: "empty",
};
