// What the heads see of a text: its sparse features, and beside them the stack's logits and
// the word vectors. Both of these are linear in the features, so they fold away in the end.

import type { FeatureTable } from "../scorers/hype/table.ts";
import type { SparseMatrix } from "./sparse-matrix.ts";
import { applyStack, type Stack } from "./stack.ts";
import { type LeftOut, Vectoriser } from "./vectorise.ts";
import { BLOCKS, rowVectors, type WordVectors } from "./word-vectors.ts";

/** Scale of the standardised stack and of the vectors, chosen on held-out titles. */
export type DenseScales = Readonly<{ stack: number; vectors: number }>;
export const DENSE_SCALES: DenseScales = { stack: 0.08, vectors: 0.07 };

/** Everything that turns texts into rows, and how dense columns are centred and scaled. */
export type Representation = Readonly<{
  table: FeatureTable;
  stack: Stack;
  vectors: WordVectors;
  /** Features that no row has; none where not given. */
  leftOut?: LeftOut | undefined;
  /** dense = (raw - centre) * factor, column by column: stack first, then vectors. */
  centre: Float64Array;
  factor: Float64Array;
}>;

export type Rows = Readonly<{ features: SparseMatrix; dense: Float32Array; denseWidth: number }>;

function rawDense(
  parts: Readonly<{ stack: Stack; vectors: WordVectors }>,
  features: SparseMatrix,
): Float32Array {
  const stacked = applyStack(parts.stack, features);
  const embedded = rowVectors(parts.vectors, features);
  const [a, b] = [parts.stack.names.length, BLOCKS * parts.vectors.dimensions];
  const result = new Float32Array(features.rows * (a + b));
  for (let row = 0; row < features.rows; row += 1) {
    result.set(stacked.subarray(row * a, row * a + a), row * (a + b));
    result.set(embedded.subarray(row * b, row * b + b), row * (a + b) + a);
  }
  return result;
}

function columnMeans(values: Float32Array, width: number): Float64Array {
  const means = new Float64Array(width);
  for (let at = 0; at < values.length; at += 1)
    means[at % width] = (means[at % width] ?? 0) + (values[at] ?? 0);
  const rows = Math.max(1, values.length / Math.max(1, width));
  return means.map((sum) => sum / rows);
}

function columnDeviations(values: Float32Array, means: Float64Array): Float64Array {
  const squares = new Float64Array(means.length);
  for (let at = 0; at < values.length; at += 1) {
    const column = at % means.length;
    squares[column] = (squares[column] ?? 0) + ((values[at] ?? 0) - (means[column] ?? 0)) ** 2;
  }
  const rows = Math.max(1, values.length / Math.max(1, means.length));
  return squares.map((sum) => Math.sqrt(sum / rows) || 1);
}

/** A representation that is not yet centred and scaled. */
export type RepresentationParts = Omit<Representation, "centre" | "factor">;

/** Sets centre and factor from texts of the domain: stack by column, vectors by one spread. */
export function standardise(
  parts: RepresentationParts,
  texts: readonly string[],
  scales: DenseScales = DENSE_SCALES,
): Representation {
  const raw = rawDense(parts, featuresOf(parts, texts));
  const width = parts.stack.names.length + BLOCKS * parts.vectors.dimensions;
  const centre = columnMeans(raw, width);
  const spread = columnDeviations(raw, centre);
  const ofVectors = spread.subarray(parts.stack.names.length);
  let squares = 0;
  for (const value of ofVectors) squares += value * value;
  const common = Math.sqrt(squares / Math.max(1, ofVectors.length)) || 1;
  const factor = spread.map((value, column) =>
    column < parts.stack.names.length ? scales.stack / value : scales.vectors / common,
  );
  return { ...parts, centre, factor };
}

/** Sparse features of texts, without those that the representation leaves out. */
export function featuresOf(
  { table, leftOut }: Pick<Representation, "table" | "leftOut">,
  texts: readonly string[],
): SparseMatrix {
  return new Vectoriser(table, leftOut).matrix(texts);
}

/** The rows of texts. */
export function represent(representation: Representation, texts: readonly string[]): Rows {
  const features = featuresOf(representation, texts);
  const dense = rawDense(representation, features);
  const denseWidth = representation.centre.length;
  for (let at = 0; at < dense.length; at += 1) {
    const column = at % denseWidth;
    dense[at] =
      ((dense[at] ?? 0) - (representation.centre[column] ?? 0)) *
      (representation.factor[column] ?? 0);
  }
  return { features, dense, denseWidth };
}
