// Human labels in Markdown: the same finding and figures as the HTML.

import type { TeaserSummary } from "../../core/summary.ts";
import { points, range } from "../figures.ts";
import { isKnown } from "../prose/difference.ts";
import {
  bothFigures,
  isLabelled,
  labelRows,
  labelsFinding,
  labelsSupport,
} from "../prose/labels.ts";
import type { RootContent } from "./tree.ts";
import { heading, paragraph, table } from "./tree.ts";

/** The section on labels; nothing where they correct nothing. */
export function labelSection(teaser: TeaserSummary): RootContent[] {
  if (!isLabelled(teaser)) return [];
  return [
    heading(2, `Human labels: ${labelsFinding(teaser)}`),
    paragraph(labelsSupport(teaser)),
    table(
      ["Index", "Hype", "95 % interval"],
      ["left", "right", "right"],
      bothFigures(teaser).map(({ name, hype }) => [
        name,
        isKnown(hype) ? points(hype.value) : "too few",
        isKnown(hype) ? range(hype.lower, hype.upper) : "–",
      ]),
    ),
    table(
      ["The scorer against the labels", "Value", "95 % interval", "Comments"],
      ["left", "right", "right", "right"],
      labelRows(teaser.calibrated).map((row) => [row.name, row.value, row.interval, row.comments]),
    ),
  ];
}
