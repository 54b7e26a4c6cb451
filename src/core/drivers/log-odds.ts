// Which phrases one group uses more than another: log-odds with an informative Dirichlet prior
// (Monroe, Colaresi and Quinn 2008, "Fightin' Words", equations 16, 19 and 22), and the
// Benjamini-Hochberg procedure over all phrases that were looked at.

import { upperTail } from "../normal-distribution.ts";

/** Uses of a phrase among all uses of words, in one group. */
export type Uses = Readonly<{ count: number; total: number }>;

/** `value`: shrunken log-odds ratio, 0 where both use it alike; `z`: over its standard error. */
export type LogOdds = Readonly<{ value: number; z: number }>;

/**
 * Weight of the prior as a part of the smaller group: what the smaller group says counts ten
 * times what is known beforehand. It pulls phrases of few voices to 0.
 */
export const PRIOR_SHARE = 0.1;

/**
 * `rate` is the phrase's part of all uses of words beforehand (in all teasers), in (0, 1). An
 * empty group says nothing: 0.
 */
export function logOdds(group: Uses, rest: Uses, rate: number): LogOdds {
  const weight = PRIOR_SHARE * Math.min(group.total, rest.total);
  if (weight <= 0 || rate <= 0) return { value: 0, z: 0 };
  const prior = weight * rate;
  const odds = ({ count, total }: Uses): number =>
    Math.log((count + prior) / Math.max(1e-9, total + weight - count - prior));
  const value = odds(group) - odds(rest);
  const variance = 1 / (group.count + prior) + 1 / (rest.count + prior);
  return { value, z: value / Math.sqrt(variance) };
}

/** One-sided probability of a `z` this high by chance. */
export function chanceOf(z: number): number {
  return upperTail(z);
}

/**
 * Smallest false discovery rate at which each hypothesis is rejected (Benjamini and Hochberg
 * 1995), in the order given. No hypotheses: none.
 */
export function falseDiscoveryRates(chances: readonly number[]): number[] {
  const order = chances.map((chance, at) => ({ chance, at })).toSorted(byChance);
  const rates = chances.map(() => 1);
  let least = 1;
  for (const [rank, { chance, at }] of [...order.entries()].toReversed()) {
    least = Math.min(least, (chance * chances.length) / (rank + 1));
    rates[at] = least;
  }
  return rates;
}

type Ranked = Readonly<{ chance: number; at: number }>;

function byChance(a: Ranked, b: Ranked): number {
  return a.chance - b.chance || a.at - b.at;
}
