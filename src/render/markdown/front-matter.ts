// Front matter: the figures of the report for machines. Every value from outside is a JSON
// string, which is valid YAML.

import { headlineOf } from "../../core/headline.ts";
import type { Summary, TeaserSummary } from "../../core/summary.ts";
import { isKnown } from "../prose/difference.ts";
import { outward, points } from "../figures.ts";
import { cleanLine } from "../clean.ts";

/** A YAML block between two lines of dashes. */
export function frontMatter(title: string, summary: Summary): string {
  const [only] = summary.teasers;
  const lines = [
    // Not `title`: linters count that as a heading of the first level.
    `${summary.teasers.length === 1 ? "teaser" : "report"}: ${JSON.stringify(cleanLine(title))}`,
    `date: ${JSON.stringify(cleanLine(summary.generatedAt))}`,
    `tool: ${JSON.stringify(cleanLine(`${summary.tool.name} ${summary.tool.version}`))}`,
    `scorer: ${JSON.stringify(cleanLine(summary.scorer.id))}`,
  ];
  if (summary.teasers.length === 1 && only !== undefined) {
    const hype = headlineOf(only);
    const [low, high] = isKnown(hype) ? outward(hype.lower, hype.upper) : [null, null];
    lines.push(
      `hype: ${isKnown(hype) ? points(hype.value) : "null"}`,
      `lower: ${low ?? "null"}`,
      `upper: ${high ?? "null"}`,
      `level: ${hype.level === null ? "null" : JSON.stringify(hype.level)}`,
      ...labelLines(only),
      `voices: ${only.voices}`,
      `comments: ${only.comments}`,
    );
  } else {
    lines.push(`teasers: ${summary.teasers.length}`);
  }
  return `---\n${lines.join("\n")}\n---\n`;
}

/** Where labels correct the index: how many, and what the scorer alone gives. */
function labelLines({ calibrated, hype }: TeaserSummary): string[] {
  if (calibrated === null) return [];
  return [
    `labels: ${calibrated.labels}`,
    `scorer_alone: ${isKnown(hype) ? points(hype.value) : "null"}`,
  ];
}
