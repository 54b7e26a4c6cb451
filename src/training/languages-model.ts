// The model of the other languages as a recipe: a labelled file for each language, and labelled
// English comments for what languages share; weights and their card out.

import { type Label, LABELS } from "../core/ladder.ts";
import { accuracy, confusion, macroF1 } from "../core/metrics.ts";
import { HypemeterError } from "../errors.ts";
import { sentimentFeatures } from "../scorers/multilingual/features.ts";
import { MULTILINGUAL_LANGUAGES } from "../scorers/multilingual/multilingual-scorer.ts";
import { sentimentLogits } from "../scorers/multilingual/sentiment.ts";
import { tokensOf } from "../scorers/multilingual/tokens.ts";
import { wordLookup } from "../scorers/multilingual/word-lookup.ts";
import { encodeWeights, type WeightTable } from "../scorers/weight-table.ts";
import { commandLine } from "./command-line.ts";
import { readSentimentComments, readSharedComments } from "./multilingual-rows.ts";
import { type SentimentComment, trainMultilingual } from "./multilingual.ts";
import type { SmallFigures, SmallModel } from "./small-card.ts";
import type { TrainDeps } from "./train.ts";
import { weightsHash } from "./weights-hash.ts";

type LanguageFile = Readonly<{
  path: string;
  /** ISO 639-1; null for comments that teach what languages share. */
  language: string | null;
  comments: readonly SentimentComment[];
}>;

/** Every so many-th comment is held out for the figures. */
const HELD_OUT_EVERY = 5;
const ABOUT =
  "Negative, neutral or positive in Arabic, French, German, Italian, Portuguese and Spanish: one linear " +
  "model over hashed words, pairs and pieces of words, shared by all languages. The ladder is derived " +
  "from it and is coarser than that of the English model.";
const LIMITS = [
  "Learnt from tweets, not from comments under trailers.",
  "It knows nothing of anticipation beyond a few idioms and signs of excitement; its index is a rough one.",
  "The figures are of the sentiment alone, without the idioms that the scorer adds.",
];

/** `es=tweets.tsv` is a file in Spanish; a path alone is a file in English. */
function readFile(argument: string): LanguageFile {
  const [, language = null, path = argument] = /^([a-z]{2,3})=(.+)$/s.exec(argument) ?? [];
  if (language === null) return { path, language, comments: readSharedComments(path) };
  if (!MULTILINGUAL_LANGUAGES.includes(language)) {
    throw new HypemeterError(
      "USAGE",
      `"${argument}": the model of other languages does not cover "${language}". Choose from: ${MULTILINGUAL_LANGUAGES.join(", ")}; give English comments without a language.`,
    );
  }
  return { path, language, comments: readSentimentComments(path, language) };
}

function calledBy(table: WeightTable, { text, language }: SentimentComment): Label {
  const lookup = wordLookup(language ?? "");
  const logits = sentimentLogits(sentimentFeatures(tokensOf(text), lookup, language), table);
  return LABELS[logits.indexOf(Math.max(...logits))] ?? "neutral";
}

function mostFrequent(labels: readonly Label[]): Label {
  const count = (label: Label): number => labels.filter((one) => one === label).length;
  return LABELS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function figuresOf(name: string, pairs: Pairs): SmallFigures {
  const gold = pairs.gold;
  const table = confusion(pairs, LABELS);
  const common = mostFrequent(gold);
  const majority = confusion({ gold, predicted: gold.map(() => common) }, LABELS);
  return {
    name,
    rows: gold.length,
    values: {
      "macro-F1": macroF1(table),
      accuracy: accuracy(table),
      "majority macro-F1": macroF1(majority),
      "majority accuracy": accuracy(majority),
    },
  };
}

type Pairs = Readonly<{ gold: readonly Label[]; predicted: readonly Label[] }>;

function isHeld(row: number): boolean {
  return row % HELD_OUT_EVERY === 0;
}

/** Figures by language on every fifth comment, by a model of the others. */
function heldOutFigures(files: readonly LanguageFile[]): SmallFigures[] {
  const table = trainMultilingual(
    files.flatMap(({ language, comments }) =>
      comments.filter((_, row) => language === null || !isHeld(row)),
    ),
  );
  const parts = files
    .filter(({ language }) => language !== null)
    .map(({ language, comments }) => {
      const held = comments.filter((_, row) => isHeld(row));
      const pairs = {
        gold: held.map(({ label }) => label),
        predicted: held.map((comment) => calledBy(table, comment)),
      };
      return { name: language ?? "", pairs };
    });
  const all = {
    gold: parts.flatMap(({ pairs }) => pairs.gold),
    predicted: parts.flatMap(({ pairs }) => pairs.predicted),
  };
  return [...parts.map(({ name, pairs }) => figuresOf(name, pairs)), figuresOf("all", all)];
}

/**
 * Trains the model of the other languages from arguments such as `es=tweets.tsv` and, for what
 * languages share, `english.tsv`. The same files in the same order give the same bytes.
 */
export function trainLanguagesModel(args: readonly string[], deps: TrainDeps): SmallModel {
  deps.report("reading files");
  const files = args.map(readFile);
  if (files.every(({ language }) => language === null)) {
    throw new HypemeterError(
      "USAGE",
      "No file says its language. Write LANGUAGE=FILE, for instance: hypemeter train --model languages es=spanish.tsv english.tsv",
    );
  }
  deps.report("fitting the model of all languages");
  const bytes = encodeWeights(trainMultilingual(files.flatMap(({ comments }) => comments)));
  deps.report("holding out every fifth comment");
  return {
    file: "multilingual.bin",
    bytes,
    card: {
      model: "languages",
      about: ABOUT,
      command: commandLine(["hypemeter", "train", "--model", "languages", ...args]),
      shippedAs: "src/scorers/multilingual/multilingual.bin",
      weights: weightsHash(bytes),
      sources: files.map(({ path, language, comments }) => ({
        name: path,
        rows: comments.length,
        use: language ?? "what languages share",
      })),
      heldOutBy:
        "Every fifth comment of each language, judged by a model of the others, beside the most frequent class.",
      figures: heldOutFigures(files),
      limits: LIMITS,
    },
  };
}
