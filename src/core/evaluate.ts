// How well a scorer meets labels: the figures of `hypemeter evaluate`. Pure.

import type { Label, Rung } from "./ladder.ts";
import { LABELS } from "./ladder.ts";
import {
  accuracy,
  averagePrecision,
  bootstrapInterval,
  calibrationError,
  classFigures,
  confusion,
  groupErrors,
  macroF1,
  macroRecall,
  meanIndexError,
  pearson,
} from "./metrics.ts";
import type { ClassFigures, Interval, RandomSource } from "./metrics.ts";
import type { Score } from "./score.ts";

/** A labelled comment; what was not labelled is null. */
export type GoldComment = Readonly<{
  text: string;
  title: string;
  rung: Rung | null;
  label: Label | null;
}>;

/** Figures in [0, 1] unless said otherwise; null where a figure is undefined. */
export type Evaluation = Readonly<{
  scorer: string;
  /** Rows with a sentiment label. */
  rows: number;
  accuracy: number | null;
  macroF1: number | null;
  /** 95 % percentile bootstrap. */
  macroF1Interval: Interval | null;
  macroRecall: number | null;
  calibrationError: number | null;
  classes: readonly ClassFigures<Label>[];
  /** counts[gold][predicted] in the order of `classes`. */
  confusion: Readonly<{ classes: readonly Label[]; counts: readonly (readonly number[])[] }>;
  /** null without rung labels. */
  rung: RungEvaluation | null;
}>;

export type RungEvaluation = Readonly<{
  rows: number;
  /** null for a scorer without a ladder. */
  macroF1: number | null;
  /** How well hyped comments are ranked first: by P(hyped), or by compound without a ladder. */
  hypedAveragePrecision: number | null;
  hypedAveragePrecisionInterval: Interval | null;
  /** Pearson, of hype (or compound) with the rung; in [-1, 1]. */
  correlation: number | null;
  /** Mean over titles of |predicted - true index|, in points; null without a ladder. */
  meanIndexError: number | null;
  /** Share of hyped rows: the average precision of chance. */
  hypedShare: number | null;
}>;

export type EvaluateOptions = Readonly<{ draws: number; random: RandomSource }>;

/** Titles with fewer rows say too little of an index. */
const FEWEST_ROWS_PER_TITLE = 30;
const RUNG_CLASSES: readonly Rung[] = [-2, -1, 0, 1, 2];

/** Figures of one scorer; `scores` in the order of `gold`. */
export function evaluateScores(
  scorer: string,
  rows: Readonly<{ gold: readonly GoldComment[]; scores: readonly Score[] }>,
  options: EvaluateOptions,
): Evaluation {
  const pairs = rows.gold.flatMap(({ label }, row) => {
    const score = rows.scores[row];
    return label === null || score === undefined ? [] : [{ label, score }];
  });
  const table = (subset: readonly (typeof pairs)[number][]) =>
    confusion(
      { gold: subset.map(({ label }) => label), predicted: subset.map(({ score }) => score.label) },
      LABELS,
    );
  const whole = table(pairs);
  return {
    scorer,
    rows: pairs.length,
    accuracy: accuracy(whole),
    macroF1: macroF1(whole),
    macroF1Interval: bootstrapInterval(
      pairs.length,
      (drawn) => macroF1(table(drawn.flatMap((row) => pairs[row] ?? []))),
      options,
    ),
    macroRecall: macroRecall(whole),
    calibrationError: calibrationError(
      pairs.map(({ score }) => score.probabilities[likeliestLabel(score)]),
      pairs.map(({ label, score }) => likeliestLabel(score) === label),
    ),
    classes: classFigures(whole),
    confusion: whole,
    rung: evaluateRungs(rows, options),
  };
}

function likeliestLabel({ probabilities }: Score): Label {
  return LABELS.reduce((best, label) =>
    probabilities[label] > probabilities[best] ? label : best,
  );
}

type RungPair = Readonly<{ rung: Rung; title: string; score: Score }>;

function evaluateRungs(
  { gold, scores }: Readonly<{ gold: readonly GoldComment[]; scores: readonly Score[] }>,
  options: EvaluateOptions,
): RungEvaluation | null {
  const pairs = gold.flatMap(({ rung, title }, row): RungPair[] => {
    const score = scores[row];
    return rung === null || score === undefined ? [] : [{ rung, title, score }];
  });
  if (pairs.length === 0) return null;
  const hasLadder = pairs.some(({ score }) => score.ladder !== null);
  const isHyped = pairs.map(({ rung }) => rung === 2);
  const ranking = pairs.map(({ score }) => score.ladder?.hyped ?? score.compound);
  return {
    rows: pairs.length,
    macroF1: hasLadder ? rungMacroF1(pairs) : null,
    hypedAveragePrecision: averagePrecision(isHyped, ranking),
    hypedAveragePrecisionInterval: bootstrapInterval(
      pairs.length,
      (drawn) =>
        averagePrecision(
          drawn.map((row) => isHyped[row] === true),
          drawn.map((row) => ranking[row] ?? 0),
        ),
      options,
    ),
    correlation: pearson(
      pairs.map(({ score }) => score.hype ?? score.compound),
      pairs.map(({ rung }) => rung),
    ),
    meanIndexError: hasLadder ? indexError(pairs) : null,
    hypedShare: isHyped.filter(Boolean).length / pairs.length,
  };
}

function rungMacroF1(pairs: readonly RungPair[]): number | null {
  return macroF1(
    confusion(
      {
        gold: pairs.map(({ rung }) => rung),
        predicted: pairs.map(({ score }) => score.rung ?? 0),
      },
      RUNG_CLASSES,
    ),
  );
}

function indexError(pairs: readonly RungPair[]): number | null {
  const errors = groupErrors(
    {
      gold: pairs.map(({ rung }) => 25 * (rung + 2)),
      predicted: pairs.map(({ score }) => 100 * (score.hype ?? 0.5)),
    },
    pairs.map(({ title }) => title),
    FEWEST_ROWS_PER_TITLE,
  );
  return meanIndexError(errors);
}
