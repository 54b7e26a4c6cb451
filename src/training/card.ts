// The model card: on what a model was trained, how it does on titles it never saw beside its
// peers, and where it fails. As data; as Markdown in card-markdown.ts.

import { type Calibration, NO_CALIBRATION } from "../scorers/hype/model.ts";
import type { FeatureTable } from "../scorers/hype/table.ts";
import type { Ablation } from "./ablation.ts";
import { commandLine } from "./command-line.ts";
import { type HeldOutFigures, heldOutFigures, type Prediction } from "./held-out-figures.ts";
import { predictionsOf } from "./hold-out.ts";
import type { LabelledComment } from "./labelled-comment.ts";
import { headComments, type Materials } from "./materials.ts";
import { peersOn } from "./peers.ts";
import { titleGroups } from "./title-groups.ts";
import type { Judged, TrainOptions } from "./train.ts";

export type CardSource = Readonly<{ name: string; rows: number; use: string }>;
export type NamedFigures = Readonly<{ name: string; figures: HeldOutFigures }>;

/** Titles that were held out together, and how every model does on them. */
export type GroupFigures = Readonly<{
  titles: readonly string[];
  rows: number;
  models: readonly Readonly<{
    name: string;
    labelMacroF1: number | null;
    hypedAveragePrecision: number | null;
    indexBias: number | null;
  }>[];
}>;

export type ModelCard = Readonly<{
  version: string;
  seed: number;
  iterations: number;
  /** The command that makes these very weights from the same files. */
  command: string;
  /** SHA-256 of the weights, hexadecimal. */
  weights: string;
  sources: readonly CardSource[];
  /** On held-out titles, calibrated as shipped. */
  figures: HeldOutFigures;
  /** The same before calibration: what the calibration itself is worth. */
  uncalibrated: HeldOutFigures;
  /** The majority class, the plain baseline and the lexicon scorers on the same comments. */
  peers: readonly NamedFigures[];
  /** The same by group of titles. */
  groups: readonly GroupFigures[];
  /** Points of the index by which a title's index errs, root mean square over titles. */
  indexRootMeanSquare: number | null;
  /** What each ingredient is worth; empty where it was not measured for these weights. */
  ablations: readonly Ablation[];
  calibration: Calibration;
}>;

export type CardInput = Readonly<{
  options: TrainOptions;
  materials: Materials;
  table: FeatureTable;
  judged: Judged;
}>;

function sourcesOf(materials: Materials): CardSource[] {
  const comments = headComments(materials);
  const titled = comments.filter(({ title }) => title !== "").length;
  return [
    { name: "labelled comments", rows: titled, use: "heads, features, vectors" },
    { name: "rows of our own writing", rows: comments.length - titled, use: "heads" },
    {
      name: "comments without labels",
      rows: materials.unlabelled.length,
      use: "features, vectors, emoji task",
    },
    ...materials.tasks.map((task) => ({
      name: task.name,
      rows: task.texts.length,
      use: `stack (${task.outputs.length} outputs), features, vectors`,
    })),
  ];
}

function commandOf(options: TrainOptions): string {
  const { labelled, unlabelled, auxiliary, version, seed, iterations, withOwnRows } = options;
  return commandLine([
    "hypemeter",
    "train",
    ...labelled,
    ...unlabelled.flatMap((path) => ["--unlabelled", path]),
    ...auxiliary.flatMap((path) => ["--auxiliary", path]),
    ...(withOwnRows ? [] : ["--no-own-rows"]),
    "--name",
    version,
    "--seed",
    String(seed),
    "--iterations",
    String(iterations),
  ]);
}

type Model = Readonly<{ name: string; predictions: readonly Prediction[] }>;

/** Every model on every group of titles. */
function groupFigures(
  comments: readonly LabelledComment[],
  models: readonly Model[],
): GroupFigures[] {
  const groups = titleGroups(comments.map(({ title }) => title));
  const numbers = [...new Set(groups)].toSorted((a, b) => (a ?? 0) - (b ?? 0));
  return numbers.map((group) => {
    const rows = [...groups.keys()].filter((row) => groups[row] === group);
    const own = rows.flatMap((row) => comments[row] ?? []);
    return {
      titles: [...new Set(own.map(({ title }) => title))].toSorted(),
      rows: rows.length,
      models: models.map(({ name, predictions }) => {
        const figures = heldOutFigures(
          own,
          rows.flatMap((row) => predictions[row] ?? []),
        );
        const { labelMacroF1, hypedAveragePrecision, indexBias } = figures;
        return { name, labelMacroF1, hypedAveragePrecision, indexBias };
      }),
    };
  });
}

/** The card of one training, without its weights' hash and without ablations. */
export function buildCard(input: CardInput): Omit<ModelCard, "weights"> {
  const { options, judged } = input;
  const { held, calibration } = judged;
  const predictions = predictionsOf(held, calibration);
  const figures = heldOutFigures(held.comments, predictions);
  const peers = peersOn(held.comments, input.table);
  return {
    version: options.version,
    seed: options.seed,
    iterations: options.iterations,
    command: commandOf(options),
    sources: sourcesOf(input.materials),
    figures,
    uncalibrated: heldOutFigures(held.comments, predictionsOf(held, NO_CALIBRATION)),
    peers: peers.map((peer) => ({
      name: peer.name,
      figures: heldOutFigures(held.comments, peer.predictions),
    })),
    groups: groupFigures(held.comments, [
      { name: `hype ${options.version}`, predictions },
      ...peers,
    ]),
    indexRootMeanSquare: figures.indexRootMeanSquare,
    ablations: [],
    calibration,
  };
}
