// Label: the comments worth reading, drawn, read one by one, and the labels kept.

import type { HumanLabel } from "../core/calibration-report.ts";
import { populationOf } from "../core/calibration-population.ts";
import { drawSample } from "../core/calibration-draw.ts";
import { strataOf } from "../core/hype-index.ts";
import type { Label, Rung } from "../core/ladder.ts";
import { HypemeterError } from "../errors.ts";
import type { ReadableComment } from "../store/label-log.ts";
import type { Store } from "../store/store.ts";
import { openStore } from "../store/store.ts";
import type { Deps } from "./deps.ts";
import { DEFAULT_DEPS } from "./deps.ts";
import { oneTeaser } from "./one-teaser.ts";

export type LabelOptions = Readonly<{
  db: string;
  /** May be left out where the database holds one teaser. */
  teaser?: string | undefined;
  /** Comments to have drawn; those drawn before count. 100 by default, and never fewer than before. */
  size?: number | undefined;
  /** Decides which comments are drawn; 1 by default. */
  seed?: number | undefined;
}>;

export type Judgement = Readonly<{ rung: Rung; sentiment: Label | null }>;

/** Labelling by one person; every label is in the database as soon as it is kept. */
export type Labelling = Readonly<{
  teaser: string;
  /** Drawn comments that this person has not labelled, in the order of reading. */
  open: readonly ReadableComment[];
  /** How many of the drawn ones this person had labelled before. */
  done: number;
  keep: (comment: ReadableComment, judgement: Judgement) => void;
  remove: (comment: ReadableComment) => void;
  close: () => void;
}>;

const DEFAULT_SIZE = 100;
const DEFAULT_SEED = 1;

/** Opens the database for one person to label; draws comments where too few are drawn. */
export function openLabelling(
  options: LabelOptions & Readonly<{ labeller: string }>,
  deps: Deps = DEFAULT_DEPS,
): Labelling {
  const { labeller } = options;
  const store = openExisting(options.db);
  try {
    const teaser = oneTeaser(store, options.teaser);
    const drawn = drawFor(store, teaser, options);
    const done = new Set(
      store.labels
        .labelsOf(teaser)
        .flatMap((one) => (one.labeller === labeller ? [idOf(one)] : [])),
    );
    const open = drawn.filter((comment) => !done.has(idOf(comment)));
    return {
      teaser,
      open,
      done: drawn.length - open.length,
      keep: ({ platform, key }, judgement) =>
        keepLabels(store, { teaser, at: deps.now() }, [{ platform, key, labeller, ...judgement }]),
      remove: ({ platform, key }) =>
        within(store, () => store.labels.remove(teaser, { platform, key, labeller })),
      close: () => store.close(),
    };
  } catch (error) {
    store.close();
    throw error;
  }
}

/** The database, which must be there: a mistyped name is not to make an empty one. */
export function openExisting(db: string): Store {
  openStore(db, { readonly: true }).close();
  return openStore(db);
}

/** The drawn comments of a teaser, after drawing more where there are fewer than asked for. */
export function drawFor(store: Store, teaser: string, options: LabelOptions): ReadableComment[] {
  const drawn = store.labels.drawnOf(teaser);
  const size = options.size ?? Math.max(DEFAULT_SIZE, drawn.length);
  if (drawn.length >= size) return drawn;
  const strata = strataOf(store.rollupOf(teaser).cells);
  const population = populationOf(store.commentsOf(teaser), strata);
  if (population.length === 0) {
    throw new HypemeterError(
      "STORE",
      `No comment of "${teaser}" has a place on the ladder. Score them with it: hypemeter rescore --db ${store.path} --scorer hype`,
    );
  }
  const sample = drawSample(population, drawn, { size, seed: options.seed ?? DEFAULT_SEED });
  within(store, () => store.labels.keepDraw(teaser, sample));
  return store.labels.drawnOf(teaser);
}

/** Keeps labels, all or none. */
export function keepLabels(
  store: Store,
  { teaser, at }: Readonly<{ teaser: string; at: number }>,
  labels: readonly HumanLabel[],
): void {
  const time = new Date(at).toISOString();
  within(store, () => {
    for (const label of labels) store.labels.keep(teaser, label, time);
  });
}

function within(store: Store, action: () => void): void {
  store.begin();
  try {
    action();
    store.commit();
  } finally {
    store.rollback();
  }
}

function idOf({ platform, key }: Readonly<{ platform: string; key: string }>): string {
  return `${platform}/${key}`;
}
