// HTML of a summary: the report of its one teaser, or an overview of several.

import type { Summary } from "../../core/summary.ts";
import { overviewToString } from "./overview.tsx";
import { reportToString } from "./report.tsx";

/** One complete file; the same summary gives the same bytes. */
export function renderHtml(summary: Summary): string {
  const [only] = summary.teasers;
  return summary.teasers.length === 1 && only !== undefined
    ? reportToString(only, summary)
    : overviewToString(summary);
}
