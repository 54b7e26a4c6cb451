// The plain baseline of the model card: logistic regression on words and characters alone, learnt
// from the same labels and no other text. What the model adds is what it does better than this.

import { CATEGORIES, PICTURES, PLACES, SHAPE } from "../scorers/hype/groups.ts";
import { NO_CALIBRATION } from "../scorers/hype/model.ts";
import type { FeatureTable } from "../scorers/hype/table.ts";
import type { Prediction } from "./held-out-figures.ts";
import { HEAD_OPTIONS } from "./heads.ts";
import { holdOut, predictionsOf } from "./hold-out.ts";
import type { LabelledComment } from "./labelled-comment.ts";
import { Vectoriser } from "./vectorise.ts";

const LEFT_OUT = {
  groups: new Set([PLACES, PICTURES, CATEGORIES, SHAPE]),
  slots: new Set<number>(),
};

/** What the baseline says of comments with titles, each judged by heads that saw none of its group. */
export function plainBaseline(
  comments: readonly LabelledComment[],
  table: FeatureTable,
): Prediction[] {
  const features = new Vectoriser(table, LEFT_OUT).matrix(comments.map(({ text }) => text));
  const rows = { features, dense: new Float32Array(0), denseWidth: 0 };
  const settings = { ...HEAD_OPTIONS, seesNames: true };
  const held = holdOut({ rows, comments, posts: null }, settings);
  return predictionsOf(held, NO_CALIBRATION);
}
