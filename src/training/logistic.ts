// L2-regularised logistic regression on sparse and dense columns, up to four outputs at once.

import {
  backwardFour,
  backwardOne,
  forwardFour,
  forwardOne,
  LANES,
  type RowPass,
} from "./kernels.ts";
import { minimise } from "./lbfgs.ts";
import { type Row, sigmoidLoss, softmaxLoss } from "./losses.ts";
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
  /** 1 (without dense columns) to 4. */
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
  /** Weights to go on from; those of columns that take no part are dropped. */
  start?: LinearHead;
}>;

/** Weights by column and output, row-major. */
export type LinearHead = Readonly<{
  outputs: number;
  sparse: Float32Array;
  dense: Float32Array;
  bias: Float64Array;
}>;

/** Relative gain of a step below which the search ends. */
const TOLERANCE = 1e-6;

/** Parameters of a fit: sparse columns, dense columns, biases, each `lanes` wide. */
type Layout = Readonly<{ lanes: number; columns: number; denseWidth: number }>;

function sizeOf({ lanes, columns, denseWidth }: Layout): number {
  return (columns + denseWidth + 1) * lanes;
}

/** Biases that give each output its mean target: a start that spares many iterations. */
function startingPoint(problem: Problem, layout: Layout, kind: HeadKind): Float64Array {
  const x = new Float64Array(sizeOf(layout));
  const k = problem.outputs;
  for (let o = 0; o < k; o += 1) {
    let sum = 0;
    let rows = 0;
    for (const [row, weight] of problem.weights.entries()) {
      const target = problem.targets[row * k + o] ?? 0;
      if (target < 0) continue;
      sum += target * weight;
      rows += weight;
    }
    const share = (sum + 0.5) / (rows + 1);
    x[x.length - layout.lanes + o] =
      kind === "softmax" ? Math.log(share) : Math.log(share / (1 - share));
  }
  return x;
}

/** Parameters of a head that was fitted before. */
function packed(head: LinearHead, layout: Layout, places: Int32Array): Float64Array {
  const { lanes, columns, denseWidth } = layout;
  const { outputs } = head;
  const x = new Float64Array(sizeOf(layout));
  for (const [column, place] of places.entries()) {
    if (place < 0) continue;
    x.set(head.sparse.subarray(column * outputs, (column + 1) * outputs), place * lanes);
  }
  for (let d = 0; d < denseWidth; d += 1) {
    x.set(head.dense.subarray(d * outputs, (d + 1) * outputs), (columns + d) * lanes);
  }
  x.set(head.bias, x.length - lanes);
  return x;
}

/** Half the squared length of all weights but the biases; adds its gradient. */
function penalty(x: Float64Array, gradient: Float64Array, penalised: number): number {
  let sum = 0;
  for (let at = 0; at < penalised; at += 1) {
    const value = x[at] ?? 0;
    sum += value * value;
    gradient[at] = (gradient[at] ?? 0) + value;
  }
  return sum / 2;
}

/** Loss of the data and its gradient. */
function dataLoss(problem: Problem, pass: RowPass, options: FitOptions): number {
  const isSingle = problem.outputs === 1 && problem.denseWidth === 0;
  const [forward, backward] = isSingle ? [forwardOne, backwardOne] : [forwardFour, backwardFour];
  const lossOf = options.kind === "softmax" ? softmaxLoss : sigmoidLoss;
  const { targets, outputs, features } = problem;
  const row: Row = {
    z: new Float64Array(LANES),
    residual: new Float64Array(LANES),
    targets,
    outputs,
  };
  let loss = 0;
  for (let at = 0; at < features.rows; at += 1) {
    const weight = (problem.weights[at] ?? 1) * options.strength;
    if (weight === 0) continue;
    pass.row = at;
    pass.from = features.starts[at] ?? 0;
    pass.to = features.starts[at + 1] ?? 0;
    forward(pass, row.z);
    loss += lossOf(row, at * outputs, weight);
    backward(pass, row.residual);
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

function unpack(
  x: Float64Array,
  layout: Layout & Readonly<{ outputs: number }>,
  places: Int32Array,
): LinearHead {
  const { lanes, columns, denseWidth, outputs } = layout;
  const sparse = new Float32Array(places.length * outputs);
  for (const [column, place] of places.entries()) {
    if (place < 0) continue;
    sparse.set(x.subarray(place * lanes, place * lanes + outputs), column * outputs);
  }
  const dense = new Float32Array(denseWidth * outputs);
  for (let d = 0; d < denseWidth; d += 1) {
    const from = (columns + d) * lanes;
    dense.set(x.subarray(from, from + outputs), d * outputs);
  }
  const bias = (columns + denseWidth) * lanes;
  return { outputs, sparse, dense, bias: x.slice(bias, bias + outputs) };
}

/** Weights that fit the problem best; the same every time. No shuffling. */
export function fitHead(problem: Problem, options: FitOptions): LinearHead {
  const places = usedColumns(problem.features, options);
  const columns = places.reduce((most, place) => Math.max(most, place + 1), 0);
  const used = { ...problem, features: remapColumns(problem.features, places, columns) };
  const { denseWidth, dense, outputs } = problem;
  const lanes = outputs === 1 && denseWidth === 0 ? 1 : LANES;
  const layout = { lanes, columns, denseWidth };
  const penalised = sizeOf(layout) - lanes;
  const { indices, values } = used.features;
  const fixed = {
    indices,
    values,
    dense,
    denseWidth,
    denseFrom: columns * lanes,
    biasFrom: penalised,
  };
  const x = minimise(
    (point, gradient) => {
      gradient.fill(0);
      const pass = { ...fixed, x: point, gradient, from: 0, to: 0, row: 0 };
      return dataLoss(used, pass, options) + penalty(point, gradient, penalised);
    },
    options.start === undefined
      ? startingPoint(problem, layout, options.kind)
      : packed(options.start, layout, places),
    { iterations: options.iterations, tolerance: TOLERANCE },
  );
  return unpack(x, { ...layout, outputs }, places);
}
