// Text files of lines: splitting them, and reading one comment per line or one JSON per line.

import type { SourceItem } from "../core/mapped-row.ts";
import { HypemeterError } from "../errors.ts";
import type { Feed } from "./feed.ts";
import { MAX_JSON_BYTES } from "./json-documents.ts";

export type Line = Readonly<{
  line: number;
  text: string;
  /** No line end follows. */ last: boolean;
}>;

const LF = 10;

/**
 * The lines of a file that are not blank, numbered from 1, without their ends. A line too long
 * for one string is an INPUT error.
 */
export async function* linesOf({ bytes, file }: Feed): AsyncGenerator<readonly Line[]> {
  let held: Buffer[] = [];
  let size = 0;
  let number = 0;
  for await (const chunk of bytes) {
    const end = chunk.lastIndexOf(LF);
    size += chunk.length;
    if (size > MAX_JSON_BYTES) throw tooLong(file, number + 1);
    if (end < 0) {
      held.push(chunk);
      continue;
    }
    const block = Buffer.concat([...held, chunk.subarray(0, end)]).toString("utf8");
    held = [chunk.subarray(end + 1)];
    size = chunk.length - end - 1;
    const lines = block.split("\n");
    yield numbered(lines, number, false);
    number += lines.length;
  }
  const rest = Buffer.concat(held).toString("utf8");
  if (rest !== "") yield numbered([rest], number, true);
}

function tooLong(file: string, line: number): HypemeterError {
  const reason = `line ${line} is longer than ${Math.floor(MAX_JSON_BYTES / 2 ** 20)} MiB`;
  return new HypemeterError("INPUT", `${file}: ${reason}; write one comment per line`);
}

function numbered(lines: readonly string[], before: number, last: boolean): readonly Line[] {
  return lines
    .map((text, index) => ({ line: before + index + 1, text: text.replace(/\r$/, ""), last }))
    .filter(({ text }) => text.trim() !== "");
}

/** One comment per line; blank lines count as lines and as nothing else. */
export async function* readLines(feed: Feed): AsyncGenerator<readonly SourceItem[]> {
  for await (const lines of linesOf(feed)) {
    const items = lines.map(({ line, text, last }): SourceItem => {
      const damage = last ? feed.damage() : null;
      if (damage === null) return { line, row: textRow(text) };
      const reason = `the line is cut off: ${damage}`;
      return { file: feed.file, line, field: null, rule: "truncated", reason };
    });
    if (items.length > 0) yield items;
  }
}

function textRow(text: string): Extract<SourceItem, { row: unknown }>["row"] {
  return {
    id: undefined,
    text,
    author: undefined,
    likes: undefined,
    time: undefined,
    parent: undefined,
    language: undefined,
    platform: undefined,
    teaser: undefined,
  };
}
