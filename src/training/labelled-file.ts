// Labelled files, for whoever learns from them or measures by them: one reader, one table of
// words (core/label-words.ts), errors that say where and what next.

import { LABEL_COLUMNS } from "../core/label-words.ts";
import { type GivenLabels, parseLabels, problemSentence } from "../core/parse-labels.ts";
import { HypemeterError } from "../errors.ts";
import { type Row, type RowTable, readTable } from "./rows.ts";

/** One row: what was said of a text; `place` is its file and line, for errors. */
export type LabelledRow = GivenLabels & Readonly<{ place: string; text: string; title: string }>;

/** More problems than this are not listed: the first ones show what is wrong. */
const MOST_PROBLEMS = 20;

/** Column of a table by its plain name; case and blanks around it do not matter. */
type Columns = ReadonlyMap<string, string>;

function columnsOf(path: string, { columns }: RowTable): Columns {
  const byName = new Map(columns.map((name) => [name.trim().toLowerCase(), name]));
  const hasLabels = ["rung", ...LABEL_COLUMNS].some((name) => byName.has(name));
  if (byName.has("text") && hasLabels) return byName;
  throw new HypemeterError(
    "INPUT",
    `${path}:1: this is no labelled file: it needs the columns "text" and "rung" and/or "label" ` +
      `(or "sent"); found: ${columns.join(", ") || "none"}. ` +
      `Name the columns in the first line; .csv files are read as CSV, all others as tab-separated.`,
  );
}

function cellsOf(row: Row, columns: Columns): Readonly<Record<string, string | undefined>> {
  const cell = (name: string): string | undefined => {
    const column = columns.get(name);
    return column === undefined ? undefined : (row[column] ?? "");
  };
  const labelColumn = LABEL_COLUMNS.find((name) => columns.has(name));
  return {
    text: cell("text"),
    title: cell("title"),
    rung: cell("rung"),
    label: labelColumn === undefined ? undefined : cell(labelColumn),
    flags: cell("flags"),
  };
}

/** An INPUT error of all that is wrong with a file, each with its place; `advice` comes last. */
export function problemsError(problems: readonly string[], advice: string): HypemeterError {
  const rest = problems.length - MOST_PROBLEMS;
  const more = rest > 0 ? [`and ${rest} more.`] : [];
  return new HypemeterError(
    "INPUT",
    [...problems.slice(0, MOST_PROBLEMS), ...more, advice].join("\n"),
  );
}

/**
 * All rows of a TSV or CSV with the columns `text` and `rung` and/or `label` (or `sent`), and
 * where there are any `title` and `flags`. Empty cells are null; a cell that names no label is
 * an INPUT error with its line.
 */
export function readLabelledFile(path: string): LabelledRow[] {
  const table = readTable(path);
  const columns = columnsOf(path, table);
  const problems: string[] = [];
  const rows = table.rows.flatMap(({ line, cells }): LabelledRow[] => {
    const { text = "", title = "", ...labels } = cellsOf(cells, columns);
    const place = `${path}:${line}`;
    const found = parseLabels(labels);
    if (!("kind" in found)) return [{ ...found, place, text, title: title.trim() }];
    problems.push(`${place}: ${problemSentence(found)}`);
    return [];
  });
  if (problems.length === 0) return rows;
  throw problemsError(problems, "Correct these cells, or empty them, and run the command again.");
}

/** True for a row that nothing can be said of: spam (flag p) or another language (l). */
export function isForeignOrSpam({ flags }: Readonly<{ flags: string }>): boolean {
  return flags.includes("l") || flags.includes("p");
}
