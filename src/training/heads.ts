// The second stage: four cumulative sigmoids for the ladder, one softmax for sentiment.

import { LABELS } from "../core/ladder.ts";
import { allowedColumns } from "./entity-filter.ts";
import type { LabelledComment } from "./labelled-comment.ts";
import { fitHead, type LinearHead } from "./logistic.ts";
import type { Rows } from "./representation.ts";

/** Thresholds of the cumulative outputs: P(rung >= -1), P(rung >= 0) … */
export const THRESHOLDS = [-1, 0, 1, 2] as const;
export const RUNG_OUTPUTS: number = THRESHOLDS.length;
export const LABEL_OUTPUTS: number = LABELS.length;

export type HeadOptions = Readonly<{
  rungStrength: number;
  labelStrength: number;
  /** 0: classes weigh as they occur; 1: all classes weigh the same. */
  balance: number;
  iterations: number;
  /** True lets the heads see the names of titles too; see entity-filter.ts. */
  seesNames?: boolean;
}>;
export const HEAD_OPTIONS: HeadOptions = {
  rungStrength: 2,
  labelStrength: 1,
  balance: 0.7,
  iterations: 80,
};

export type Heads = Readonly<{ rung: LinearHead; label: LinearHead }>;
/** With what posts teach and the gate between the two; see posts.ts, thrill.ts, gate.ts. */
export type AllHeads = Readonly<Heads & { post: LinearHead; thrill: LinearHead; gate: LinearHead }>;

function rungTargets(comments: readonly LabelledComment[]): Float32Array {
  const targets = new Float32Array(comments.length * RUNG_OUTPUTS);
  for (const [row, { rung }] of comments.entries()) {
    for (const [o, threshold] of THRESHOLDS.entries()) {
      targets[row * RUNG_OUTPUTS + o] = rung === null ? -1 : Number(rung >= threshold);
    }
  }
  return targets;
}

/** One 1 in each row of three. */
export function labelTargets(comments: readonly LabelledComment[]): Float32Array {
  const targets = new Float32Array(comments.length * LABEL_OUTPUTS);
  for (const [row, { label }] of comments.entries()) {
    targets[row * LABEL_OUTPUTS + LABELS.indexOf(label)] = 1;
  }
  return targets;
}

/** Row weights that lift rare labels by `balance`. */
function balancedWeights(comments: readonly LabelledComment[], balance: number): Float32Array {
  const totals = new Map<string, number>();
  let all = 0;
  for (const { label, weight } of comments) {
    totals.set(label, (totals.get(label) ?? 0) + weight);
    all += weight;
  }
  return Float32Array.from(comments, ({ label, weight }) => {
    const share = (totals.get(label) ?? 1) * LABEL_OUTPUTS;
    return weight * (all / share) ** balance;
  });
}

/** Fits both heads on the rows of the comments. */
export function fitHeads(
  rows: Rows,
  comments: readonly LabelledComment[],
  options: HeadOptions,
): Heads {
  const isAllowed =
    options.seesNames === true ? () => true : allowedColumns(rows.features, comments);
  const base = { ...rows, weights: Float32Array.from(comments, ({ weight }) => weight) };
  const common = { iterations: options.iterations, fewestRows: 2, isAllowed };
  const rung = fitHead(
    { ...base, targets: rungTargets(comments), outputs: RUNG_OUTPUTS },
    { ...common, kind: "sigmoids", strength: options.rungStrength },
  );
  const label = fitHead(
    {
      ...base,
      targets: labelTargets(comments),
      outputs: LABEL_OUTPUTS,
      weights: balancedWeights(comments, options.balance),
    },
    { ...common, kind: "softmax", strength: options.labelStrength },
  );
  return { rung, label };
}
