// Labelled comments as training needs them: what a person said of a comment after the codebook.

import type { Label, Rung } from "../core/ladder.ts";
import {
  isForeignOrSpam,
  type LabelledRow,
  problemsError,
  readLabelledFile,
} from "./labelled-file.ts";

export type LabelledComment = Readonly<{
  text: string;
  /** Title that the comment stands under; "" where the file does not say. */
  title: string;
  /** null: the file labels sentiment alone. */
  rung: Rung | null;
  label: Label;
  /** Letters of the codebook (s, q, p, r, l) or "". */
  flags: string;
  /** How much the row counts in training; 1 for a comment labelled by a person. */
  weight: number;
}>;

function commentOf({ text, title, rung, label, flags }: LabelledRow): LabelledComment[] {
  return label === null ? [] : [{ text, title, rung, label, flags, weight: 1 }];
}

/** All rows of one file; a row without a sentiment, or a bad one, is an INPUT error. */
export function readLabelled(path: string): LabelledComment[] {
  const rows = readLabelledFile(path);
  const problems = rows
    .filter(({ label }) => label === null)
    .map(({ place }) => `${place}: no sentiment; training needs one for every row.`);
  if (problems.length === 0) return rows.flatMap(commentOf);
  throw problemsError(
    problems,
    'Fill in the column "sent" or "label" (positive, neutral or negative), or leave these rows out.',
  );
}

/** Rows that can teach the ladder: in English and no spam. */
export function isUsable(comment: LabelledComment): boolean {
  return !isForeignOrSpam(comment) && comment.text !== "";
}
