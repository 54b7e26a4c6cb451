// Several teasers in Markdown: their ranking and a line for each.

import type { RootContent } from "./tree.ts";
import { headlineOf } from "../../core/headline.ts";
import type { Summary, TeaserSummary } from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { count, percent, points, range } from "../figures.ts";
import { compareFinding, compareSupport, ranked } from "../prose/compare.ts";
import { isKnown } from "../prose/difference.ts";
import { placeCell, placesOf } from "../prose/differences.ts";
import { verdictLine } from "../prose/verdict.ts";
import { sentence } from "../prose/words.ts";
import { differenceSection } from "./differences.ts";
import { heading, list, paragraph, strong, table } from "./tree.ts";

const MAX_ROWS = 200;

/** A line for each teaser of which the ranking gives no figure. */
function untold(teasers: readonly TeaserSummary[], summary: Summary): RootContent[] {
  const left = teasers.slice(0, MAX_ROWS).filter((teaser) => !isKnown(headlineOf(teaser)));
  if (left.length === 0) return [];
  const lines = left.map((teaser) => paragraph(verdictLine(teaser, summary)));
  return [heading(2, "Not ranked"), list(lines)];
}

/** Sections of an overview but for the closing ones. */
export function overviewSections(summary: Summary): RootContent[] {
  const teasers = ranked(summary.teasers);
  const support = compareSupport(summary);
  const finding = paragraph(
    strong(sentence(compareFinding(summary))),
    ...(support === "" ? [] : [` ${support}`]),
  );
  if (teasers.length === 0) return [finding];
  const places = placesOf(summary);
  const rows = teasers.slice(0, MAX_ROWS).map((one) => {
    const { teaser, voices, comments, coverage } = one;
    const hype = headlineOf(one);
    return [
      cleanLine(teaser, 80),
      placeCell(places.get(teaser)),
      isKnown(hype) ? points(hype.value) : "–",
      isKnown(hype) ? range(hype.lower, hype.upper) : "–",
      hype.level ?? "–",
      count(voices),
      count(comments),
      coverage.share === null ? "–" : percent(coverage.share),
    ];
  });
  return [
    finding,
    heading(2, "Ranking"),
    table(
      ["Teaser", "Place", "Hype", "95 % interval", "Level", "Voices", "Comments", "Scored"],
      ["left", "right", "right", "right", "left", "right", "right", "right"],
      rows,
    ),
    ...differenceSection(summary),
    ...untold(teasers, summary),
  ];
}
