// Differences from the best-ranked teaser in Markdown: the same figures as the HTML.

import type { Summary } from "../../core/summary.ts";
import {
  differenceRange,
  differencesFinding,
  differencesOf,
  differencesSupport,
} from "../prose/differences.ts";
import { capital } from "../prose/words.ts";
import type { RootContent } from "./tree.ts";
import { heading, paragraph, table } from "./tree.ts";

/** The section of an overview; nothing without a comparison. */
export function differenceSection(summary: Summary): RootContent[] {
  const differences = summary.scorer.hasLadder ? differencesOf(summary) : null;
  if (differences === null) return [];
  const { rows, best, hasMix, hasLabels } = differences;
  // Alone, the rate is the difference itself.
  const parts = [
    ...(hasMix ? (["mix"] as const) : []),
    ...(hasMix || hasLabels ? (["rate"] as const) : []),
    ...(hasLabels ? (["labels"] as const) : []),
  ];
  return [
    heading(2, `Differences: ${differencesFinding(differences)}`),
    paragraph(differencesSupport(differences)),
    table(
      [`Against ${best}`, "Points", "95 % interval", "Verdict", ...parts.map(capital)],
      ["left", "right", "right", "left", ...parts.map(() => "right" as const)],
      rows.map((row) => [
        row.name,
        row.value,
        differenceRange(row),
        row.verdict,
        ...parts.map((part) => row.parts[part]),
      ]),
    ),
  ];
}
