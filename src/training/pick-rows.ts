// Rows by number, and rows below each other.

import type { Rows } from "./representation.ts";
import { selectRows, stackRows } from "./sparse-matrix.ts";

/** The rows named, in that order. */
export function pickRows(rows: Rows, picked: readonly number[]): Rows {
  const { denseWidth } = rows;
  const dense = new Float32Array(picked.length * denseWidth);
  for (const [to, from] of picked.entries()) {
    dense.set(rows.dense.subarray(from * denseWidth, (from + 1) * denseWidth), to * denseWidth);
  }
  return { features: selectRows(rows.features, picked), dense, denseWidth };
}

/** Rows of both, the second below the first. */
export function joinRows(top: Rows, bottom: Rows): Rows {
  const dense = new Float32Array(top.dense.length + bottom.dense.length);
  dense.set(top.dense);
  dense.set(bottom.dense, top.dense.length);
  const features = stackRows(top.features, bottom.features);
  return { features, dense, denseWidth: top.denseWidth };
}
