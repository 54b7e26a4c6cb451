// Folds stack and vectors into the weights of single features: one additive table.

import type { AllHeads } from "./heads.ts";
import type { LinearHead } from "./logistic.ts";
import type { Representation } from "./representation.ts";

/** Weights by slot and output (ladder outputs first, then labels), and biases. */
export type FoldedModel = Readonly<{ outputs: number; weights: Float32Array; bias: Float64Array }>;

/** Dense weights in the unit of the raw columns, and the slot's weights under way. */
type Slot = Readonly<{ target: Float64Array; q: Float64Array }>;

/** target += value times the dense weights of one column. */
function addColumn({ target, q }: Slot, column: number, value: number): void {
  const first = column * target.length;
  for (let o = 0; o < target.length; o += 1)
    target[o] = (target[o] ?? 0) + value * (q[first + o] ?? 0);
}

/** Adds to one slot what its stack outputs and its vector contribute. */
function addDense(representation: Representation, slot: number, to: Slot): void {
  const { stack, vectors } = representation;
  const width = stack.names.length;
  for (let s = 0; s < width; s += 1) {
    const weight = stack.weights[slot * width + s] ?? 0;
    if (weight !== 0) addColumn(to, s, weight);
  }
  const block = vectors.blocks[slot] ?? -1;
  if (block < 0) return;
  for (let d = 0; d < vectors.dimensions; d += 1) {
    const value = vectors.vectors[slot * vectors.dimensions + d] ?? 0;
    addColumn(to, width + block * vectors.dimensions + d, value);
  }
}

/** One head as weights on the features alone; the same logits up to rounding. */
export function foldHead(representation: Representation, head: LinearHead): FoldedModel {
  const k = head.outputs;
  const { centre, factor } = representation;
  const q = Float64Array.from(
    head.dense,
    (weight, at) => weight * (factor[Math.floor(at / k)] ?? 0),
  );
  const bias = Float64Array.from(head.bias);
  for (const [at, weight] of q.entries()) {
    const column = Math.floor(at / k);
    const isStack = column < representation.stack.names.length;
    const offset = (isStack ? (representation.stack.bias[column] ?? 0) : 0) - (centre[column] ?? 0);
    bias[at % k] = (bias[at % k] ?? 0) + weight * offset;
  }
  const weights = new Float32Array(head.sparse.length);
  const target = new Float64Array(k);
  for (let slot = 0; slot * k < head.sparse.length; slot += 1) {
    for (let o = 0; o < k; o += 1) target[o] = head.sparse[slot * k + o] ?? 0;
    if (q.length > 0) addDense(representation, slot, { target, q });
    weights.set(target, slot * k);
  }
  return { outputs: k, weights, bias };
}

/** All heads side by side, in the order of the model's outputs. */
export function foldHeads(representation: Representation, heads: AllHeads): FoldedModel {
  const { rung, label, post, thrill, gate } = heads;
  return [rung, label, post, thrill, gate]
    .map((head) => foldHead(representation, head))
    .reduce((left, right) => sideBySide(left, right));
}

function sideBySide(a: FoldedModel, b: FoldedModel): FoldedModel {
  const outputs = a.outputs + b.outputs;
  const slots = a.weights.length / a.outputs;
  const weights = new Float32Array(slots * outputs);
  for (let slot = 0; slot < slots; slot += 1) {
    const [ofA, ofB] = [slot * a.outputs, slot * b.outputs];
    weights.set(a.weights.subarray(ofA, ofA + a.outputs), slot * outputs);
    weights.set(b.weights.subarray(ofB, ofB + b.outputs), slot * outputs + a.outputs);
  }
  return { outputs, weights, bias: Float64Array.from([...a.bias, ...b.bias]) };
}
