// The spam model as a recipe: labelled files in, weights and their card out.

import { averagePrecision } from "../core/metrics.ts";
import { HypemeterError } from "../errors.ts";
import { SPAM_THRESHOLD, spamLikelihood } from "../scorers/spam/spam-likelihood.ts";
import { encodeWeights } from "../scorers/weight-table.ts";
import { commandLine } from "./command-line.ts";
import type { SmallFigures, SmallModel } from "./small-card.ts";
import { SPAM_EXAMPLES } from "./spam-examples.ts";
import { readSpamComments, type SpamComment } from "./spam-rows.ts";
import { trainSpam } from "./spam.ts";
import type { TrainDeps } from "./train.ts";
import { weightsHash } from "./weights-hash.ts";

type SpamFile = Readonly<{ path: string; comments: readonly SpamComment[] }>;

const ABOUT =
  "Tells promotion, begging and bare links from other comments: a logistic model over hashed words, " +
  "pairs, addresses and shape, one number from 0 to 1. From 0.5 on a comment counts as spam and is " +
  "left out of the index.";
const LIMITS = [
  "Labels of collections that judged the user's name as well are used only where the text shows it.",
  "A campaign in plain praise reads like praise: that is the matter of copies and suspects, not of this model.",
  "English for the most part; posts in other languages teach only what is no spam.",
];

function readFile(path: string): SpamFile {
  const comments = readSpamComments(path);
  if (comments.length > 0) return { path, comments };
  throw new HypemeterError(
    "INPUT",
    `${path} holds no comment that tells spam from other text. Expected the columns CONTENT and CLASS ` +
      `(1 = spam), comment and class (spam, ham, neutral), text and flags (p = spam), or text and label. ` +
      `Leave it out or name its columns so.`,
  );
}

/** Figures on the comments of one file by a model of all the others. */
function figuresWithout(files: readonly SpamFile[], held: SpamFile): SmallFigures {
  const table = trainSpam(files.flatMap((file) => (file === held ? [] : file.comments)));
  const isSpam = held.comments.map(({ spam }) => spam);
  const scores = held.comments.map(({ text }) => spamLikelihood(text, table));
  const called = scores.filter((score) => score >= SPAM_THRESHOLD).length;
  const hits = scores.filter(
    (score, row) => score >= SPAM_THRESHOLD && isSpam[row] === true,
  ).length;
  const spam = isSpam.filter(Boolean).length;
  return {
    name: held.path,
    rows: held.comments.length,
    values: {
      "spam share": spam / held.comments.length,
      precision: called === 0 ? null : hits / called,
      recall: hits / spam,
      "average precision": averagePrecision(isSpam, scores),
    },
  };
}

/**
 * Trains the spam model. Files that hold spam are held out one by one for the card; a single
 * one cannot be. The same files in the same order give the same bytes.
 */
export function trainSpamModel(paths: readonly string[], deps: TrainDeps): SmallModel {
  deps.report("reading files");
  const files = paths.map(readFile);
  deps.report("fitting the spam model");
  const bytes = encodeWeights(trainSpam(files.flatMap(({ comments }) => comments)));
  const withSpam = files.filter(({ comments }) => comments.some(({ spam }) => spam));
  const figures = (withSpam.length > 1 ? withSpam : []).map((held) => {
    deps.report(`holding out ${held.path}`);
    return figuresWithout(files, held);
  });
  const sources = files.map(({ path, comments }) => {
    const spam = comments.filter((one) => one.spam).length;
    const use = spam === 0 ? "what is no spam" : `${spam} of them spam`;
    return { name: path, rows: comments.length, use };
  });
  const own = SPAM_EXAMPLES.filter(({ spam }) => spam).length;
  return {
    file: "spam.bin",
    bytes,
    card: {
      model: "spam",
      about: ABOUT,
      command: commandLine(["hypemeter", "train", "--model", "spam", ...paths]),
      shippedAs: "src/scorers/spam/spam.bin",
      weights: weightsHash(bytes),
      sources: [
        ...sources,
        { name: "our own examples", rows: SPAM_EXAMPLES.length, use: `${own} of them spam` },
      ],
      heldOutBy: "Each file that holds spam, judged by a model of all the others.",
      figures,
      limits: LIMITS,
    },
  };
}
