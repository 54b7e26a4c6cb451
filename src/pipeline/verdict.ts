// What a summary says in a terminal.

import type { Summary } from "../core/summary.ts";
import { renderTerminal, renderVerdict } from "../render/index.ts";

/** The verdict of each teaser in one line, in the order of the summary. */
export function verdictLines(summary: Summary): string[] {
  return renderVerdict(summary).split("\n");
}

export type PictureOptions = Readonly<{ color: boolean; width: number }>;

/** Gauge, shares and course of each teaser, drawn for a terminal of this width. */
export function terminalPicture(summary: Summary, options: PictureOptions): string {
  return renderTerminal(summary, options);
}
