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
