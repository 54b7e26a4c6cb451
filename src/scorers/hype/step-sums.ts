// Flights of steps added up beforehand: a measure costs one row, however far it climbs.

import { type Kernel, LINE, type Sums } from "./kernel.ts";
import { type HypeModel, OUTPUTS } from "./model.ts";
import type { StepFeatures } from "./steps.ts";

/** For each step the sum of its weights and of those below it on its flight, whatever their idf. */
export class StepSums {
  private readonly kernel: Kernel;
  private readonly steps: StepFeatures;
  /** Address of the first row; the others follow, a line to each. */
  private readonly rows: number;

  constructor(kernel: Kernel, steps: StepFeatures, { table, codes }: HypeModel) {
    this.kernel = kernel;
    this.steps = steps;
    const { hashes, firsts } = steps;
    this.rows = kernel.allot(hashes.length * LINE);
    const begins = new Set(firsts);
    const climb = new Int32Array(OUTPUTS);
    for (const [at, hash] of hashes.entries()) {
      if (begins.has(at)) climb.fill(0);
      const slot = table.find(hash);
      const step = slot < 0 ? [] : codes.subarray(slot * OUTPUTS, (slot + 1) * OUTPUTS);
      for (const [o, code] of step.entries()) climb[o] = (climb[o] ?? 0) + code * Math.abs(code);
      kernel.integers.set(climb, (this.rows + at * LINE) / climb.BYTES_PER_ELEMENT);
    }
  }

  /** sums += what all measures climb to, once the kernel adds its rows. */
  add(measures: Float64Array, sums: Sums): void {
    const { kernel, steps, rows } = this;
    for (let at = 0; at < measures.length; at += 1) {
      const climbed = steps.climbed(at, measures[at] ?? 0);
      if (climbed > 0) kernel.pushRow(rows + ((steps.firsts[at] ?? 0) + climbed - 1) * LINE, sums);
    }
  }
}
