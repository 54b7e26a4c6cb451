// Logits to a Score: calibrated probabilities of the ladder and of the labels.

import type { Label, Ladder, Rung } from "../../core/ladder.ts";
import type { Score } from "../../core/score.ts";
import {
  type Calibration,
  FIRST_LABEL,
  FIRST_POST_LABEL,
  GATE,
  type LabelCalibration,
  THRILL,
} from "./model.ts";

/** Logits in the order of the model's outputs; any array-like of numbers. */
export type Logits = Readonly<{ [output: number]: number }>;
/** P(rung >= -1), P(rung >= 0), P(rung >= 1), P(rung >= 2), in falling order. */
export type Reached = [number, number, number, number];
/** Negative, neutral, positive. */
export type LabelShares = [number, number, number];

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Logits of a text, what they mean, and how far the text reads like a post. */
type Reading = Readonly<{ logits: Logits; calibration: Calibration; gate: number }>;

/** Calibrated ladder logit: that of a comment, moved by the gate towards that of a post. */
export function ladderLogitOf({ logits, calibration, gate }: Reading, output: number): number {
  const line = calibration.ladder[output];
  const comment = (line?.[0] ?? 1) * (logits[output] ?? 0) + (line?.[1] ?? 0);
  const ofPost = calibration.thrill?.[output];
  if (ofPost === undefined) return comment;
  return comment + gate * (ofPost[0] * (logits[THRILL] ?? 0) + ofPost[1] - comment);
}

/**
 * The cumulative probabilities. Where the four fall out of order they are sorted, which keeps
 * their mean, and with it the expected rung.
 */
export function reachedOf(
  logits: Logits,
  calibration: Calibration,
  gate: number = gateOf(logits),
): Reached {
  const reading = { logits, calibration, gate };
  const r1 = sigmoid(ladderLogitOf(reading, 0));
  const r2 = sigmoid(ladderLogitOf(reading, 1));
  const r3 = sigmoid(ladderLogitOf(reading, 2));
  const r4 = sigmoid(ladderLogitOf(reading, 3));
  // Sorting network of five comparators (Knuth, TAOCP 3, 5.3.4).
  const highA = Math.max(r1, r2);
  const lowA = Math.min(r1, r2);
  const highB = Math.max(r3, r4);
  const lowB = Math.min(r3, r4);
  const midA = Math.min(highA, highB);
  const midB = Math.max(lowA, lowB);
  return [Math.max(highA, highB), Math.max(midA, midB), Math.min(midA, midB), Math.min(lowA, lowB)];
}

/** Shares of the exponentials. */
function sharesOf(negative: number, neutral: number, positive: number): LabelShares {
  const a = Math.exp(negative);
  const b = Math.exp(neutral);
  const c = Math.exp(positive);
  const sum = a + b + c;
  return [a / sum, b / sum, c / sum];
}

/** Calibrated label probabilities of a comment. */
export function commentLabels(logits: Logits, calibration: LabelCalibration): LabelShares {
  const { slope, intercepts } = calibration;
  return sharesOf(
    slope * (logits[FIRST_LABEL] ?? 0) + (intercepts[0] ?? 0),
    slope * (logits[FIRST_LABEL + 1] ?? 0) + (intercepts[1] ?? 0),
    slope * (logits[FIRST_LABEL + 2] ?? 0) + (intercepts[2] ?? 0),
  );
}

/** Calibrated label probabilities of a post, whose logits are against neutral. */
export function postLabels(logits: Logits, calibration: LabelCalibration): LabelShares {
  const { slope, intercepts } = calibration;
  return sharesOf(
    slope * (logits[FIRST_POST_LABEL] ?? 0) + (intercepts[0] ?? 0),
    intercepts[1] ?? 0,
    slope * (logits[FIRST_POST_LABEL + 1] ?? 0) + (intercepts[2] ?? 0),
  );
}

/** How far a text reads like a post, in [0, 1]. */
export function gateOf(logits: Logits): number {
  return sigmoid(logits[GATE] ?? 0);
}

/** Label probabilities of comments and of posts, mixed by the gate. */
export function mixedLabels(
  logits: Logits,
  calibration: Calibration,
  gate: number = gateOf(logits),
): LabelShares {
  const shares = commentLabels(logits, calibration.comment);
  const post = postLabels(logits, calibration.post);
  shares[0] += gate * (post[0] - shares[0]);
  shares[1] += gate * (post[1] - shares[1]);
  shares[2] += gate * (post[2] - shares[2]);
  return shares;
}

function offsetOf(
  comment: LabelCalibration,
  post: LabelCalibration,
  { at, gate }: Readonly<{ at: number; gate: number }>,
): number {
  const offset = comment.offsets[at] ?? 0;
  return offset + gate * ((post.offsets[at] ?? 0) - offset);
}

/**
 * The label with the largest log probability plus its offset, the offsets of comments and of
 * posts mixed by the gate; neutral wins a tie.
 */
export function calledLabel(shares: LabelShares, calibration: Calibration, gate: number): Label {
  const { comment, post } = calibration;
  const negative = Math.log(shares[0]) + offsetOf(comment, post, { at: 0, gate });
  const neutral = Math.log(shares[1]) + offsetOf(comment, post, { at: 1, gate });
  const positive = Math.log(shares[2]) + offsetOf(comment, post, { at: 2, gate });
  if (neutral >= negative && neutral >= positive) return "neutral";
  return negative >= positive ? "negative" : "positive";
}

/** Most probable rung; the one nearer to open wins a tie, then the lower one. */
function likeliest({ rejecting, worried, open, warm, hyped }: Ladder): Rung {
  const best = Math.max(rejecting, worried, open, warm, hyped);
  if (open === best) return 0;
  if (worried === best) return -1;
  if (warm === best) return 1;
  return rejecting === best ? -2 : 2;
}

/** The score of a text by its logits. */
export function scoreOf(logits: Logits, calibration: Calibration): Score {
  const gate = gateOf(logits);
  const reached = reachedOf(logits, calibration, gate);
  const [a, b, c, d] = reached;
  const ladder = { rejecting: 1 - a, worried: a - b, open: b - c, warm: c - d, hyped: d };
  const shares = mixedLabels(logits, calibration, gate);
  const [negative, neutral, positive] = shares;
  return {
    ladder,
    hype: (a + b + c + d) / 4,
    rung: likeliest(ladder),
    probabilities: { negative, neutral, positive },
    label: calledLabel(shares, calibration, gate),
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
