// Feature groups: how each is weighed before the model sees it. Shared by training and
// scoring, so it decides what a weight means.

import type { FeatureList } from "./feature-list.ts";
import type { FeatureTable } from "./table.ts";

/** Groups in the order of FeatureExtractor.groups. */
export const GROUPS = ["words", "characters", "places", "pictures", "categories", "shape"] as const;
/** Scale of each group before the regularised model sees it; the first three and the emoji
 * after accuracy-recipe.md section 3, the rest chosen on held-out titles. */
export const GROUP_SCALES: readonly number[] = [1, 0.6, 0.6, 0.6, 0.6, 0.25];
export const CHARACTERS = 1;
export const SHAPE = 5;
export const GROUP_COUNT: number = GROUPS.length;

const LARGEST_COUNT = 255;
/** (1 + ln c) / c: what one of c equal features counts, so that all c make 1 + ln c. */
const SHARES: Float32Array = Float32Array.from({ length: LARGEST_COUNT + 1 }, (_, count) =>
  count === 0 ? 0 : (1 + Math.log(count)) / count,
);

/** Weighs lists of features; owns the counts that tell repeated ones. */
export class Weigher {
  private readonly table: FeatureTable;
  private readonly counts: Uint8Array;

  constructor(table: FeatureTable) {
    this.table = table;
    this.counts = new Uint8Array(table.idf.length);
  }

  /**
   * Sets `values` to sublinear tf times idf and returns the factor that makes the group a
   * unit vector (0 for an empty one). A repeated feature keeps its entries, each with its share.
   */
  weigh(list: FeatureList): number {
    this.countFeatures(list);
    const { counts } = this;
    const { idf } = this.table;
    const { count, slots, values } = list;
    let squares = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] ?? 0;
      const seen = counts[slot] ?? 0;
      const value = (SHARES[seen] ?? 0) * (idf[slot] ?? 0);
      values[at] = value;
      squares += value * value * seen;
    }
    for (let at = 0; at < count; at += 1) counts[slots[at] ?? 0] = 0;
    return squares > 0 ? 1 / Math.sqrt(squares) : 0;
  }

  private countFeatures(list: FeatureList): void {
    const { counts } = this;
    const { count, slots } = list;
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] ?? 0;
      const seen = counts[slot] ?? 0;
      if (seen < LARGEST_COUNT) counts[slot] = seen + 1;
    }
  }

  /** Sets `values` to the idf and returns the sum of their squares; equal features add up. */
  weighCharacters(list: FeatureList): number {
    const { idf } = this.table;
    const { count, slots, values } = list;
    let squares = 0;
    for (let at = 0; at < count; at += 1) {
      const value = idf[slots[at] ?? 0] ?? 0;
      values[at] = value;
      squares += value * value;
    }
    return squares;
  }
}
