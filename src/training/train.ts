// Training as one composition: files in, weights and a model card out. The same files, seed
// and settings give the same bytes.

import { lexicon } from "../scorers/hype/lexicon/lexicon.ts";
import { type HypeModel, NO_LABEL_CALIBRATION } from "../scorers/hype/model.ts";
import { encodeModel } from "../scorers/hype/weights-file.ts";
import { calibrate } from "./calibrate.ts";
import { buildCard, type ModelCard } from "./card.ts";
import { foldHeads } from "./fold.ts";
import { chooseMargin, gateWithMargin, withMargin } from "./gate-margin.ts";
import { HEAD_OPTIONS } from "./heads.ts";
import { fitAllHeads, holdOut, type PostData } from "./hold-out.ts";
import { isUsable, type LabelledComment, readLabelled } from "./labelled-comment.ts";
import { ownRows } from "./own-rows.ts";
import { packModel } from "./pack.ts";
import { learnPosts } from "./posts.ts";
import { represent, type Representation, standardise } from "./representation.ts";
import { learnStack } from "./stack.ts";
import { emojiTask, readTask, type Task } from "./tasks.ts";
import { hasThrill, learnThrill } from "./thrill.ts";
import { readUnlabelled, type UnlabelledComment } from "./unlabelled.ts";
import { Vectoriser } from "./vectorise.ts";
import { chooseFeatures, countFeatures } from "./vocabulary.ts";
import { learnWordVectors } from "./word-vectors.ts";

export type TrainOptions = Readonly<{
  /** Files with the columns rung, sent, flags, title, text, or label, text. */
  labelled: readonly string[];
  /** Files with a column text; one file for each title. */
  unlabelled: readonly string[];
  /** Files of other tasks; see tasks.ts for their columns. */
  auxiliary: readonly string[];
  /** Name of the result, stored in the weights. */
  version: string;
  seed: number;
  iterations: number;
  /** False leaves out the rows of our own writing, which teach idioms and slang. */
  withOwnRows: boolean;
}>;
export type TrainDeps = Readonly<{ report: (step: string) => void }>;
export type Trained = Readonly<{ model: HypeModel; bytes: Uint8Array; card: ModelCard }>;

export const DEFAULT_DEPS: TrainDeps = { report: () => undefined };
export const VECTOR_DIMENSIONS = 100;

/** How much a text counts when features compete for the table, by where it comes from. */
const LABELLED_IMPORTANCE = 8;
const UNLABELLED_IMPORTANCE = 2;
/** Texts of the domain count this much more in the vectors. */
const DOMAIN_WEIGHT = 6;

type Texts = Readonly<{
  labelled: readonly string[];
  unlabelled: readonly string[];
  tasks: readonly Task[];
}>;

/** Everything below the heads: table, vectors, stack. Sees no label of the ladder. */
export function learnRepresentation(texts: Texts, seed: number, deps: TrainDeps): Representation {
  deps.report("counting features");
  const ofTasks = texts.tasks.map((task) => ({ texts: task.texts, weight: 1 }));
  const table = chooseFeatures(
    countFeatures([
      { texts: texts.labelled, weight: LABELLED_IMPORTANCE },
      { texts: texts.unlabelled, weight: UNLABELLED_IMPORTANCE },
      ...ofTasks,
    ]),
  );
  deps.report("learning word vectors");
  const vectors = learnWordVectors(
    [{ texts: [...texts.labelled, ...texts.unlabelled], weight: DOMAIN_WEIGHT }, ...ofTasks],
    table,
    { dimensions: VECTOR_DIMENSIONS, seed },
  );
  const tasks = [...texts.tasks, emojiTask(texts.unlabelled)];
  const stack = learnStack(tasks, table, (task) => deps.report(`learning the task ${task}`));
  const domain = texts.unlabelled.length > 0 ? texts.unlabelled : texts.labelled;
  return standardise({ table, stack, vectors }, domain);
}

type Comments = Readonly<{
  comments: readonly LabelledComment[];
  unlabelled: readonly UnlabelledComment[];
}>;

/** What the tasks teach of posts; null where none of them has labels of sentiment. */
function learnFromPosts(
  representation: Representation,
  tasks: readonly Task[],
  { comments, unlabelled }: Comments,
): PostData | null {
  const labels = tasks.find(({ kind }) => kind === "softmax");
  if (labels === undefined) return null;
  const emotions = tasks.find(hasThrill);
  const { table } = representation;
  return {
    posts: learnPosts(representation, labels),
    thrill: emotions === undefined ? null : learnThrill(table, emotions, comments),
    unlabelled: new Vectoriser(table).matrix(unlabelled.map(({ text }) => text)),
    titles: unlabelled.map(({ title }) => title),
  };
}

/** Trains on files; see TrainOptions. Takes minutes; reports each step before it begins. */
export function train(options: TrainOptions, deps: TrainDeps = DEFAULT_DEPS): Trained {
  deps.report("reading files");
  const labelled = options.labelled.flatMap(readLabelled);
  const comments = [...labelled.filter(isUsable), ...(options.withOwnRows ? ownRows() : [])];
  const unlabelled = readUnlabelled(
    options.unlabelled,
    labelled.map(({ text }) => text),
  );
  const tasks = options.auxiliary.map(readTask);
  const representation = learnRepresentation(
    {
      labelled: labelled.map(({ text }) => text),
      unlabelled: unlabelled.map(({ text }) => text),
      tasks,
    },
    options.seed,
    deps,
  );
  const rows = represent(
    representation,
    comments.map(({ text }) => text),
  );
  const settings = { ...HEAD_OPTIONS, iterations: options.iterations };
  deps.report("learning from posts");
  const posts = learnFromPosts(representation, tasks, { comments, unlabelled });
  const data = { rows, comments, posts };
  deps.report("holding out titles");
  const ofPosts = {
    post: posts?.posts.calibration ?? NO_LABEL_CALIBRATION,
    thrill: posts?.thrill?.lines ?? null,
  };
  const free = holdOut(data, settings);
  const margin = posts === null ? 0 : chooseMargin(free, ofPosts);
  const held = withMargin(free, margin);
  deps.report("fitting the heads");
  const fitted = fitAllHeads(data, [...comments.keys()], settings);
  const heads = { ...fitted, gate: gateWithMargin(fitted.gate, margin) };
  const calibration = calibrate(held, ofPosts);
  const folded = foldHeads(representation, heads);
  const card = buildCard({ options, comments, unlabelled, tasks, held, calibration });
  const model = packModel(folded, representation.table, {
    version: options.version,
    lexiconVersion: lexicon().version,
    calibration,
    indexError: card.indexRootMeanSquare,
  });
  return { model, bytes: encodeModel(model), card };
}
