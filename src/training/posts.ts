// Posts such as tweets: a label head of their own, and the gate that tells them from comments
// under a trailer. Neither sees a label of the ladder.

import { LABELS } from "../core/ladder.ts";
import { FIRST_POST_LABEL, type LabelCalibration, OUTPUTS } from "../scorers/hype/model.ts";
import { applyHead } from "./apply-head.ts";
import { calibratePosts } from "./calibrate.ts";
import { fitHead, type FitOptions, type LinearHead } from "./logistic.ts";
import { represent, type Representation, type Rows } from "./representation.ts";
import type { SparseMatrix } from "./sparse-matrix.ts";
import { pickRows } from "./pick-rows.ts";
import type { Task } from "./tasks.ts";

/** What posts teach: a head, its calibration, and rows for the gate. */
export type Posts = Readonly<{
  head: LinearHead;
  calibration: LabelCalibration;
  features: SparseMatrix;
}>;

/** Every so many-th post is kept back to calibrate the head. */
const CALIBRATION_SHARE = 6;
/** Every so many-th post teaches the gate, so that posts do not outnumber comments. */
const GATE_SHARE = 4;
const STRENGTH = 0.7;
const ITERATIONS = 60;
const FEWEST_ROWS = 3;

/** The task whose own outputs would tell what the head is to learn. */
function withoutColumns(rows: Rows, names: readonly string[], task: string): Rows {
  const dense = rows.dense.slice();
  for (const [column, name] of names.entries()) {
    if (!name.startsWith(`${task}:`)) continue;
    for (let at = column; at < dense.length; at += rows.denseWidth) dense[at] = 0;
  }
  return { ...rows, dense };
}

/** Weights that make all labels count the same. */
function balanced(targets: Float32Array): Float32Array {
  const k = LABELS.length;
  const totals = new Float64Array(k);
  for (const [at, target] of targets.entries()) totals[at % k] = (totals[at % k] ?? 0) + target;
  const rows = targets.length / k;
  return Float32Array.from({ length: rows }, (_, row) => {
    const label = targets.subarray(row * k, (row + 1) * k).indexOf(1);
    return rows / (k * (totals[label] ?? 1));
  });
}

function pickTargets(targets: Float32Array, rows: readonly number[]): Float32Array {
  const k = LABELS.length;
  const picked = new Float32Array(rows.length * k);
  for (const [to, from] of rows.entries())
    picked.set(targets.subarray(from * k, (from + 1) * k), to * k);
  return picked;
}

/** The label head of posts, from a task of the three labels. */
export function learnPosts(representation: Representation, task: Task): Posts {
  const all = represent(representation, task.texts);
  const rows = withoutColumns(all, representation.stack.names, task.name);
  const numbers = [...task.texts.keys()];
  const kept = numbers.filter((row) => row % CALIBRATION_SHARE === 0);
  const train = numbers.filter((row) => row % CALIBRATION_SHARE !== 0);
  const targets = pickTargets(task.targets, train);
  const head = fitHead(
    { ...pickRows(rows, train), targets, outputs: LABELS.length, weights: balanced(targets) },
    { kind: "softmax", strength: STRENGTH, iterations: ITERATIONS, fewestRows: FEWEST_ROWS },
  );
  const held = pickRows(rows, kept);
  const found = applyHead(head, held.features, { values: held.dense, width: held.denseWidth });
  const logits = new Float32Array(kept.length * OUTPUTS);
  for (let row = 0; row < kept.length; row += 1) {
    logits.set(
      found.subarray(row * LABELS.length, (row + 1) * LABELS.length),
      row * OUTPUTS + FIRST_POST_LABEL,
    );
  }
  const forGate = numbers.filter((row) => row % GATE_SHARE === 0);
  return {
    head,
    calibration: calibratePosts(logits, pickTargets(task.targets, kept)),
    features: pickRows(rows, forGate).features,
  };
}

const GATE_OPTIONS: FitOptions = { kind: "sigmoids", strength: 1, iterations: 40, fewestRows: 5 };
/** Comments count more: under a trailer the gate must stay shut. */
const COMMENT_WEIGHT = 3;
/** Taken from the logit for the same reason; 0 to 2 trade held-out comments against posts. */
const MARGIN = 0.5;

/** The gate: 1 for the first rows, which are posts, 0 for the rest, which are comments. */
export function fitGate(features: SparseMatrix, posts: number): LinearHead {
  const targets = Float32Array.from({ length: features.rows }, (_, row) => Number(row < posts));
  const weights = targets.map((target) => (target === 1 ? 1 : COMMENT_WEIGHT));
  const nothing = { dense: new Float32Array(0), denseWidth: 0 };
  const head = fitHead({ features, ...nothing, targets, outputs: 1, weights }, GATE_OPTIONS);
  return { ...head, bias: head.bias.map((bias) => bias - MARGIN) };
}

/** A gate that stays shut, for a training without posts. */
export function shutGate(columns: number): LinearHead {
  const shut = -20;
  return {
    outputs: 1,
    sparse: new Float32Array(columns),
    dense: new Float32Array(0),
    bias: Float64Array.of(shut),
  };
}
