// Why a text got its score: each token's share of the ladder logit. The unit is the sum of
// the four calibrated cumulative logits; shares and intercept add up to it.

import type { Evidence } from "../../core/score.ts";
import type { FeatureList } from "./feature-list.ts";
import { groupFactor, SHAPE } from "./groups.ts";
import type { FeatureExtractor } from "./features.ts";
import { type HypeModel, LADDER_OUTPUTS, weightOf } from "./model.ts";
import { readable } from "./tokenize.ts";

/** Names of what has no place in the text. */
export const SHAPE_EVIDENCE = "<length, marks and mood>";
export const INTERCEPT_EVIDENCE = "<start>";

/** Sum of the four calibrated cumulative logits: what `explain` adds up to. */
export function ladderLogit(logits: ArrayLike<number>, model: HypeModel): number {
  let sum = 0;
  for (const [o, [slope, intercept]] of model.calibration.ladder.entries()) {
    sum += slope * (logits[o] ?? 0) + intercept;
  }
  return sum;
}

/** Weight times value of a slot in the ladder logit. */
function ladderWeight(model: HypeModel, slot: number, value: number): number {
  let sum = 0;
  for (let o = 0; o < LADDER_OUTPUTS; o += 1) {
    sum += (model.calibration.ladder[o]?.[0] ?? 1) * weightOf(model, slot, o) * value;
  }
  return sum;
}

/** Shares by token; the last entry is what belongs to the text as a whole. */
function shareOut(
  list: FeatureList,
  factor: number,
  to: Readonly<{ shares: Float64Array; model: HypeModel; isPlain: boolean }>,
): void {
  const { shares, model } = to;
  const whole = shares.length - 1;
  for (let at = 0; at < list.count; at += 1) {
    const slot = list.slots[at] ?? 0;
    const value = to.isPlain ? 1 : (model.table.idf[slot] ?? 0);
    const amount = (factor * ladderWeight(model, slot, value)) / 2;
    for (const token of [list.first[at] ?? -1, list.last[at] ?? -1]) {
      const place = token < 0 ? whole : token;
      shares[place] = (shares[place] ?? 0) + amount;
    }
  }
}

function withoutPlace(token: string, contribution: number): Evidence {
  return { token, start: -1, end: -1, contribution };
}

/** Factor of the features of a group (see groups.ts). */
function factorOf(group: number, list: FeatureList, model: HypeModel): number {
  let squares = 0;
  for (const slot of list.slots.subarray(0, list.count))
    squares += (model.table.idf[slot] ?? 0) ** 2;
  return groupFactor(group, squares);
}

/** Evidence in text order, then shape and intercept; none for a text without tokens. */
export function explainText(
  extractor: FeatureExtractor,
  model: HypeModel,
  text: string,
): Evidence[] {
  extractor.extract(text);
  const { tokens } = extractor;
  if (tokens.count === 0) return [];
  const shares = new Float64Array(tokens.count + 1);
  for (const [group, list] of extractor.groups.entries()) {
    shareOut(list, factorOf(group, list, model), { shares, model, isPlain: group === SHAPE });
  }
  const source = readable(text);
  const evidence = Array.from({ length: tokens.count }, (_, index) => {
    const start = tokens.starts[index] ?? 0;
    const end = tokens.ends[index] ?? 0;
    return { token: source.slice(start, end), start, end, contribution: shares[index] ?? 0 };
  });
  return [
    ...evidence,
    withoutPlace(SHAPE_EVIDENCE, shares[tokens.count] ?? 0),
    withoutPlace(INTERCEPT_EVIDENCE, ladderLogit(model.bias, model)),
  ];
}
