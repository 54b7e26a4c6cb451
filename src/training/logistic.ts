// L2-regularised logistic regression on sparse and dense columns, several outputs at once.

import { minimise } from "./lbfgs.ts";
import { columnCounts, remapColumns, type SparseMatrix } from "./sparse-matrix.ts";

/** "sigmoids": each output a probability of its own; "softmax": together 1. */
export type HeadKind = "sigmoids" | "softmax";

export type Problem = Readonly<{
  features: SparseMatrix;
  /** rows x denseWidth, row by row; empty where denseWidth is 0. */
  dense: Float32Array;
  denseWidth: number;
  /** rows x outputs, row by row, each in [0, 1]; below 0: not known, left out. */
  targets: Float32Array;
  outputs: number;
  /** How much each row counts. */
  weights: Float32Array;
}>;

export type FitOptions = Readonly<{
  kind: HeadKind;
  /** Weight of the data against the L2 penalty. */
  strength: number;
  iterations: number;
  /** Sparse columns of fewer rows stay at 0; so do those that `isAllowed` refuses. */
  fewestRows: number;
  isAllowed?: (column: number) => boolean;
}>;

/** Weights by column and output, row-major. */
export type LinearHead = Readonly<{
  outputs: number;
  sparse: Float32Array;
  dense: Float32Array;
  bias: Float64Array;
}>;

const TOLERANCE = 1e-6;

/** Row-wise state of one evaluation. */
type Pass = Readonly<{
  problem: Problem;
  features: SparseMatrix;
  x: Float64Array;
  gradient: Float64Array;
  z: Float64Array;
  residual: Float64Array;
}>;

function forward(pass: Pass, row: number): void {
  const { problem, features, x, z } = pass;
  const k = problem.outputs;
  const denseFrom = features.columns * k;
  const biasFrom = denseFrom + problem.denseWidth * k;
  for (let o = 0; o < k; o += 1) z[o] = x[biasFrom + o] ?? 0;
  const end = features.starts[row + 1] ?? 0;
  for (let at = features.starts[row] ?? 0; at < end; at += 1) {
    const base = (features.indices[at] ?? 0) * k;
    const value = features.values[at] ?? 0;
    for (let o = 0; o < k; o += 1) z[o] = (z[o] ?? 0) + value * (x[base + o] ?? 0);
  }
  const width = problem.denseWidth;
  for (let d = 0; d < width; d += 1) {
    const value = problem.dense[row * width + d] ?? 0;
    const base = denseFrom + d * k;
    for (let o = 0; o < k; o += 1) z[o] = (z[o] ?? 0) + value * (x[base + o] ?? 0);
  }
}

function backward(pass: Pass, row: number): void {
  const { problem, features, gradient, residual } = pass;
  const k = problem.outputs;
  const denseFrom = features.columns * k;
  const biasFrom = denseFrom + problem.denseWidth * k;
  for (let o = 0; o < k; o += 1)
    gradient[biasFrom + o] = (gradient[biasFrom + o] ?? 0) + (residual[o] ?? 0);
  const end = features.starts[row + 1] ?? 0;
  for (let at = features.starts[row] ?? 0; at < end; at += 1) {
    const base = (features.indices[at] ?? 0) * k;
    const value = features.values[at] ?? 0;
    for (let o = 0; o < k; o += 1) {
      gradient[base + o] = (gradient[base + o] ?? 0) + value * (residual[o] ?? 0);
    }
  }
  const width = problem.denseWidth;
  for (let d = 0; d < width; d += 1) {
    const value = problem.dense[row * width + d] ?? 0;
    const base = denseFrom + d * k;
    for (let o = 0; o < k; o += 1) {
      gradient[base + o] = (gradient[base + o] ?? 0) + value * (residual[o] ?? 0);
    }
  }
}

/** Log loss of independent outputs; writes probability minus target. */
function sigmoidLoss(pass: Pass, row: number, weight: number): number {
  const { problem, z, residual } = pass;
  let loss = 0;
  for (let o = 0; o < problem.outputs; o += 1) {
    const target = problem.targets[row * problem.outputs + o] ?? 0;
    const logit = z[o] ?? 0;
    if (target < 0) {
      residual[o] = 0;
      continue;
    }
    const tail = Math.log1p(Math.exp(-Math.abs(logit)));
    loss += weight * (Math.max(logit, 0) + tail - target * logit);
    residual[o] = weight * (1 / (1 + Math.exp(-logit)) - target);
  }
  return loss;
}

