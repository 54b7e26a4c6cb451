// What a person said of one comment, from the cells of a labelled file. A bad cell is data that
// names itself, not an exception.

import { didYouMean } from "./nearest.ts";
import {
  EXPECTED_FLAGS,
  EXPECTED_LABEL,
  EXPECTED_RUNG,
  flagsNamed,
  labelNamed,
  rungNamed,
} from "./label-words.ts";
import { type Label, LABELS, type Rung, RUNGS } from "./ladder.ts";

/** Cells as they stand in the file; undefined: there is no such column. */
export type LabelCells = Readonly<{
  rung?: string | undefined;
  label?: string | undefined;
  flags?: string | undefined;
}>;

/** What was said; what was left empty is null, no flags are "". */
export type GivenLabels = Readonly<{ rung: Rung | null; label: Label | null; flags: string }>;

/** A cell that names no label; `kind` says which label was looked for. */
export type LabelProblem = Readonly<{ found: string; kind: LabelKind }>;
type LabelKind = "rung" | "sentiment" | "flags";

const KINDS: Readonly<
  Record<LabelKind, Readonly<{ what: string; expected: string; names: readonly string[] }>>
> = {
  rung: { what: "rung", expected: EXPECTED_RUNG, names: RUNGS },
  sentiment: { what: "sentiment", expected: EXPECTED_LABEL, names: LABELS },
  flags: { what: "set of flags", expected: EXPECTED_FLAGS, names: [] },
};
/** Longest piece of a bad cell that is told. */
const LONGEST_FOUND = 40;
/** Shorter words are near to everything. */
const SHORTEST_GUESSED = 3;

/** The labels of one row, or the first cell that names none. Empty cells are no problem. */
export function parseLabels(cells: LabelCells): GivenLabels | LabelProblem {
  const rung = given(cells.rung, rungNamed);
  if (rung === undefined) return problem(cells.rung, "rung");
  const label = given(cells.label, labelNamed);
  if (label === undefined) return problem(cells.label, "sentiment");
  const flags = flagsNamed(cells.flags ?? "");
  if (flags === null) return problem(cells.flags, "flags");
  return { rung, label, flags };
}

/** `"good" is no sentiment; expected positive, neutral or negative (or p, u, n).` */
export function problemSentence({ found, kind }: LabelProblem): string {
  const { what, expected, names } = KINDS[kind];
  const shown = found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND)}…` : found;
  const hint = shown.length >= SHORTEST_GUESSED ? didYouMean(shown, names) : "";
  return `"${shown}" is no ${what}${hint}; expected ${expected}.`;
}

/** Null for an empty cell, undefined for one that names nothing. */
function given<Value>(
  text: string | undefined,
  named: (text: string) => Value | null,
): Value | null | undefined {
  if (text === undefined || text.trim() === "") return null;
  return named(text) ?? undefined;
}

function problem(found: string | undefined, kind: LabelKind): LabelProblem {
  return { found: (found ?? "").trim(), kind };
}
