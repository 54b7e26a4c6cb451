// How many rejected rows are too many.

import type { RowCounts } from "../core/summary.ts";
import { HypemeterError } from "../errors.ts";

/** A number of rows, or a part of the rows read in [0, 1]. */
export type RejectLimit = Readonly<{ count: number } | { share: number }>;

/** Reads "20" or "5%". Anything else is a usage error. */
export function parseRejectLimit(text: string): RejectLimit {
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(text.trim());
  const value = Number(match?.[1] ?? Number.NaN);
  const isPercent = match?.[2] === "%";
  if (Number.isNaN(value) || (isPercent && value > 100)) {
    throw new HypemeterError(
      "USAGE",
      `--max-rejects takes a number of rows (20) or a percentage (5%), not "${text}".`,
    );
  }
  return isPercent ? { share: value / 100 } : { count: Math.floor(value) };
}

/** Whether more rows were rejected than allowed; without a limit, whether all were. */
export function exceedsLimit(rows: RowCounts, limit: RejectLimit | undefined): boolean {
  if (limit === undefined) return rows.rejected > 0 && rows.rejected === rows.read;
  if ("count" in limit) return rows.rejected > limit.count;
  return rows.rejected > limit.share * rows.read;
}
