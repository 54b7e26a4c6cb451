// The ladder: five rungs of attitude toward a title, from rejecting to hyped, and the
// three sentiment labels beside it. Definitions only; scorers fill them in.

/** Rungs from lowest to highest. */
export const RUNGS = ["rejecting", "worried", "open", "warm", "hyped"] as const;
export type RungName = (typeof RUNGS)[number];

/** Codebook number of a rung: -2 rejecting … 2 hyped. */
export type Rung = -2 | -1 | 0 | 1 | 2;

/** Value of each rung on the hype scale, in [0, 1]; evenly spaced. */
export const RUNG_VALUES: Readonly<Record<RungName, number>> = {
  rejecting: 0,
  worried: 0.25,
  open: 0.5,
  warm: 0.75,
  hyped: 1,
};

/** Probabilities of the five rungs; each in [0, 1], together 1. */
export type Ladder = Readonly<Record<RungName, number>>;

export const LABELS = ["negative", "neutral", "positive"] as const;
/** Sentiment of the text, whatever it is about. */
export type Label = (typeof LABELS)[number];

/** Expected value of a ladder: `hype` of one comment, in [0, 1]. */
export function expectedHype(ladder: Ladder): number {
  let sum = 0;
  for (const rung of RUNGS) sum += ladder[rung] * RUNG_VALUES[rung];
  return sum;
}

/** Most probable rung; the one nearer to open wins a tie, then the lower one. */
export function likeliestRung(ladder: Ladder): Rung {
  const byCaution: readonly Rung[] = [0, -1, 1, -2, 2];
  let best: Rung = 0;
  for (const rung of byCaution) {
    if (ladder[rungName(rung)] > ladder[rungName(best)]) best = rung;
  }
  return best;
}

/** Name of a codebook number. */
export function rungName(rung: Rung): RungName {
  switch (rung) {
    case -2:
      return "rejecting";
    case -1:
      return "worried";
    case 0:
      return "open";
    case 1:
      return "warm";
    case 2:
      return "hyped";
  }
}
