// How well a scorer meets labels: the figures of `hypemeter evaluate`. Pure.

import type { BootstrapOptions } from "./bootstrap.ts";
import { bootstrapIntervals } from "./bootstrap.ts";
import { reliabilityBins } from "./curves.ts";
import { evaluateRungs } from "./evaluate-rungs.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Label, Rung } from "./ladder.ts";
import { LABELS } from "./ladder.ts";
import type { Confusion } from "./metrics.ts";
import {
  accuracy,
  calibrationError,
  classFigures,
  confusion,
  macroF1,
  macroRecall,
} from "./metrics.ts";
import type { Score } from "./score.ts";

/** A labelled comment; what was not labelled is null. */
export type GoldComment = Readonly<{
  text: string;
  title: string;
  rung: Rung | null;
  label: Label | null;
}>;

type LabelPair = Readonly<{ label: Label; score: Score }>;

/** Figures of one scorer; `scores` in the order of `gold`. */
export function evaluateScores(
  scorer: string,
  rows: Readonly<{ gold: readonly GoldComment[]; scores: readonly Score[] }>,
  options: BootstrapOptions,
): Evaluation {
  const pairs = rows.gold.flatMap(({ label }, row): LabelPair[] => {
    const score = rows.scores[row];
    return label === null || score === undefined ? [] : [{ label, score }];
  });
  const whole = tableOf(pairs);
  const [ofAccuracy = null, ofMacroF1 = null, ofMacroRecall = null] = bootstrapIntervals(
    pairs.length,
    (drawn) => {
      const table = tableOf(drawn.flatMap((row) => pairs[row] ?? []));
      return [accuracy(table), macroF1(table), macroRecall(table)];
    },
    options,
  );
  const confidences = pairs.map(({ score }) => score.probabilities[likeliestLabel(score)]);
  const isRight = pairs.map(({ label, score }) => likeliestLabel(score) === label);
  return {
    scorer,
    rows: pairs.length,
    accuracy: accuracy(whole),
    accuracyInterval: ofAccuracy,
    macroF1: macroF1(whole),
    macroF1Interval: ofMacroF1,
    macroRecall: macroRecall(whole),
    macroRecallInterval: ofMacroRecall,
    calibrationError: calibrationError(confidences, isRight),
    reliability: reliabilityBins(confidences, isRight),
    classes: classFigures(whole),
    confusion: whole,
    rung: evaluateRungs(rows, options),
  };
}

function tableOf(pairs: readonly LabelPair[]): Confusion<Label> {
  return confusion(
    { gold: pairs.map(({ label }) => label), predicted: pairs.map(({ score }) => score.label) },
    LABELS,
  );
}

function likeliestLabel({ probabilities }: Score): Label {
  return LABELS.reduce((best, label) =>
    probabilities[label] > probabilities[best] ? label : best,
  );
}
