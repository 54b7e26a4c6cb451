// The ingredients of the hype model, and how each is left out: as cheaply as is honest. What an
// ingredient does not touch is taken from the whole training; what it feeds is learnt anew.

import { HypemeterError } from "../errors.ts";
import { nearest } from "../core/nearest.ts";
import { CATEGORIES, CHARACTERS, PICTURES, PLACES } from "../scorers/hype/groups.ts";
import { Mood } from "../scorers/hype/mood.ts";
import { Shape } from "../scorers/hype/shape.ts";
import type { StepFeatures } from "../scorers/hype/steps.ts";
import type { FeatureTable } from "../scorers/hype/table.ts";
import type { Representation } from "./representation.ts";
import { type Bench, learnRepresentation, type TrainDeps, withStack } from "./train.ts";
import type { LeftOut } from "./vectorise.ts";

type Changed = Partial<Pick<Bench, "materials" | "representation" | "settings">>;

export type Ingredient = Readonly<{
  /** As `train --ablate` takes it. */
  name: string;
  /** As the card says it. */
  title: string;
  /** Parts of the bench that differ without it. */
  without: (bench: Bench, deps: TrainDeps) => Changed;
}>;

function slotsOf(steps: StepFeatures, table: FeatureTable): Set<number> {
  return new Set([...steps.hashes].map((hash) => table.find(hash)).filter((slot) => slot >= 0));
}

function groups(...left: readonly number[]): LeftOut {
  return { groups: new Set(left), slots: new Set() };
}

/** Features that the first stage does not see: only the heads are fitted anew. */
function withoutLateFeatures({ representation }: Bench, leftOut: LeftOut): Changed {
  return { representation: { ...representation, leftOut } };
}

/** Features of both stages: the first one is learnt anew too. */
function withoutFeatures(bench: Bench, deps: TrainDeps, leftOut: LeftOut): Changed {
  const { table, vectors } = bench.representation;
  return { representation: withStack({ table, vectors, leftOut }, bench.materials, deps) };
}

/** Dense columns held at 0, which a regularised head cannot use. */
function withoutColumns(
  { representation }: Bench,
  isLeftOut: (column: number) => boolean,
): Changed {
  const factor = representation.factor.map((value, column) => (isLeftOut(column) ? 0 : value));
  return { representation: { ...representation, factor } };
}

function isStack({ stack }: Representation, column: number): boolean {
  return column < stack.names.length;
}

/** Everything below the heads learnt anew from fewer texts. */
function relearnt(bench: Bench, deps: TrainDeps, materials: Bench["materials"]): Changed {
  return { materials, representation: learnRepresentation(materials, bench.seed, deps) };
}

/** All ingredients, those that cost the most last. */
export const INGREDIENTS: readonly Ingredient[] = [
  {
    name: "own-rows",
    title: "rows of our own writing",
    without: ({ materials }) => ({ materials: { ...materials, own: [] } }),
  },
  {
    name: "names-filter",
    title: "filter of the titles' names",
    without: ({ settings }) => ({ settings: { ...settings, seesNames: true } }),
  },
  {
    name: "posts",
    title: "what posts teach (labels, thrill) and their gate",
    without: ({ materials }) => ({
      materials: { ...materials, tasks: materials.tasks.filter(({ kind }) => kind !== "softmax") },
    }),
  },
  {
    name: "places",
    title: "places (first and last words, last clause)",
    without: (bench) => withoutLateFeatures(bench, groups(PLACES)),
  },
  {
    name: "emoji",
    title: "emoji features (each, in runs, alone, last)",
    without: (bench) => withoutLateFeatures(bench, groups(PICTURES)),
  },
  {
    name: "vectors",
    title: "word vectors",
    without: (bench) => withoutColumns(bench, (at) => !isStack(bench.representation, at)),
  },
  {
    name: "stack",
    title: "first stage (all auxiliary heads)",
    without: (bench) => withoutColumns(bench, (at) => isStack(bench.representation, at)),
  },
  {
    name: "emoji-task",
    title: "the emoji task of the first stage",
    without: (bench) => {
      const { names } = bench.representation.stack;
      return withoutColumns(bench, (at) => names[at]?.startsWith("emoji:") === true);
    },
  },
  {
    name: "auxiliary",
    title: "other people's labelled texts altogether",
    without: (bench, deps) => relearnt(bench, deps, { ...bench.materials, tasks: [] }),
  },
  {
    name: "characters",
    title: "character n-grams",
    without: (bench, deps) => withoutFeatures(bench, deps, groups(CHARACTERS)),
  },
  {
    name: "lexicon",
    title: "the lexicon (classes of senses, mood)",
    without: (bench, deps) => {
      const mood = slotsOf(new Mood().steps, bench.representation.table);
      return withoutFeatures(bench, deps, { groups: new Set([CATEGORIES]), slots: mood });
    },
  },
  {
    name: "shape",
    title: "shape (length, capitals, stretched words, marks)",
    without: (bench, deps) => {
      const slots = slotsOf(new Shape().steps, bench.representation.table);
      return withoutFeatures(bench, deps, { groups: new Set(), slots });
    },
  },
  {
    name: "unlabelled",
    title: "comments without labels",
    without: (bench, deps) => relearnt(bench, deps, { ...bench.materials, unlabelled: [] }),
  },
];

/** The ingredients named, in the order of INGREDIENTS; "all" (or none) for every one. */
export function chooseIngredients(names: readonly string[]): Ingredient[] {
  const wanted = names.filter((name) => name !== "");
  const known = INGREDIENTS.map(({ name }) => name);
  if (wanted.length === 0 || wanted.includes("all")) return [...INGREDIENTS];
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown === undefined) return INGREDIENTS.filter(({ name }) => wanted.includes(name));
  const guess = nearest(unknown, known);
  throw new HypemeterError(
    "USAGE",
    `There is no ingredient "${unknown}"${guess === null ? "" : ` (did you mean "${guess}"?)`}. Choose all or some of: ${known.join(", ")}.`,
  );
}
