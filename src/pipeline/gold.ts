// Labelled files: comments with what a person said of them.

import type { GoldComment } from "../core/evaluate.ts";
import type { Label, Rung } from "../core/ladder.ts";
import { HypemeterError } from "../errors.ts";
import { readRows } from "../training/rows.ts";
import type { Row } from "../training/rows.ts";

/** Words for a sentiment in labelled files, in lower case. */
export const LABELS: Readonly<Record<string, Label>> = {
  p: "positive",
  pos: "positive",
  positive: "positive",
  n: "negative",
  neg: "negative",
  negative: "negative",
  u: "neutral",
  neu: "neutral",
  neutral: "neutral",
};

/** Words for a rung in labelled files, in lower case. */
export const RUNGS: Readonly<Record<string, Rung>> = {
  "-2": -2,
  "-1": -1,
  "0": 0,
  "1": 1,
  "2": 2,
  rejecting: -2,
  worried: -1,
  open: 0,
  warm: 1,
  hyped: 2,
};

const LABEL_COLUMNS = ["label", "sent", "sentiment"];

/**
 * Reads a TSV or CSV with the columns `text` and `rung` and/or `label` (or `sent`), and where
 * there are any `title` and `flags`. Rows flagged as spam (p) or another language (l) after the
 * codebook are left out: nothing can be said of them.
 */
export function readGold(path: string): GoldComment[] {
  const rows = readRows(path);
  const columns = Object.keys(rows[0] ?? {});
  const labelColumn = LABEL_COLUMNS.find((name) => columns.includes(name));
  if (!columns.includes("text") || (labelColumn === undefined && !columns.includes("rung"))) {
    throw new HypemeterError(
      "INPUT",
      `${path} is no labelled file: it needs the columns "text" and "rung" and/or "label" (or "sent"); found: ${columns.join(", ") || "none"}.`,
    );
  }
  return rows.flatMap((row, index) =>
    /[lp]/.test(row["flags"] ?? "") ? [] : [goldOf(row, labelColumn, `${path}:${index + 2}`)],
  );
}

function goldOf(row: Row, labelColumn: string | undefined, place: string): GoldComment {
  return {
    text: row["text"] ?? "",
    title: row["title"] ?? "",
    rung: lookUp(RUNGS, row["rung"], { place, what: "rung", expected: "-2, -1, 0, 1 or 2" }),
    label: lookUp(LABELS, labelColumn === undefined ? undefined : row[labelColumn], {
      place,
      what: "sentiment",
      expected: "positive, neutral or negative (or p, u, n)",
    }),
  };
}

function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  text: string | undefined,
  { place, what, expected }: Readonly<{ place: string; what: string; expected: string }>,
): Value | null {
  if (text === undefined || text.trim() === "") return null;
  const key = text.trim().toLowerCase();
  const value = Object.hasOwn(table, key) ? table[key] : undefined;
  if (value !== undefined) return value;
  throw new HypemeterError("INPUT", `${place}: "${text}" is no ${what}; expected ${expected}.`);
}
