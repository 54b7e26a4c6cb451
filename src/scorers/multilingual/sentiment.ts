// Sentiment of a comment in another language: a linear model over hashed features. Its weights
// lie beside this file.

import { readFileSync } from "node:fs";
import { decodeWeights, slotOf } from "../weight-table.ts";
import type { WeightTable } from "../weight-table.ts";
import type { Feature } from "./features.ts";

let shipped: WeightTable | null = null;

/** The weights of the package, read once, when first needed. */
export function shippedWeights(): WeightTable {
  shipped ??= decodeWeights(readFileSync(new URL("multilingual.bin", import.meta.url)));
  return shipped;
}

/** Weights of one feature times its value, for negative, neutral and positive. */
export function shareOf(table: WeightTable, { hash, value }: Feature): number[] {
  const slot = slotOf(table, hash);
  if (slot < 0) return [0, 0, 0];
  return [0, 1, 2].map(
    (o) => value * (table.scales[o] ?? 0) * (table.weights[slot * table.outputs + o] ?? 0),
  );
}

/** Logits of negative, neutral and positive: the bias and the share of each feature. */
export function sentimentLogits(
  features: readonly Feature[],
  table: WeightTable,
): [negative: number, neutral: number, positive: number] {
  const sums = new Float64Array(3);
  for (const { hash, value } of features) {
    const slot = slotOf(table, hash);
    if (slot < 0) continue;
    for (let o = 0; o < 3; o++) {
      sums[o] = (sums[o] ?? 0) + value * (table.weights[slot * table.outputs + o] ?? 0);
    }
  }
  const logit = (o: number): number =>
    (table.bias[o] ?? 0) + (sums[o] ?? 0) * (table.scales[o] ?? 0);
  return [logit(0), logit(1), logit(2)];
}
