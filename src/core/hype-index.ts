// The Hype Index and Endorsed Hype of a teaser, pooled over platforms with fixed weights.
// Definition and reasons: ARCHITECTURE.md, "The index".

import type { IndexEstimate, Moments } from "./estimate.ts";
import { endorsedMoments, hypeMoments, indexEstimate, MIN_VOICES } from "./estimate.ts";
import type { Cell } from "./rollup.ts";
import { groupBy } from "./group.ts";
import { mergeCells } from "./rollup.ts";

/** A platform's cell and its weight in the pooled index (0: too few voices to be pooled). */
export type Stratum = Readonly<{ platform: string; cell: Cell; weight: number }>;

/**
 * Sums by platform with pooling weights that add up to 1. Platforms with fewer than 30 voices
 * get weight 0; where every platform has too few, all are taken together as one stratum, so
 * that 40 voices spread over two platforms still speak. `weights` by platform default to equal.
 */
export function strataOf(
  cells: readonly Cell[],
  weights: Readonly<Record<string, number>> = {},
): Stratum[] {
  const byPlatform = groupBy(cells, (cell) => cell.platform);
  const merged = [...byPlatform].map(([platform, group]) => ({
    platform,
    cell: mergeCells(group, { platform, hour: null, language: null }),
  }));
  const wanted = ({ platform, cell }: { platform: string; cell: Cell }): number =>
    cell.rated < MIN_VOICES ? 0 : Math.max(0, weights[platform] ?? 1);
  const total = merged.reduce((sum, stratum) => sum + wanted(stratum), 0);
  return merged
    .map((stratum) => ({ ...stratum, weight: total === 0 ? 0 : wanted(stratum) / total }))
    .toSorted((a, b) => b.cell.comments - a.cell.comments || (a.platform < b.platform ? -1 : 1));
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
  const sum = { shrunk: 0, mean: 0, variance: 0, voices: 0 };
  for (const { cell, weight } of pooled) {
    const moments = momentsOf(cell);
    sum.shrunk += weight * moments.shrunk;
    sum.mean += weight * moments.mean;
    sum.variance += weight * weight * moments.variance;
    sum.voices += moments.voices;
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
