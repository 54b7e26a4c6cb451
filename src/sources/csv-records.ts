// Delimited text as it streams by, cut into records with their true lines. csv-parse reads the
// fields of all that is not plain; this file decides where a block of whole records ends and what
// to do when one is bad.

import { parse } from "csv-parse/sync";
import type { CsvItem, Dialect, Expected } from "./csv-dialect.ts";
import { hasSwallowed } from "./csv-dialect.ts";
import { salvage } from "./csv-salvage.ts";
import { plainRecords } from "./plain-records.ts";

export type RecordSplitter = Readonly<{
  /** Takes UTF-8 in pieces of any size; gives the records that they complete. */
  push: (bytes: Buffer) => readonly CsvItem[];
  /** Gives what is left: the last record, with or without a line end. */
  end: () => readonly CsvItem[];
  /** True while the last byte given was no line end. */
  isMidRecord: () => boolean;
}>;

/** Blocks are as small as this so that one bad row costs little, and large enough to be fast. */
const BLOCK_BYTES = 64 * 1024;
/** No comment is longer; a record that is means a quote that never closes. */
const MAX_RECORD_BYTES = 1024 * 1024;
/** After so many bad rows in one block the rest of it is read line by line. */
const MAX_RESUMES = 20;
const EMPTY: Buffer = Buffer.alloc(0);
const LF = 10;
const QUOTE = 34;

/** Splits a file that is written in a dialect and holds what is expected. */
export function recordSplitter(dialect: Dialect, expected: Expected): RecordSplitter {
  let pending: Buffer[] = [];
  let size = 0;
  let line = 1;

  function drain(final: boolean): readonly CsvItem[] {
    let block = pending.length === 1 ? (pending[0] ?? EMPTY) : Buffer.concat(pending);
    const found: CsvItem[] = [];
    for (let bad = 0; block.length > 0; bad++) {
      const overlong = block.length > MAX_RECORD_BYTES;
      const cut = final ? block.length : cutOf(block, dialect, overlong);
      if (cut === 0) break;
      const read = readBlock(block.subarray(0, cut), {
        dialect,
        expected,
        line,
        final: final || overlong,
        stopAtBad: bad < MAX_RESUMES,
      });
      line = read.nextLine;
      for (const item of read.items) found.push(item);
      block = Buffer.concat([read.rest, block.subarray(cut)]);
      if (!read.stopped) break;
    }
    pending = block.length > 0 ? [block] : [];
    size = block.length;
    return found;
  }

  function push(bytes: Buffer): readonly CsvItem[] {
    const found: CsvItem[] = [];
    for (let from = 0; from < bytes.length; from += BLOCK_BYTES) {
      const piece = bytes.subarray(from, from + BLOCK_BYTES);
      pending.push(piece);
      size += piece.length;
      if (size >= BLOCK_BYTES) for (const item of drain(false)) found.push(item);
    }
    return found;
  }

  return {
    push,
    end: () => drain(true),
    isMidRecord: () => pending.at(-1)?.at(-1) !== LF && size > 0,
  };
}

type Block = Parameters<typeof salvage>[1];
type Read = Readonly<{
  items: readonly CsvItem[];
  nextLine: number;
  rest: Buffer;
  /** True where only a bad row stopped it. */
  stopped: boolean;
}>;

function readBlock(bytes: Buffer, block: Block): Read {
  const text = bytes.toString("utf8");
  const records = plainRecords(text, block.dialect) ?? strictRecords(text, block.dialect);
  const numbered = records === null ? null : number(records, block);
  if (numbered !== null) return { ...numbered, rest: EMPTY, stopped: false };
  const saved = salvage(text, block);
  return { ...saved, rest: Buffer.from(saved.rest) };
}

/** Where a block of whole records ends; 0 where more is needed to tell. */
function cutOf(bytes: Buffer, dialect: Dialect, overlong: boolean): number {
  const cut = lastRecordEnd(bytes, dialect);
  return cut === 0 && overlong ? bytes.lastIndexOf(LF) + 1 || bytes.length : cut;
}

/** The records of whole lines, or null where a quote is out of place. */
export function strictRecords(bytes: Buffer | string, dialect: Dialect): string[][] | null {
  try {
    return parse(bytes, {
      delimiter: dialect.delimiter,
      quote: dialect.quote,
      escape: dialect.quote === null ? null : dialect.escape,
      record_delimiter: [...dialect.recordDelimiter],
      relax_column_count: true,
    });
  } catch {
    return null;
  }
}

/** Gives each record its line; null where one looks like several that a stray quote joined. */
function number(
  records: readonly string[][],
  block: Block,
): Readonly<{ items: CsvItem[]; nextLine: number }> | null {
  let line = block.line;
  const items: CsvItem[] = [];
  for (const cells of records) {
    const breaks = lineBreaks(cells);
    if (breaks > 0 && isJoined(cells, block.expected)) return null;
    // A blank line is one empty cell: it counts as a line and as nothing else.
    if (cells.length > 1 || cells[0] !== "") items.push({ line, cells });
    line += 1 + breaks;
  }
  return { items, nextLine: line };
}

function isJoined(cells: readonly string[], expected: Expected): boolean {
  if (expected.width > 0 && cells.length !== expected.width) return true;
  return cells.some((cell) => cell.includes("\n") && hasSwallowed(cell.split("\n"), expected));
}

function lineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count++;
  }
  return count;
}

/** Where the last whole record ends: after the last line end outside quotes; 0 for none. */
function lastRecordEnd(bytes: Buffer, dialect: Dialect): number {
  const end = dialect.recordDelimiter[0] === "\r" ? 13 : LF;
  if (dialect.quote === null) return bytes.lastIndexOf(end) + 1;
  const quotes: number[] = [];
  for (let at = bytes.indexOf(QUOTE); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) quotes.push(at);
  // Between the quotes 2k and 2k+1 (counted from 1) nothing is quoted.
  for (let last = quotes.length - (quotes.length % 2); last >= 0; last -= 2) {
    const from = last === 0 ? 0 : (quotes[last - 1] ?? 0);
    const to = quotes[last] ?? bytes.length;
    const found = bytes.subarray(from, to).lastIndexOf(end);
    if (found >= 0) return from + found + 1;
  }
  return 0;
}
