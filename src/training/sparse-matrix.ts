// Rows of features as a compressed sparse matrix (CSR).

/** Row r holds entries `starts[r]` to `starts[r + 1]`. A column may occur twice in a row. */
export type SparseMatrix = Readonly<{
  rows: number;
  columns: number;
  starts: Int32Array;
  indices: Int32Array;
  values: Float32Array;
}>;

const FIRST_CAPACITY = 65_536;

/** Builds a matrix row by row. */
export class SparseBuilder {
  private indices = new Int32Array(FIRST_CAPACITY);
  private values = new Float32Array(FIRST_CAPACITY);
  private count = 0;
  private readonly starts: number[] = [0];

  /** Adds an entry to the row under way. */
  add(column: number, value: number): void {
    if (this.count === this.indices.length) this.grow();
    this.indices[this.count] = column;
    this.values[this.count] = value;
    this.count += 1;
  }

  private grow(): void {
    const indices = new Int32Array(this.indices.length * 2);
    const values = new Float32Array(this.values.length * 2);
    indices.set(this.indices);
    values.set(this.values);
    this.indices = indices;
    this.values = values;
  }

  endRow(): void {
    this.starts.push(this.count);
  }

  /** The matrix of all rows ended so far. */
  build(columns: number): SparseMatrix {
    return {
      rows: this.starts.length - 1,
      columns,
      starts: Int32Array.from(this.starts),
      indices: this.indices.slice(0, this.count),
      values: this.values.slice(0, this.count),
    };
  }
}

/** The rows named, in that order, with the same columns. */
export function selectRows(matrix: SparseMatrix, rows: readonly number[]): SparseMatrix {
  const builder = new SparseBuilder();
  for (const row of rows) {
    const end = matrix.starts[row + 1] ?? 0;
    for (let at = matrix.starts[row] ?? 0; at < end; at += 1) {
      builder.add(matrix.indices[at] ?? 0, matrix.values[at] ?? 0);
    }
    builder.endRow();
  }
  return builder.build(matrix.columns);
}

/** In how many rows each column stands. */
export function columnCounts(matrix: SparseMatrix): Int32Array {
  const counts = new Int32Array(matrix.columns);
  const seenIn = new Int32Array(matrix.columns).fill(-1);
  for (let row = 0; row < matrix.rows; row += 1) {
    const end = matrix.starts[row + 1] ?? 0;
    for (let at = matrix.starts[row] ?? 0; at < end; at += 1) {
      const column = matrix.indices[at] ?? 0;
      if (seenIn[column] === row) continue;
      seenIn[column] = row;
      counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  return counts;
}

/** Renumbers the columns; `places[column]` is the new number, or -1 to leave it out. */
export function remapColumns(
  matrix: SparseMatrix,
  places: Int32Array,
  columns: number,
): SparseMatrix {
  const builder = new SparseBuilder();
  for (let row = 0; row < matrix.rows; row += 1) {
    const end = matrix.starts[row + 1] ?? 0;
    for (let at = matrix.starts[row] ?? 0; at < end; at += 1) {
      const place = places[matrix.indices[at] ?? 0] ?? -1;
      if (place >= 0) builder.add(place, matrix.values[at] ?? 0);
    }
    builder.endRow();
  }
  return builder.build(columns);
}

/** The same rows with one more column, of the value 1, or of nothing where `isSet` is false. */
export function withColumn(matrix: SparseMatrix, isSet: boolean): SparseMatrix {
  if (!isSet) return { ...matrix, columns: matrix.columns + 1 };
  const builder = new SparseBuilder();
  for (let row = 0; row < matrix.rows; row += 1) {
    const end = matrix.starts[row + 1] ?? 0;
    for (let at = matrix.starts[row] ?? 0; at < end; at += 1) {
      builder.add(matrix.indices[at] ?? 0, matrix.values[at] ?? 0);
    }
    builder.add(matrix.columns, 1);
    builder.endRow();
  }
  return builder.build(matrix.columns + 1);
}

/** Rows of both, the second below the first. */
export function stackRows(top: SparseMatrix, bottom: SparseMatrix): SparseMatrix {
  const builder = new SparseBuilder();
  for (const matrix of [top, bottom]) {
    for (let row = 0; row < matrix.rows; row += 1) {
      const end = matrix.starts[row + 1] ?? 0;
      for (let at = matrix.starts[row] ?? 0; at < end; at += 1) {
        builder.add(matrix.indices[at] ?? 0, matrix.values[at] ?? 0);
      }
      builder.endRow();
    }
  }
  return builder.build(top.columns);
}
