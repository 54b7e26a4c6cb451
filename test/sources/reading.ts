// Reads a source to its end, as the pipeline does; shared by the tests of this folder.

import type { Comment, RowIssue } from "../../src/core/comment.ts";
import { isRowIssue } from "../../src/core/mapped-row.ts";
import { parseComment } from "../../src/core/parse-comment.ts";
import type { OpenedSource, SourceEnd, SourceOptions } from "../../src/sources/index.ts";
import { openSource } from "../../src/sources/index.ts";

const READ_AT = Date.UTC(2025, 5, 1);

export type Reading = Readonly<{
  opened: OpenedSource;
  comments: readonly Comment[];
  /** Line of each comment. */
  lines: readonly number[];
  issues: readonly RowIssue[];
  end: SourceEnd;
}>;

export type Input = Parameters<typeof openSource>[0];

/** A stream of the given pieces, as standard input would give it. */
export function streamOf(...pieces: readonly (string | Uint8Array)[]): Input {
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) yield typeof piece === "string" ? Buffer.from(piece) : piece;
  }
  return { stream: stream(), name: "export" };
}

export async function readAll(input: Input, options: SourceOptions = {}): Promise<Reading> {
  const opened = await openSource(input, options);
  const comments: Comment[] = [];
  const lines: number[] = [];
  const issues: RowIssue[] = [];
  for await (const batch of opened.batches()) {
    for (const item of batch) {
      const parsed = isRowIssue(item)
        ? item
        : parseComment(item.row, {
            file: opened.path,
            line: item.line,
            teaser: "teaser",
            platform: opened.platform ?? "unknown",
            readAt: READ_AT,
          });
      if ("rule" in parsed) issues.push(parsed);
      else {
        comments.push(parsed);
        lines.push(item.line);
      }
    }
  }
  return { opened, comments, lines, issues, end: opened.end() };
}
