// Rows of summed weights, SUMS wide.

import { SUMS } from "./packed-table.ts";

/** sums += the row that begins at `from`. */
export function addRow(rows: Int32Array, from: number, sums: Float64Array): void {
  for (let o = 0; o < SUMS; o += 1) sums[o] = (sums[o] ?? 0) + (rows[from + o] ?? 0);
}
