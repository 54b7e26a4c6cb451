// What posts teach, lent to comments: a little of the thrill and of the labels of posts goes into
// the logits of comments. Linear, so it folds into the table like all else.

import { FIRST_LABEL, FIRST_POST_LABEL, OUTPUTS, THRILL } from "../scorers/hype/model.ts";
import type { HeldOutLogits } from "./calibrate.ts";
import type { FoldedModel } from "./fold.ts";

/**
 * Each: onto which output, from which, how much of it; chosen on titles held out. More of it
 * helps posts further and costs comments.
 */
const LOANS: readonly (readonly [to: number, from: number, share: number])[] = [
  [2, THRILL, 0.1],
  [3, THRILL, 0.2],
  [FIRST_LABEL, FIRST_POST_LABEL, 0.4],
  [FIRST_LABEL + 2, FIRST_POST_LABEL + 1, 0.4],
];

/** Rows of OUTPUTS numbers, in place. */
function lend(rows: Float32Array | Float64Array): void {
  for (let first = 0; first < rows.length; first += OUTPUTS) {
    for (const [to, from, share] of LOANS)
      rows[first + to] = (rows[first + to] ?? 0) + share * (rows[first + from] ?? 0);
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