/** Cross entropy of outputs that share one unit of probability. */
function softmaxLoss(pass: Pass, row: number, weight: number): number {
  const { problem, z, residual } = pass;
  const k = problem.outputs;
  let highest = Number.NEGATIVE_INFINITY;
  for (let o = 0; o < k; o += 1) highest = Math.max(highest, z[o] ?? 0);
  let sum = 0;
  for (let o = 0; o < k; o += 1) sum += Math.exp((z[o] ?? 0) - highest);
  const logSum = highest + Math.log(sum);
  let loss = 0;
  for (let o = 0; o < k; o += 1) {
    const target = problem.targets[row * k + o] ?? 0;
    loss += weight * target * (logSum - (z[o] ?? 0));
    residual[o] = weight * (Math.exp((z[o] ?? 0) - logSum) - target);
  }
  return loss;
}

function evaluate(pass: Pass, options: FitOptions): number {
  const { problem, features, x, gradient } = pass;
  gradient.fill(0);
  let loss = 0;
  for (let row = 0; row < features.rows; row += 1) {
    const weight = (problem.weights[row] ?? 1) * options.strength;
    if (weight === 0) continue;
    forward(pass, row);
    loss +=
      options.kind === "softmax" ? softmaxLoss(pass, row, weight) : sigmoidLoss(pass, row, weight);
    backward(pass, row);
  }
  const penalised = (features.columns + problem.denseWidth) * problem.outputs;
  for (let at = 0; at < penalised; at += 1) {
    const value = x[at] ?? 0;
    loss += 0.5 * value * value;
    gradient[at] = (gradient[at] ?? 0) + value;
  }
  return loss;
}

/** New numbers of the columns that take part, or -1. */
function usedColumns(features: SparseMatrix, options: FitOptions): Int32Array {
  const counts = columnCounts(features);
  const places = new Int32Array(features.columns).fill(-1);
  let used = 0;
  for (const [column, count] of counts.entries()) {
    if (count < options.fewestRows || options.isAllowed?.(column) === false) continue;
    places[column] = used;
    used += 1;
  }
  return places;
}

function unpack(x: Float64Array, places: Int32Array, problem: Problem): LinearHead {
  const k = problem.outputs;
  const sparse = new Float32Array(places.length * k);
  let used = 0;
  for (const [column, place] of places.entries()) {
    if (place < 0) continue;
    used += 1;
    for (let o = 0; o < k; o += 1) sparse[column * k + o] = x[place * k + o] ?? 0;
  }
  const denseFrom = used * k;
  const biasFrom = denseFrom + problem.denseWidth * k;
  return {
    outputs: k,
    sparse,
    dense: Float32Array.from(x.subarray(denseFrom, biasFrom)),
    bias: x.slice(biasFrom, biasFrom + k),
  };
}

/** Weights that fit the problem best; the same every time. Zero start, no shuffling. */
export function fitHead(problem: Problem, options: FitOptions): LinearHead {
  const places = usedColumns(problem.features, options);
  const used = places.reduce((most, place) => Math.max(most, place + 1), 0);
  const features = remapColumns(problem.features, places, used);
  const k = problem.outputs;
  const z = new Float64Array(k);
  const residual = new Float64Array(k);
  const size = (used + problem.denseWidth + 1) * k;
  const x = minimise(
    (point, gradient) => evaluate({ problem, features, x: point, gradient, z, residual }, options),
    size,
    { iterations: options.iterations, tolerance: TOLERANCE },
  );
  return unpack(x, places, problem);
}

/** Logits of rows, rows x outputs. */
export function applyHead(
  head: LinearHead,
  features: SparseMatrix,
  dense: Readonly<{ values: Float32Array; width: number }>,
): Float32Array {
  const k = head.outputs;
  const result = new Float32Array(features.rows * k);
  const z = new Float64Array(k);
  for (let row = 0; row < features.rows; row += 1) {
    for (let o = 0; o < k; o += 1) z[o] = head.bias[o] ?? 0;
    const end = features.starts[row + 1] ?? 0;
    for (let at = features.starts[row] ?? 0; at < end; at += 1) {
      const base = (features.indices[at] ?? 0) * k;
      const value = features.values[at] ?? 0;
      for (let o = 0; o < k; o += 1) z[o] = (z[o] ?? 0) + value * (head.sparse[base + o] ?? 0);
    }
    for (let d = 0; d < dense.width; d += 1) {
      const value = dense.values[row * dense.width + d] ?? 0;
      for (let o = 0; o < k; o += 1) z[o] = (z[o] ?? 0) + value * (head.dense[d * k + o] ?? 0);
    }
    for (let o = 0; o < k; o += 1) result[row * k + o] = z[o] ?? 0;
  }
  return result;
}
