// Calibration from predictions on held-out rows: slopes and intercepts that make probabilities
// hold, and the offsets by which a label is called.

import { LABELS, type Label } from "../core/ladder.ts";
import { confusion, macroF1 } from "../core/metrics.ts";
import {
  type Calibration,
  FIRST_LABEL,
  FIRST_POST_LABEL,
  type LabelCalibration,
  type Line,
  NO_CALIBRATION,
  NO_LABEL_CALIBRATION,
  OUTPUTS,
} from "../scorers/hype/model.ts";
import {
  calledLabel,
  commentLabels,
  gateOf,
  type LabelShares,
  mixedLabels,
  postLabels,
} from "../scorers/hype/probabilities.ts";
import { fitLine } from "./fit-line.ts";
import { THRESHOLDS } from "./heads.ts";
import type { LabelledComment } from "./labelled-comment.ts";
import { minimise } from "./lbfgs.ts";

/** Logits of held-out comments, OUTPUTS to a row. */
export type HeldOutLogits = Readonly<{
  comments: readonly LabelledComment[];
  logits: Float32Array;
}>;

const SEARCH = { iterations: 200, tolerance: 1e-10 };
/** Offsets tried for negative and neutral against positive. */
const OFFSETS: readonly number[] = Array.from({ length: 26 }, (_, step) => (step - 10) / 10);

/** Whose labels: how their logits are read, and where the three stand; null stands for 0. */
type LabelPlaces = Readonly<{
  sharesOf: (logits: Float32Array, calibration: LabelCalibration) => LabelShares;
  places: readonly (number | null)[];
}>;
const OF_COMMENTS: LabelPlaces = {
  sharesOf: commentLabels,
  places: [FIRST_LABEL, FIRST_LABEL + 1, FIRST_LABEL + 2],
};
const OF_POSTS: LabelPlaces = {
  sharesOf: postLabels,
  places: [FIRST_POST_LABEL, null, FIRST_POST_LABEL + 1],
};

/** Logits and the gold label of each row. */
type LabelRows = Readonly<{ logits: Float32Array; of: LabelPlaces; gold: readonly Label[] }>;

function rowOf(logits: Float32Array, row: number): Float32Array {
  return logits.subarray(row * OUTPUTS, (row + 1) * OUTPUTS);
}

function fitThreshold(held: HeldOutLogits, output: number): Line {
  const threshold = THRESHOLDS[output] ?? 0;
  const rows = [...held.comments.keys()].filter((row) => held.comments[row]?.rung !== null);
  const logits = rows.map((row) => held.logits[row * OUTPUTS + output] ?? 0);
  const targets = rows.map((row) => Number((held.comments[row]?.rung ?? 0) >= threshold));
  return fitLine(logits, { targets, weights: rows.map(() => 1) });
}

/** Adds one row's part of the gradient of slope and intercepts; its loss. */
function labelLoss(
  rows: LabelRows,
  row: number,
  fit: Readonly<{ x: Float64Array; gradient: Float64Array }>,
): number {
  const [slope = 1, ...intercepts] = fit.x;
  const logits = rowOf(rows.logits, row);
  const shares = rows.of.sharesOf(logits, { slope, intercepts, offsets: [] });
  const gold = LABELS.findIndex((label) => label === rows.gold[row]);
  for (const [o, share] of shares.entries()) {
    const residual = share - Number(o === gold);
    fit.gradient[0] = (fit.gradient[0] ?? 0) + residual * (logits[rows.of.places[o] ?? -1] ?? 0);
    fit.gradient[1 + o] = (fit.gradient[1 + o] ?? 0) + residual;
  }
  return -Math.log(Math.max(shares[gold] ?? 0, 1e-12));
}

/** Shares and gate of each row, and the label that a person gave it. */
type Callable = Readonly<{
  shares: readonly LabelShares[];
  gates: readonly number[];
  gold: readonly Label[];
}>;

/** Offsets with the best macro-F1 on these rows; `ruleOf` makes a rule of offsets. */
function bestOffsets(
  rows: Callable,
  ruleOf: (offsets: readonly number[]) => Calibration,
): readonly number[] {
  let best: readonly number[] = [0, 0, 0];
  let highest = -1;
  for (const negative of OFFSETS) {
    for (const neutral of OFFSETS) {
      const offsets = [negative, neutral, 0];
      const rule = ruleOf(offsets);
      const predicted = rows.shares.map((share, row) =>
        calledLabel(share, rule, rows.gates[row] ?? 0),
      );
      const value = macroF1(confusion({ gold: rows.gold, predicted }, LABELS)) ?? 0;
      if (value <= highest) continue;
      highest = value;
      best = offsets;
    }
  }
  return best;
}

/** Slope and intercepts that make the three probabilities hold; no offsets yet. */
function fitLabels(rows: LabelRows): LabelCalibration {
  if (new Set(rows.gold).size < LABELS.length) return NO_LABEL_CALIBRATION;
  const [slope = 1, ...intercepts] = minimise(
    (x, gradient) => {
      gradient.fill(0);
      let loss = 0;
      for (const row of rows.gold.keys()) loss += labelLoss(rows, row, { x, gradient });
      return loss;
    },
    Float64Array.of(1, 0, 0, 0),
    SEARCH,
  );
  return { slope, intercepts, offsets: [0, 0, 0] };
}

/** What posts bring along, calibrated already. */
export type PostCalibration = Pick<Calibration, "post" | "thrill">;

/** Calibrates the ladder and the labels of comments; what is said of posts is kept. */
export function calibrate(held: HeldOutLogits, posts: PostCalibration): Calibration {
  const gold = held.comments.map(({ label }) => label);
  if (new Set(gold).size < LABELS.length) return { ...NO_CALIBRATION, ...posts };
  const ladder = THRESHOLDS.map((_, output) => fitThreshold(held, output));
  const fitted = fitLabels({ logits: held.logits, of: OF_COMMENTS, gold });
  const calibration = { ladder, comment: fitted, ...posts };
  const logits = held.comments.map((_, row) => rowOf(held.logits, row));
  const rows = {
    shares: logits.map((one) => mixedLabels(one, calibration)),
    gates: logits.map(gateOf),
    gold,
  };
  const ruleOf = (offsets: readonly number[]): Calibration => ({
    ...calibration,
    comment: { ...fitted, offsets },
  });
  return ruleOf(bestOffsets(rows, ruleOf));
}

/**
 * Calibrates the labels of posts. Called as if all were equally common: how common they are
 * changes from year to year, and macro-recall asks for no more.
 */
export function calibratePosts(logits: Float32Array, targets: Float32Array): LabelCalibration {
  const rows = targets.length / LABELS.length;
  const gold = Array.from({ length: rows }, (_, row) => {
    const at = targets.subarray(row * LABELS.length, (row + 1) * LABELS.length).indexOf(1);
    return LABELS[at] ?? "neutral";
  });
  const fitted = fitLabels({ logits, of: OF_POSTS, gold });
  return { ...fitted, offsets: fitted.intercepts.map((intercept) => 0 - intercept) };
}
