// Flights of steps added up beforehand: a measure costs one row, however far it climbs.

import { type PackedTable, SUMS } from "./packed-table.ts";
import type { StepFeatures } from "./steps.ts";
import { addRow } from "./sum-rows.ts";

/** For each step the sum of its weights and of those below it on its flight. */
export class StepSums {
  private readonly rows: Int32Array;
  private readonly steps: StepFeatures;

  constructor(steps: StepFeatures, table: PackedTable) {
    this.steps = steps;
    const { hashes, firsts } = steps;
    this.rows = new Int32Array(hashes.length * SUMS);
    const begins = new Set(firsts);
    const climb = new Float64Array(SUMS);
    for (const [at, hash] of hashes.entries()) {
      if (begins.has(at)) climb.fill(0);
      table.addPlain(hash, climb);
      this.rows.set(climb, at * SUMS);
    }
  }

  /** sums += what all measures climb to. */
  add(measures: Float64Array, sums: Float64Array): void {
    const { steps, rows } = this;
    for (let at = 0; at < measures.length; at += 1) {
      const climbed = steps.climbed(at, measures[at] ?? 0);
      if (climbed > 0) addRow(rows, ((steps.firsts[at] ?? 0) + climbed - 1) * SUMS, sums);
    }
  }
}
