// HypeModel: everything that was learnt, ready to score. How it is stored is in weights-file.

import type { FeatureTable } from "./table.ts";

/** Four cumulative ladder outputs. */
export const LADDER_OUTPUTS = 4;
/** Negative, neutral, positive: once for comments, once for posts such as tweets. */
export const LABEL_OUTPUTS = 3;
export const FIRST_LABEL: number = LADDER_OUTPUTS;
export const FIRST_POST_LABEL: number = FIRST_LABEL + LABEL_OUTPUTS;
/** Whether a text reads like a post rather than a comment under a trailer. */
export const GATE: number = FIRST_POST_LABEL + LABEL_OUTPUTS;
export const OUTPUTS: number = GATE + 1;
/** Weights of a slot stand this far apart. */
export const STRIDE: number = OUTPUTS + 1;

/** Turns logits into probabilities that hold on titles never seen. */
export type Calibration = Readonly<{
  /** Slope and intercept of each cumulative ladder logit. */
  ladder: readonly (readonly [slope: number, intercept: number])[];
  comment: LabelCalibration;
  post: LabelCalibration;
}>;

/** Calibration of one set of three label logits. */
export type LabelCalibration = Readonly<{
  /** Common slope of the logits and an intercept for each. */
  slope: number;
  intercepts: readonly number[];
  /** Added to the log probabilities before the likeliest label is called: rare ones gain. */
  offsets: readonly number[];
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

/** These leave logits as they are. */
export const NO_LABEL_CALIBRATION: LabelCalibration = {
  slope: 1,
  intercepts: [0, 0, 0],
  offsets: [0, 0, 0],
};
export const NO_CALIBRATION: Calibration = {
  ladder: Array.from({ length: LADDER_OUTPUTS }, () => [1, 0] as const),
  comment: NO_LABEL_CALIBRATION,
  post: NO_LABEL_CALIBRATION,
};
