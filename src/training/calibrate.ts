// Calibration from predictions on held-out titles: slopes and intercepts that make
// probabilities hold, and the offsets by which a label is called.

import { LABELS, type Label } from "../core/ladder.ts";
import { confusion, macroF1 } from "../core/metrics.ts";
import {
  type Calibration,
  LABEL_OUTPUTS,
  LADDER_OUTPUTS,
  NO_CALIBRATION,
} from "../scorers/hype/model.ts";
import { calledLabel, labelsOf } from "../scorers/hype/probabilities.ts";
import { THRESHOLDS } from "./heads.ts";
import type { LabelledComment } from "./labelled-comment.ts";
import { minimise } from "./lbfgs.ts";

/** Logits of held-out rows: the ladder's four, then the labels' three, row by row. */
export type HeldOutLogits = Readonly<{
  comments: readonly LabelledComment[];
  logits: Float32Array;
}>;

const WIDTH = LADDER_OUTPUTS + LABEL_OUTPUTS;
const SEARCH = { iterations: 200, tolerance: 1e-10 };
/** Offsets tried for negative and neutral against positive. */
const OFFSETS: readonly number[] = Array.from({ length: 25 }, (_, step) => (step - 8) / 10);

function fitThreshold(held: HeldOutLogits, output: number): readonly [number, number] {
  const threshold = THRESHOLDS[output] ?? 0;
  const rows = [...held.comments.keys()].filter((row) => held.comments[row]?.rung !== null);
  const [slope = 1, intercept = 0] = minimise(
    (x, gradient) => {
      const [a = 1, b = 0] = x;
      let loss = 0;
      gradient.fill(0);
      for (const row of rows) {
        const z = held.logits[row * WIDTH + output] ?? 0;
        const target = Number((held.comments[row]?.rung ?? 0) >= threshold);
        const logit = a * z + b;
        loss += Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))) - target * logit;
        const residual = 1 / (1 + Math.exp(-logit)) - target;
        gradient[0] = (gradient[0] ?? 0) + residual * z;
        gradient[1] = (gradient[1] ?? 0) + residual;
      }
      return loss;
    },
    Float64Array.of(1, 0),
    SEARCH,
  );
  return [slope, intercept];
}

function fitLabels(held: HeldOutLogits): Float64Array {
  return minimise(
    (x, gradient) => {
      let loss = 0;
      gradient.fill(0);
      const calibration = {
        ...NO_CALIBRATION,
        labelSlope: x[0] ?? 1,
        labelIntercepts: [...x.subarray(1)],
      };
      for (const [row, { label }] of held.comments.entries()) {
        const logits = held.logits.subarray(row * WIDTH, (row + 1) * WIDTH);
        const shares = labelsOf(logits, calibration);
        const gold = LABELS.indexOf(label);
        loss -= Math.log(Math.max(shares[gold] ?? 0, 1e-12));
        for (let o = 0; o < LABEL_OUTPUTS; o += 1) {
          const residual = (shares[o] ?? 0) - Number(o === gold);
          gradient[0] = (gradient[0] ?? 0) + residual * (logits[LADDER_OUTPUTS + o] ?? 0);
          gradient[1 + o] = (gradient[1 + o] ?? 0) + residual;
        }
      }
      return loss;
    },
    Float64Array.of(1, 0, 0, 0),
    SEARCH,
  );
}

/** Offsets with the best macro-F1 on the held-out rows, smoothed over their neighbours. */
function bestOffsets(held: HeldOutLogits, calibration: Calibration): readonly number[] {
  const shares = held.comments.map((_, row) =>
    labelsOf(held.logits.subarray(row * WIDTH, (row + 1) * WIDTH), calibration),
  );
  const gold = held.comments.map(({ label }) => label);
  let best: readonly number[] = [0, 0, 0];
  let highest = -1;
  for (const negative of OFFSETS) {
    for (const neutral of OFFSETS) {
      const rule = { ...calibration, labelOffsets: [negative, neutral, 0] };
      const predicted: Label[] = shares.map((share) => calledLabel(share, rule));
      const value = macroF1(confusion({ gold, predicted }, LABELS)) ?? 0;
      if (value <= highest) continue;
      highest = value;
      best = rule.labelOffsets;
    }
  }
  return best;
}

/** Fits everything; needs rows of every label, else leaves logits as they are. */
export function calibrate(held: HeldOutLogits): Calibration {
  if (new Set(held.comments.map(({ label }) => label)).size < LABEL_OUTPUTS) return NO_CALIBRATION;
  const ladder = THRESHOLDS.map((_, output) => fitThreshold(held, output));
  const [labelSlope = 1, ...labelIntercepts] = fitLabels(held);
  const calibration = { ...NO_CALIBRATION, ladder, labelSlope, labelIntercepts };
  return { ...calibration, labelOffsets: bestOffsets(held, calibration) };
}
