// Labelling with a spreadsheet: the drawn comments as CSV, and the filled-in file read back.

import { readFileSync } from "node:fs";
import type { HumanLabel } from "../core/calibration-report.ts";
import { parseLabels, problemSentence } from "../core/parse-labels.ts";
import { HypemeterError } from "../errors.ts";
import { csvText } from "../render/csv.ts";
import { NOTHING_EXPECTED } from "../sources/csv-dialect.ts";
import { recordSplitter } from "../sources/csv-records.ts";
import { DELIMITERS, sniffTable } from "../sources/sniff-table.ts";
import type { ReadableComment } from "../store/label-log.ts";
import type { Deps } from "./deps.ts";
import { DEFAULT_DEPS } from "./deps.ts";
import { drawFor, keepLabels, openExisting } from "./label.ts";
import type { LabelOptions } from "./label.ts";
import { oneTeaser } from "./one-teaser.ts";
import { writeWhole } from "./write-report.ts";

const COLUMNS = ["id", "text", "rung", "sent", "flags"] as const;
type Column = (typeof COLUMNS)[number];

/** More problems than this are not listed: the first ones show what is wrong. */
const MAX_PROBLEMS = 20;

/** Writes the drawn comments as CSV, to be filled in; returns how many. */
export async function writeLabelFile(options: LabelOptions, out: string): Promise<number> {
  const store = openExisting(options.db);
  try {
    const drawn = drawFor(store, oneTeaser(store, options.teaser), options);
    const lines = drawn.map((one) => `${csvText(idOf(one))},${csvText(one.text)},,,\r\n`);
    await writeWhole(out, [`\uFEFF${COLUMNS.join(",")}\r\n`, ...lines]);
    return drawn.length;
  } finally {
    store.close();
  }
}

export type LabelFileResult = Readonly<{
  /** Labels kept. */
  labels: number;
  /** Rows without a rung, or flagged as spam or another language: nothing was kept of them. */
  empty: number;
}>;

/**
 * Reads a filled-in file: `rung` -2 to 2 or its name, `sent` p, u, n or empty. Every bad row is
 * an INPUT error with its line, and then nothing is kept.
 */
export function readLabelFile(
  options: LabelOptions & Readonly<{ labeller: string }>,
  path: string,
  deps: Deps = DEFAULT_DEPS,
): LabelFileResult {
  const store = openExisting(options.db);
  try {
    const teaser = oneTeaser(store, options.teaser);
    const drawn = new Map(store.labels.drawnOf(teaser).map((one) => [idOf(one), one]));
    const rows = readTable(path).map((row) => readRow(row, { drawn, ...options }));
    const problems = rows.flatMap((row) => ("problem" in row ? [row.problem] : []));
    if (problems.length > 0) throw new HypemeterError("INPUT", listed(problems, path));
    const labels = rows.flatMap((row) => ("label" in row && row.label !== null ? [row.label] : []));
    keepLabels(store, { teaser, at: deps.now() }, labels);
    return { labels: labels.length, empty: rows.length - labels.length };
  } finally {
    store.close();
  }
}

function listed(problems: readonly string[], path: string): string {
  const rest = problems.length - MAX_PROBLEMS;
  const more = rest > 0 ? [`and ${rest} more in ${path}`] : [];
  return [...problems.slice(0, MAX_PROBLEMS), ...more, "Nothing was kept."].join("\n");
}

type TableRow = Readonly<{ place: string; cells: Readonly<Record<Column, string>> }>;

function readTable(path: string): TableRow[] {
  const text = readText(path);
  const table = sniffTable({ text, whole: true }, DELIMITERS);
  const splitter = recordSplitter(
    table?.dialect ?? { delimiter: ",", quote: '"', escape: '"', recordDelimiter: ["\n"] },
    NOTHING_EXPECTED,
  );
  const [header, ...items] = [...splitter.push(Buffer.from(text)), ...splitter.end()];
  const names = header === undefined || !("cells" in header) ? [] : header.cells;
  const at = (column: Column): number =>
    names.findIndex((name) => name.trim().toLowerCase() === column);
  if (at("id") < 0 || at("rung") < 0) {
    throw new HypemeterError(
      "INPUT",
      `${path}:1: it needs the columns "id" and "rung", as hypemeter label --out writes them; found: ${names.join(", ") || "none"}.`,
    );
  }
  return items.map((item) => {
    const cell = (column: Column): string =>
      "cells" in item && at(column) >= 0 ? (item.cells[at(column)] ?? "").trim() : "";
    const cells = {
      id: cell("id"),
      text: cell("text"),
      rung: cell("rung"),
      sent: cell("sent"),
      flags: cell("flags"),
    };
    return { place: `${path}:${item.line}`, cells };
  });
}

function readText(path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (cause) {
    const reason =
      cause instanceof TypeError
        ? "it is not UTF-8. Save it as CSV UTF-8."
        : "it cannot be read. Check the path.";
    throw new HypemeterError("INPUT", `${path}: ${reason}`, { cause });
  }
}

type Known = Readonly<{ drawn: ReadonlyMap<string, ReadableComment>; labeller: string }>;
type ReadRow = Readonly<{ label: HumanLabel | null } | { problem: string }>;

function readRow({ place, cells }: TableRow, { drawn, labeller }: Known): ReadRow {
  const comment = drawn.get(cells.id) ?? drawn.get(cells.id.replace(/^'/, ""));
  if (comment === undefined) {
    return { problem: `${place}: "${cells.id}" is not among the comments drawn for this teaser.` };
  }
  const found = parseLabels({ rung: cells.rung, label: cells.sent, flags: cells.flags });
  if ("kind" in found) return { problem: `${place}: ${problemSentence(found)}` };
  const { rung, label: sentiment, flags } = found;
  if (rung === null || /[lp]/.test(flags)) return { label: null };
  const { platform, key } = comment;
  return { label: { platform, key, labeller, rung, sentiment } };
}

function idOf({ platform, key }: Readonly<{ platform: string; key: string }>): string {
  return `${platform}/${key}`;
}
