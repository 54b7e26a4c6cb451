// How likely a comment is spam: self-promotion, a bare link, a giveaway, begging for likes. A
// logistic model over the features of features.ts; its weights lie beside this file.

import { readFileSync } from "node:fs";
import { decodeWeights, slotOf } from "../weight-table.ts";
import type { WeightTable } from "../weight-table.ts";
import { spamFeatures } from "./features.ts";

/**
 * A comment is taken for spam from this likelihood on: the middle of the scale, set before
 * the held-out files were read.
 */
export const SPAM_THRESHOLD = 0.5;

let shipped: WeightTable | null = null;

function shippedWeights(): WeightTable {
  shipped ??= decodeWeights(readFileSync(new URL("spam.bin", import.meta.url)));
  return shipped;
}

/**
 * Likelihood in [0, 1] that a text is spam; a text without letters or links is none (near 0).
 * The weights are those of the package unless others are given. Deterministic; time grows
 * with the first 1,200 characters alone.
 */
export function spamLikelihood(text: string, table: WeightTable = shippedWeights()): number {
  const { hashes, count } = spamFeatures(text);
  const { weights } = table;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const slot = slotOf(table, hashes[i] ?? 0);
    if (slot >= 0) sum += weights[slot] ?? 0;
  }
  const logit = (table.bias[0] ?? 0) + (table.scales[0] ?? 0) * sum;
  return 1 / (1 + Math.exp(-logit));
}
