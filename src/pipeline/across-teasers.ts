// What a summary says of several teasers together: their differences, and where each stands
// among all teasers of the database at the same age.

import type { AgeMatched } from "../core/age-match.ts";
import { ageMatched, FEWEST_TEASERS } from "../core/age-match.ts";
import type { Comparison } from "../core/compare.ts";
import { compareTeasers } from "../core/compare.ts";
import { pooledMoments, strataOf } from "../core/hype-index.ts";
import type { Cell } from "../core/rollup.ts";
import { mergeCells } from "../core/rollup.ts";
import type { Scorer } from "../core/score.ts";
import type { TeaserSummary } from "../core/summary.ts";
import { precisionOf } from "../core/timeline.ts";
import type { Store } from "../store/store.ts";

const ALL = { platform: "", hour: null, language: null } as const;

export type Setting = Readonly<{
  scorer: Scorer;
  /** Pooling weights by platform. */
  weights: Readonly<Record<string, number>> | undefined;
}>;

/** Pairs grow with the square: beyond this many teasers their list would be the summary. */
const MAX_COMPARED = 40;

/** Differences between the teasers; null where there is one alone, or more than 40. */
export function comparisonOf(
  teasers: readonly TeaserSummary[],
  cells: readonly (readonly Cell[])[],
  { scorer, weights }: Setting,
): Comparison | null {
  if (teasers.length < 2 || teasers.length > MAX_COMPARED) return null;
  return compareTeasers(
    teasers.map(({ teaser, hype }, index) => ({
      teaser,
      status: hype.status,
      moments: pooledMoments(strataOf(cells[index] ?? [], weights)),
      modelError: scorer.indexError ?? 0,
    })),
  );
}

/** Figures by age of all teasers that carry this scorer's scores; few teasers are not looked up. */
export function libraryOf(
  store: Store,
  teasers: readonly TeaserSummary[],
  { scorer, weights }: Setting,
): AgeMatched[] {
  const names = store.teasers();
  if (names.length < FEWEST_TEASERS) return [];
  const others = names.filter(
    (name) =>
      !teasers.some(({ teaser }) => teaser === name) &&
      store.scorersOf(name).every((id) => id === scorer.id),
  );
  const span = { weights, modelError: scorer.indexError ?? 0 };
  return [
    ...teasers.map(({ ages }) => ages),
    ...others.map((name) => {
      const { cells } = store.rollupOf(name);
      const precision = precisionOf(mergeCells(cells, ALL));
      return ageMatched(cells, store.facts.factsOf(name).released, { ...span, precision });
    }),
  ];
}
