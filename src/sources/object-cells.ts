// Tables whose cells hold whole objects, as JSON or as Python writes them: such a row is read as
// the record that it once was.

import type { Field } from "../core/mapped-row.ts";
import { FIELDS } from "../core/mapped-row.ts";
import type { ColumnMap } from "./recognise-columns.ts";
import { parseObjectCell } from "./parse-python-repr.ts";
import type { DocumentPlan } from "./plan-documents.ts";
import { planDocuments } from "./plan-documents.ts";
import type { SniffedTable } from "./sniff-table.ts";
import type { Wanted } from "./source-options.ts";

/** Sampled rows that are parsed to find the paths in them. */
const SAMPLE = 50;

/** The row as a record, its object cells parsed. */
export function recordOfRow(names: readonly string[], cells: readonly string[]): object {
  const entries = cells.map((cell, index): [string, unknown] => [
    names[index] ?? "",
    parseObjectCell(cell) ?? cell,
  ]);
  return Object.fromEntries(entries.filter(([name]) => name !== ""));
}

/**
 * How to read the rows as records, or null where plain columns tell as much: no text column is
 * known, or a field lies in a column of objects.
 */
export function planObjectCells(
  table: SniffedTable,
  columns: ColumnMap,
  wanted: Wanted,
): DocumentPlan | null {
  const names = table.header.names;
  if (names === null) return null;
  const held = names.map((_, index) => holdsObjects(table, index));
  const inObject = (field: Field): boolean => held[columns[field]?.[0] ?? -1] === true;
  const needed = columns.text === undefined ? held.includes(true) : FIELDS.some(inObject);
  if (!needed) return null;
  const records = table.rows.slice(0, SAMPLE).map((cells) => recordOfRow(names, cells));
  const plan = planDocuments(records, wanted);
  return plan.profile.fields.text === undefined ? null : plan;
}

/** True where most cells of a column that are not empty hold an object. */
function holdsObjects(table: SniffedTable, column: number): boolean {
  const cells = table.rows
    .slice(0, SAMPLE)
    .map((row) => row[column] ?? "")
    .filter((cell) => cell !== "");
  return cells.filter((cell) => parseObjectCell(cell) !== null).length > cells.length / 2;
}
