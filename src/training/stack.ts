// The first stage: a linear head for every auxiliary task, side by side.

import type { FeatureTable } from "../scorers/hype/table.ts";
import { fitHead } from "./logistic.ts";
import type { SparseMatrix } from "./sparse-matrix.ts";
import type { Task } from "./tasks.ts";
import { Vectoriser } from "./vectorise.ts";

/** All outputs of all tasks in one linear map. */
export type Stack = Readonly<{
  names: readonly string[];
  /** slots x outputs, row-major */
  weights: Float32Array;
  bias: Float64Array;
}>;

/** Scales of the groups in the first stage: words, characters and shape alone. */
export const STACK_SCALES: readonly number[] = [1, 0.6, 0, 0, 0.25];
const ITERATIONS = 50;

/** Fits the tasks one after the other. */
export function learnStack(
  tasks: readonly Task[],
  table: FeatureTable,
  report: (task: string) => void,
): Stack {
  const names = tasks.flatMap((task) => task.outputs.map((output) => `${task.name}:${output}`));
  const weights = new Float32Array(table.idf.length * names.length);
  const bias = new Float64Array(names.length);
  let first = 0;
  for (const task of tasks) {
    report(task.name);
    const head = fitTask(task, table);
    const k = task.outputs.length;
    for (let slot = 0; slot < table.idf.length; slot += 1) {
      weights.set(head.sparse.subarray(slot * k, slot * k + k), slot * names.length + first);
    }
    bias.set(head.bias, first);
    first += k;
  }
  return { names, weights, bias };
}

function fitTask(task: Task, table: FeatureTable): ReturnType<typeof fitHead> {
  return fitHead(
    {
      features: new Vectoriser(table, STACK_SCALES).matrix(task.texts),
      dense: new Float32Array(0),
      denseWidth: 0,
      targets: task.targets,
      outputs: task.outputs.length,
      weights: new Float32Array(task.texts.length).fill(1),
    },
    { kind: task.kind, strength: task.strength, iterations: ITERATIONS, fewestRows: 2 },
  );
}

/** Logits of the stack for rows that were vectorised with STACK_SCALES: rows x outputs. */
export function applyStack(stack: Stack, features: SparseMatrix): Float32Array {
  const width = stack.names.length;
  const result = new Float32Array(features.rows * width);
  for (let row = 0; row < features.rows; row += 1) {
    const to = row * width;
    for (let o = 0; o < width; o += 1) result[to + o] = stack.bias[o] ?? 0;
    const end = features.starts[row + 1] ?? 0;
    for (let at = features.starts[row] ?? 0; at < end; at += 1) {
      const from = (features.indices[at] ?? 0) * width;
      const value = features.values[at] ?? 0;
      for (let o = 0; o < width; o += 1) {
        result[to + o] = (result[to + o] ?? 0) + value * (stack.weights[from + o] ?? 0);
      }
    }
  }
  return result;
}
