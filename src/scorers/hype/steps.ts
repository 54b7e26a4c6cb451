// Measures as flights of steps: a feature for every step that a number reaches, so that a
// linear model can bend. Where slots never change they are looked up once.

import type { FeatureList } from "./feature-list.ts";
import type { SlotFinder } from "./features.ts";
import { single } from "./hashing.ts";

/** Steps of one measure are numbered apart from those of the next by this much. */
const STRIDE = 32;

/** The steps of several measures, each in ascending order. */
export class StepFeatures {
  private readonly finder: SlotFinder;
  private readonly steps: readonly (readonly number[])[];
  private readonly family: number;
  private readonly slots: readonly Int32Array[];

  constructor(finder: SlotFinder, steps: readonly (readonly number[])[], family: number) {
    this.finder = finder;
    this.steps = steps;
    this.family = family;
    this.slots = finder.isFixed
      ? steps.map((flight, measure) => Int32Array.from(flight, (_, at) => this.find(measure, at)))
      : [];
  }

  private find(measure: number, at: number): number {
    return this.finder.find(single(measure * STRIDE + at, this.family));
  }

  /** Adds the features of the steps that `value` reaches. */
  push(measure: number, value: number, list: FeatureList): void {
    const flight = this.steps[measure] ?? [];
    const slots = this.slots[measure];
    for (let at = 0; at < flight.length && value >= (flight[at] ?? 0); at += 1) {
      list.push(slots === undefined ? this.find(measure, at) : (slots[at] ?? -1));
    }
  }
}
