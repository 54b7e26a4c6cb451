// Rows of summed weights, SUMS wide, and other short arrays that are emptied for each text.

import { SUMS } from "./packed-table.ts";

/** sums += the row that begins at `from`. */
export function addRow(rows: Int32Array, from: number, sums: Float64Array): void {
  for (let o = 0; o < SUMS; o += 1) sums[o] = (sums[o] ?? 0) + (rows[from + o] ?? 0);
}

/** Sets all numbers to 0. For a dozen of them `fill` would cost more than the numbers do. */
export function empty(sums: Float64Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = 0;
}
