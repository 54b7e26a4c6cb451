// Auxiliary tasks: other people's labelled texts, read into one shape. A first stage learns
// each; what it would say of a comment is a feature of the second.

import { existsSync } from "node:fs";
import { basename } from "node:path";
import { LABELS } from "../core/ladder.ts";
import { HypemeterError } from "../errors.ts";
import { type LabelledComment, readLabelled } from "./labelled-comment.ts";
import type { HeadKind } from "./logistic.ts";
import { type Row, readRows } from "./rows.ts";

export type Task = Readonly<{
  name: string;
  kind: HeadKind;
  /** Weight of the data against the penalty; from accuracy-recipe.md where it names one. */
  strength: number;
  outputs: readonly string[];
  texts: readonly string[];
  /** texts x outputs, row by row, in [0, 1]. */
  targets: Float32Array;
}>;

/** A rating this near zero tells neither good nor bad. */
const CLEAR_RATING = 0.3;
const NEUTRAL_EMOBANK = 3;

function targetsOf(
  rows: readonly Row[],
  outputs: readonly string[],
  of: (row: Row) => readonly number[],
): Float32Array {
  const targets = new Float32Array(rows.length * outputs.length);
  for (const [at, row] of rows.entries()) targets.set(of(row), at * outputs.length);
  return targets;
}

/** Rows with a comma-separated list of labels, each an output of its own. */
function multiLabel(name: string, rows: readonly Row[], strength: number): Task {
  const outputs = [...new Set(rows.flatMap((row) => (row["labels"] ?? "").split(",")))]
    .filter((label) => label !== "" && label !== "none")
    .toSorted();
  const targets = targetsOf(rows, outputs, (row) => {
    const labels = new Set((row["labels"] ?? "").split(","));
    return outputs.map((output) => (labels.has(output) ? 1 : 0));
  });
  return { name, kind: "sigmoids", strength, outputs, texts: rows.map(textOf), targets };
}

function textOf(row: Row): string {
  return row["text"] ?? "";
}

function threeClasses(name: string, comments: readonly LabelledComment[]): Task {
  const targets = new Float32Array(comments.length * LABELS.length);
  for (const [row, { label }] of comments.entries()) {
    targets[row * LABELS.length + LABELS.indexOf(label)] = 1;
  }
  const texts = comments.map(({ text }) => text);
  return { name, kind: "softmax", strength: 0.5, outputs: LABELS, texts, targets };
}

function rated(name: string, rows: readonly Row[]): Task {
  const clear = rows.filter((row) => Math.abs(Number(row["mean_rating"])) > CLEAR_RATING);
  const targets = targetsOf(clear, ["positive"], (row) => [Number(row["mean_rating"]) > 0 ? 1 : 0]);
  return {
    name,
    kind: "sigmoids",
    strength: 1,
    outputs: ["positive"],
    texts: clear.map(textOf),
    targets,
  };
}

function spread(value: string | undefined): number {
  return Math.min(1, Math.max(0, 0.5 + (Number(value) - NEUTRAL_EMOBANK) / 2));
}

/** Valence and arousal around their middle, spread over [0, 1]. */
function dimensional(name: string, rows: readonly Row[]): Task {
  const outputs = ["valence", "arousal"];
  const targets = targetsOf(rows, outputs, (row) => [spread(row["V"]), spread(row["A"])]);
  return { name, kind: "sigmoids", strength: 2, outputs, texts: rows.map(textOf), targets };
}

/** Reads one auxiliary file; its columns tell its kind. */
export function readTask(path: string): Task {
  if (!existsSync(path)) {
    throw new HypemeterError(
      "INPUT",
      `No auxiliary file at ${path}. Check the path or leave it out.`,
    );
  }
  const rows = readRows(path).filter((row) => textOf(row) !== "");
  const columns = Object.keys(rows[0] ?? {});
  const name = basename(path).replace(/\..*$/, "");
  if (columns.includes("mean_rating")) return rated(name, rows);
  if (columns.includes("V") && columns.includes("A")) return dimensional(name, rows);
  if (columns.includes("labels"))
    return multiLabel(name, rows, columns.includes("sentiment") ? 2 : 1);
  if (columns.includes("label")) {
    return threeClasses(
      name,
      readLabelled(path).filter(({ text }) => text !== ""),
    );
  }
  throw new HypemeterError(
    "INPUT",
    `${path} has the columns "${columns.join(", ")}". Expected one of: labels; label; mean_rating; V and A.`,
  );
}

const PICTOGRAPH = /\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])?/gu;
const EMOJI_OUTPUTS = 20;

/** Which emoji people put under trailers: a task that needs no labels but their own. */
export function emojiTask(texts: readonly string[]): Task {
  const found = texts.map(
    (text) =>
      new Set(
        [...text.matchAll(PICTOGRAPH)].map(([emoji]) =>
          emoji.replace(/\uFE0F|[\u{1F3FB}-\u{1F3FF}]/gu, ""),
        ),
      ),
  );
  const counts = new Map<string, number>();
  for (const emoji of found) for (const one of emoji) counts.set(one, (counts.get(one) ?? 0) + 1);
  const outputs = [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, EMOJI_OUTPUTS)
    .map(([emoji]) => emoji);
  const bare = texts.map((text) => text.replaceAll(PICTOGRAPH, "").trim());
  const kept = [...texts.keys()].filter(
    (at) => (found[at]?.size ?? 0) > 0 && (bare[at] ?? "").length > 3,
  );
  const targets = new Float32Array(kept.length * outputs.length);
  for (const [row, at] of kept.entries()) {
    for (const [o, emoji] of outputs.entries())
      targets[row * outputs.length + o] = found[at]?.has(emoji) === true ? 1 : 0;
  }
  return {
    name: "emoji",
    kind: "sigmoids",
    strength: 0.5,
    outputs,
    texts: kept.map((at) => bare[at] ?? ""),
    targets,
  };
}
