// The first stage: a linear head for every auxiliary task, side by side.

import { PICTURES, PLACES } from "../scorers/hype/groups.ts";
import type { FeatureTable } from "../scorers/hype/table.ts";
import { applyHead } from "./apply-head.ts";
import { fitHead, type LinearHead } from "./logistic.ts";
import type { SparseMatrix } from "./sparse-matrix.ts";
import type { Task } from "./tasks.ts";
import { type LeftOut, NOTHING, Vectoriser } from "./vectorise.ts";

/** All outputs of all tasks in one linear map. */
export type Stack = Readonly<{
  names: readonly string[];
  /** slots x outputs, row-major */
  weights: Float32Array;
  bias: Float64Array;
}>;

/** The first stage knows no places and no emoji by themselves. */
const LEFT_OUT: readonly number[] = [PLACES, PICTURES];
const ITERATIONS = 40;
/** Rarer features cost time and teach an auxiliary task next to nothing. */
const FEWEST_ROWS = 4;

/** The table of features, and those that are left out of every task. */
type Known = Readonly<{ table: FeatureTable; leftOut?: LeftOut | undefined }>;

/** Fits the tasks one after the other. */
export function learnStack(
  tasks: readonly Task[],
  { table, leftOut = NOTHING }: Known,
  report: (task: string) => void,
): Stack {
  const all = { ...leftOut, groups: new Set([...LEFT_OUT, ...leftOut.groups]) };
  const names = tasks.flatMap((task) => task.outputs.map((output) => `${task.name}:${output}`));
  const weights = new Float32Array(table.idf.length * names.length);
  const bias = new Float64Array(names.length);
  let first = 0;
  for (const task of tasks) {
    report(task.name);
    const head = fitTask(task, { table, leftOut: all });
    const k = task.outputs.length;
    for (let slot = 0; slot < table.idf.length; slot += 1) {
      weights.set(head.sparse.subarray(slot * k, slot * k + k), slot * names.length + first);
    }
    bias.set(head.bias, first);
    first += k;
  }
  return { names, weights, bias };
}

/** Outputs on their own, each with its own number of steps: rare ones need more than common. */
function fitTask(task: Task, { table, leftOut }: Known): LinearHead {
  const features = new Vectoriser(table, leftOut).matrix(task.texts);
  const weights = new Float32Array(task.texts.length).fill(1);
  const base = { features, dense: new Float32Array(0), denseWidth: 0, weights };
  const options = { strength: task.strength, iterations: ITERATIONS, fewestRows: FEWEST_ROWS };
  const k = task.outputs.length;
  if (task.kind === "softmax") {
    return fitHead({ ...base, targets: task.targets, outputs: k }, { ...options, kind: "softmax" });
  }
  const slots = table.idf.length;
  const all: LinearHead = {
    outputs: k,
    sparse: new Float32Array(slots * k),
    dense: new Float32Array(0),
    bias: new Float64Array(k),
  };
  for (let o = 0; o < k; o += 1) {
    const targets = Float32Array.from(
      { length: features.rows },
      (_, row) => task.targets[row * k + o] ?? 0,
    );
    const one = fitHead({ ...base, targets, outputs: 1 }, { ...options, kind: "sigmoids" });
    for (let slot = 0; slot < slots; slot += 1) all.sparse[slot * k + o] = one.sparse[slot] ?? 0;
    all.bias[o] = one.bias[0] ?? 0;
  }
  return all;
}

/** Logits of the stack for rows that were vectorised like the texts of the heads. */
export function applyStack(stack: Stack, features: SparseMatrix): Float32Array {
  const head = {
    outputs: stack.names.length,
    sparse: stack.weights,
    dense: new Float32Array(0),
    bias: stack.bias,
  };
  return applyHead(head, features, { values: head.dense, width: 0 });
}
