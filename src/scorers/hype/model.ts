// HypeModel: everything that was learnt, ready to score. How it is stored is in weights-file.

import type { FeatureTable } from "./table.ts";

/** Four cumulative ladder outputs, then negative, neutral, positive. */
export const LADDER_OUTPUTS = 4;
export const LABEL_OUTPUTS = 3;
export const OUTPUTS: number = LADDER_OUTPUTS + LABEL_OUTPUTS;
/** Weights of a slot stand this far apart: a power of two, one cache line at most. */
export const STRIDE = 8;

/** Turns logits into probabilities that hold on titles never seen. */
export type Calibration = Readonly<{
  /** Slope and intercept of each cumulative ladder logit. */
  ladder: readonly (readonly [slope: number, intercept: number])[];
  /** Common slope of the label logits and an intercept for each. */
  labelSlope: number;
  labelIntercepts: readonly number[];
  /** Added to the log probabilities before the likeliest label is called: rare ones gain. */
  labelOffsets: readonly number[];
}>;

export type HypeModel = Readonly<{
  /** Goes into the scorer's id; other weights, another version. */
  version: string;
  lexiconVersion: number;
  table: FeatureTable;
  /** slots x STRIDE; the first OUTPUTS of each are used. */
  weights: Float32Array;
  bias: readonly number[];
  calibration: Calibration;
}>;

/** Leaves logits as they are. */
export const NO_CALIBRATION: Calibration = {
  ladder: Array.from({ length: LADDER_OUTPUTS }, () => [1, 0] as const),
  labelSlope: 1,
  labelIntercepts: [0, 0, 0],
  labelOffsets: [0, 0, 0],
};
