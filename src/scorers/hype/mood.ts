// The sum of feeling in a text by the lexicon, as steps: how much good, how much bad, how
// they balance, how loud, and what comes last.

import { CONTRAST } from "./facts.ts";
import { MOOD_STEP } from "./families.ts";
import type { FeatureList } from "./feature-list.ts";
import type { Feelings } from "./feelings.ts";
import { StepFeatures } from "./steps.ts";
import { empty } from "./empty.ts";
import type { TokenBuffer } from "./tokens.ts";

const GOOD = 0;
const BAD = 1;
const BALANCE = 2;
const AROUSAL = 3;
const LATEST = 4;
const EARLIEST = 5;
/** The weaker of good and bad: above 0 where a text has both. */
const BOTH = 6;
const STEPS: readonly (readonly number[])[] = [
  [0.5, 1.5, 2.5, 4, 6, 9, 13],
  [0.5, 1.5, 2.5, 4, 6, 9, 13],
  [-6, -4, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 4, 6, 9],
  [1, 2, 3, 5, 8],
  [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5],
  [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5],
  [0.5, 1.5, 3],
];
/** Feelings before the last "but" count half, those after it half more (Hutto and Gilbert). */
const BEFORE_CONTRAST = 0.5;
const AFTER_CONTRAST = 1.5;

function lastContrast(tokens: TokenBuffer): number {
  if ((tokens.partsSeen & CONTRAST) === 0) return -1;
  let index = tokens.count - 1;
  while (index >= 0 && ((tokens.parts[index] ?? 0) & CONTRAST) === 0) index -= 1;
  return index;
}

/** Mood of one text at a time. */
export class Mood {
  /** Measures of the text read last; all 0 for one without feelings. */
  readonly measures: Float64Array = new Float64Array(STEPS.length);
  readonly steps: StepFeatures = new StepFeatures(STEPS, MOOD_STEP);

  /** True where the text had a feeling: only then do the measures tell anything. */
  get isMoved(): boolean {
    return this.measures[EARLIEST] !== 0;
  }

  /** Measures a text. */
  read(tokens: TokenBuffer, feelings: Feelings): void {
    empty(this.measures);
    this.sumFeelings(tokens, feelings);
    this.measures[BOTH] = Math.min(this.measures[GOOD] ?? 0, this.measures[BAD] ?? 0);
  }

  /** Adds the features of the text read last. */
  push(list: FeatureList): void {
    if (!this.isMoved) return;
    for (const [at, value] of this.measures.entries()) this.steps.push(at, value, list);
  }

  private sumFeelings(tokens: TokenBuffer, feelings: Feelings): void {
    const { felt, feltCount } = feelings;
    if (feltCount === 0) return;
    const turn = lastContrast(tokens);
    const { measures: sums } = this;
    for (let at = 0; at < feltCount; at += 1) {
      const index = felt[at] ?? 0;
      const valence = feelings.valences[index] ?? 0;
      if (valence === 0) continue;
      const side = index < turn ? BEFORE_CONTRAST : AFTER_CONTRAST;
      this.addFeeling(valence, turn < 0 ? 1 : side);
      sums[AROUSAL] = (sums[AROUSAL] ?? 0) + (feelings.arousals[index] ?? 0);
    }
  }

  private addFeeling(valence: number, factor: number): void {
    const { measures: sums } = this;
    const side = valence > 0 ? GOOD : BAD;
    sums[side] = (sums[side] ?? 0) + Math.abs(valence) * factor;
    sums[BALANCE] = (sums[BALANCE] ?? 0) + valence * factor;
    if (sums[EARLIEST] === 0) sums[EARLIEST] = valence;
    sums[LATEST] = valence;
  }
}
