// Flights of steps added up beforehand: a measure costs one row, however far it climbs.

import { type PackedTable, SUMS } from "./packed-table.ts";
import type { StepFeatures } from "./steps.ts";
import { addRow } from "./sum-rows.ts";

/** For each step the sum of its weights and of those below it on its flight. */
export class StepSums {
  private readonly rows: Float64Array;
  private readonly steps: StepFeatures;

  constructor(steps: StepFeatures, table: PackedTable) {
    this.steps = steps;
    const { hashes, firsts } = steps;
    this.rows = new Float64Array(hashes.length * SUMS);
    const begins = new Set(firsts);
    for (const [at, hash] of hashes.entries()) {
      const row = this.rows.subarray(at * SUMS, (at + 1) * SUMS);
      if (!begins.has(at)) row.set(this.rows.subarray((at - 1) * SUMS, at * SUMS));
      const slot = table.find(hash);
      if (slot >= 0) table.addPlain(slot, row);
    }
  }

  /** sums += what all measures climb to. */
  add(measures: Int32Array | Float64Array, sums: Float64Array): void {
    const { steps, rows } = this;
    for (let at = 0; at < measures.length; at += 1) {
      const climbed = steps.climbed(at, measures[at] ?? 0);
      if (climbed > 0) addRow(rows, ((steps.firsts[at] ?? 0) + climbed - 1) * SUMS, sums);
    }
  }
}
