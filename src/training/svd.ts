// Randomised singular value decomposition of a sparse matrix (Halko, Martinsson and Tropp
// 2011, algorithm 4.4 and section 5.1). Dense matrices are row-major.

import { seededNormal } from "./random.ts";
import type { SparseMatrix } from "./sparse-matrix.ts";

export type Svd = Readonly<{
  rank: number;
  /** rows x rank */
  u: Float64Array;
  singular: Float64Array;
  /** columns x rank */
  v: Float64Array;
}>;
export type SvdOptions = Readonly<{ rank: number; rounds: number; seed: number }>;

/** More random directions than asked for, as the authors advise. */
const OVERSAMPLING = 10;
const JACOBI_SWEEPS = 12;

/** matrix x dense (columns x width) */
export function times(matrix: SparseMatrix, dense: Float64Array, width: number): Float64Array {
  const result = new Float64Array(matrix.rows * width);
  for (let row = 0; row < matrix.rows; row += 1) {
    const end = matrix.starts[row + 1] ?? 0;
    for (let at = matrix.starts[row] ?? 0; at < end; at += 1) {
      const from = (matrix.indices[at] ?? 0) * width;
      const value = matrix.values[at] ?? 0;
      for (let d = 0; d < width; d += 1) {
        result[row * width + d] = (result[row * width + d] ?? 0) + value * (dense[from + d] ?? 0);
      }
    }
  }
  return result;
}

/** transposed matrix x dense (rows x width) */
function transposedTimes(matrix: SparseMatrix, dense: Float64Array, width: number): Float64Array {
  const result = new Float64Array(matrix.columns * width);
  for (let row = 0; row < matrix.rows; row += 1) {
    const end = matrix.starts[row + 1] ?? 0;
    for (let at = matrix.starts[row] ?? 0; at < end; at += 1) {
      const to = (matrix.indices[at] ?? 0) * width;
      const value = matrix.values[at] ?? 0;
      for (let d = 0; d < width; d += 1) {
        result[to + d] = (result[to + d] ?? 0) + value * (dense[row * width + d] ?? 0);
      }
    }
  }
  return result;
}

/** Gram matrix of the columns: width x width. */
function gram(dense: Float64Array, width: number): Float64Array {
  const result = new Float64Array(width * width);
  for (let from = 0; from < dense.length; from += width) {
    for (let i = 0; i < width; i += 1) {
      const value = dense[from + i] ?? 0;
      for (let j = 0; j <= i; j += 1) {
        result[i * width + j] = (result[i * width + j] ?? 0) + value * (dense[from + j] ?? 0);
      }
    }
  }
  for (let i = 0; i < width; i += 1) {
    for (let j = 0; j < i; j += 1) result[j * width + i] = result[i * width + j] ?? 0;
  }
  return result;
}

/** dense (n x width) x square (width x width) */
function timesSquare(dense: Float64Array, square: Float64Array, width: number): Float64Array {
  const result = new Float64Array(dense.length);
  for (let from = 0; from < dense.length; from += width) {
    for (let i = 0; i < width; i += 1) {
      const value = dense[from + i] ?? 0;
      for (let j = 0; j < width; j += 1) {
        result[from + j] = (result[from + j] ?? 0) + value * (square[i * width + j] ?? 0);
      }
    }
  }
  return result;
}

type Eigen = Readonly<{ values: Float64Array; vectors: Float64Array }>;
type Rotation = Readonly<{ p: number; q: number; cosine: number; sine: number }>;

function rotateColumns(a: Float64Array, n: number, { p, q, cosine, sine }: Rotation): void {
  for (let i = 0; i < n; i += 1) {
    const x = a[i * n + p] ?? 0;
    const y = a[i * n + q] ?? 0;
    a[i * n + p] = cosine * x - sine * y;
    a[i * n + q] = sine * x + cosine * y;
  }
}

function rotateRows(a: Float64Array, n: number, { p, q, cosine, sine }: Rotation): void {
  for (let i = 0; i < n; i += 1) {
    const x = a[p * n + i] ?? 0;
    const y = a[q * n + i] ?? 0;
    a[p * n + i] = cosine * x - sine * y;
    a[q * n + i] = sine * x + cosine * y;
  }
}

