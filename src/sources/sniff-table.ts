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
/** Share of lines with quotes that may break the rules in a file that follows them. */
const MAX_STRAY = 0.05;
export const DELIMITERS = [",", ";", "\t", "|"] as const;

/** The likeliest reading of a sample under the given delimiters; null for a sample without rows. */
export function sniffTable(sample: Sample, delimiters: readonly string[]): SniffedTable | null {
  const declared = /^sep=(.)\r?\n/i.exec(sample.text)?.[1];
  const tried = (declared === undefined ? delimiters : [declared]).flatMap(
    (delimiter) => readSample(sample, delimiter) ?? [],
  );
  return tried.toSorted((one, other) => credibility(other) - credibility(one))[0] ?? null;
}

/** Known names outweigh everything; then rows that agree; then more columns. */
function credibility({ header, width, consistency }: SniffedTable): number {
  const alike = width > 1 ? consistency + Math.min(width, 20) / 100 : 0.5;
  return Math.min(header.known, 3) + alike;
}

function readSample(sample: Sample, delimiter: string): SniffedTable | null {
  const recordDelimiter = recordDelimiterOf(sample.text);
  const escape = usesBackslash(sample.text) ? "\\" : '"';
  const quoted: Dialect = { delimiter, quote: '"', escape, recordDelimiter };
  const dialect = isQuoted(sample, quoted) ? quoted : { ...quoted, quote: null };
  const splitter = recordSplitter(dialect, NOTHING_EXPECTED);
  const items = [
    ...splitter.push(Buffer.from(sample.text)),
    ...(sample.whole ? splitter.end() : []),
  ];
  const records = items.flatMap((item) => ("cells" in item ? [item] : [])).slice(0, SAMPLE_ROWS);
  if (records.length === 0 && !sample.whole) return tooLong(splitter.end(), dialect);
  return records.length === 0 ? null : measure(records, dialect);
}

/** A sample that holds no whole record still has a beginning. */
function tooLong(
  items: ReturnType<ReturnType<typeof recordSplitter>["end"]>,
  dialect: Dialect,
): SniffedTable | null {
  const records = items.flatMap((item) => ("cells" in item ? [item] : []));
  return records.length === 0 ? null : measure(records, dialect);
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

/** Backslash before a quote, and no doubled quotes: the way MySQL writes. */
function usesBackslash(text: string): boolean {
  return text.includes('\\"') && !/[^,;\t|\n]""/.test(text);
}

/**
 * False where quotes are ordinary characters, as in most tab-separated files: many lines break
 * the rules of quoting. Comma-separated files always quote.
 */
function isQuoted(sample: Sample, dialect: Dialect): boolean {
  if (dialect.delimiter === "," || dialect.delimiter === ";") return true;
  const whole = sample.whole
    ? sample.text
    : sample.text.slice(0, sample.text.lastIndexOf("\n") + 1);
  if (!whole.includes('"') || strictRecords(whole, dialect) !== null) return true;
  const quoting = whole.split("\n").filter((line) => line.includes('"'));
  const stray = quoting.filter((line) => {
    const fields = line.replace(/\r$/, "").split(dialect.delimiter);
    return fields.some((field) => field.includes('"') && !/^"(?:[^"]|"")*"$/.test(field));
  });
  return stray.length < quoting.length * MAX_STRAY;
}
