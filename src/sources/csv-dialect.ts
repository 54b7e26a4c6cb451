// How a delimited file is written (the few things that csv-parse must be told), and what reading
// it gives.

/** A record, or why there is none, and the 1-based line that it starts on. */
export type CsvItem =
  | Readonly<{ line: number; cells: readonly string[] }>
  | Readonly<{ line: number; reason: string }>;

export type Dialect = Readonly<{
  delimiter: string;
  /** null where quotes are ordinary characters, as in most tab-separated files. */
  quote: '"' | null;
  /** What makes a quote inside a quoted field ordinary: a second quote, or a backslash. */
  escape: '"' | "\\";
  recordDelimiter: readonly string[];
}>;

/** Lines of a file that uses CR alone (old Macs) end with it, all others with LF or CRLF. */
export function recordDelimiterOf(sample: string): readonly string[] {
  if (!sample.includes("\n") && sample.includes("\r")) return ["\r"];
  return sample.includes("\r\n") ? ["\r\n", "\n"] : ["\n", "\r\n"];
}

/** What is known of the records before they are read. */
export type Expected = Readonly<{
  /** Fields of a record, 0 where that is not known. */
  width: number;
  /**
   * True for a line that is a whole record by itself. Such a line inside a quoted field means
   * that a quote before it was never closed and has swallowed it.
   */
  looksLikeRecord: (line: string) => boolean;
}>;

/** For the first look, when nothing is known yet. */
export const NOTHING_EXPECTED: Expected = { width: 0, looksLikeRecord: () => false };

/** True where one of several lines, after the first, is a record by itself. */
export function hasSwallowed(lines: readonly string[], expected: Expected): boolean {
  return lines.slice(1).some((line) => expected.looksLikeRecord(line.replace(/\r$/, "")));
}