function rotationFor(
  a: Float64Array,
  n: number,
  [p, q]: readonly [number, number],
): Rotation | null {
  const off = a[p * n + q] ?? 0;
  if (Math.abs(off) < 1e-300) return null;
  const theta = ((a[q * n + q] ?? 0) - (a[p * n + p] ?? 0)) / (2 * off);
  const sign = theta >= 0 ? 1 : -1;
  const t = sign / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(t * t + 1);
  return { p, q, cosine, sine: t * cosine };
}

/** Rotates so that one entry off the diagonal becomes 0. */
function annihilate(a: Float64Array, v: Float64Array, at: readonly [number, number]): void {
  const n = Math.sqrt(a.length);
  const rotation = rotationFor(a, n, at);
  if (rotation === null) return;
  rotateColumns(a, n, rotation);
  rotateRows(a, n, rotation);
  rotateColumns(v, n, rotation);
}

/** Eigenvalues, largest first, and vectors (as columns) of a symmetric matrix, by Jacobi. */
function symmetricEigen(matrix: Float64Array, n: number): Eigen {
  const a = Float64Array.from(matrix);
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) v[i * n + i] = 1;
  for (let sweep = 0; sweep < JACOBI_SWEEPS; sweep += 1) {
    for (let p = 0; p < n - 1; p += 1) {
      for (let q = p + 1; q < n; q += 1) annihilate(a, v, [p, q]);
    }
  }
  const order = Array.from({ length: n }, (_, i) => i).toSorted(
    (i, j) => (a[j * n + j] ?? 0) - (a[i * n + i] ?? 0),
  );
  const vectors = new Float64Array(n * n);
  for (const [to, from] of order.entries()) {
    for (let i = 0; i < n; i += 1) vectors[i * n + to] = v[i * n + from] ?? 0;
  }
  return { values: Float64Array.from(order, (i) => a[i * n + i] ?? 0), vectors };
}

/** Columns made orthonormal through the eigenvectors of their Gram matrix. */
function orthonormal(dense: Float64Array, width: number): Float64Array {
  const { values, vectors } = symmetricEigen(gram(dense, width), width);
  const largest = values[0] ?? 0;
  for (let j = 0; j < width; j += 1) {
    const value = values[j] ?? 0;
    const scale = value > largest * 1e-14 ? 1 / Math.sqrt(value) : 0;
    for (let i = 0; i < width; i += 1)
      vectors[i * width + j] = (vectors[i * width + j] ?? 0) * scale;
  }
  return timesSquare(dense, vectors, width);
}

function firstColumns(dense: Float64Array, width: number, kept: number): Float64Array {
  const rows = dense.length / width;
  const result = new Float64Array(rows * kept);
  for (let row = 0; row < rows; row += 1) {
    result.set(dense.subarray(row * width, row * width + kept), row * kept);
  }
  return result;
}

/** The leading singular triples; the same for the same seed. */
export function randomisedSvd(matrix: SparseMatrix, options: SvdOptions): Svd {
  const width = Math.min(options.rank + OVERSAMPLING, matrix.rows, matrix.columns);
  const rank = Math.min(options.rank, width);
  const normal = seededNormal(options.seed);
  const start = Float64Array.from({ length: matrix.columns * width }, normal);
  let basis = orthonormal(times(matrix, start, width), width);
  for (let round = 0; round < options.rounds; round += 1) {
    const other = orthonormal(transposedTimes(matrix, basis, width), width);
    basis = orthonormal(times(matrix, other, width), width);
  }
  const projected = transposedTimes(matrix, basis, width);
  const { values, vectors } = symmetricEigen(gram(projected, width), width);
  const singular = Float64Array.from(values.subarray(0, rank), (value) =>
    Math.sqrt(Math.max(0, value)),
  );
  const u = firstColumns(timesSquare(basis, vectors, width), width, rank);
  const v = firstColumns(timesSquare(projected, vectors, width), width, rank);
  for (let at = 0; at < v.length; at += 1) {
    const value = singular[at % rank] ?? 0;
    v[at] = value > 0 ? (v[at] ?? 0) / value : 0;
  }
  return { rank, u, singular, v };
}
