// Where the header of a table is: in the first row, below a preamble, or nowhere.

import type { Field } from "../core/mapped-row.ts";
import { fieldOfName } from "./recognise-columns.ts";
import { lookAt } from "./text-likeness.ts";

export type FoundHeader = Readonly<{
  /** Column names without outer blanks, or null where the table has no header. */
  names: readonly string[] | null;
  /** First line that may hold data. */
  bodyLine: number;
  /** How many fields of a comment the names are known for. */
  known: number;
}>;

type Row = Readonly<{ line: number; cells: readonly string[] }>;

/** Exporters write a few rows about the post before the header; none writes more. */
const MAX_PREAMBLE = 20;
/** Longer cells, in letters or words, are data. */
const MAX_NAME = 60;
const MAX_NAME_WORDS = 6;

/** The header of the first rows of a table; `rows` must not be empty. */
export function findHeader(rows: readonly Row[]): FoundHeader {
  const early = rows.slice(0, MAX_PREAMBLE).map((row, index) => ({
    row,
    index,
    fields: knownFields(row.cells),
  }));
  const likely = early.filter(({ index, fields }) => fields.size > (index === 0 ? 0 : 1));
  const best = likely.toSorted((one, other) => other.fields.size - one.fields.size)[0];
  if (best !== undefined && (best.fields.has("text") || best.fields.size > 1)) {
    return header(rows, best.index, best.fields.size);
  }
  const known = knownFields(rows[0]?.cells ?? []).size;
  return looksLikeHeader(rows, known)
    ? header(rows, 0, known)
    : { names: null, bodyLine: rows[0]?.line ?? 1, known: 0 };
}

function header(rows: readonly Row[], index: number, known: number): FoundHeader {
  const row = rows[index] ?? { line: 1, cells: [] };
  const names = row.cells.map((cell) => cell.replaceAll("\ufeff", "").trim());
  return { names, bodyLine: row.line + 1 + breaks(row.cells), known };
}

function breaks(cells: readonly string[]): number {
  return cells.join("").split("\n").length - 1;
}

function knownFields(cells: readonly string[]): ReadonlySet<Field> {
  const fields = cells
    .filter((cell) => cell.length <= MAX_NAME)
    .map(fieldOfName)
    .filter((field) => field !== null);
  return new Set(fields);
}

/**
 * True where the first row is made of names, and either one of them is known or a column below
 * is all numbers or times, which its name is not.
 */
function looksLikeHeader(rows: readonly Row[], known: number): boolean {
  const [first, ...body] = rows;
  if (first === undefined || body.length === 0 || !areNames(first.cells)) return false;
  if (known > 0 && first.cells.length > 1) return true;
  return first.cells.some((_, index) => {
    const values = body.map((row) => row.cells[index] ?? "");
    const look = lookAt(values);
    return look.filled > 0 && (look.numeric > 0.9 || look.timed > 0.9);
  });
}

/** Distinct short cells with letters, no numbers and no times; one may be empty. */
function areNames(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell.trim() !== "");
  if (named.length < cells.length - 1 || new Set(named).size < named.length) return false;
  return named.every((cell) => {
    const look = lookAt([cell]);
    const short = cell.length <= MAX_NAME && cell.split(/\s+/).length <= MAX_NAME_WORDS;
    return short && /\p{L}/u.test(cell) && look.numeric === 0 && look.timed === 0;
  });
}
