// Markdown of a summary, for Slack, GitHub and Notion: no images, no raw HTML, no links made
// from what others wrote. The same sentences as the HTML.

import type { Root, RootContent } from "./tree.ts";
import type { Summary } from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { frontMatter } from "./front-matter.ts";
import { serialise } from "./harden.ts";
import { methodSection } from "./method.ts";
import { overviewSections } from "./overview.ts";
import { reportSections } from "./report.ts";
import { heading } from "./tree.ts";

/** One Markdown file with front matter; the same summary gives the same bytes. */
export function renderMarkdown(summary: Summary): string {
  const [only] = summary.teasers;
  const single = summary.teasers.length === 1 && only !== undefined;
  const title = cleanLine(single ? only.teaser : summary.title) || "Hype report";
  const body: RootContent[] = [
    heading(1, title),
    ...(single ? reportSections(only, summary) : overviewSections(summary)),
    ...methodSection(summary),
  ];
  const root: Root = { type: "root", children: body };
  return `${frontMatter(title, summary)}\n${serialise(root)}`;
}
