// Logits of every labelled comment by heads that saw no comment of its group of titles.

import { LABEL_OUTPUTS, LADDER_OUTPUTS, OUTPUTS, type Calibration } from "../scorers/hype/model.ts";
import { calledLabel, labelsOf, ladderOf } from "../scorers/hype/probabilities.ts";
import type { HeldOutLogits } from "./calibrate.ts";
import type { Prediction } from "./cross-validate.ts";
import { fitHeads, type HeadOptions, type Heads } from "./heads.ts";
import type { LabelledComment } from "./labelled-comment.ts";
import { applyHead } from "./apply-head.ts";
import type { Rows } from "./representation.ts";
import { selectRows } from "./sparse-matrix.ts";
import { reportedGroup } from "./title-groups.ts";

/** The rows named, in that order. */
export function pickRows(rows: Rows, picked: readonly number[]): Rows {
  const { denseWidth } = rows;
  const dense = new Float32Array(picked.length * denseWidth);
  for (const [to, from] of picked.entries()) {
    dense.set(rows.dense.subarray(from * denseWidth, (from + 1) * denseWidth), to * denseWidth);
  }
  return { features: selectRows(rows.features, picked), dense, denseWidth };
}

/** Logits of rows, OUTPUTS to a row: ladder, then labels. */
export function applyHeads(heads: Heads, rows: Rows): Float32Array {
  const dense = { values: rows.dense, width: rows.denseWidth };
  const rung = applyHead(heads.rung, rows.features, dense);
  const label = applyHead(heads.label, rows.features, dense);
  const logits = new Float32Array(rows.features.rows * OUTPUTS);
  for (let row = 0; row < rows.features.rows; row += 1) {
    logits.set(rung.subarray(row * LADDER_OUTPUTS, (row + 1) * LADDER_OUTPUTS), row * OUTPUTS);
    const labels = label.subarray(row * LABEL_OUTPUTS, (row + 1) * LABEL_OUTPUTS);
    logits.set(labels, row * OUTPUTS + LADDER_OUTPUTS);
  }
  return logits;
}

/** Rows under no title train every model and are never judged. */
export function holdOut(
  rows: Rows,
  comments: readonly LabelledComment[],
  options: HeadOptions,
): HeldOutLogits {
  const groups = comments.map(({ title }) => reportedGroup(title));
  const judged = [...groups.keys()].filter((row) => groups[row] !== null);
  const logits = new Float32Array(comments.length * OUTPUTS);
  for (const group of new Set(groups)) {
    if (group === null) continue;
    const test = judged.filter((row) => groups[row] === group);
    const train = [...groups.keys()].filter((row) => groups[row] !== group);
    if (train.length === 0) continue;
    const heads = fitHeads(
      pickRows(rows, train),
      train.flatMap((row) => comments[row] ?? []),
      options,
    );
    const found = applyHeads(heads, pickRows(rows, test));
    for (const [at, row] of test.entries()) {
      logits.set(found.subarray(at * OUTPUTS, (at + 1) * OUTPUTS), row * OUTPUTS);
    }
  }
  const kept = new Float32Array(judged.length * OUTPUTS);
  for (const [to, row] of judged.entries()) {
    kept.set(logits.subarray(row * OUTPUTS, (row + 1) * OUTPUTS), to * OUTPUTS);
  }
  return { comments: judged.flatMap((row) => comments[row] ?? []), logits: kept };
}

/** What the calibrated model says of the held-out rows. */
export function predictionsOf(held: HeldOutLogits, calibration: Calibration): Prediction[] {
  return held.comments.map((_, row) => {
    const logits = held.logits.subarray(row * OUTPUTS, (row + 1) * OUTPUTS);
    const ladder = ladderOf(logits, calibration);
    const labels = labelsOf(logits, calibration);
    return {
      ladder: [ladder.rejecting, ladder.worried, ladder.open, ladder.warm, ladder.hyped],
      labels,
      label: calledLabel(labels, calibration),
    };
  });
}
