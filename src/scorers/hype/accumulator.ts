// Sums of the weights of features: all outputs, and the squares of the document frequencies.
// Written out by hand: these lines take most of the time of a score.

import type { FeatureList } from "./feature-list.ts";
import { OUTPUTS, STRIDE } from "./model.ts";

/** Weights of every slot, STRIDE apart, times the idf, with the idf's square behind them. */
function weighedTable(idf: Float32Array, weights: Float32Array): Float32Array {
  const table = new Float32Array(weights.length);
  for (const [slot, value] of idf.entries()) {
    for (let o = 0; o < OUTPUTS; o += 1) {
      table[slot * STRIDE + o] = (weights[slot * STRIDE + o] ?? 0) * value;
    }
    table[slot * STRIDE + OUTPUTS] = value * value;
  }
  return table;
}

/** Adds up rows of twelve numbers; exactly as wide as OUTPUTS and one more. */
export class Accumulator {
  private readonly weights: Float32Array;
  private readonly weighed: Float32Array;
  private readonly sums: Float64Array = new Float64Array(STRIDE);

  constructor(idf: Float32Array, weights: Float32Array, weighed?: Float32Array) {
    this.weights = weights;
    this.weighed = weighed ?? weighedTable(idf, weights);
  }

  /** Another one over the same weights, at zero. */
  fresh(): Accumulator {
    return new Accumulator(this.weights, this.weights, this.weighed);
  }

  reset(): void {
    this.sums.fill(0);
  }

  /** Sum of the squared document frequencies of what was added. */
  get squares(): number {
    return this.sums[OUTPUTS] ?? 0;
  }

  /** Adds features by weight times idf. */
  addWeighed(list: FeatureList): void {
    const { slots, count } = list;
    for (let at = 0; at < count; at += 1) this.addRow(this.weighed, (slots[at] ?? 0) * STRIDE);
  }

  /** Adds features by weight alone. */
  addPlain(list: FeatureList): void {
    const { slots, count } = list;
    for (let at = 0; at < count; at += 1) this.addRow(this.weights, (slots[at] ?? 0) * STRIDE);
  }

  /** Adds twelve numbers that begin at `from`. */
  addRow(rows: Float32Array, from: number): void {
    const { sums } = this;
    addFour(sums, rows, { at: 0, from });
    addFour(sums, rows, { at: 4, from: from + 4 });
    addFour(sums, rows, { at: 8, from: from + 8 });
  }

  /** logits += factor * sums */
  addTo(logits: Float64Array, factor: number): void {
    for (let o = 0; o < OUTPUTS; o += 1) logits[o] = (logits[o] ?? 0) + factor * (this.sums[o] ?? 0);
  }

  writeTo(rows: Float32Array, from: number): void {
    rows.set(this.sums, from);
  }
}

type Place = Readonly<{ at: number; from: number }>;

function addFour(sums: Float64Array, rows: Float32Array, { at, from }: Place): void {
  sums[at] = (sums[at] ?? 0) + (rows[from] ?? 0);
  sums[at + 1] = (sums[at + 1] ?? 0) + (rows[from + 1] ?? 0);
  sums[at + 2] = (sums[at + 2] ?? 0) + (rows[from + 2] ?? 0);
  sums[at + 3] = (sums[at + 3] ?? 0) + (rows[from + 3] ?? 0);
}
