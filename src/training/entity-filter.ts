// Columns that only one title has are mostly its names: they are kept out of the heads, so
// that a name is no feeling.

import type { LabelledComment } from "./labelled-comment.ts";
import type { SparseMatrix } from "./sparse-matrix.ts";

/** From this many rows on, a column is judged by its share in one title. */
const FEWEST_TO_JUDGE = 5;
const LARGEST_SHARE = 0.8;
const FEWEST_TITLES = 2;

/** Rows by title for each column, one title at a time. */
function titleCounts(features: SparseMatrix, titles: readonly string[]): TitleCounts {
  const { columns } = features;
  const result = {
    total: new Int32Array(columns),
    largest: new Int32Array(columns),
    titles: new Int32Array(columns),
  };
  const rowsOf = new Map<string, number[]>();
  for (const [row, title] of titles.entries()) {
    const rows = rowsOf.get(title);
    if (rows === undefined) rowsOf.set(title, [row]);
    else rows.push(row);
  }
  const counts = new Int32Array(columns);
  const seenIn = new Int32Array(columns).fill(-1);
  for (const rows of rowsOf.values()) {
    counts.fill(0);
    for (const row of rows) countRow(features, row, { counts, seenIn });
    addTitle(result, counts);
  }
  return result;
}

type TitleCounts = Readonly<{ total: Int32Array; largest: Int32Array; titles: Int32Array }>;

function addTitle(result: TitleCounts, counts: Int32Array): void {
  for (const [column, count] of counts.entries()) {
    if (count === 0) continue;
    result.total[column] = (result.total[column] ?? 0) + count;
    result.largest[column] = Math.max(result.largest[column] ?? 0, count);
    result.titles[column] = (result.titles[column] ?? 0) + 1;
  }
}

function countRow(
  features: SparseMatrix,
  row: number,
  to: Readonly<{ counts: Int32Array; seenIn: Int32Array }>,
): void {
  const end = features.starts[row + 1] ?? 0;
  for (let at = features.starts[row] ?? 0; at < end; at += 1) {
    const column = features.indices[at] ?? 0;
    if (to.seenIn[column] === row) continue;
    to.seenIn[column] = row;
    to.counts[column] = (to.counts[column] ?? 0) + 1;
  }
}

/** True for columns of two titles or more, and of no title for the most part. */
export function allowedColumns(
  features: SparseMatrix,
  comments: readonly LabelledComment[],
): (column: number) => boolean {
  const titles = comments.map(({ title }) => title);
  if (new Set(titles).size < FEWEST_TITLES) return () => true;
  const found = titleCounts(features, titles);
  return (column) => {
    const total = found.total[column] ?? 0;
    if ((found.titles[column] ?? 0) < FEWEST_TITLES) return false;
    return total < FEWEST_TO_JUDGE || (found.largest[column] ?? 0) <= LARGEST_SHARE * total;
  };
}
