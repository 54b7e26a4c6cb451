// Words that several commands print.

import type { RowCounts } from "../core/summary.ts";

const NUMBER = new Intl.NumberFormat("en-US");

/** "418 read = 402 stored + 0 updated + 9 duplicates + 7 rejected" */
export function rowsSentence({ read, stored, updated, duplicates, rejected }: RowCounts): string {
  const [r, s, u, d, x] = [read, stored, updated, duplicates, rejected].map((count) =>
    NUMBER.format(count),
  );
  return `${r} read = ${s} stored + ${u} updated + ${d} duplicates + ${x} rejected`;
}

/** Text from a file or a comment without what could drive a terminal. */
export function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, " ");
}
