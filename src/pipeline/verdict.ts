// The verdict of each teaser in one line, for the terminal.

import type { Summary } from "../core/summary.ts";
import { renderVerdict } from "../render/index.ts";

/** One line per teaser, in the order of the summary. */
export function verdictLines(summary: Summary): string[] {
  return renderVerdict(summary).split("\n");
}
