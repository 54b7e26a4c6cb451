// What posts teach, lent to comments: a little of their thrill goes into the ladder of comments.
// Linear, so it folds into the table like all else.

import { OUTPUTS, THRILL } from "../scorers/hype/model.ts";
import type { HeldOutLogits } from "./calibrate.ts";
import type { FoldedModel } from "./fold.ts";

/**
 * Each: onto which output, how much of the thrill; chosen on titles held out. The labels of posts
 * lend nothing: they gain comments 0.001 and unlearn idioms that comments know.
 */
const LOANS: readonly (readonly [to: number, share: number])[] = [
  [2, 0.075],
  [3, 0.15],
];

/** Rows of OUTPUTS numbers, in place. */
function lend(rows: Float32Array | Float64Array): void {
  for (let first = 0; first < rows.length; first += OUTPUTS) {
    for (const [to, share] of LOANS)
      rows[first + to] = (rows[first + to] ?? 0) + share * (rows[first + THRILL] ?? 0);
  }
}

/** Held-out logits of comments with their loans. */
export function blendLogits(held: HeldOutLogits): HeldOutLogits {
  const logits = held.logits.slice();
  lend(logits);
  return { ...held, logits };
}

/** A model whose weights and biases hold the loans: it gives the same logits. */
export function blendModel(folded: FoldedModel): FoldedModel {
  const weights = folded.weights.slice();
  const bias = folded.bias.slice();
  lend(weights);
  lend(bias);
  return { ...folded, weights, bias };
}
