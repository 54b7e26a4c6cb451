// The slow way through a block of delimited text that csv-parse refuses: line by line, so that
// one stray quote costs one row and never swallows the rows after it.

import { parse } from "csv-parse/sync";
import type { CsvItem, Dialect, Expected } from "./csv-dialect.ts";
import { hasSwallowed } from "./csv-dialect.ts";

type Block = Readonly<{
  dialect: Dialect;
  expected: Expected;
  line: number;
  /** True where nothing follows that could close an open quote. */
  final: boolean;
  /** Leave what follows a bad row to the fast way. */
  stopAtBad: boolean;
}>;

type Saved = Readonly<{
  items: readonly CsvItem[];
  nextLine: number;
  rest: string;
  /** True where a bad row was met and left the rest to be read. */
  stopped: boolean;
}>;

/** A quoted comment of more lines than this is taken for a quote that never closes. */
const MAX_RECORD_LINES = 1000;

/** Reads what can be read; every line ends up in a record, in an item with a reason, or in `rest`. */
export function salvage(text: string, block: Block): Saved {
  const lines = text.split("\n");
  // The text ends with a line end unless it is the last of the file.
  const count = lines.at(-1) === "" ? lines.length - 1 : lines.length;
  const items: CsvItem[] = [];
  let at = 0;
  let stopped = false;
  while (at < count && !stopped) {
    const end = groupEnd(lines, at);
    const open = end > count;
    if (open && !block.final && count - at < MAX_RECORD_LINES) break;
    const read = readGroup(lines, { from: at, to: open ? at : end }, block);
    if (read.item !== null) items.push(read.item);
    at += read.lines;
    stopped = read.bad && block.stopAtBad;
  }
  return { items, nextLine: block.line + at, rest: lines.slice(at).join("\n"), stopped };
}

/** The line after the record that starts at `from`, by quotes in pairs; beyond the end if open. */
function groupEnd(lines: readonly string[], from: number): number {
  let quotes = 0;
  for (let at = from; at < Math.min(lines.length, from + MAX_RECORD_LINES); at++) {
    quotes += (lines[at] ?? "").split('"').length - 1;
    if (quotes % 2 === 0) return at + 1;
  }
  return lines.length + 1;
}

/** From one line up to another, without it; an empty one where a quote stays open. */
type Group = Readonly<{ from: number; to: number }>;

/** `bad` where the line breaks the rules of quoting, whatever could be made of it. */
type GroupRead = Readonly<{ item: CsvItem | null; lines: number; bad: boolean }>;

/** The record of a group of lines, else of its first line alone; null for a blank line. */
function readGroup(lines: readonly string[], group: Group, block: Block): GroupRead {
  const line = block.line + group.from;
  const first = (lines[group.from] ?? "").replace(/\r$/, "");
  if (first === "") return { item: null, lines: 1, bad: false };
  const whole = readWhole(lines.slice(group.from, group.to), block);
  if (whole !== null) {
    return { item: { line, cells: whole }, lines: group.to - group.from, bad: false };
  }
  return { item: readAlone(first, line, block), lines: 1, bad: true };
}

function readAlone(text: string, line: number, block: Block): CsvItem {
  const alone = one(text, block, { relax_quotes: true }) ?? one(text, block, { quote: null });
  const cells = startsOpen(text, block.dialect) ? null : alone;
  return fits(cells, block) ? { line, cells } : { line, reason: reasonFor(text, alone, block) };
}

/** The record that the lines make together, by the rules of quoting; null where they make none. */
function readWhole(lines: readonly string[], block: Block): readonly string[] | null {
  if (lines.length === 0 || hasSwallowed(lines, block.expected)) return null;
  const cells = one(lines.join("\n"), block, {});
  // A single line whose quotes are right is a record, whatever its width.
  return lines.length === 1 || fits(cells, block) ? cells : null;
}

function reasonFor(first: string, cells: readonly string[] | null, block: Block): string {
  if (startsOpen(first, block.dialect)) return "a quote is opened on this line and never closed";
  return `quotes are out of place, and without them it has ${cells?.length ?? 0} fields instead of ${block.expected.width}`;
}

function fits(cells: readonly string[] | null, block: Block): cells is readonly string[] {
  return cells !== null && (block.expected.width === 0 || cells.length === block.expected.width);
}

/** True where a field of the line opens with a quote that the line does not close. */
function startsOpen(line: string, dialect: Dialect): boolean {
  if (dialect.delimiter === "\t") return false;
  const opening = line.lastIndexOf(`${dialect.delimiter}"`);
  const odd = (line.split('"').length - 1) % 2 === 1;
  return odd && (opening >= 0 || line.startsWith('"'));
}

/** The single record of a text, or null where it is none or several. */
function one(
  text: string,
  block: Block,
  extra: Readonly<{ relax_quotes?: true; quote?: null }>,
): string[] | null {
  try {
    const records: string[][] = parse(text.replace(/\r$/, ""), {
      delimiter: block.dialect.delimiter,
      escape: extra.quote === null ? null : block.dialect.escape,
      record_delimiter: [...block.dialect.recordDelimiter],
      relax_column_count: true,
      ...extra,
    });
    return records.length === 1 ? (records[0] ?? null) : null;
  } catch {
    return null;
  }
}
