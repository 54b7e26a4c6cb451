// Training as one composition: files in, weights and a model card out. The same files, seed
// and settings give the same bytes.

import { LEXICON_VERSION } from "../scorers/hype/lexicon/lexicon.ts";
import type { Calibration, HypeModel } from "../scorers/hype/model.ts";
import { encodeModel } from "../scorers/hype/weights-file.ts";
import { blendLogits, blendModel } from "./blend.ts";
import { calibrate, type HeldOutLogits } from "./calibrate.ts";
import { buildCard, type ModelCard } from "./card.ts";
import { foldHeads } from "./fold.ts";
import { chooseMargin, gateWithMargin, withMargin } from "./gate-margin.ts";
import { HEAD_OPTIONS, type HeadOptions } from "./heads.ts";
import { fitAllHeads, type HeadData, holdOut } from "./hold-out.ts";
import { learnFromPosts, postCalibrationOf } from "./learn-posts.ts";
import { headComments, type MaterialFiles, type Materials, readMaterials } from "./materials.ts";
import { packModel } from "./pack.ts";
import {
  represent,
  type Representation,
  type RepresentationParts,
  standardise,
} from "./representation.ts";
import { learnStack } from "./stack.ts";
import { emojiTask } from "./tasks.ts";
import { chooseFeatures, countFeatures } from "./vocabulary.ts";
import { weightsHash } from "./weights-hash.ts";
import { learnWordVectors } from "./word-vectors.ts";

export type TrainOptions = MaterialFiles &
  Readonly<{
    /** Name of the result, stored in the weights. */
    version: string;
    seed: number;
    iterations: number;
  }>;
export type TrainDeps = Readonly<{ report: (step: string) => void }>;

/** Heads that never saw the titles they judge, what they say, and what makes it hold. */
export type Judged = Readonly<{
  data: HeadData;
  held: HeldOutLogits;
  calibration: Calibration;
  /** Taken from the logit of the gate; see gate-margin.ts. */
  margin: number;
}>;
/** Everything that a training read and learnt: what ablation.ts starts from. */
export type Bench = Readonly<{
  materials: Materials;
  representation: Representation;
  settings: HeadOptions;
  seed: number;
  judged: Judged;
}>;
export type Trained = Readonly<{
  model: HypeModel;
  bytes: Uint8Array;
  card: ModelCard;
  bench: Bench;
}>;

export const DEFAULT_DEPS: TrainDeps = { report: () => undefined };
export const VECTOR_DIMENSIONS = 100;

/** How much a text counts when features compete for the table, by where it comes from. */
const LABELLED_IMPORTANCE = 8;
const UNLABELLED_IMPORTANCE = 2;
/** Texts of the domain count this much more in the vectors. */
const DOMAIN_WEIGHT = 6;

/** Everything below the heads: table, vectors, stack. Sees no label of the ladder. */
export function learnRepresentation(
  materials: Materials,
  seed: number,
  deps: TrainDeps,
): Representation {
  deps.report("counting features");
  const labelled = materials.labelled.map(({ text }) => text);
  const unlabelled = materials.unlabelled.map(({ text }) => text);
  const ofTasks = materials.tasks.map((task) => ({ texts: task.texts, weight: 1 }));
  const table = chooseFeatures(
    countFeatures([
      { texts: labelled, weight: LABELLED_IMPORTANCE },
      { texts: unlabelled, weight: UNLABELLED_IMPORTANCE },
      ...ofTasks,
    ]),
  );
  deps.report("learning word vectors");
  const vectors = learnWordVectors(
    [{ texts: [...labelled, ...unlabelled], weight: DOMAIN_WEIGHT }, ...ofTasks],
    table,
    { dimensions: VECTOR_DIMENSIONS, seed },
  );
  return withStack({ table, vectors }, materials, deps);
}

/** A representation of these parts with a stack of its own, centred and scaled. */
export function withStack(
  parts: Omit<RepresentationParts, "stack">,
  materials: Materials,
  deps: TrainDeps,
): Representation {
  const unlabelled = materials.unlabelled.map(({ text }) => text);
  const tasks = [...materials.tasks, emojiTask(unlabelled)];
  const stack = learnStack(tasks, parts, (task) => deps.report(`learning the task ${task}`));
  const domain = unlabelled.length > 0 ? unlabelled : materials.labelled.map(({ text }) => text);
  return standardise({ ...parts, stack }, domain);
}

/** Holds out every group of titles in turn, and calibrates on what the heads then say. */
export function judge(bench: Omit<Bench, "judged">, deps: TrainDeps): Judged {
  const { materials, representation, settings } = bench;
  const comments = headComments(materials);
  const rows = represent(
    representation,
    comments.map(({ text }) => text),
  );
  deps.report("learning from posts");
  const posts = learnFromPosts(representation, materials);
  const data = { rows, comments, posts };
  deps.report("holding out titles");
  const free = blendLogits(holdOut(data, settings));
  const margin = posts === null ? 0 : chooseMargin(free, postCalibrationOf(posts));
  const held = withMargin(free, margin);
  return { data, held, calibration: calibrate(held, postCalibrationOf(posts)), margin };
}

/** Trains on files; see TrainOptions. Takes minutes; reports each step before it begins. */
export function train(options: TrainOptions, deps: TrainDeps = DEFAULT_DEPS): Trained {
  deps.report("reading files");
  const { seed } = options;
  const materials = readMaterials(options);
  const representation = learnRepresentation(materials, seed, deps);
  const settings = { ...HEAD_OPTIONS, iterations: options.iterations };
  const parts = { materials, representation, settings, seed };
  const judged = judge(parts, deps);
  deps.report("fitting the heads");
  const { data, calibration, margin } = judged;
  const fitted = fitAllHeads(data, [...data.comments.keys()], settings);
  const heads = { ...fitted, gate: gateWithMargin(fitted.gate, margin) };
  const folded = blendModel(foldHeads(representation, heads));
  deps.report("measuring the peers");
  const card = buildCard({ options, materials, table: representation.table, judged });
  const model = packModel(folded, representation.table, {
    version: options.version,
    lexiconVersion: LEXICON_VERSION,
    calibration,
    indexError: card.indexRootMeanSquare,
  });
  const bytes = encodeModel(model);
  const bench = { ...parts, judged };
  return { model, bytes, card: { ...card, weights: weightsHash(bytes) }, bench };
}
