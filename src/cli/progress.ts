// Progress on stderr: a line that rewrites itself at a terminal, a line now and then elsewhere.

import type { Progress } from "../pipeline/deps.ts";
import type { Io } from "./io.ts";

/** Time between two updates at a terminal, and between two lines in a log. */
const TERMINAL_MS = 100;
const LOG_MS = 10_000;

export type ProgressLine = Readonly<{
  update: (event: Progress) => void;
  /** Takes the line away; call it before anything else is written. */
  clear: () => void;
}>;

export function progressLine(io: Io, { silent }: { silent: boolean }): ProgressLine {
  const interval = io.isTerminal ? TERMINAL_MS : LOG_MS;
  let last = Date.now();
  let shown = false;
  return {
    update: ({ file, rows }) => {
      const now = Date.now();
      if (silent || now - last < interval) return;
      last = now;
      const text = `${rows.toLocaleString("en-US")} rows of ${file}`;
      io.err(io.isTerminal ? `\r\u001B[2K${text.slice(0, io.columns - 1)}` : `${text}\n`);
      shown = io.isTerminal;
    },
    clear: () => {
      if (shown) io.err("\r\u001B[2K");
      shown = false;
    },
  };
}
