// Ablation: what a model does without one of its ingredients, and whether the difference is more
// than chance. The ingredients themselves are in ingredients.ts.

import { bootstrapIntervals, type Interval } from "../core/bootstrap.ts";
import { LABELS } from "../core/ladder.ts";
import { averagePrecision, confusion, macroF1 } from "../core/metrics.ts";
import { NO_CALIBRATION } from "../scorers/hype/model.ts";
import type { HeldOutLogits } from "./calibrate.ts";
import { type HeldOutFigures, heldOutFigures, type Prediction } from "./held-out-figures.ts";
import { predictionsOf } from "./hold-out.ts";
import type { Ingredient } from "./ingredients.ts";
import { seededRandom } from "./random.ts";
import { type Bench, judge, type TrainDeps } from "./train.ts";

export type Ablation = Readonly<{
  /** What was left out. */
  name: string;
  figures: HeldOutFigures;
  /** Figure without it minus figure of the whole, 95 % by bootstrap over comments. */
  difference: Readonly<{ labelMacroF1: Interval | null; hypedAveragePrecision: Interval | null }>;
}>;

/** Name of the last one. */
const CALIBRATION = "calibration";
/** Draws of the intervals: enough to tell a difference from chance. */
const DRAWS = 200;

type Figures = readonly [labelMacroF1: number | null, hypedAveragePrecision: number | null];

/** The two figures of goal on some of the held-out rows. */
function figuresOn(
  comments: HeldOutLogits["comments"],
  predictions: readonly Prediction[],
  rows: readonly number[],
): Figures {
  const gold = rows.map((row) => comments[row]?.label ?? "neutral");
  const predicted = rows.map((row) => predictions[row]?.label ?? "neutral");
  const withRung = rows.filter((row) => comments[row]?.rung !== null);
  return [
    macroF1(confusion({ gold, predicted }, LABELS)),
    averagePrecision(
      withRung.map((row) => comments[row]?.rung === 2),
      withRung.map((row) => predictions[row]?.ladder?.[4] ?? 0),
    ),
  ];
}

function less(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

function compared(
  name: string,
  without: readonly Prediction[],
  whole: Readonly<{ predictions: readonly Prediction[]; bench: Bench }>,
): Ablation {
  const { comments } = whole.bench.judged.held;
  const [labelMacroF1 = null, hypedAveragePrecision = null] = bootstrapIntervals(
    comments.length,
    (rows) => {
      const [f1, precision] = figuresOn(comments, without, rows);
      const [f1OfAll, precisionOfAll] = figuresOn(comments, whole.predictions, rows);
      return [less(f1, f1OfAll), less(precision, precisionOfAll)];
    },
    { draws: DRAWS, random: seededRandom(whole.bench.seed) },
  );
  const figures = heldOutFigures(comments, without);
  return { name, figures, difference: { labelMacroF1, hypedAveragePrecision } };
}

/**
 * Trains and judges anew without each of the ingredients in turn, on the same groups of titles;
 * what lies below an ingredient is kept. Each is given as soon as it is found, for they take
 * minutes. The last one is the calibration, which costs nothing.
 */
export function* ablate(
  bench: Bench,
  ingredients: readonly Ingredient[],
  deps: TrainDeps,
): Generator<Ablation> {
  const { held, calibration } = bench.judged;
  const whole = { predictions: predictionsOf(held, calibration), bench };
  for (const [at, ingredient] of ingredients.entries()) {
    const label = `without ${ingredient.name} (${at + 1} of ${ingredients.length})`;
    deps.report(label);
    const inner = { report: (step: string) => deps.report(`${label}: ${step}`) };
    const judged = judge({ ...bench, ...ingredient.without(bench, inner) }, inner);
    yield compared(ingredient.title, predictionsOf(judged.held, judged.calibration), whole);
  }
  yield compared(CALIBRATION, predictionsOf(held, NO_CALIBRATION), whole);
}
