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
  /** All steps, one flight after the other; `firsts` also has the end of the last flight. */
  private readonly limits: Float64Array;

  constructor(steps: readonly (readonly number[])[], family: number) {
    this.limits = Float64Array.from(steps.flat());
    this.firsts = new Int32Array(steps.length + 1);
    for (const [at, flight] of steps.entries()) {
      this.firsts[at + 1] = (this.firsts[at] ?? 0) + flight.length;
    }
    this.hashes = Uint32Array.from(
      steps.flatMap((flight, measure) =>
        flight.map((_, at) => single(measure * STRIDE + at, family)),
      ),
    );
  }

  /** How many steps of a flight `value` reaches. */
  climbed(measure: number, value: number): number {
    const { firsts, limits } = this;
    const first = firsts[measure] ?? 0;
    const end = firsts[measure + 1] ?? 0;
    let at = first;
    while (at < end && value >= (limits[at] ?? 0)) at += 1;
    return at - first;
  }

  /** Adds the features of the steps that `value` reaches. */
  push(measure: number, value: number, list: FeatureList): void {
    const count = this.climbed(measure, value);
    const first = this.firsts[measure] ?? 0;
    for (let at = 0; at < count; at += 1) list.push(this.hashes[first + at] ?? 0);
  }
}
