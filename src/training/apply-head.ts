// Logits of rows by a fitted head.

import type { LinearHead } from "./logistic.ts";
import type { SparseMatrix } from "./sparse-matrix.ts";

export type DenseColumns = Readonly<{ values: Float32Array; width: number }>;

/** target[to + o] += value * weights[from + o] for every output. */
type Addition = {
  readonly weights: Float32Array;
  readonly target: Float64Array;
  from: number;
  value: number;
};

function addOutputs(addition: Addition): void {
  const { weights, target, from, value } = addition;
  for (let o = 0; o < target.length; o += 1)
    target[o] = (target[o] ?? 0) + value * (weights[from + o] ?? 0);
}

/** Adds `matrix` row times `weights` (columns x outputs) to the target. */
export function addSparseRow(
  matrix: SparseMatrix,
  row: number,
  to: Readonly<{ weights: Float32Array; target: Float64Array }>,
): void {
  const addition = { ...to, from: 0, value: 0 };
  const end = matrix.starts[row + 1] ?? 0;
  for (let at = matrix.starts[row] ?? 0; at < end; at += 1) {
    addition.from = (matrix.indices[at] ?? 0) * to.target.length;
    addition.value = matrix.values[at] ?? 0;
    addOutputs(addition);
  }
}

function addDenseRow(
  dense: DenseColumns,
  row: number,
  to: Readonly<{ weights: Float32Array; target: Float64Array }>,
): void {
  const addition = { ...to, from: 0, value: 0 };
  for (let d = 0; d < dense.width; d += 1) {
    addition.from = d * to.target.length;
    addition.value = dense.values[row * dense.width + d] ?? 0;
    addOutputs(addition);
  }
}

/** Logits of rows, rows x outputs. */
export function applyHead(
  head: LinearHead,
  features: SparseMatrix,
  dense: DenseColumns,
): Float32Array {
  const k = head.outputs;
  const result = new Float32Array(features.rows * k);
  for (let row = 0; row < features.rows; row += 1) {
    const target = Float64Array.from(head.bias);
    addSparseRow(features, row, { weights: head.sparse, target });
    addDenseRow(dense, row, { weights: head.dense, target });
    result.set(target, row * k);
  }
  return result;
}
