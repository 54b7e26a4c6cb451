// Labelled comments: what a person said of a comment after the codebook, and the reader of
// files that hold them.

import type { Label, Rung } from "../core/ladder.ts";
import { HypemeterError } from "../errors.ts";
import { type Row, readRows } from "./rows.ts";

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

const LABEL_NAMES: Readonly<Record<string, Label>> = {
  n: "negative",
  u: "neutral",
  p: "positive",
  negative: "negative",
  neutral: "neutral",
  positive: "positive",
};
const RUNG_NAMES: Readonly<Record<string, Rung>> = { "-2": -2, "-1": -1, "0": 0, "1": 1, "2": 2 };

function complain(path: string, line: number, found: string): never {
  throw new HypemeterError(
    "INPUT",
    `${path}, row ${line}: ${found}. Expected the columns "rung, sent, text" (rung -2 to 2, ` +
      `sent p, u or n) or "label, text" (label positive, neutral or negative). Correct the row.`,
  );
}

function labelOf(row: Row, path: string, line: number): LabelledComment {
  const named = row["sent"] ?? row["label"] ?? "";
  const label = LABEL_NAMES[named];
  if (label === undefined) return complain(path, line, `no such sentiment as "${named}"`);
  const rung = row["rung"] === undefined ? null : RUNG_NAMES[row["rung"]];
  if (rung === undefined) return complain(path, line, `no such rung as "${row["rung"]}"`);
  const flags = (row["flags"] ?? "").replace("-", "");
  return { text: row["text"] ?? "", title: row["title"] ?? "", rung, label, flags, weight: 1 };
}

/** All rows of one file; a row that cannot be read is an INPUT error that names it. */
export function readLabelled(path: string): LabelledComment[] {
  return readRows(path).map((row, at) => labelOf(row, path, at + 2));
}

/** Rows that can teach the ladder: in English and no spam. */
export function isUsable(comment: LabelledComment): boolean {
  return !comment.flags.includes("l") && !comment.flags.includes("p") && comment.text !== "";
}
