// Differences from the best-ranked teaser in Markdown: the same figures as the HTML.

import type { Summary } from "../../core/summary.ts";
import {
  differenceRange,
  differencesFinding,
  differencesOf,
  differencesSupport,
} from "../prose/differences.ts";
import type { RootContent } from "./tree.ts";
import { heading, paragraph, table } from "./tree.ts";

/** The section of an overview; nothing without a comparison. */
export function differenceSection(summary: Summary): RootContent[] {
  const differences = summary.scorer.hasLadder ? differencesOf(summary) : null;
  if (differences === null) return [];
  const { rows, best, hasLabels } = differences;
  return [
    heading(2, `Differences: ${differencesFinding(differences)}`),
    paragraph(differencesSupport(differences)),
    table(
      [
        `Against ${best}`,
        "Points",
        "95 % interval",
        "Verdict",
        "Mix",
        "Rate",
        ...(hasLabels ? ["Labels"] : []),
      ],
      [
        "left",
        "right",
        "right",
        "left",
        "right",
        "right",
        ...(hasLabels ? ["right" as const] : []),
      ],
      rows.map((row) => [
        row.name,
        row.value,
        differenceRange(row),
        row.verdict,
        row.parts.mix,
        row.parts.rate,
        ...(hasLabels ? [row.parts.labels] : []),
      ]),
    ),
  ];
}
