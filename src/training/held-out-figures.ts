// The figures by which a model is judged on comments of titles that it has never seen.

import { LABELS, type Label } from "../core/ladder.ts";
import {
  averagePrecision,
  calibrationError,
  classFigures,
  confusion,
  type GroupError,
  groupErrors,
  macroF1,
  meanIndexError,
  pearson,
  rootMeanSquareIndexError,
} from "../core/metrics.ts";
import type { LabelledComment } from "./labelled-comment.ts";

/** What a model says of one comment. */
export type Prediction = Readonly<{
  /** Probabilities of the rungs -2 to 2. */
  ladder: readonly number[];
  /** Probabilities in the order of LABELS. */
  labels: readonly number[];
  /** The label called; the most probable one unless a rule says otherwise. */
  label: Label;
}>;

/** Figures of one variant on held-out titles; null where a figure is undefined. */
export type HeldOutFigures = Readonly<{
  rows: number;
  labelMacroF1: number | null;
  labelF1: Readonly<Record<Label, number | null>>;
  hypedAveragePrecision: number | null;
  coldAveragePrecision: number | null;
  correlation: number | null;
  rungMacroF1: number | null;
  labelCalibrationError: number | null;
  /** Points of the index (0-100), titles of enough rows, each title once. */
  indexError: number | null;
  indexRootMeanSquare: number | null;
  indexBias: number;
  titles: readonly GroupError[];
}>;

/** Titles of fewer rows say too little of an index. */
export const FEWEST_ROWS_PER_TITLE = 100;
const RUNGS_IN_ORDER = [-2, -1, 0, 1, 2] as const;
const POINTS = 100;

/** Expected ladder value in [0, 1]. */
export function expectedValue(ladder: readonly number[]): number {
  return ladder.reduce((sum, share, at) => sum + (share * at) / 4, 0);
}

function likeliest(shares: readonly number[]): number {
  return shares.indexOf(Math.max(...shares));
}

type IndexFigures = Readonly<{
  titles: readonly GroupError[];
  bias: number;
  correlation: number | null;
}>;

/** How the mean of h meets the labelled mean, in points of the index. */
function indexFigures(
  comments: readonly LabelledComment[],
  predictions: readonly Prediction[],
): IndexFigures {
  const gold = comments.map(({ rung }) => (((rung ?? 0) + 2) / 4) * POINTS);
  const predicted = predictions.map((p) => expectedValue(p.ladder) * POINTS);
  const names = comments.map(({ title }) => title);
  const all = groupErrors(
    { gold, predicted },
    comments.map(() => "all"),
    1,
  );
  return {
    titles: groupErrors({ gold, predicted }, names, FEWEST_ROWS_PER_TITLE),
    bias: all[0]?.error ?? 0,
    correlation: pearson(predicted, gold),
  };
}

/** All figures over rows whose rung is known. */
export function heldOutFigures(
  comments: readonly LabelledComment[],
  predictions: readonly Prediction[],
): HeldOutFigures {
  const rungs = comments.map(({ rung }) => rung ?? 0);
  const labels = confusion(
    { gold: comments.map(({ label }) => label), predicted: predictions.map(({ label }) => label) },
    LABELS,
  );
  const ladder = confusion(
    { gold: rungs, predicted: predictions.map((p) => RUNGS_IN_ORDER[likeliest(p.ladder)] ?? 0) },
    RUNGS_IN_ORDER,
  );
  const { titles, bias, correlation } = indexFigures(comments, predictions);
  const figures = classFigures(labels);
  const f1 = (name: Label): number | null => figures.find((one) => one.class === name)?.f1 ?? null;
  return {
    rows: comments.length,
    labelMacroF1: macroF1(labels),
    labelF1: { negative: f1("negative"), neutral: f1("neutral"), positive: f1("positive") },
    hypedAveragePrecision: averagePrecision(
      rungs.map((r) => r === 2),
      predictions.map((p) => p.ladder[4] ?? 0),
    ),
    coldAveragePrecision: averagePrecision(
      rungs.map((r) => r < 0),
      predictions.map((p) => (p.ladder[0] ?? 0) + (p.ladder[1] ?? 0)),
    ),
    correlation,
    rungMacroF1: macroF1(ladder),
    labelCalibrationError: calibrationError(
      predictions.map((p) => Math.max(...p.labels)),
      predictions.map((p, row) => LABELS[likeliest(p.labels)] === comments[row]?.label),
    ),
    indexError: meanIndexError(titles),
    indexRootMeanSquare: rootMeanSquareIndexError(titles),
    indexBias: bias,
    titles,
  };
}
