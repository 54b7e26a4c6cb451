// The Hype Index and Endorsed Hype of a teaser, pooled over platforms with fixed weights.
// Definition and reasons: ARCHITECTURE.md, "The index".

import type { EndorsementSum } from "./endorsement.ts";
import { weightCap } from "./endorsement.ts";
import type { IndexEstimate, Moments } from "./estimate.ts";
import { endorsedMoments, hypeMoments, indexEstimate, MIN_VOICES } from "./estimate.ts";
import type { Cell } from "./rollup.ts";
import { groupBy } from "./group.ts";
import { effectiveVoices, mergeCells, SCORE_UNIT } from "./rollup.ts";

/** A platform's cell and its weight in the pooled index (0: too few voices to be pooled). */
export type Stratum = Readonly<{ platform: string; cell: Cell; weight: number }>;

/**
 * Sums by platform with pooling weights that add up to 1. Platforms with fewer than 30 voices
 * (copies counted as the few voices that they are worth) get weight 0; where every platform has
 * too few, all are taken together as one stratum, so that 40 voices spread over two platforms
 * still speak. `weights` by platform default to equal. With `endorsements` no voice holds more
 * than 5 % of its platform's endorsement.
 */
export function strataOf(
  cells: readonly Cell[],
  weights: Readonly<Record<string, number>> = {},
  endorsements: readonly EndorsementSum[] = [],
): Stratum[] {
  const byPlatform = groupBy(cells, (cell) => cell.platform);
  const weightsOf = groupBy(endorsements, (sum) => sum.platform);
  const merged = [...byPlatform].map(([platform, group]) => ({
    platform,
    cell: capped(
      mergeCells(group, { platform, hour: null, language: null }),
      weightsOf.get(platform) ?? [],
    ),
  }));
  const wanted = ({ platform, cell }: { platform: string; cell: Cell }): number =>
    effectiveVoices(cell) < MIN_VOICES ? 0 : Math.max(0, weights[platform] ?? 1);
  const total = merged.reduce((sum, stratum) => sum + wanted(stratum), 0);
  return merged
    .map((stratum) => ({ ...stratum, weight: total === 0 ? 0 : wanted(stratum) / total }))
    .toSorted((a, b) => b.cell.comments - a.cell.comments || (a.platform < b.platform ? -1 : 1));
}

/** The cell of a platform with its endorsement sums capped; as it was where no cap binds. */
function capped(cell: Cell, sums: readonly EndorsementSum[]): Cell {
  const groups = sums.map(({ weight, voices, discount }) => ({
    weight,
    voices: voices - discount / SCORE_UNIT,
  }));
  const cap = weightCap(groups);
  if (sums.every(({ weight }) => weight <= cap)) return cell;
  const result = { ...cell, weight: 0, weightSquared: 0, weightedHype: 0 };
  for (const { weight, voices, discount, hype } of sums) {
    const kept = Math.min(weight, cap);
    result.weight += kept * (voices - discount / SCORE_UNIT);
    result.weightSquared += kept * kept * voices;
    result.weightedHype += kept * hype;
  }
  return result;
}

/** Pooled Hype Index: likes play no part in it. */
export function hypeIndex(strata: readonly Stratum[], modelError: number): IndexEstimate {
  return indexEstimate(pool(strata, hypeMoments), modelError);
}

/** Pooled Endorsed Hype: each voice weighs `1 + ln(1 + likes)`. */
export function endorsedHype(strata: readonly Stratum[], modelError: number): IndexEstimate {
  return indexEstimate(pool(strata, endorsedMoments), modelError);
}

/** Moments of the pooled Hype Index, for those who need its error and not its words. */
export function pooledMoments(strata: readonly Stratum[]): Moments {
  return pool(strata, hypeMoments);
}

function pool(strata: readonly Stratum[], momentsOf: (cell: Cell) => Moments): Moments {
  const pooled = strata.filter((stratum) => stratum.weight > 0);
  if (pooled.length === 0) {
    return momentsOf(
      mergeCells(
        strata.map((stratum) => stratum.cell),
        { platform: "", hour: null, language: null },
      ),
    );
  }
  const sum = { shrunk: 0, mean: 0, variance: 0, voices: 0, effective: 0 };
  for (const { cell, weight } of pooled) {
    const moments = momentsOf(cell);
    sum.shrunk += weight * moments.shrunk;
    sum.mean += weight * moments.mean;
    sum.variance += weight * weight * moments.variance;
    sum.voices += moments.voices;
    sum.effective += moments.effective ?? moments.voices;
  }
  return sum;
}

/**
 * 4 x the variance of the mean ladder, in [0, 1]: 0 where all voices stand on one rung, 1 where
 * half reject and half are hyped. Null without voices on the ladder.
 */
export function polarisation(cell: Cell): number | null {
  const total = cell.ladder.reduce((a, b) => a + b, 0);
  if (total === 0) return null;
  const share = (k: number): number => (cell.ladder[k] ?? 0) / total;
  const steps = [0, 1, 2, 3, 4];
  const mean = steps.reduce((sum, k) => sum + (share(k) * k) / 4, 0);
  const square = steps.reduce((sum, k) => sum + share(k) * (k / 4) ** 2, 0);
  return Math.max(0, Math.min(1, 4 * (square - mean * mean)));
}
