// What the character n-grams of a word add up to, kept for the words met last: most words of
// a comment are among them.

import { type Kernel, LINE, SUMS, type Sums } from "./kernel.ts";

/** Words that are kept; each place holds one. */
const PLACES = 65_536;
const INTEGER = 4;
/** Sums of the word, then its hash and its length: a line of the cache. */
const HASH = SUMS;
const LENGTH = SUMS + 1;

/** Sums by word; a word that is not kept is put in the place of another. */
export class WordMemo {
  private readonly kernel: Kernel;
  private readonly rows: number;
  private readonly fresh: Sums;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
    this.rows = kernel.allot(PLACES * LINE);
    this.fresh = kernel.allotSums();
  }

  /** Address of the row where a word is kept, if it is: another one may be there. */
  private rowOf(hash: number): number {
    return this.rows + (hash & (PLACES - 1)) * LINE;
  }

  /**
   * Adds the sums of a word once the kernel adds its rows; false, and nothing added, where they
   * are not kept. Words that share hash and length do not occur in practice.
   */
  add(hash: number, length: number, sums: Sums): boolean {
    const { integers } = this.kernel;
    const row = this.rowOf(hash);
    const at = row / INTEGER;
    if (integers[at + HASH] !== (hash | 0) || integers[at + LENGTH] !== length) return false;
    this.kernel.pushRow(row, sums);
    return true;
  }

  /** Adds the sums of a word with these n-grams and keeps them. */
  learn(word: Readonly<{ hash: number; length: number }>, grams: Grams, sums: Sums): void {
    const { kernel, fresh } = this;
    // Rows noted before may be the one that is about to be another word's.
    kernel.addRows(sums);
    fresh.values.fill(0);
    kernel.addFeatures(grams.hashes, grams.count, fresh);
    const row = this.rowOf(word.hash);
    const at = row / INTEGER;
    // By hand: from floats to integers `set` takes ten times as long.
    for (let o = 0; o < SUMS; o += 1) kernel.integers[at + o] = fresh.values[o] ?? 0;
    kernel.integers[at + HASH] = word.hash;
    kernel.integers[at + LENGTH] = word.length;
    kernel.pushRow(row, sums);
  }
}

/** The n-grams of a word as hashes. */
type Grams = Readonly<{ hashes: Uint32Array; count: number }>;
