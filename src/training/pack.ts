// A folded model in the layout that scoring reads, its weights rounded to a byte each.

import { type Calibration, encodeWeight, type HypeModel, OUTPUTS } from "../scorers/hype/model.ts";
import { type FeatureTable, SLOTS } from "../scorers/hype/table.ts";
import type { FoldedModel } from "./fold.ts";

export type ModelName = Readonly<{
  version: string;
  lexiconVersion: number;
  calibration: Calibration;
  indexError: number | null;
}>;

/** Largest absolute weight of each output among the features that the table knows. */
function scalesOf(folded: FoldedModel, table: FeatureTable): number[] {
  const scales = Array.from({ length: OUTPUTS }, () => 0);
  for (let slot = 0; slot < SLOTS; slot += 1) {
    // An empty slot is never found; its weights would only coarsen the others.
    if (table.idfCodes[slot] === 0) continue;
    for (let o = 0; o < OUTPUTS; o += 1) {
      scales[o] = Math.max(scales[o] ?? 0, Math.abs(folded.weights[slot * OUTPUTS + o] ?? 0));
    }
  }
  return scales;
}

/** The model as it is scored with. */
export function packModel(folded: FoldedModel, table: FeatureTable, name: ModelName): HypeModel {
  const scales = scalesOf(folded, table);
  const codes = new Int8Array(SLOTS * OUTPUTS);
  for (const [at, weight] of folded.weights.entries()) {
    const isKnown = table.idfCodes[Math.floor(at / OUTPUTS)] !== 0;
    if (isKnown) codes[at] = encodeWeight(weight, scales[at % OUTPUTS] ?? 0);
  }
  return { ...name, table, scales, codes, bias: [...folded.bias] };
}
