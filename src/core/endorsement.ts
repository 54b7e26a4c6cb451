// Endorsement weights: how much a voice's likes count in Endorsed Hype.

/** Endorsement weights are kept in whole thousandths. */
export const WEIGHT_UNIT = 1_000;
/** No voice may hold more than this part of all weight (hype-index, 5). */
export const MAX_WEIGHT_SHARE = 0.05;

/** `1 + ln(1 + likes)` in whole thousandths; negative scores (Reddit) weigh as none. */
export function endorsementWeight(likes: number): number {
  return Math.round(WEIGHT_UNIT * (1 + Math.log1p(Math.max(0, likes))));
}

/**
 * The largest weight that a voice may keep, so that none exceeds 5 % of the total that results.
 * Solves `cap = 5 % of sum(min(weight, cap))`. With 20 voices or fewer that is impossible, and
 * all weigh the same: the smallest weight. No weights: 0.
 */
export function weightCap(weights: readonly number[]): number {
  const sorted = weights.toSorted((a, b) => b - a);
  let rest = sorted.reduce((a, b) => a + b, 0);
  for (const [capped, weight] of sorted.entries()) {
    const left = 1 - MAX_WEIGHT_SHARE * capped;
    if (left <= 1e-9) break;
    const cap = (MAX_WEIGHT_SHARE * rest) / left;
    if (weight <= cap) return Math.floor(cap);
    rest -= weight;
  }
  return sorted.at(-1) ?? 0;
}
