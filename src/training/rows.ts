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

function parseTsv(content: string): string[][] {
  const lines = content.split(/\r?\n/).filter((line) => line !== "");
  return lines.map((line) => line.split("\t").map(decode));
}

/** Rows of a CSV; a row of other length than the header is kept as it is. */
function parseCsv(content: string): string[][] {
  return parse(content, { relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
}

/** Rows of a file by the names in its first line; a missing file is an INPUT error. */
export function readRows(path: string): Row[] {
  let content: string;
  try {
    content = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (cause) {
    throw new HypemeterError(
      "INPUT",
      `Cannot read ${path}: a file of comments for training was expected there. Check the path.`,
      { cause },
    );
  }
  const [header = [], ...lines] = path.endsWith(".csv") ? parseCsv(content) : parseTsv(content);
  return lines.map((line) =>
    Object.fromEntries(header.map((name, column) => [name, line[column] ?? ""])),
  );
}
