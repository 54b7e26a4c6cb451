// Peaks, events, ages and Buzz in Markdown: the same sentences and figures as the HTML.

import type { RootContent } from "./tree.ts";
import type { Summary, TeaserSummary } from "../../core/summary.ts";
import { count } from "../figures.ts";
import {
  ageRows,
  agesFinding,
  agesSupport,
  hasAges,
  peerHeads,
  peerRows,
  percentileNote,
} from "../prose/ages.ts";
import { buzzFigures, buzzFinding, buzzSupport } from "../prose/buzz.ts";
import {
  eventLine,
  peakHeading,
  peakQuoteLabel,
  peakQuoteText,
  peakSentence,
  peaksNote,
  talkSentence,
  toldEvents,
  toldPeaks,
} from "../prose/peaks.ts";
import { uncapital } from "../prose/words.ts";
import { heading, list, paragraph, strong, table } from "./tree.ts";

/** Events and peaks of the timeline as short lists; nothing where there are none. */
export function peakParts(teaser: TeaserSummary): RootContent[] {
  const { timeline } = teaser;
  const events = toldEvents(timeline);
  const peaks = toldPeaks(teaser);
  const items = peaks.flatMap((told) => [
    paragraph(
      strong(`${peakHeading(told, timeline.bucket)}.`),
      ` ${peakSentence(told, timeline)} ${talkSentence(told)}`.trimEnd(),
    ),
    ...(told.talk?.quotes ?? []).map((quote) =>
      paragraph(
        strong(`Peak ${told.tag}, ${uncapital(peakQuoteLabel(quote))}:`),
        ` ${peakQuoteText(quote)}`,
      ),
    ),
  ]);
  return [
    ...(events.length === 0
      ? []
      : [heading(3, "Events"), list(events.map((event) => paragraph(eventLine(event))))]),
    ...(peaks.length === 0
      ? []
      : [
          heading(3, "Peaks, and what was said in them"),
          paragraph(peaksNote(timeline)),
          list(items),
        ]),
  ];
}

/** The teaser by age and beside others; nothing without dated comments. */
export function ageSection(teaser: TeaserSummary, { scorer }: Summary): RootContent[] {
  if (!hasAges(teaser)) return [];
  const note = percentileNote(teaser);
  const heads = peerHeads(teaser);
  return [
    heading(2, `By age: ${agesFinding(teaser)}`),
    paragraph(agesSupport(teaser, scorer.hasLadder)),
    table(
      [
        "Comments of",
        "Hype (interval)",
        "Voices",
        "Comments",
        ...(note === "" ? [] : ["Percentile"]),
      ],
      ["left", "right", "right", "right", "left"],
      ageRows(teaser).map(({ name, hype, voices, comments, percentile }) => [
        name,
        hype,
        count(voices),
        count(comments),
        ...(note === "" ? [] : [percentile || "–"]),
      ]),
    ),
    ...(note === "" ? [] : [paragraph(note)]),
    ...(teaser.ages.others.length === 0 || !scorer.hasLadder
      ? []
      : [
          heading(3, "Other teasers of this report at the same age"),
          table(
            heads,
            heads.map((_, at) => (at === 0 ? "left" : "right")),
            peerRows(teaser),
          ),
        ]),
  ];
}

/** Buzz as a list of figures; nothing without voices. */
export function buzzSection(teaser: TeaserSummary): RootContent[] {
  if (teaser.buzz.voices === 0) return [];
  return [
    heading(2, `Buzz: ${buzzFinding(teaser)}`),
    paragraph(buzzSupport(teaser)),
    list(
      buzzFigures(teaser).map(({ name, value, note }) =>
        paragraph(strong(`${name}:`), ` ${value}, ${note}`),
      ),
    ),
  ];
}
