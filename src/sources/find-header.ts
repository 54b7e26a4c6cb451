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
/** Longer cells are data. */
const MAX_NAME = 60;

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
  return looksLikeHeader(rows)
    ? header(rows, 0, best?.fields.size ?? 0)
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

/** True where the first row is made of names while a column below it is all numbers or times. */
function looksLikeHeader(rows: readonly Row[]): boolean {
  const [first, ...body] = rows;
  if (first === undefined || body.length === 0) return false;
  const { cells } = first;
  const named = cells.filter((cell) => cell.trim() !== "");
  if (named.length < cells.length - 1 || new Set(named).size < named.length) return false;
  const self = named.map((cell) => lookAt([cell]));
  const names = named.every((cell) => cell.length <= MAX_NAME && /\p{L}/u.test(cell));
  if (!names || self.some((look) => look.numeric > 0 || look.timed > 0)) return false;
  return cells.some((_, index) => {
    const look = lookAt(body.map((row) => row.cells[index] ?? ""));
    return look.filled > 0 && (look.numeric > 0.9 || look.timed > 0.9);
  });
}
