// Measures as flights of steps: a feature for every step that a number reaches, so that a
// linear model can bend. Scoring adds up each flight beforehand and asks how far it is climbed.

import type { FeatureList } from "./feature-list.ts";
import { single } from "./hashing.ts";

/** Steps of one measure are numbered apart from those of the next by this much. */
const STRIDE = 32;

/** The steps of several measures, each in ascending order. */
export class StepFeatures {
  /** Feature of each step, one flight after the other. */
  readonly hashes: Uint32Array;
  /** Place in `hashes` at which each flight begins. */
  readonly firsts: Int32Array;
  private readonly steps: readonly (readonly number[])[];

  constructor(steps: readonly (readonly number[])[], family: number) {
    this.steps = steps;
    this.firsts = new Int32Array(steps.length);
    for (let at = 1; at < steps.length; at += 1) {
      this.firsts[at] = (this.firsts[at - 1] ?? 0) + (steps[at - 1]?.length ?? 0);
    }
    this.hashes = Uint32Array.from(
      steps.flatMap((flight, measure) =>
        flight.map((_, at) => single(measure * STRIDE + at, family)),
      ),
    );
  }

  /** How many steps of a flight `value` reaches. */
  climbed(measure: number, value: number): number {
    const flight = this.steps[measure] ?? [];
    let count = 0;
    while (count < flight.length && value >= (flight[count] ?? 0)) count += 1;
    return count;
  }

  /** Adds the features of the steps that `value` reaches. */
  push(measure: number, value: number, list: FeatureList): void {
    const count = this.climbed(measure, value);
    const first = this.firsts[measure] ?? 0;
    for (let at = 0; at < count; at += 1) list.push(this.hashes[first + at] ?? 0);
  }
}
