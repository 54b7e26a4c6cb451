// The settings that a published report was made with, as far as it tells them.

import type { Aspect } from "../core/drivers/aspects.ts";
import { DEFAULT_ASPECTS } from "../core/drivers/default-aspects.ts";
import type { Summary } from "../core/summary.ts";
import type { Pipeline } from "./config-schema.ts";

export type VerifySettings = Readonly<{
  /** All teasers that went into it, in their order: a page of one may compare it with others. */
  teasers: readonly string[];
  weights: Readonly<Record<string, number>> | undefined;
  drivers: readonly Aspect[] | undefined;
  /** Parts of a teaser's summary that cannot be derived without more settings. */
  uncheckedParts: readonly string[];
  /** Why, in sentences without a full stop. */
  unchecked: readonly string[];
}>;

/** Settings of a report; those of its pipeline file, where it is at hand, go first. */
export function settingsOf(report: Summary, pipeline: Pipeline | null): VerifySettings {
  const teasers = teasersOf(report);
  const always = "title, time, database and command line are taken from the report as they are";
  if (pipeline !== null) {
    const { weights, drivers } = pipeline;
    return { teasers, weights, drivers, uncheckedParts: [], unchecked: [always] };
  }
  const weights = weightsOf(report);
  if (hasDefaultDrivers(report)) {
    return { teasers, weights, drivers: undefined, uncheckedParts: [], unchecked: [always] };
  }
  const why =
    "drivers, and themes beside them: their words stand in the pipeline file; name it with --pipeline";
  // No comment is quoted twice, so the quotes of themes depend on the drivers.
  const uncheckedParts = ["drivers", "themes"];
  return { teasers, weights, drivers: undefined, uncheckedParts, unchecked: [always, why] };
}

function teasersOf({ teasers, comparison }: Summary): string[] {
  const names = teasers.map(({ teaser }) => teaser);
  if (comparison === null) return names;
  const compared = comparison.pairs.flatMap(({ first, second }) => [first, second]);
  const all = [...new Set([...compared, ...comparison.leftOut])];
  // An overview knows the order of all of them; a page of one, only that of those compared.
  return names.length > 1 ? names : all;
}

/** Pooling weights that give the ones reported; undefined where they are equal. */
function weightsOf({ teasers }: Summary): Record<string, number> | undefined {
  const pooled = teasers.map(({ platforms }) => platforms.filter(({ weight }) => weight > 0));
  const isEqual = pooled.every((list) => list.every(({ weight }) => weight === list[0]?.weight));
  if (isEqual) return undefined;
  return Object.fromEntries(
    pooled.flatMap((list) => list.map(({ platform, weight }) => [platform, weight])),
  );
}

function hasDefaultDrivers({ teasers }: Summary): boolean {
  const known = new Set(DEFAULT_ASPECTS.map(keyOf));
  return teasers.every(({ drivers }) =>
    drivers.every((driver) => driver.kind !== "declared" || known.has(keyOf(driver))),
  );
}

function keyOf({ name, words }: Aspect): string {
  return JSON.stringify([name, words]);
}
