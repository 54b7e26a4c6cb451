// Looks at the first rows of delimited text: which delimiter, which quotes, where the header is.

import { NOTHING_EXPECTED, recordDelimiterOf } from "./csv-dialect.ts";
import type { Dialect } from "./csv-dialect.ts";
import { recordSplitter, strictRecords } from "./csv-records.ts";
import { findHeader } from "./find-header.ts";
import type { FoundHeader } from "./find-header.ts";

export type SniffedTable = Readonly<{
  dialect: Dialect;
  header: FoundHeader;
  /** Sampled rows below the header. */
  rows: readonly (readonly string[])[];
  /** The number of fields that most rows have. */
  width: number;
  /** Share of the sampled rows with that width, in [0, 1]. */
  consistency: number;
}>;

export type Sample = Readonly<{ text: string; whole: boolean }>;

/** Enough to know the columns; more only costs time. */
const SAMPLE_ROWS = 300;
/** Delimiters are compared on the first of these, the columns looked at on the second. */
const COMPARED_CHARS = 12 * 1024;
const SNIFFED_CHARS = 64 * 1024;
const FEW_ROWS = 20;
/** As many as a sheet of Excel has: a line of more is no row. */
const MAX_COLUMNS = 16_384;
/** Share of lines with quotes that may break the rules in a file that follows them. */
const MAX_STRAY = 0.05;
export const DELIMITERS = [",", ";", "\t", "|"] as const;

/** The likeliest reading of a sample under the given delimiters; null for a sample without rows. */
export function sniffTable(sample: Sample, delimiters: readonly string[]): SniffedTable | null {
  const declared = /^sep=(.)\r?\n/i.exec(sample.text)?.[1];
  const candidates = declared === undefined ? delimiters : [declared];
  const beginning = cutTo(sample, COMPARED_CHARS);
  // One that does not occur tells no more than the first, which a single column is read by.
  const tried = candidates
    .filter((delimiter, index) => index === 0 || beginning.text.includes(delimiter))
    .flatMap((delimiter) => readRows(beginning, delimiter) ?? []);
  const best = tried.toSorted((one, other) => credibility(other) - credibility(one))[0];
  if (best === undefined) return readRows(sample, candidates[0] ?? ",");
  if (beginning.text.length === sample.text.length) return best;
  const { delimiter } = best.dialect;
  const more = readRows(cutTo(sample, SNIFFED_CHARS), delimiter);
  // Rows so long that the beginning holds hardly any need more of it.
  return more !== null && more.rows.length >= FEW_ROWS ? more : readRows(sample, delimiter);
}

function cutTo({ text, whole }: Sample, chars: number): Sample {
  return { text: text.slice(0, chars), whole: whole && text.length <= chars };
}

/** Known names outweigh everything; then rows that agree; then more columns. */
function credibility({ header, width, consistency }: SniffedTable): number {
  const alike = width > 1 ? consistency + Math.min(width, 20) / 100 : 0.5;
  return Math.min(header.known, 3) + alike;
}

function readRows(sample: Sample, delimiter: string): SniffedTable | null {
  const dialect = dialectOf(sample, delimiter);
  const splitter = recordSplitter(dialect, NOTHING_EXPECTED);
  const items = [...splitter.push(Buffer.from(sample.text))];
  // The last record of a sample is cut; where there is no other, its beginning must do.
  if (sample.whole || items.length === 0) items.push(...splitter.end());
  const records = items.flatMap((item) => ("cells" in item ? [item] : [])).slice(0, SAMPLE_ROWS);
  const isTable = records.length > 0 && records.every(({ cells }) => cells.length <= MAX_COLUMNS);
  return isTable ? measure(records, dialect) : null;
}

type Record = Readonly<{ line: number; cells: readonly string[] }>;

function measure(records: readonly Record[], dialect: Dialect): SniffedTable {
  const header = findHeader(records);
  const body = records.filter(({ line }) => line >= header.bodyLine).map(({ cells }) => cells);
  const counts = new Map<number, number>();
  for (const { length } of body) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  const [width, agreeing] = most ?? [header.names?.length ?? 1, body.length];
  const consistency = body.length === 0 ? 1 : agreeing / body.length;
  return { dialect, header: padded(header, width), rows: body, width, consistency };
}

/** R writes row names without a name for their column: every row is one longer than the header. */
function padded(header: FoundHeader, width: number): FoundHeader {
  if (header.names === null || header.names.length !== width - 1) return header;
  return { ...header, names: ["", ...header.names] };
}

/** Quotes and their escape, by what csv-parse accepts of the sample. */
function dialectOf(sample: Sample, delimiter: string): Dialect {
  const recordDelimiter = recordDelimiterOf(sample.text);
  const standard: Dialect = { delimiter, quote: '"', escape: '"', recordDelimiter };
  const end = sample.whole ? sample.text.length : sample.text.lastIndexOf("\n") + 1;
  const whole = sample.text.slice(0, end);
  if (!whole.includes('"') || strictRecords(whole, standard) !== null) return standard;
  const backslash: Dialect = { ...standard, escape: "\\" };
  if (whole.includes('\\"') && strictRecords(whole, backslash) !== null) return backslash;
  return isUnquoted(whole, delimiter) ? { ...standard, quote: null } : standard;
}

/**
 * True where quotes are ordinary characters, as in most tab-separated files: many lines break
 * the rules of quoting. Comma-separated files always quote.
 */
function isUnquoted(text: string, delimiter: string): boolean {
  if (delimiter === ",") return false;
  const quoting = text.split("\n").filter((line) => isTelling(line, delimiter));
  const stray = quoting.filter((line) => {
    const fields = line.replace(/\r$/, "").split(delimiter);
    return fields.some((field) => field.includes('"') && !/^"(?:[^"]|"")*"$/.test(field));
  });
  return stray.length > quoting.length * MAX_STRAY;
}

/**
 * An odd number of quotes may begin a field of several lines, which is common with all
 * delimiters but the tab.
 */
function isTelling(line: string, delimiter: string): boolean {
  const quotes = line.split('"').length - 1;
  return quotes > 0 && (delimiter === "\t" || quotes % 2 === 0);
}
