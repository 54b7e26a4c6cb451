// Copies, bursts and heavy authors in Markdown: the same finding and tables as the HTML.

import type { TeaserSummary } from "../../core/summary.ts";
import { points, range } from "../figures.ts";
import { isKnown } from "../prose/difference.ts";
import { suspectRows, suspectTables, suspectsFinding, suspectsSupport } from "../prose/suspects.ts";
import type { RootContent } from "./tree.ts";
import { heading, paragraph, strong, table } from "./tree.ts";

/** The section, also where nothing was found: that is a finding too. */
export function suspectSection(teaser: TeaserSummary): RootContent[] {
  if (teaser.comments === 0) return [];
  const support = suspectsSupport(teaser);
  const rows = suspectRows(teaser).map(({ name, hype }) => [
    name,
    isKnown(hype) ? points(hype.value) : "too few",
    isKnown(hype) ? range(hype.lower, hype.upper) : "–",
  ]);
  return [
    heading(2, `Copies, bursts and heavy authors: ${suspectsFinding(teaser)}`),
    ...(support === "" ? [] : [paragraph(support)]),
    ...(rows.length === 0
      ? []
      : [table(["Voices", "Hype", "95 % interval"], ["left", "right", "right"], rows)]),
    ...suspectTables(teaser).flatMap(({ title, note, columns, rows: cells }) => [
      paragraph(strong(`${title}.`), note === "" ? "" : ` ${note}`),
      table(
        columns.map(({ head }) => head),
        columns.map(({ number }) => (number === true ? "right" : "left")),
        cells,
      ),
    ]),
  ];
}
