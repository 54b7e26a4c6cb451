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
  type Pairs,
  pearson,
  rootMeanSquareIndexError,
} from "../core/metrics.ts";
import type { LabelledComment } from "./labelled-comment.ts";

/** What a model says of one comment. */
export type Prediction = Readonly<{
  /** Probabilities of the rungs -2 to 2; null for a model without a ladder. */
  ladder: readonly number[] | null;
  /** Signed sentiment: what ranks comments where there is no ladder. */
  compound?: number;
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
  indexBias: number | null;
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

type IndexFigures = Readonly<{ titles: readonly GroupError[]; bias: number | null }>;

/** How the mean of h meets the labelled mean, in points of the index. */
function indexFigures(pairs: Pairs<number>, names: readonly string[]): IndexFigures {
  const everything = names.map(() => "all");
  const [all] = groupErrors(pairs, everything, 1);
  return { titles: groupErrors(pairs, names, FEWEST_ROWS_PER_TITLE), bias: all?.error ?? null };
}

/** What is said of the ladder of rows whose rung is known. */
function ladderFigures(rows: readonly Row[]): LadderFigures {
  const rungs = rows.map(({ comment }) => comment.rung ?? 0);
  const hypes = rows.map(({ prediction: { ladder, compound = 0 } }) =>
    ladder === null ? compound : expectedValue(ladder) * POINTS,
  );
  const gold = rungs.map((rung) => ((rung + 2) / 4) * POINTS);
  const hasLadder = rows.some(({ prediction }) => prediction.ladder !== null);
  const titles = rows.map(({ comment }) => comment.title);
  const index = hasLadder
    ? indexFigures({ gold, predicted: hypes }, titles)
    : { titles: [], bias: null };
  const called = rows.map(
    ({ prediction }) => RUNGS_IN_ORDER[likeliest(prediction.ladder ?? [])] ?? 0,
  );
  return {
    hypedAveragePrecision: averagePrecision(
      rungs.map((r) => r === 2),
      rows.map(({ prediction: p }) => (p.ladder === null ? (p.compound ?? 0) : (p.ladder[4] ?? 0))),
    ),
    coldAveragePrecision: averagePrecision(
      rungs.map((r) => r < 0),
      rows.map(({ prediction: p }) =>
        p.ladder === null ? -(p.compound ?? 0) : (p.ladder[0] ?? 0) + (p.ladder[1] ?? 0),
      ),
    ),
    correlation: pearson(hypes, gold),
    rungMacroF1: hasLadder
      ? macroF1(confusion({ gold: rungs, predicted: called }, RUNGS_IN_ORDER))
      : null,
    indexError: meanIndexError(index.titles),
    indexRootMeanSquare: rootMeanSquareIndexError(index.titles),
    indexBias: index.bias,
    titles: index.titles,
  };
}

type Row = Readonly<{ comment: LabelledComment; prediction: Prediction }>;
type LadderFigures = Omit<
  HeldOutFigures,
  "rows" | "labelMacroF1" | "labelF1" | "labelCalibrationError"
>;

/** All figures; those of the ladder over rows whose rung is known. */
export function heldOutFigures(
  comments: readonly LabelledComment[],
  predictions: readonly Prediction[],
): HeldOutFigures {
  const labels = confusion(
    { gold: comments.map(({ label }) => label), predicted: predictions.map(({ label }) => label) },
    LABELS,
  );
  const figures = classFigures(labels);
  const f1 = (name: Label): number | null => figures.find((one) => one.class === name)?.f1 ?? null;
  const rows = comments.flatMap((comment, at): Row[] => {
    const prediction = predictions[at];
    return comment.rung === null || prediction === undefined ? [] : [{ comment, prediction }];
  });
  return {
    rows: comments.length,
    labelMacroF1: macroF1(labels),
    labelF1: { negative: f1("negative"), neutral: f1("neutral"), positive: f1("positive") },
    ...ladderFigures(rows),
    labelCalibrationError: calibrationError(
      predictions.map((p) => Math.max(...p.labels)),
      predictions.map((p, row) => LABELS[likeliest(p.labels)] === comments[row]?.label),
    ),
  };
}
