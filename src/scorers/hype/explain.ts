// Why a text got its score: each token's share of the ladder logit. The unit is the sum of
// the four calibrated cumulative logits; shares and intercept add up to it.

import type { Evidence } from "../../core/score.ts";
import type { FeatureList } from "./feature-list.ts";
import { CHARACTERS, GROUP_SCALES, SHAPE } from "./groups.ts";
import type { LogitReader } from "./logits.ts";
import { type HypeModel, LADDER_OUTPUTS, STRIDE } from "./model.ts";
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

/** Weight of a slot in the ladder logit. */
function ladderWeight(model: HypeModel, slot: number): number {
  let sum = 0;
  for (let o = 0; o < LADDER_OUTPUTS; o += 1) {
    sum += (model.calibration.ladder[o]?.[0] ?? 1) * (model.weights[slot * STRIDE + o] ?? 0);
  }
  return sum;
}

/** Shares by token; the last entry is what belongs to the text as a whole. */
function shareOut(
  list: FeatureList,
  factor: number,
  to: Readonly<{ shares: Float64Array; model: HypeModel }>,
): void {
  const { shares, model } = to;
  const whole = shares.length - 1;
  for (let at = 0; at < list.count; at += 1) {
    const amount = factor * (list.values[at] ?? 0) * ladderWeight(model, list.slots[at] ?? 0);
    const first = list.first[at] ?? -1;
    const last = list.last[at] ?? -1;
    if (first < 0) shares[whole] = (shares[whole] ?? 0) + amount;
    else {
      shares[first] = (shares[first] ?? 0) + amount / 2;
      shares[last] = (shares[last] ?? 0) + amount / 2;
    }
  }
}

function withoutPlace(token: string, contribution: number): Evidence {
  return { token, start: -1, end: -1, contribution };
}

/** Factor of each group of the text just extracted; sets the values of its features. */
function factorOf(reader: LogitReader, group: number, list: FeatureList): number {
  const scale = GROUP_SCALES[group] ?? 1;
  if (group === SHAPE) return scale;
  if (group !== CHARACTERS) return scale * reader.weigher.weigh(list);
  const squares = reader.weigher.weighCharacters(list);
  return squares > 0 ? scale / Math.sqrt(squares) : 0;
}

/** Evidence in text order, then shape and intercept; none for a text without tokens. */
export function explainText(reader: LogitReader, model: HypeModel, text: string): Evidence[] {
  const { extractor } = reader;
  extractor.extract(text);
  const { tokens } = extractor;
  if (tokens.count === 0) return [];
  const shares = new Float64Array(tokens.count + 1);
  for (const [group, list] of extractor.groups.entries()) {
    shareOut(list, factorOf(reader, group, list), { shares, model });
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
