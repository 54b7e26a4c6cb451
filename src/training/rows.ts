// Files of rows to records by column name: tab-separated with a header, or CSV.

import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { HypemeterError } from "../errors.ts";

/** One row: column name to text as it stands in the file. */
export type Row = Readonly<Record<string, string>>;

/** In a TSV, " ⏎ " stands for a line break and "\\\\" for a backslash. */
function decode(field: string): string {
  return field.replaceAll(" ⏎ ", "\n").replaceAll("\\\\", "\\");
}

/** Fields of one row, and the line of the file that it begins on. */
type Line = Readonly<{ line: number; fields: readonly string[] }>;

function parseTsv(content: string): Line[] {
  return content
    .split(/\r?\n/)
    .flatMap((text, at) =>
      text === "" ? [] : { line: at + 1, fields: text.split("\t").map(decode) },
    );
}

function lineBreaks(fields: readonly string[]): number {
  return fields.reduce((sum, field) => sum + (field.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

/** Rows of a CSV; a row of other length than the header is kept as it is, an empty one is not. */
function parseCsv(content: string): Line[] {
  const options = { relax_column_count: true, relax_quotes: true };
  let line = 1;
  return parse(content, options).flatMap((fields) => {
    const first = line;
    line += 1 + lineBreaks(fields);
    return fields.length === 1 && fields[0] === "" ? [] : { line: first, fields };
  });
}

/** A file of rows: the names in its first line, and each row with the line that it begins on. */
export type RowTable = Readonly<{
  columns: readonly string[];
  rows: readonly Readonly<{ line: number; cells: Row }>[];
}>;

/** The table in a file; a missing file is an INPUT error. */
export function readTable(path: string): RowTable {
  let content: string;
  try {
    content = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (cause) {
    throw new HypemeterError(
      "INPUT",
      `Cannot read ${path}: a file of labelled comments or other rows was expected there. Check the path.`,
      { cause },
    );
  }
  const [header, ...lines] = path.endsWith(".csv") ? parseCsv(content) : parseTsv(content);
  const columns = header?.fields ?? [];
  const rows = lines.map(({ line, fields }) => ({
    line,
    cells: Object.fromEntries(columns.map((name, column) => [name, fields[column] ?? ""])),
  }));
  return { columns, rows };
}

/** The rows alone. */
export function readRows(path: string): Row[] {
  return readTable(path).rows.map(({ cells }) => cells);
}
