// Sentiment of a comment in another language: a linear model over hashed features. Its weights
// lie beside this file.

import { readFileSync } from "node:fs";
import { decodeWeights, slotOf } from "../weight-table.ts";
import type { WeightTable } from "../weight-table.ts";
import type { FeatureList } from "./feature-group.ts";

let shipped: WeightTable | null = null;

/** The weights of the package, read once, when first needed. */
export function shippedWeights(): WeightTable {
  shipped ??= decodeWeights(readFileSync(new URL("multilingual.bin", import.meta.url)));
  return shipped;
}

/** Logits of negative, neutral and positive: the bias and the share of each feature. */
export function sentimentLogits(
  features: FeatureList,
  table: WeightTable,
): [negative: number, neutral: number, positive: number] {
  const sums = new Float64Array(3);
  for (const [at, hash] of features.hashes.entries()) {
    const slot = slotOf(table, hash);
    if (slot < 0) continue;
    const value = features.values[at] ?? 0;
    for (let o = 0; o < 3; o++) {
      sums[o] = (sums[o] ?? 0) + value * (table.weights[slot * 3 + o] ?? 0);
    }
  }
  const logit = (o: number): number =>
    (table.bias[o] ?? 0) + (sums[o] ?? 0) * (table.scales[o] ?? 0);
  return [logit(0), logit(1), logit(2)];
}

/**
 * What each token adds to the logit of positive less that of negative: its word, the pair that
 * it ends, and its pieces. The last entry is the rest (bias, length, the tally of the lists);
 * together they are that difference of logits.
 */
export function sentimentShares(
  features: FeatureList,
  table: WeightTable,
  tokens: number,
): Float64Array {
  const shares = new Float64Array(tokens + 1);
  shares[tokens] = (table.bias[2] ?? 0) - (table.bias[0] ?? 0);
  for (const [at, hash] of features.hashes.entries()) {
    const slot = slotOf(table, hash);
    if (slot < 0) continue;
    const place = features.tokens[at] ?? -1;
    const share = (features.values[at] ?? 0) * towardsPositive(table, slot);
    const target = place < 0 ? tokens : place;
    shares[target] = (shares[target] ?? 0) + share;
  }
  return shares;
}

function towardsPositive(table: WeightTable, slot: number): number {
  const [negative = 0, , positive = 0] = [0, 1, 2].map(
    (o) => (table.weights[slot * 3 + o] ?? 0) * (table.scales[o] ?? 0),
  );
  return positive - negative;
}
