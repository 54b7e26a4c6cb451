// Logits of every labelled comment by heads that saw no comment of its group of titles.

import {
  type Calibration,
  FIRST_LABEL,
  FIRST_POST_LABEL,
  GATE,
  LABEL_OUTPUTS,
  LADDER_OUTPUTS,
  OUTPUTS,
  POST_OUTPUTS,
  THRILL,
} from "../scorers/hype/model.ts";
import { calledLabel, gateOf, mixedLabels, reachedOf } from "../scorers/hype/probabilities.ts";
import { applyHead } from "./apply-head.ts";
import type { HeldOutLogits } from "./calibrate.ts";
import type { Prediction } from "./held-out-figures.ts";
import { constantHead, fitGate, type GateRows } from "./gate.ts";
import { type AllHeads, fitHeads, type HeadOptions } from "./heads.ts";
import type { LabelledComment } from "./labelled-comment.ts";
import type { LinearHead } from "./logistic.ts";
import { pickRows } from "./pick-rows.ts";
import { fitPostHead, type Posts } from "./posts.ts";
import type { Rows } from "./representation.ts";
import { fitThrillHead, type Thrill } from "./thrill.ts";
import { titleGroups } from "./title-groups.ts";

/** What the heads learn from: rows and labels of comments, and what posts have taught. */
export type HeadData = Readonly<{
  rows: Rows;
  comments: readonly LabelledComment[];
  posts: PostData | null;
}>;

/** What posts have taught, and texts to tell posts from comments by. */
export type PostData = Readonly<{
  posts: Posts;
  thrill: Thrill | null;
  gate: Omit<GateRows, "labelled">;
  /** Of the comments without labels. */
  titles: readonly string[];
}>;

/** Unlabelled comments but those of titles that are held out. */
function unlabelledFor({ gate, titles }: PostData, heldOut: ReadonlySet<string>): Rows {
  const allowed = [...titles.keys()].filter((row) => !heldOut.has(titles[row] ?? ""));
  return pickRows(gate.unlabelled, allowed);
}

/** Titles of which no row was picked. */
function titlesLeftOut(
  comments: readonly LabelledComment[],
  picked: readonly number[],
): Set<string> {
  const left = new Set(comments.map(({ title }) => title));
  for (const row of picked) left.delete(comments[row]?.title ?? "");
  return left;
}

/** All heads from the rows named. */
export function fitAllHeads(
  data: HeadData,
  picked: readonly number[],
  options: HeadOptions,
): AllHeads {
  const rows = pickRows(data.rows, picked);
  const { features } = rows;
  const comments = picked.flatMap((row) => data.comments[row] ?? []);
  const heads = fitHeads(rows, comments, options);
  if (data.posts === null) return { ...heads, ...noPosts(features.columns) };
  const { posts, thrill } = data.posts;
  return {
    ...heads,
    post: fitPostHead(posts, rows, comments),
    thrill:
      thrill === null
        ? constantHead(features.columns, [0])
        : fitThrillHead(thrill, features, comments),
    gate: fitGate({
      ...data.posts.gate,
      labelled: posts.seenBy(rows),
      unlabelled: unlabelledFor(data.posts, titlesLeftOut(data.comments, picked)),
    }),
  };
}

/** Logit of a gate that stays shut. */
const SHUT = -20;

/** Heads of a training without posts. */
function noPosts(columns: number): Pick<AllHeads, "post" | "thrill" | "gate"> {
  return {
    post: constantHead(columns, [0, 0]),
    thrill: constantHead(columns, [0]),
    gate: constantHead(columns, [SHUT]),
  };
}

/** Logits of rows, OUTPUTS to a row. */
export function applyHeads(heads: AllHeads, rows: Rows): Float32Array {
  const logits = new Float32Array(rows.features.rows * OUTPUTS);
  const put = (head: LinearHead, first: number, width: number): void => {
    const dense = { values: rows.dense, width: head.dense.length === 0 ? 0 : rows.denseWidth };
    const found = applyHead(head, rows.features, dense);
    for (let row = 0; row < rows.features.rows; row += 1) {
      logits.set(found.subarray(row * width, (row + 1) * width), row * OUTPUTS + first);
    }
  };
  put(heads.rung, 0, LADDER_OUTPUTS);
  put(heads.label, FIRST_LABEL, LABEL_OUTPUTS);
  put(heads.post, FIRST_POST_LABEL, POST_OUTPUTS);
  put(heads.thrill, THRILL, 1);
  put(heads.gate, GATE, 1);
  return logits;
}

/** Rows under no title train every model and are never judged. */
export function holdOut(data: HeadData, options: HeadOptions): HeldOutLogits {
  const groups = titleGroups(data.comments.map(({ title }) => title));
  const judged = [...groups.keys()].filter((row) => groups[row] !== null);
  const places = new Map(judged.map((row, place) => [row, place]));
  const logits = new Float32Array(judged.length * OUTPUTS);
  for (const group of new Set(judged.map((row) => groups[row]))) {
    const test = judged.filter((row) => groups[row] === group);
    const train = [...groups.keys()].filter((row) => groups[row] !== group);
    if (train.length === 0) continue;
    const found = applyHeads(fitAllHeads(data, train, options), pickRows(data.rows, test));
    for (const [at, row] of test.entries()) {
      const to = (places.get(row) ?? 0) * OUTPUTS;
      logits.set(found.subarray(at * OUTPUTS, (at + 1) * OUTPUTS), to);
    }
  }
  return { comments: judged.flatMap((row) => data.comments[row] ?? []), logits };
}

/** What the calibrated model says of the held-out rows. */
export function predictionsOf(held: HeldOutLogits, calibration: Calibration): Prediction[] {
  return held.comments.map((_, row) => {
    const logits = held.logits.subarray(row * OUTPUTS, (row + 1) * OUTPUTS);
    const [a, b, c, d] = reachedOf(logits, calibration);
    const labels = mixedLabels(logits, calibration);
    return {
      ladder: [1 - a, a - b, b - c, c - d, d],
      labels,
      label: calledLabel(labels, calibration, gateOf(logits)),
    };
  });
}
