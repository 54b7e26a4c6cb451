// A comment with its score in whole ten-thousandths: what the store keeps and what the
// figures are made of. Rounding happens here, once, so that every sum is exact.

import type { Comment } from "./comment.ts";
import type { Label, Rung } from "./ladder.ts";
import { LABELS, RUNGS } from "./ladder.ts";
import type { LadderSums, SentimentSums } from "./rollup.ts";
import { SCORE_UNIT } from "./rollup.ts";
import type { Score, UnscorableReason } from "./score.ts";

/** A Score in ten-thousandths. `ladder` and `sentiment` add up to 10,000 exactly. */
export type QuantizedScore = Readonly<{
  unscorable: UnscorableReason | null;
  hype: number | null;
  rung: Rung | null;
  ladder: LadderSums | null;
  sentiment: SentimentSums;
  label: Label;
  /** -10,000 to 10,000. */
  compound: number;
  spam: number;
}>;

export type ScoredComment = Readonly<{
  /** Identity within teaser and platform. */
  key: string;
  comment: Comment;
  score: QuantizedScore;
}>;

/** Rounds a score to ten-thousandths; probabilities keep adding up (largest remainders). */
export function quantizeScore(score: Score): QuantizedScore {
  const ladder = score.ladder;
  const steps = ladder === null ? null : quantizeShares(RUNGS.map((rung) => ladder[rung]));
  const [negative = 0, neutral = SCORE_UNIT, positive = 0] = quantizeShares(
    LABELS.map((label) => score.probabilities[label]),
  );
  return {
    unscorable: score.unscorable,
    hype: steps === null ? null : hypeOf(steps),
    rung: score.rung,
    ladder: steps === null ? null : ladderSums(steps),
    sentiment: [negative, neutral, positive],
    label: score.label,
    compound: Math.round(score.compound * SCORE_UNIT),
    spam: Math.round(score.spam * SCORE_UNIT),
  };
}

/** Hype of quantised rung shares; rungs are evenly spaced, so a quarter of a weighted sum. */
function hypeOf(steps: readonly number[]): number {
  return Math.round(steps.reduce((sum, share, rung) => sum + share * rung, 0) / 4);
}

function ladderSums(steps: readonly number[]): LadderSums {
  const [rejecting = 0, worried = 0, open = 0, warm = 0, hyped = 0] = steps;
  return [rejecting, worried, open, warm, hyped];
}

/** Whole ten-thousandths of shares that add up to 1; they add up to 10,000. */
export function quantizeShares(shares: readonly number[]): number[] {
  const rests: number[] = [];
  const whole: number[] = [];
  let missing = SCORE_UNIT;
  for (const share of shares) {
    const floor = Math.floor(share * SCORE_UNIT);
    whole.push(floor);
    rests.push(share * SCORE_UNIT - floor);
    missing -= floor;
  }
  // The largest rests first; of equal ones the first. There are few, so no sorting.
  for (let turn = Math.min(missing, shares.length); turn > 0; turn -= 1) {
    let best = 0;
    for (let at = 1; at < rests.length; at += 1) {
      if ((rests[at] ?? 0) > (rests[best] ?? 0)) best = at;
    }
    whole[best] = (whole[best] ?? 0) + 1;
    rests[best] = -1;
  }
  return whole;
}
