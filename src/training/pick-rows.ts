// Rows by number.

import type { Rows } from "./representation.ts";
import { selectRows } from "./sparse-matrix.ts";

/** The rows named, in that order. */
export function pickRows(rows: Rows, picked: readonly number[]): Rows {
  const { denseWidth } = rows;
  const dense = new Float32Array(picked.length * denseWidth);
  for (const [to, from] of picked.entries()) {
    dense.set(rows.dense.subarray(from * denseWidth, (from + 1) * denseWidth), to * denseWidth);
  }
  return { features: selectRows(rows.features, picked), dense, denseWidth };
}
