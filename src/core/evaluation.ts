// Evaluation: what is said of a scorer beside labels. Types only; evaluate.ts fills them in.

import type { Interval } from "./bootstrap.ts";
import type { CurvePoint, ReliabilityBin } from "./curves.ts";
import type { Label, Rung } from "./ladder.ts";
import type { ClassFigures, Confusion } from "./metrics.ts";

/** Figures in [0, 1] unless said otherwise; null where a figure is undefined. */
export type Evaluation = Readonly<{
  scorer: string;
  /** Rows with a sentiment label. */
  rows: number;
  accuracy: number | null;
  /** Intervals are 95 % percentile bootstrap. */
  accuracyInterval: Interval | null;
  macroF1: number | null;
  macroF1Interval: Interval | null;
  macroRecall: number | null;
  macroRecallInterval: Interval | null;
  calibrationError: number | null;
  /** Confidence in the likeliest sentiment against how often it was right. */
  reliability: readonly ReliabilityBin[];
  classes: readonly ClassFigures<Label>[];
  /** counts[gold][predicted] in the order of `classes`. */
  confusion: Confusion<Label>;
  /** null without rung labels. */
  rung: RungEvaluation | null;
}>;

export type RungEvaluation = Readonly<{
  rows: number;
  /** null for a scorer without a ladder. */
  macroF1: number | null;
  /** counts[gold][predicted] of the rungs -2 to 2; null for a scorer without a ladder. */
  confusion: Confusion<Rung> | null;
  /** How well hyped comments are ranked first: by P(hyped), or by compound without a ladder. */
  hypedAveragePrecision: number | null;
  hypedAveragePrecisionInterval: Interval | null;
  /** Precision over recall of that ranking. */
  hypedCurve: readonly CurvePoint[];
  /** Pearson, of hype (or compound) with the rung; in [-1, 1]. */
  correlation: number | null;
  correlationInterval: Interval | null;
  /** Mean over titles of |predicted - true index|, in points; null without a ladder. */
  meanIndexError: number | null;
  /** The titles of enough rows, by name; empty without a ladder. */
  titles: readonly TitleError[];
  /** Share of hyped rows: the average precision of chance. */
  hypedShare: number | null;
}>;

/** The index of one title, in points (0-100): as labelled, as scored. */
export type TitleError = Readonly<{
  title: string;
  rows: number;
  labelled: number;
  scored: number;
  /** scored - labelled */
  error: number;
}>;

/** All scorers on one labelled file; the last is the most frequent class. */
export type EvaluateResult = Readonly<{
  file: string;
  n: number;
  scorers: readonly Evaluation[];
}>;
