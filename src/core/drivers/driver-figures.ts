// From the sums of drivers to their figures: share, contribution to the index, mean hype, lift
// against the rest, each with its interval.

import { hypeMoments, indexEstimate, MIN_VOICES, PRIOR_VOICES, shareOf } from "../estimate.ts";
import type { IndexEstimate, Share } from "../estimate.ts";
import type { Stratum } from "../hype-index.ts";
import type { Cell } from "../rollup.ts";
import { effectiveVoices, emptyCell, massOf, mergeCells, SCORE_UNIT } from "../rollup.ts";
import type { DriverEffect, PointInterval } from "../summary.ts";
import type { DriverSums, PlatformSums } from "./driver-sums.ts";
import { SPLIT_UNIT } from "./driver-sums.ts";
import { studentQuantile, upperQuantile } from "../normal-distribution.ts";

/** With fewer voices than this on either side nothing is said of a lift. */
export const MIN_DRIVER_VOICES = 10;
/** Error of a 95 % interval. */
const ERROR = 0.05;

export type DriverFigures = Readonly<{
  voices: number;
  share: Share<"share">;
  hype: IndexEstimate;
  contribution: PointInterval;
  lift: PointInterval | null;
  effect: DriverEffect;
}>;

/** One platform that is part of the index: its sums, its voices, points per voice of excess. */
type Layer = Readonly<{ sums: PlatformSums; voices: number; factor: number; isSample: boolean }>;

export type FigureOptions = Readonly<{
  strata: readonly Stratum[];
  /** Classifier's error by title, in points. */
  modelError: number;
  /** One voice of so many was read, drawn by chance; 1 or absent where all were. */
  every?: number | undefined;
  /**
   * Probability that the interval of a lift misses, for one driver: 0.05 divided by how many
   * drivers share it.
   */
  liftError: number;
}>;

/** Figures of every driver, in order, and of the voices without one. */
export function driverFigures(
  sums: readonly PlatformSums[],
  options: FigureOptions,
): Readonly<{ drivers: readonly DriverFigures[]; none: DriverFigures }> {
  const layers = layersOf(sums, options.strata, options.every ?? 1);
  const figures = (pick: Pick): DriverFigures => figuresOf(layers, pick, options);
  const count = sums[0]?.drivers.length ?? 0;
  return {
    drivers: Array.from({ length: count }, (_, k) => figures(({ drivers }) => drivers[k])),
    none: figures(({ none }) => none),
  };
}

type Pick = (sums: PlatformSums) => DriverSums | undefined;

/** Platforms of the index; where none has enough voices, all count as one (see strataOf). */
function layersOf(
  sums: readonly PlatformSums[],
  strata: readonly Stratum[],
  every: number,
): Layer[] {
  const pooled = strata.filter(({ weight }) => weight > 0);
  const together = mergedCell(strata.map(({ cell }) => cell));
  return sums.flatMap((platform) => {
    const stratum = pooled.find((one) => one.platform === platform.platform);
    if (pooled.length > 0 && stratum === undefined) return [];
    const cell = stratum?.cell ?? together;
    // Each voice that was drawn stands for `every` of them (Horvitz and Thompson 1952).
    const factor = (100 * every * (stratum?.weight ?? 1)) / (massOf(cell) + PRIOR_VOICES);
    const isSample = every > 1;
    return [{ sums: platform, voices: cell.rated, factor, isSample }];
  });
}

function figuresOf(layers: readonly Layer[], pick: Pick, options: FigureOptions): DriverFigures {
  const mine = mergedCell(layers.map(({ sums }) => pick(sums)?.cell));
  const all = mergedCell(layers.map(({ sums }) => sums.all.cell));
  const rest = without(all, mine);
  const hasEnough = Math.min(effectiveVoices(mine), effectiveVoices(rest)) >= MIN_DRIVER_VOICES;
  const lift = hasEnough ? liftOf(layers, pick, options.liftError) : null;
  return {
    voices: mine.rated,
    share: shareOf("share", massOf(mine), massOf(all)),
    hype: indexEstimate(hypeMoments(mine), options.modelError),
    contribution: contributionOf(layers, pick, options.modelError),
    lift,
    effect: effectOf(lift),
  };
}

