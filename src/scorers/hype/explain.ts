// Why a text got its score: each token's share of the ladder logit. The unit is the sum of
// the four calibrated cumulative logits; shares and intercept add up to it.

import type { Evidence } from "../../core/score.ts";
import type { FeatureList } from "./feature-list.ts";
import { groupFactor, SHAPE } from "./groups.ts";
import type { FeatureExtractor } from "./features.ts";
import { GATE, type HypeModel, LADDER_OUTPUTS, THRILL, weightOf } from "./model.ts";
import { gateOf, ladderLogitOf, type Logits } from "./probabilities.ts";
import { readable } from "./readable.ts";

/** Names of what has no place in the text. */
export const SHAPE_EVIDENCE = "<length, marks and mood>";
export const INTERCEPT_EVIDENCE = "<start>";

/** A model as one text sees it: how far the gate is open decides what a weight is worth. */
type View = Readonly<{ model: HypeModel; gate: number }>;

/** Sum of the four calibrated cumulative logits: what `explain` adds up to. */
export function ladderLogit(logits: Logits, { model, gate }: View): number {
  const reading = { logits, calibration: model.calibration, gate };
  let sum = 0;
  for (let o = 0; o < LADDER_OUTPUTS; o += 1) sum += ladderLogitOf(reading, o);
  return sum;
}

/** Weight times value of a slot in the ladder logit. */
function ladderWeight({ model, gate }: View, slot: number, value: number): number {
  const { ladder, thrill } = model.calibration;
  const shut = thrill === null ? 1 : 1 - gate;
  const thrilling = thrill === null ? 0 : gate * weightOf(model, slot, THRILL);
  let sum = 0;
  for (let o = 0; o < LADDER_OUTPUTS; o += 1) {
    sum += shut * (ladder[o]?.[0] ?? 1) * weightOf(model, slot, o);
    sum += thrilling * (thrill?.[o]?.[0] ?? 0);
  }
  return sum * value;
}

/** Shares by token; the last entry is what belongs to the text as a whole. */
function shareOut(
  list: FeatureList,
  factor: number,
  to: Readonly<{ shares: Float64Array; view: View; isPlain: boolean }>,
): void {
  const { shares, view } = to;
  const whole = shares.length - 1;
  for (let at = 0; at < list.count; at += 1) {
    const slot = list.slots[at] ?? 0;
    const value = to.isPlain ? 1 : (view.model.table.idf[slot] ?? 0);
    const amount = (factor * ladderWeight(view, slot, value)) / 2;
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

/** How far the text just extracted opens the gate. */
function gateOfText({ groups }: FeatureExtractor, model: HypeModel): number {
  const logits = { [GATE]: model.bias[GATE] ?? 0 };
  for (const [group, list] of groups.entries()) {
    const factor = factorOf(group, list, model);
    for (const slot of list.slots.subarray(0, list.count)) {
      const value = group === SHAPE ? 1 : (model.table.idf[slot] ?? 0);
      logits[GATE] = (logits[GATE] ?? 0) + factor * value * weightOf(model, slot, GATE);
    }
  }
  return gateOf(logits);
}

/** How far ahead a token is looked for: entities and marks between two tokens are few. */
const AHEAD = 200;

/** Evidence on a text that was read unescaped or composed, at its places in the text as written. */
function placedIn(text: string, evidence: readonly Evidence[]): Evidence[] {
  let from = 0;
  return evidence.map(({ token, contribution }) => {
    const found = text.slice(from, from + token.length + AHEAD).indexOf(token);
    if (found < 0) return withoutPlace(token, contribution);
    const start = from + found;
    from = start + token.length;
    return { token, start, end: from, contribution };
  });
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
  const view = { model, gate: gateOfText(extractor, model) };
  const shares = new Float64Array(tokens.count + 1);
  for (const [group, list] of extractor.groups.entries()) {
    shareOut(list, factorOf(group, list, model), { shares, view, isPlain: group === SHAPE });
  }
  const source = readable(text);
  const evidence = Array.from({ length: tokens.count }, (_, index) => {
    const start = tokens.starts[index] ?? 0;
    const end = tokens.ends[index] ?? 0;
    return { token: source.slice(start, end), start, end, contribution: shares[index] ?? 0 };
  });
  return [
    ...(source === text ? evidence : placedIn(text, evidence)),
    withoutPlace(SHAPE_EVIDENCE, shares[tokens.count] ?? 0),
    withoutPlace(INTERCEPT_EVIDENCE, ladderLogit(model.bias, view)),
  ];
}
