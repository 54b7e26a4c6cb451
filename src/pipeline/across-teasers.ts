// What a summary says of several teasers together: their differences, and where each stands
// among all teasers of the database at the same age.

import type { AgeMatched } from "../core/age-match.ts";
import { ageMatched, FEWEST_TEASERS } from "../core/age-match.ts";
import type { Comparable, Comparison, WantedPair } from "../core/compare.ts";
import { compareTeasers } from "../core/compare.ts";
import { PRIOR_VOICES } from "../core/estimate.ts";
import { headlineOf } from "../core/headline.ts";
import type { Stratum } from "../core/hype-index.ts";
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
  /** Pairs to compare; all where not given. */
  comparisons?: readonly WantedPair[] | undefined;
}>;

/** Pairs grow with the square: beyond this many teasers their list would be the summary. */
const MAX_COMPARED = 40;

/** Differences between the teasers; null where there is one alone, or more than 40. */
export function comparisonOf(
  teasers: readonly TeaserSummary[],
  cells: readonly (readonly Cell[])[],
  { scorer, weights, comparisons }: Setting,
): Comparison | null {
  if (comparisons?.length === 0 || teasers.length < 2) return null;
  if (comparisons === undefined && teasers.length > MAX_COMPARED) return null;
  return compareTeasers(
    teasers.map((teaser, index) =>
      comparableOf(teaser, strataOf(cells[index] ?? [], weights), scorer.indexError ?? 0),
    ),
    comparisons,
  );
}

/** The index that leads the teaser's report, with its error. */
function comparableOf(
  teaser: TeaserSummary,
  strata: readonly Stratum[],
  modelError: number,
): Comparable {
  const { teaser: name, calibrated } = teaser;
  const raw = pooledMoments(strata);
  const { status } = headlineOf(teaser);
  if (calibrated === null) {
    return { teaser: name, status, moments: raw, modelError, strata, shift: 0 };
  }
  const { hype, shift, standardError } = calibrated;
  // The pseudo-voices pull the corrected mean by as much as they pull the raw one.
  const voices = raw.effective ?? raw.voices;
  const moments = {
    ...raw,
    shrunk: hype.value / 100,
    mean: raw.mean + (shift / 100) * ((voices + PRIOR_VOICES) / voices),
    variance: (standardError / 100) ** 2,
  };
  // Labels of the title itself leave no error by title.
  return { teaser: name, status, moments, modelError: 0, strata, shift };
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
