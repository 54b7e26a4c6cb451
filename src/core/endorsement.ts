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
 * Rated voices of one platform that carry the same endorsement weight. With these sums the cap is
 * exact without reading a voice; a platform has a few thousand of them at most.
 */
export type EndorsementSum = Readonly<{
  platform: string;
  /** In whole thousandths, before the cap. */
  weight: number;
  voices: number;
  /** What the shares of copies fall short of whole voices, in ten-thousandths. */
  discount: number;
  /** Sum of their hype by share, in ten-thousandths. */
  hype: number;
}>;

/** A weight, and how many voices (fractions for copies) carry it. */
export type WeightGroup = Readonly<{ weight: number; voices: number }>;

/**
 * The largest weight that a voice may keep, so that none exceeds 5 % of the total that results.
 * Solves `cap = 5 % of sum(min(weight, cap))`. With 20 voices or fewer that is impossible, and
 * all weigh the same: the smallest weight. No weights: 0.
 */
export function weightCap(groups: readonly WeightGroup[]): number {
  const sorted = groups.toSorted((a, b) => b.weight - a.weight);
  let rest = sorted.reduce((sum, { weight, voices }) => sum + weight * voices, 0);
  let capped = 0;
  for (const { weight, voices } of sorted) {
    const left = 1 - MAX_WEIGHT_SHARE * capped;
    if (left <= 1e-9) break;
    const cap = (MAX_WEIGHT_SHARE * rest) / left;
    if (weight <= cap) return Math.floor(cap);
    rest -= weight * voices;
    capped += voices;
  }
  return sorted.at(-1)?.weight ?? 0;
}
