// A folded model in the layout that scoring reads.

import { type Calibration, type HypeModel, OUTPUTS, STRIDE } from "../scorers/hype/model.ts";
import { type FeatureTable, SLOTS } from "../scorers/hype/table.ts";
import type { FoldedModel } from "./fold.ts";

export type ModelName = Readonly<{
  version: string;
  lexiconVersion: number;
  calibration: Calibration;
}>;

/** The model as it is scored with; weights are not rounded yet (see weights-file.ts). */
export function packModel(folded: FoldedModel, table: FeatureTable, name: ModelName): HypeModel {
  const weights = new Float32Array(SLOTS * STRIDE);
  for (let slot = 0; slot < SLOTS; slot += 1) {
    // An empty slot is never found; its weights would only take space in the rounding scale.
    if (table.idfCodes[slot] === 0) continue;
    weights.set(folded.weights.subarray(slot * OUTPUTS, (slot + 1) * OUTPUTS), slot * STRIDE);
  }
  return { ...name, table, weights, bias: [...folded.bias] };
}
