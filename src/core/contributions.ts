// Where the points come from: every point of `HI - 50` belongs to a cell, and a difference
// between two teasers falls into mix (which platforms speak) and rate (how hyped each is).

import { hypeMoments, PRIOR_VOICES } from "./estimate.ts";
import { groupBy } from "./group.ts";
import type { Stratum } from "./hype-index.ts";
import type { Cell } from "./rollup.ts";
import { massOf, mergeCells, SCORE_UNIT } from "./rollup.ts";

const ALL = { platform: "", hour: null, language: null } as const;

/** What a part of the voices adds to the index, in points; all parts together give `HI - 50`. */
export type Contribution<Key> = Readonly<{ key: Key; voices: number; points: number }>;

/**
 * Contributions by platform, hour, language or any other property of a cell. `cells` are those
 * that `strata` were made of. A cell adds `100 W (sum w h - sum w / 2) / (m + sum w of its
 * platform)`, W being the weight of its platform. Largest effect first, up or down.
 */
export function contributionsBy<Key extends string | number | null>(
  cells: readonly Cell[],
  strata: readonly Stratum[],
  keyOf: (cell: Cell) => Key,
): Contribution<Key>[] {
  const scale = scaleOf(strata);
  return [...groupBy(cells, keyOf)]
    .map(([key, group]) => ({
      key,
      voices: mergeCells(group, ALL).rated,
      points: group.reduce((sum, cell) => sum + excessOf(cell) * (scale(cell.platform) ?? 0), 0),
    }))
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points) || (isBefore(a, b) ? -1 : 1));
}

/** Hype of a cell's voices above an even 0.5 each, in whole voices. */
function excessOf(cell: Cell): number {
  return cell.hype / SCORE_UNIT - massOf(cell) / 2;
}

/** Points per voice of excess, by platform; platforms that are not pooled add nothing. */
function scaleOf(strata: readonly Stratum[]): (platform: string) => number | undefined {
  const isPooled = strata.some((stratum) => stratum.weight > 0);
  const together = massOf(
    mergeCells(
      strata.map((stratum) => stratum.cell),
      ALL,
    ),
  );
  const scales = new Map(
    strata.map(({ platform, cell, weight }) => [
      platform,
      isPooled ? (100 * weight) / (massOf(cell) + PRIOR_VOICES) : 100 / (together + PRIOR_VOICES),
    ]),
  );
  return (platform) => scales.get(platform);
}

function isBefore<Key extends string | number | null>(
  a: Contribution<Key>,
  b: Contribution<Key>,
): boolean {
  return String(a.key) < String(b.key);
}

/** A difference of two indices, in points: `total = mix + rate`. */
export type Decomposition = Readonly<{
  total: number;
  /** Because their platforms weigh differently. */
  mix: number;
  /** Because the voices of the same platforms are more or less hyped. */
  rate: number;
  platforms: readonly Readonly<{ platform: string; mix: number; rate: number }>[];
}>;

/**
 * Index of the first less index of the second, split by Kitagawa (1955): mix is the difference
 * of weights times the mean rate, rate the difference of rates times the mean weight. A platform
 * that only one of them has cannot differ in rate: all of it is mix, counted from 50.
 */
export function decompose(first: readonly Stratum[], second: readonly Stratum[]): Decomposition {
  const [a, b] = [ratesOf(first), ratesOf(second)];
  const names = [...new Set([...a.keys(), ...b.keys()])].toSorted();
  const platforms = names.map((platform) => {
    const one = a.get(platform) ?? { ...(b.get(platform) ?? NOBODY), weight: 0 };
    const two = b.get(platform) ?? { ...one, weight: 0 };
    return {
      platform,
      mix: ((one.weight - two.weight) * (one.rate + two.rate)) / 2,
      rate: ((one.rate - two.rate) * (one.weight + two.weight)) / 2,
    };
  });
  const mix = platforms.reduce((sum, one) => sum + one.mix, 0);
  const rate = platforms.reduce((sum, one) => sum + one.rate, 0);
  return { total: mix + rate, mix, rate, platforms };
}

const NOBODY = { weight: 0, rate: 0 } as const;

/** Weight and points above 50 of each pooled platform; all as one, named "", where none is. */
function ratesOf(strata: readonly Stratum[]): Map<string, { weight: number; rate: number }> {
  const pooled = strata.filter((stratum) => stratum.weight > 0);
  if (pooled.length === 0) {
    const all = mergeCells(
      strata.map((stratum) => stratum.cell),
      ALL,
    );
    return new Map([["", { weight: 1, rate: pointsOf(all) }]]);
  }
  return new Map(
    pooled.map(({ platform, cell, weight }) => [platform, { weight, rate: pointsOf(cell) }]),
  );
}

/** Index of one platform, in points above 50. */
function pointsOf(cell: Cell): number {
  return 100 * (hypeMoments(cell).shrunk - 0.5);
}
