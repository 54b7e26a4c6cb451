// Files of rows to records by column name: tab-separated with a header, or CSV.

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

/** RFC 4180: quoted fields may hold commas, quotes (doubled) and line breaks. */
function parseCsv(content: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|\r|$)/gy;
  for (const match of content.matchAll(pattern)) {
    const [, field = "", end = ""] = match;
    const value = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
    rows.at(-1)?.push(value);
    if (end === "" && match.index + match[0].length >= content.length) break;
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1 || (row[0] ?? "") !== "");
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
