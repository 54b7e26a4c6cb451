// How thrilled a post sounds: what hype is where no title is spoken of. Learnt from a task of
// emotions first and from hyped comments then.

import type { Rung } from "../core/ladder.ts";
import type { Line } from "../scorers/hype/model.ts";
import { applyHead } from "./apply-head.ts";
import { fitLine } from "./fit-line.ts";
import { THRESHOLDS } from "./heads.ts";
import type { LabelledComment } from "./labelled-comment.ts";
import { fitHead, type FitOptions, type LinearHead } from "./logistic.ts";
import { featuresOf, type Representation } from "./representation.ts";
import { selectRows, type SparseMatrix, stackRows, withColumn } from "./sparse-matrix.ts";
import type { Task } from "./tasks.ts";

/** What emotions teach before any comment is seen. */
export type Thrill = Readonly<{
  /** Where the heads of every fold go on from. */
  draft: LinearHead;
  /** The ladder as lines over the thrill. */
  lines: readonly Line[];
  features: SparseMatrix;
  /** 1 where a row is thrilled. */
  targets: Float32Array;
}>;

/** The output that is thrill itself. */
const THRILLED = "excitement";
/** Rungs of other emotions, after the codebook's arousal and attitude; any other is 0. */
const RUNGS: ReadonlyMap<string, Rung> = new Map([
  ...["admiration", "amusement", "approval", "caring", "desire", "gratitude", "joy", "love"].map(
    (name) => [name, 1] as const,
  ),
  ...["optimism", "pride", "relief"].map((name) => [name, 1] as const),
  ...["annoyance", "disappointment", "disapproval", "embarrassment", "fear"].map(
    (name) => [name, -1] as const,
  ),
  ...["nervousness", "remorse", "sadness"].map((name) => [name, -1] as const),
  ...["anger", "disgust", "grief"].map((name) => [name, -2] as const),
]);
const HIGHEST: Rung = 2;

/** Every so many-th row is kept back for the lines. */
const LINE_SHARE = 6;
/** How much a hyped comment counts beside a thrilled post, chosen on both held out. */
const COMMENT_WEIGHT = 0.1;
const MORE_ITERATIONS = 20;
const OPTIONS: FitOptions = { kind: "sigmoids", strength: 2, iterations: 40, fewestRows: 3 };

/** True for a task that can teach thrill. */
export function hasThrill(task: Task): boolean {
  return task.outputs.includes(THRILLED);
}

/** 2 where a row is thrilled, else the mean of its emotions. */
function rungOf(task: Task, row: number): number {
  const k = task.outputs.length;
  const found = task.outputs.filter((_, o) => (task.targets[row * k + o] ?? 0) > 0);
  if (found.includes(THRILLED)) return HIGHEST;
  const sum = found.reduce((total, name) => total + (RUNGS.get(name) ?? 0), 0);
  return Math.round(sum / Math.max(1, found.length));
}

function countRungs(rungs: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const rung of rungs) counts.set(rung, (counts.get(rung) ?? 0) + 1);
  return counts;
}

/** Weights that spread the rungs of posts as those of the comments are spread. */
function weightsLike(rungs: readonly number[], comments: readonly LabelledComment[]): number[] {
  const wanted = countRungs(comments.flatMap(({ rung }) => rung ?? []));
  const counts = countRungs(rungs);
  return rungs.map((rung) => (wanted.get(rung) ?? 0) / (counts.get(rung) ?? 1));
}

function fitThrill(features: SparseMatrix, targets: Float32Array): LinearHead {
  const weights = new Float32Array(targets.length).fill(1);
  const nothing = { dense: new Float32Array(0), denseWidth: 0 };
  return fitHead({ features, ...nothing, targets, outputs: 1, weights }, OPTIONS);
}

/** Thrill from a task of emotions; `comments` say how common each rung is. */
export function learnThrill(
  known: Pick<Representation, "table" | "leftOut">,
  task: Task,
  comments: readonly LabelledComment[],
): Thrill {
  const features = featuresOf(known, task.texts);
  const numbers = [...task.texts.keys()];
  const rungs = numbers.map((row) => rungOf(task, row));
  const targets = Float32Array.from(rungs, (rung) => Number(rung === HIGHEST));
  const others = numbers.filter((row) => row % LINE_SHARE !== 0);
  const kept = numbers.filter((row) => row % LINE_SHARE === 0);
  const draft = fitThrill(
    selectRows(features, others),
    Float32Array.from(others, (row) => targets[row] ?? 0),
  );
  const none = { values: new Float32Array(0), width: 0 };
  const logits = applyHead(draft, selectRows(features, kept), none);
  const keptRungs = kept.map((row) => rungs[row] ?? 0);
  const weights = weightsLike(keptRungs, comments);
  const lines = THRESHOLDS.map((threshold) =>
    fitLine(logits, { targets: keptRungs.map((rung) => Number(rung >= threshold)), weights }),
  );
  return { draft, lines, features, targets };
}

function withZero(values: Float32Array): Float32Array {
  const longer = new Float32Array(values.length + 1);
  longer.set(values);
  return longer;
}

/** The head of thrill, from posts and comments. */
export function fitThrillHead(
  thrill: Thrill,
  rows: SparseMatrix,
  comments: readonly LabelledComment[],
): LinearHead {
  // One column tells comments, where thrill is common, from posts; it goes out again.
  const features = stackRows(withColumn(thrill.features, false), withColumn(rows, true));
  const hyped = comments.map(({ rung }) => Number(rung === HIGHEST));
  const counts = comments.map(({ weight, rung }) => (rung === null ? 0 : weight * COMMENT_WEIGHT));
  const problem = {
    features,
    dense: new Float32Array(0),
    denseWidth: 0,
    targets: Float32Array.from([...thrill.targets, ...hyped]),
    outputs: 1,
    weights: Float32Array.from([...thrill.targets.map(() => 1), ...counts]),
  };
  const start = { ...thrill.draft, sparse: withZero(thrill.draft.sparse) };
  const head = fitHead(problem, { ...OPTIONS, iterations: MORE_ITERATIONS, start });
  return { ...head, sparse: head.sparse.slice(0, rows.columns) };
}
