// The sum of feeling in a text by the lexicon, as steps: how much good, how much bad, how
// they balance, how loud, and what comes last.

import type { CategorySink } from "./categories.ts";
import { MOOD_STEP } from "./families.ts";
import type { Feelings } from "./feelings.ts";
import { single } from "./hashing.ts";
import { CONTRAST_TOKENS } from "./scopes.ts";
import type { TokenBuffer } from "./tokens.ts";

const GOOD = 0;
const BAD = 1;
const BALANCE = 2;
const AROUSAL = 3;
const LATEST = 4;
const EARLIEST = 5;
const STEPS: readonly (readonly number[])[] = [
  [0.5, 1.5, 2.5, 4, 6, 9, 13],
  [0.5, 1.5, 2.5, 4, 6, 9, 13],
  [-6, -4, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 4, 6, 9],
  [1, 2, 3, 5, 8],
  [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5],
  [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5],
];
/** Steps of one measure are numbered apart from those of the next by this much. */
const STRIDE = 32;
/** Feelings before the last "but" count half, those after it half more (VADER). */
const BEFORE_CONTRAST = 0.5;
const AFTER_CONTRAST = 1.5;

/** Reused: the measures of the text under way. */
const sums = new Float64Array(STEPS.length);

function lastContrast(tokens: TokenBuffer): number {
  let index = tokens.count - 1;
  while (index >= 0 && !CONTRAST_TOKENS.has(tokens.hashes[index] ?? 0)) index -= 1;
  return index;
}

function addFeeling(valence: number, factor: number): void {
  const side = valence > 0 ? GOOD : BAD;
  sums[side] = (sums[side] ?? 0) + Math.abs(valence) * factor;
  sums[BALANCE] = (sums[BALANCE] ?? 0) + valence * factor;
  if (sums[EARLIEST] === 0) sums[EARLIEST] = valence;
  sums[LATEST] = valence;
}

/** Adds the mood features; a text without feelings has none. */
export function pushMood(
  tokens: TokenBuffer,
  feelings: Feelings,
  { finder, list }: CategorySink,
): void {
  sums.fill(0);
  sumFeelings(tokens, feelings);
  if (sums[EARLIEST] === 0) return;
  for (let measure = 0; measure < STEPS.length; measure += 1) {
    const reached = sums[measure] ?? 0;
    const steps = STEPS[measure] ?? [];
    for (let at = 0; at < steps.length; at += 1) {
      if (reached < (steps[at] ?? 0)) continue;
      list.push(finder.find(single(measure * STRIDE + at, MOOD_STEP)));
    }
  }
}

function sumFeelings(tokens: TokenBuffer, feelings: Feelings): void {
  const turn = lastContrast(tokens);
  for (let index = 0; index < tokens.count; index += 1) {
    const valence = feelings.valences[index] ?? 0;
    if (valence === 0) continue;
    const side = index < turn ? BEFORE_CONTRAST : AFTER_CONTRAST;
    addFeeling(valence, turn < 0 ? 1 : side);
    sums[AROUSAL] = (sums[AROUSAL] ?? 0) + (feelings.arousals[index] ?? 0);
  }
}
