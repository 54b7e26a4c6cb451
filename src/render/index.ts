// Reports of a summary: pure strings. No clock, no files; the same summary gives the same bytes.

import type { Summary } from "../core/summary.ts";
import { renderCard } from "./card/index.ts";
import { renderHtml } from "./html/index.ts";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown/index.ts";
import { verdictLine } from "./prose/verdict.ts";

export { renderCard } from "./card/index.ts";
export { csvHeader, csvRecord } from "./csv.ts";
export { renderEvaluation } from "./html/evaluation.tsx";
export { renderHtml } from "./html/index.ts";
export { renderJson } from "./json.ts";
export { renderMarkdown } from "./markdown/index.ts";
export { renderTerminal } from "./terminal.ts";

/** A way to write a summary down; `extension` is that of its file, without the dot. */
export type Format = Readonly<{
  name: string;
  extension: string;
  render: (summary: Summary) => string;
  /** Written where no format is asked for. */
  isDefault: boolean;
}>;

/** The formats; adding one is a line here. */
export const FORMATS: readonly Format[] = [
  { name: "html", extension: "html", render: renderHtml, isDefault: true },
  { name: "md", extension: "md", render: renderMarkdown, isDefault: true },
  { name: "json", extension: "json", render: renderJson, isDefault: true },
  { name: "svg", extension: "svg", render: renderCard, isDefault: false },
];

/** One plain sentence per teaser, each on a line of its own without a newline at the end. */
export function renderVerdict(summary: Summary): string {
  return summary.teasers.map((teaser) => verdictLine(teaser, summary)).join("\n");
}
