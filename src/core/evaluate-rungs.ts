// The part of an evaluation that is about the ladder: rungs, the ranking of hyped comments, the
// index by title. Pure.

import type { BootstrapOptions } from "./bootstrap.ts";
import { bootstrapIntervals } from "./bootstrap.ts";
import { precisionRecallCurve } from "./curves.ts";
import type { GoldComment } from "./evaluate.ts";
import type { RungEvaluation, TitleError } from "./evaluation.ts";
import { groupBy } from "./group.ts";
import type { Rung } from "./ladder.ts";
import type { Confusion } from "./metrics.ts";
import { averagePrecision, confusion, macroF1, meanIndexError, pearson } from "./metrics.ts";
import type { Score } from "./score.ts";

/** Titles with fewer rows say too little of an index. */
export const FEWEST_ROWS_PER_TITLE = 30;
const RUNGS: readonly Rung[] = [-2, -1, 0, 1, 2];
/** More points than these a drawing does not show. */
const MOST_CURVE_POINTS = 100;

type RungPair = Readonly<{ rung: Rung; title: string; score: Score }>;

/** What ranks comments, best first, and what is found by it. */
type Ranking = Readonly<{
  isHyped: readonly boolean[];
  scores: readonly number[];
  hypes: readonly number[];
  rungs: readonly number[];
}>;

/** Figures of the rows with a rung; null where there are none. */
export function evaluateRungs(
  { gold, scores }: Readonly<{ gold: readonly GoldComment[]; scores: readonly Score[] }>,
  options: BootstrapOptions,
): RungEvaluation | null {
  const pairs = gold.flatMap(({ rung, title }, row): RungPair[] => {
    const score = scores[row];
    return rung === null || score === undefined ? [] : [{ rung, title, score }];
  });
  if (pairs.length === 0) return null;
  const hasLadder = pairs.some(({ score }) => score.ladder !== null);
  const table = hasLadder ? confusionOf(pairs) : null;
  const titles = hasLadder ? titleErrors(pairs) : [];
  const ranking = rankingOf(pairs);
  const [ofPrecision = null, ofCorrelation = null] = bootstrapIntervals(
    pairs.length,
    (drawn) => rankFigures(pickedFrom(ranking, drawn)),
    options,
  );
  const [precision = null, correlation = null] = rankFigures(ranking);
  return {
    rows: pairs.length,
    macroF1: table === null ? null : macroF1(table),
    confusion: table,
    hypedAveragePrecision: precision,
    hypedAveragePrecisionInterval: ofPrecision,
    hypedCurve: precisionRecallCurve(ranking.isHyped, ranking.scores, MOST_CURVE_POINTS),
    correlation,
    correlationInterval: ofCorrelation,
    meanIndexError: hasLadder
      ? meanIndexError(titles.map(({ title, rows, error }) => ({ group: title, rows, error })))
      : null,
    titles,
    hypedShare: ranking.isHyped.filter(Boolean).length / pairs.length,
  };
}

function rankingOf(pairs: readonly RungPair[]): Ranking {
  return {
    isHyped: pairs.map(({ rung }) => rung === 2),
    scores: pairs.map(({ score }) => score.ladder?.hyped ?? score.compound),
    hypes: pairs.map(({ score }) => score.hype ?? score.compound),
    rungs: pairs.map(({ rung }) => rung),
  };
}

function pickedFrom(ranking: Ranking, rows: readonly number[]): Ranking {
  return {
    isHyped: rows.map((row) => ranking.isHyped[row] === true),
    scores: rows.map((row) => ranking.scores[row] ?? 0),
    hypes: rows.map((row) => ranking.hypes[row] ?? 0),
    rungs: rows.map((row) => ranking.rungs[row] ?? 0),
  };
}

function rankFigures({ isHyped, scores, hypes, rungs }: Ranking): (number | null)[] {
  return [averagePrecision(isHyped, scores), pearson(hypes, rungs)];
}

function confusionOf(pairs: readonly RungPair[]): Confusion<Rung> {
  return confusion(
    {
      gold: pairs.map(({ rung }) => rung),
      predicted: pairs.map(({ score }) => score.rung ?? 0),
    },
    RUNGS,
  );
}

/** Titles in alphabetical order; rows without a title are one group of no name. */
function titleErrors(pairs: readonly RungPair[]): TitleError[] {
  return [...groupBy(pairs, ({ title }) => title)]
    .filter(([, rows]) => rows.length >= FEWEST_ROWS_PER_TITLE)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, rows]) => {
      const mean = (of: (pair: RungPair) => number): number =>
        rows.reduce((sum, pair) => sum + of(pair), 0) / rows.length;
      const labelled = mean(({ rung }) => 25 * (rung + 2));
      const scored = mean(({ score }) => 100 * (score.hype ?? 0.5));
      return { title, rows: rows.length, labelled, scored, error: scored - labelled };
    });
}
