// The model card: on what a model was trained, how it does on titles it never saw, and where
// it fails. As data; as Markdown in card-markdown.ts.

import { type Calibration, NO_CALIBRATION } from "../scorers/hype/model.ts";
import type { HeldOutLogits } from "./calibrate.ts";
import { type HeldOutFigures, heldOutFigures } from "./held-out-figures.ts";
import { predictionsOf } from "./hold-out.ts";
import type { VariantFigures } from "./cross-validate.ts";
import type { LabelledComment } from "./labelled-comment.ts";
import type { Task } from "./tasks.ts";
import type { UnlabelledComment } from "./unlabelled.ts";

export type CardSource = Readonly<{ name: string; rows: number; use: string }>;

export type ModelCard = Readonly<{
  version: string;
  seed: number;
  iterations: number;
  sources: readonly CardSource[];
  /** On held-out titles, calibrated as shipped. */
  figures: HeldOutFigures;
  /** The same before calibration: what the calibration itself is worth. */
  uncalibrated: HeldOutFigures;
  /** Points of the index by which a title's index errs, root mean square over titles. */
  indexRootMeanSquare: number | null;
  /** What each ingredient is worth, where it was measured. */
  ablations: readonly VariantFigures[];
  calibration: Calibration;
}>;

export type CardInput = Readonly<{
  options: Readonly<{ version: string; seed: number; iterations: number }>;
  comments: readonly LabelledComment[];
  unlabelled: readonly UnlabelledComment[];
  tasks: readonly Task[];
  held: HeldOutLogits;
  calibration: Calibration;
  ablations?: readonly VariantFigures[];
}>;

function sourcesOf(input: CardInput): CardSource[] {
  const titled = input.comments.filter(({ title }) => title !== "");
  const own = input.comments.length - titled.length;
  return [
    { name: "labelled comments", rows: titled.length, use: "heads, features, vectors" },
    { name: "rows of our own writing", rows: own, use: "heads" },
    {
      name: "comments without labels",
      rows: input.unlabelled.length,
      use: "features, vectors, emoji task",
    },
    ...input.tasks.map((task) => ({
      name: task.name,
      rows: task.texts.length,
      use: `stack (${task.outputs.length} outputs), features, vectors`,
    })),
  ];
}

/** The card of one training. */
export function buildCard(input: CardInput): ModelCard {
  const { held, calibration, options } = input;
  const figures = heldOutFigures(held.comments, predictionsOf(held, calibration));
  return {
    version: options.version,
    seed: options.seed,
    iterations: options.iterations,
    sources: sourcesOf(input),
    figures,
    uncalibrated: heldOutFigures(held.comments, predictionsOf(held, NO_CALIBRATION)),
    indexRootMeanSquare: figures.indexRootMeanSquare,
    ablations: input.ablations ?? [],
    calibration,
  };
}
