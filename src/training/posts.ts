// Posts such as tweets: a label head of their own. It is taught by posts first and by comments
// then, so that little is lost where the gate errs.

import { LABELS } from "../core/ladder.ts";
import {
  FIRST_POST_LABEL,
  type LabelCalibration,
  OUTPUTS,
  POST_OUTPUTS,
} from "../scorers/hype/model.ts";
import { applyHead } from "./apply-head.ts";
import { calibratePosts } from "./calibrate.ts";
import { labelTargets } from "./heads.ts";
import type { LabelledComment } from "./labelled-comment.ts";
import { fitHead, type FitOptions, type LinearHead } from "./logistic.ts";
import { joinRows, pickRows } from "./pick-rows.ts";
import { represent, type Representation, type Rows } from "./representation.ts";
import type { Task } from "./tasks.ts";

/** What posts teach of labels before any comment is seen. */
export type Posts = Readonly<{
  /** Fitted on most posts; where the heads of every fold go on from. */
  draft: LinearHead;
  calibration: LabelCalibration;
  rows: Rows;
  targets: Float32Array;
  /** The rows of comments that the same head may see. */
  seenBy: (rows: Rows) => Rows;
}>;

/** Every so many-th post is kept back to calibrate the draft. */
const CALIBRATION_SHARE = 6;
/** Chosen on posts held out; at 60 iterations the head is two points short of where it ends. */
const OPTIONS: FitOptions = { kind: "softmax", strength: 0.4, iterations: 100, fewestRows: 3 };
/** From the draft on, with all posts and the comments. */
const MORE_ITERATIONS = 25;
/** How much a comment counts beside a post: at 1 posts lose more than comments gain. */
const COMMENT_WEIGHT = 0.15;

/** Rows without what a task itself has taught the stack: that would tell the answer. */
function withoutTask(rows: Rows, names: readonly string[], task: string): Rows {
  const dense = rows.dense.slice();
  for (const [column, name] of names.entries()) {
    if (!name.startsWith(`${task}:`)) continue;
    for (let at = column; at < dense.length; at += rows.denseWidth) dense[at] = 0;
  }
  return { ...rows, dense };
}

/** Weights that make all labels count the same. */
function balanced(targets: Float32Array): Float32Array {
  const k = LABELS.length;
  const totals = new Float64Array(k);
  for (const [at, target] of targets.entries()) totals[at % k] = (totals[at % k] ?? 0) + target;
  const rows = targets.length / k;
  return Float32Array.from({ length: rows }, (_, row) => {
    const label = targets.subarray(row * k, (row + 1) * k).indexOf(1);
    return rows / (k * (totals[label] ?? 1));
  });
}

function pickTargets(targets: Float32Array, rows: readonly number[]): Float32Array {
  const k = LABELS.length;
  const picked = new Float32Array(rows.length * k);
  for (const [to, from] of rows.entries())
    picked.set(targets.subarray(from * k, (from + 1) * k), to * k);
  return picked;
}

/** The same three classes by two outputs: what is added to all three changes nothing. */
function againstNeutral(weights: Float32Array): Float32Array {
  const k = LABELS.length;
  const result = new Float32Array((weights.length / k) * POST_OUTPUTS);
  for (let row = 0; row * k < weights.length; row += 1) {
    const neutral = weights[row * k + 1] ?? 0;
    result[row * POST_OUTPUTS] = (weights[row * k] ?? 0) - neutral;
    result[row * POST_OUTPUTS + 1] = (weights[row * k + 2] ?? 0) - neutral;
  }
  return result;
}

/** A head of three outputs as one of two, against neutral. */
function toTwo({ sparse, dense, bias }: LinearHead): LinearHead {
  const [negative = 0, neutral = 0, positive = 0] = bias;
  return {
    outputs: POST_OUTPUTS,
    sparse: againstNeutral(sparse),
    dense: againstNeutral(dense),
    bias: Float64Array.of(negative - neutral, positive - neutral),
  };
}

/** Logits of held-out posts where the model's outputs stand. */
function postLogits(head: LinearHead, rows: Rows): Float32Array {
  const found = applyHead(head, rows.features, { values: rows.dense, width: rows.denseWidth });
  const logits = new Float32Array(rows.features.rows * OUTPUTS);
  for (let row = 0; row < rows.features.rows; row += 1) {
    const own = found.subarray(row * POST_OUTPUTS, (row + 1) * POST_OUTPUTS);
    logits.set(own, row * OUTPUTS + FIRST_POST_LABEL);
  }
  return logits;
}

/** What posts alone teach, from a task of the three labels. */
export function learnPosts(representation: Representation, task: Task): Posts {
  const seenBy = (rows: Rows): Rows => withoutTask(rows, representation.stack.names, task.name);
  const rows = seenBy(represent(representation, task.texts));
  const numbers = [...task.texts.keys()];
  const kept = numbers.filter((row) => row % CALIBRATION_SHARE === 0);
  const others = numbers.filter((row) => row % CALIBRATION_SHARE !== 0);
  const targets = pickTargets(task.targets, others);
  const draft = fitHead(
    { ...pickRows(rows, others), targets, outputs: LABELS.length, weights: balanced(targets) },
    OPTIONS,
  );
  const logits = postLogits(toTwo(draft), pickRows(rows, kept));
  const calibration = calibratePosts(logits, pickTargets(task.targets, kept));
  return { draft, calibration, rows, targets: task.targets, seenBy };
}

/** The label head of posts and comments, negative and positive, both against neutral. */
export function fitPostHead(
  posts: Posts,
  rows: Rows,
  comments: readonly LabelledComment[],
): LinearHead {
  const ofComments = labelTargets(comments);
  const targets = new Float32Array(posts.targets.length + ofComments.length);
  targets.set(posts.targets);
  targets.set(ofComments, posts.targets.length);
  // Balanced apart, so that a text is not neutral for being a post.
  const weights = Float32Array.from([
    ...balanced(posts.targets),
    ...balanced(ofComments).map(
      (weight, row) => weight * COMMENT_WEIGHT * (comments[row]?.weight ?? 1),
    ),
  ]);
  const all = { ...joinRows(posts.rows, posts.seenBy(rows)), targets, weights };
  const head = fitHead(
    { ...all, outputs: LABELS.length },
    { ...OPTIONS, iterations: MORE_ITERATIONS, start: posts.draft },
  );
  return toTwo(head);
}
