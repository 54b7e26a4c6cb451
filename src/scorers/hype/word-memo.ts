// What the character n-grams of a word add up to, kept for the words met last: most words of
// a comment are among them.

import { SUMS } from "./packed-table.ts";

/** Words that are kept; each place holds one. */
const PLACES = 32_768;
/** Hash and length of the word, then its sums: one cache line. */
const WIDTH = 16;
const LENGTH = 1;
const FIRST_SUM = 2;

/** Sums by word; a word that is not kept is put in the place of another. */
export class WordMemo {
  private readonly rows: Int32Array = new Int32Array(PLACES * WIDTH);

  /**
   * Adds the sums of a word; false, and nothing added, where they are not kept. Words that
   * share hash and length do not occur in practice.
   */
  add(hash: number, length: number, sums: Float64Array): boolean {
    const { rows } = this;
    const place = (hash & (PLACES - 1)) * WIDTH;
    if (rows[place] !== (hash | 0) || rows[place + LENGTH] !== length) return false;
    for (let o = 0; o < SUMS; o += 1) {
      sums[o] = (sums[o] ?? 0) + (rows[place + FIRST_SUM + o] ?? 0);
    }
    return true;
  }

  /** Keeps the sums of a word. */
  keep(hash: number, length: number, sums: Float64Array): void {
    const place = (hash & (PLACES - 1)) * WIDTH;
    this.rows[place] = hash;
    this.rows[place + LENGTH] = length;
    for (let o = 0; o < SUMS; o += 1) this.rows[place + FIRST_SUM + o] = sums[o] ?? 0;
  }
}
