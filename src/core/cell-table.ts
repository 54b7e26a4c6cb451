// Cells under way, as rows of one block of numbers. As objects their sums would leave a number
// behind for every comment, and a million comments as much garbage as all else together.

import {
  CELL_WIDTH,
  cellOf,
  COMMENTS,
  DISCOUNT,
  HYPE,
  HYPE_SQUARED,
  LADDER,
  numbersOf,
  PRECISION,
  RATED,
  SENTIMENT,
  UNSCORABLE,
  VOICES,
  WEIGHT,
  WEIGHT_SQUARED,
  WEIGHTED_HYPE,
} from "./cell-numbers.ts";
import { TIME_PRECISIONS } from "./comment.ts";
import type { Cell, CellKey, Voice } from "./rollup.ts";
import { partOf, SCORE_UNIT } from "./rollup.ts";
import { UNSCORABLE_REASONS } from "./score.ts";
import type { ScoredComment } from "./scored-comment.ts";

export type Sign = 1 | -1;

const FIRST_CELLS = 64;

/** Rows are counted up or down; what is left may be negative. */
export class CellTable {
  private sums = new Float64Array(FIRST_CELLS * CELL_WIDTH);
  private readonly keys: CellKey[] = [];

  /** Adds an empty cell; what the other methods know it by. */
  open(key: CellKey): number {
    const row = this.keys.push(key) - 1;
    if ((row + 1) * CELL_WIDTH > this.sums.length) {
      const larger = new Float64Array(this.sums.length * 2);
      larger.set(this.sums);
      this.sums = larger;
    }
    return row * CELL_WIDTH;
  }

  /** Counts a comment: coverage, precision, volume. */
  comment(row: number, { comment, score }: ScoredComment, sign: Sign): void {
    this.add(row + COMMENTS, sign);
    if (score.unscorable !== null)
      this.add(row + UNSCORABLE + UNSCORABLE_REASONS.indexOf(score.unscorable), sign);
    if (comment.timePrecision !== null)
      this.add(row + PRECISION + TIME_PRECISIONS.indexOf(comment.timePrecision), sign);
  }

  /** Counts a voice; `weight` is its endorsement weight in thousandths. */
  voice(
    row: number,
    voice: Voice,
    { weight, sign }: Readonly<{ weight: number; sign: Sign }>,
  ): void {
    const share = voice.share ?? SCORE_UNIT;
    this.add(row + VOICES, sign);
    this.add(row + DISCOUNT, sign * (SCORE_UNIT - share));
    for (let k = 0; k < voice.sentiment.length; k += 1)
      this.add(row + SENTIMENT + k, sign * partOf(voice.sentiment[k] ?? 0, share));
    if (voice.hype === null || voice.ladder === null) return;
    const hype = partOf(voice.hype, share);
    this.add(row + RATED, sign);
    this.add(row + HYPE, sign * hype);
    this.add(row + HYPE_SQUARED, sign * partOf(voice.hype * voice.hype, share));
    for (let k = 0; k < voice.ladder.length; k += 1)
      this.add(row + LADDER + k, sign * partOf(voice.ladder[k] ?? 0, share));
    this.add(row + WEIGHT, sign * partOf(weight, share));
    // A cluster is one voice of weight sqrt(k): its square is k, so 1 for each of its k copies.
    this.add(row + WEIGHT_SQUARED, sign * weight * weight);
    this.add(row + WEIGHTED_HYPE, sign * weight * hype);
  }

  /** Counts all that a cell holds. */
  cell(row: number, cell: Cell, sign: Sign): void {
    const numbers = numbersOf(cell);
    for (let at = 0; at < numbers.length; at += 1) this.add(row + at, sign * (numbers[at] ?? 0));
  }

  /** All cells in this order of their keys, made one at a time. */
  *cells(compare: (a: CellKey, b: CellKey) => number): Generator<Cell> {
    const rows = [...this.keys.entries()].toSorted(([, a], [, b]) => compare(a, b));
    for (const [row, key] of rows) yield cellOf(key, this.sums, row * CELL_WIDTH);
  }

  private add(at: number, value: number): void {
    this.sums[at] = (this.sums[at] ?? 0) + value;
  }
}