function mergedCell(cells: readonly (Cell | undefined)[]): Cell {
  const key = { platform: "", hour: null, language: null };
  return mergeCells(
    cells.map((cell) => cell ?? emptyCell(key)),
    key,
  );
}

/**
 * Points that the index owes to a driver. The interval has the sampling error of the voices'
 * parts and the classifier's error in proportion to the driver's part of the voices.
 */
function contributionOf(layers: readonly Layer[], pick: Pick, modelError: number): PointInterval {
  let value = 0;
  let variance = 0;
  let weight = 0;
  let voices = 0;
  for (const { sums, factor, voices: n, isSample } of layers) {
    const mine = pick(sums);
    if (mine === undefined) continue;
    const mean = mine.parts / SPLIT_UNIT / SCORE_UNIT;
    value += factor * mean;
    const spread = Math.max(0, mine.squares / SCORE_UNIT ** 2 - mean ** 2 / n) / Math.max(1, n - 1);
    // How many voices a draw meets is left to chance too: nothing is taken off for the mean.
    variance += factor ** 2 * (isSample ? mine.squares / SCORE_UNIT ** 2 : n * spread);
    weight += (factor / 100) * (mine.weight / SPLIT_UNIT / SCORE_UNIT);
    voices += sums.all.cell.rated;
  }
  const error = Math.hypot(Math.sqrt(variance), modelError * weight);
  const half = studentQuantile(upperQuantile(ERROR / 2), voices - 1) * error;
  return { value, lower: value - half, upper: value + half };
}

/**
 * Difference of means within platforms, averaged over them by what each can tell (n1 n2 / n),
 * so that a driver that is popular on a warm platform gains nothing from it.
 */
function liftOf(layers: readonly Layer[], pick: Pick, liftError: number): PointInterval {
  let value = 0;
  let variance = 0;
  let total = 0;
  let freedom = -1;
  for (const group of groupsOf(layers, pick)) {
    const { mine, rest } = group;
    if (mine.rated === 0 || rest.rated === 0) continue;
    const [n, m] = [massOf(mine), massOf(rest)];
    const weight = (n * m) / (n + m);
    const [a, b] = [hypeMoments(mine), hypeMoments(rest)];
    value += weight * (a.mean - b.mean);
    variance += weight ** 2 * (a.variance + b.variance);
    total += weight;
    freedom += Math.min(effectiveVoices(mine), effectiveVoices(rest));
  }
  if (total === 0) return { value: 0, lower: -100, upper: 100 };
  const half = studentQuantile(upperQuantile(liftError / 2), freedom) * Math.sqrt(variance);
  return {
    value: (100 * value) / total,
    lower: Math.max(-100, (100 * (value - half)) / total),
    upper: Math.min(100, (100 * (value + half)) / total),
  };
}

type Sides = Readonly<{ mine: Cell; rest: Cell }>;

/** A driver's voices and the others by platform; platforms of few voices are taken together. */
function groupsOf(layers: readonly Layer[], pick: Pick): Sides[] {
  const large = layers.filter(({ sums }) => sums.all.cell.rated >= MIN_VOICES);
  const small = layers.filter(({ sums }) => sums.all.cell.rated < MIN_VOICES);
  return [...large.map((layer) => [layer]), small].map((some) => {
    const mine = mergedCell(some.map(({ sums }) => pick(sums)?.cell));
    const all = mergedCell(some.map(({ sums }) => sums.all.cell));
    return { mine, rest: without(all, mine) };
  });
}

/** The voices of `all` that are not in `part`; only what means and variances need. */
function without(all: Cell, part: Cell): Cell {
  const rest = emptyCell({ platform: "", hour: null, language: null });
  rest.rated = all.rated - part.rated;
  rest.discount = all.discount - part.discount;
  rest.hype = all.hype - part.hype;
  rest.hypeSquared = all.hypeSquared - part.hypeSquared;
  return rest;
}

function effectOf(lift: PointInterval | null): DriverEffect {
  if (lift === null) return "too-few";
  if (lift.lower > 0) return "lifts";
  return lift.upper < 0 ? "lowers" : "unclear";
}
