// HypeModel: everything that was learnt, ready to score. How it is stored is in weights-file.

import type { FeatureTable } from "./table.ts";

/** Four cumulative ladder outputs. */
export const LADDER_OUTPUTS = 4;
/** Negative, neutral, positive of a comment. */
export const LABEL_OUTPUTS = 3;
export const FIRST_LABEL = 4;
/** Negative and positive of a post such as a tweet, both against neutral. */
export const POST_OUTPUTS = 2;
export const FIRST_POST_LABEL: number = FIRST_LABEL + LABEL_OUTPUTS;
/** How thrilled a post sounds, whatever it is about. */
export const THRILL: number = FIRST_POST_LABEL + POST_OUTPUTS;
/** Whether a text reads like a post rather than a comment under a trailer. */
export const GATE: number = THRILL + 1;
export const OUTPUTS: number = GATE + 1;

/** Weights are one signed byte each; the square root is stored, so that small ones stay apart. */
export const LARGEST_CODE = 127;

/** Share of its output's scale that a code (-127 to 127) stands for; index with code & 255. */
export const DECODED: Float32Array = Float32Array.from({ length: 256 }, (_, byte) => {
  const code = byte > LARGEST_CODE ? byte - 256 : byte;
  return Math.sign(code) * (code / LARGEST_CODE) ** 2;
});

/** The code nearest to a weight; 0 where the scale is 0. */
export function encodeWeight(weight: number, scale: number): number {
  if (scale === 0) return 0;
  return Math.sign(weight) * Math.round(LARGEST_CODE * Math.sqrt(Math.abs(weight) / scale));
}

/** What makes a calibrated logit of another. */
export type Line = readonly [slope: number, intercept: number];

/** Turns logits into probabilities that hold on titles never seen. */
export type Calibration = Readonly<{
  /** Of each cumulative ladder logit. */
  ladder: readonly Line[];
  /** From the thrill of a post to the same logits; null: posts climb like comments. */
  thrill: readonly Line[] | null;
  comment: LabelCalibration;
  post: LabelCalibration;
}>;

/** Calibration of one set of three label logits; that of a neutral post is 0. */
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
  /** Largest absolute weight of each output: what the codes are shares of. */
  scales: readonly number[];
  /** Weights as codes, slots x OUTPUTS. */
  codes: Int8Array;
  bias: readonly number[];
  calibration: Calibration;
  /** Root mean square error of the index on held-out titles, in points; null: not measured. */
  indexError: number | null;
}>;

/** These leave logits as they are. */
export const NO_LABEL_CALIBRATION: LabelCalibration = {
  slope: 1,
  intercepts: [0, 0, 0],
  offsets: [0, 0, 0],
};
export const NO_CALIBRATION: Calibration = {
  ladder: Array.from({ length: LADDER_OUTPUTS }, () => [1, 0] as const),
  thrill: null,
  comment: NO_LABEL_CALIBRATION,
  post: NO_LABEL_CALIBRATION,
};

/** Weight of a feature on an output. */
export function weightOf(model: HypeModel, slot: number, output: number): number {
  const code = model.codes[slot * OUTPUTS + output] ?? 0;
  return (DECODED[code & 255] ?? 0) * (model.scales[output] ?? 0);
}
