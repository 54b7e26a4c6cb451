// How well people who labelled the same comments agree: Krippendorff's alpha.

import type { Interval, RandomSource } from "./bootstrap.ts";
import { bootstrapInterval } from "./bootstrap.ts";

/** What one unit (comment) was given, one value per labeller who saw it; order means nothing. */
export type Unit = readonly number[];

export type Agreement = Readonly<{
  /** 1: perfect; 0: as by chance; below: worse than chance. */
  alpha: number;
  /** 95 %, by drawing units with replacement; null where it cannot be told. */
  interval: Interval | null;
  /** Comments that two or more labelled. */
  units: number;
}>;

/**
 * Krippendorff's alpha for ordinal values (Krippendorff 2011, "Computing Krippendorff's
 * Alpha-Reliability"). Units with fewer than two values tell nothing. Null where no unit has
 * two, or where all values are the same and nothing could be disagreed on.
 */
export function ordinalAlpha(units: readonly Unit[]): number | null {
  const paired = units.filter((unit) => unit.length >= 2);
  const values = [...new Set(paired.flat())].toSorted((a, b) => a - b);
  const counts = values.map((value) => paired.flat().filter((one) => one === value).length);
  const total = counts.reduce((a, b) => a + b, 0);
  const distance = ordinalDistances(counts);
  const between = (a: number, b: number): number =>
    distance[values.indexOf(a)]?.[values.indexOf(b)] ?? 0;
  let observed = 0;
  for (const unit of paired) {
    let sum = 0;
    for (const a of unit) for (const b of unit) sum += between(a, b);
    observed += sum / (unit.length - 1);
  }
  let expected = 0;
  for (const [a, own] of counts.entries()) {
    for (const [b, other] of counts.entries()) expected += own * other * (distance[a]?.[b] ?? 0);
  }
  return expected === 0 ? null : 1 - (observed * (total - 1)) / expected;
}

/** Squared ordinal distances: ranks between two values, half of each end left out. */
function ordinalDistances(counts: readonly number[]): number[][] {
  return counts.map((own, from) =>
    counts.map((other, to) => {
      const [low, high] = from < to ? [from, to] : [to, from];
      const between = counts.slice(low, high + 1).reduce((a, b) => a + b, 0);
      return from === to ? 0 : (between - (own + other) / 2) ** 2;
    }),
  );
}

/** Alpha with its interval; null where alpha is not defined. */
export function agreementOf(
  units: readonly Unit[],
  options: Readonly<{ draws: number; random: RandomSource }>,
): Agreement | null {
  const paired = units.filter((unit) => unit.length >= 2);
  const alpha = ordinalAlpha(paired);
  if (alpha === null) return null;
  const interval = bootstrapInterval(
    paired.length,
    (rows) => ordinalAlpha(rows.flatMap((row) => [paired[row] ?? []])),
    options,
  );
  return { alpha, interval, units: paired.length };
}
