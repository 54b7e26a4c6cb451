// What posts teach, lent to comments: a little of their thrill goes into the ladder of comments and a
// little of their praise into the labels. Linear, so it folds into the table like all else.

import { FIRST_LABEL, FIRST_POST_LABEL, OUTPUTS, THRILL } from "../scorers/hype/model.ts";
import type { HeldOutLogits } from "./calibrate.ts";
import type { FoldedModel } from "./fold.ts";

/** `share` of one output added to another. */
type Loan = Readonly<{ from: number; to: number; share: number }>;
/**
 * Chosen on titles held out. Of the labels of posts only the praise is lent: their blame gains
 * comments next to nothing and unlearns idioms that comments know.
 */
const LOANS: readonly Loan[] = [
  { from: THRILL, to: 2, share: 0.075 },
  { from: THRILL, to: 3, share: 0.15 },
  { from: FIRST_POST_LABEL + 1, to: FIRST_LABEL + 2, share: 0.15 },
];

/** Rows of OUTPUTS numbers, in place. */
function lend(rows: Float32Array | Float64Array): void {
  for (let first = 0; first < rows.length; first += OUTPUTS) {
    for (const { from, to, share } of LOANS)
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
