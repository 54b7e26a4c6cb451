// Progress on stderr: a line that rewrites itself at a terminal, a line now and then elsewhere.

import type { Progress } from "../pipeline/deps.ts";
import type { Io } from "./io.ts";
import { plain } from "./wording.ts";

/** Time between two updates at a terminal, and between two lines in a log. */
const TERMINAL_MS = 100;
const LOG_MS = 10_000;
/** Before that a rate says more about the start than about the reading. */
const SETTLED_MS = 1_000;

export type ProgressLine = Readonly<{
  update: (event: Progress) => void;
  /** Takes the line away; call it before anything else is written. */
  clear: () => void;
}>;

export type ProgressOptions = Readonly<{
  silent: boolean;
  /** Milliseconds of a clock; the machine's where not given. */
  now?: () => number;
}>;

export function progressLine(io: Io, { silent, now = Date.now }: ProgressOptions): ProgressLine {
  const interval = io.isTerminal ? TERMINAL_MS : LOG_MS;
  const start = now();
  let last = start;
  let shown = false;
  let file = "";
  let rowsBefore = 0;
  let rows = 0;
  return {
    update: (event) => {
      if (event.file !== file) rowsBefore += rows;
      ({ file, rows } = event);
      const time = now();
      if (silent || time - last < interval) return;
      last = time;
      const text = progressText(event, rowsBefore + rows, time - start);
      io.err(io.isTerminal ? `\r\u001B[2K${text.slice(0, io.columns - 1)}` : `${text}\n`);
      shown = io.isTerminal;
    },
    clear: () => {
      if (shown) io.err("\r\u001B[2K");
      shown = false;
    },
  };
}

/** "412,000 rows of a.csv, 35,000 a second, 0:17 left": what is known of it so far. */
export function progressText(event: Progress, allRows: number, elapsedMs: number): string {
  const parts = [`${event.rows.toLocaleString("en-US")} rows of ${plain(event.file)}`];
  if (elapsedMs < SETTLED_MS) return parts.join("");
  const rate = Math.round((1000 * allRows) / elapsedMs);
  parts.push(`${rate.toLocaleString("en-US")} a second`);
  const { done, bytes } = event;
  if (done > 0 && bytes >= done) {
    parts.push(`${clock((elapsedMs * (bytes - done)) / done)} left`);
  }
  return parts.join(", ");
}

/** "0:07", "12:30" or "1:02:03". */
function clock(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const start = hours === 0 ? String(minutes) : `${hours}:${twoDigits(minutes)}`;
  return `${start}:${twoDigits(seconds % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
