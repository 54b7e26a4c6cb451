// When comments came and how the index moved.

import type { VNode } from "preact";
import type { TeaserSummary, TimelinePoint } from "../../../core/summary.ts";
import { bucketLabel, count } from "../../figures.ts";
import { cleanLine } from "../../clean.ts";
import {
  bucketAdverb,
  datedComments,
  knownPoints,
  timelineFinding,
  timelineSupport,
} from "../../prose/timeline.ts";
import { marksAt, marksNote } from "../../prose/peaks.ts";
import { capital, sentence } from "../../prose/words.ts";
import { indexCells } from "../charts/dot-interval.tsx";
import { TimelineChart } from "../charts/timeline.tsx";
import type { Column, TableData } from "../figure.tsx";
import { Figure } from "../figure.tsx";
import { Section } from "../section.tsx";
import { Peaks } from "./peaks.tsx";
import type { SectionEntry, View } from "../view.ts";

/** Rows of the data table; the JSON holds all. */
const MAX_ROWS = 200;

function TimelineSection({ teaser, summary }: View): VNode {
  const { timeline } = teaser;
  const finding = timelineFinding(timeline, summary.scorer.hasLadder);
  const zone = cleanLine(summary.settings.timezone, 40);
  const how =
    knownPoints(timeline).length < 2
      ? `Bars: comments per ${timeline.bucket}.`
      : `Line: the ${bucketAdverb(timeline.bucket)} index; band: its 95\u00A0% interval; where a ${timeline.bucket} has too few voices, nothing is drawn. Bars: comments.`;
  const caption = `${capital(bucketAdverb(timeline.bucket))} ${summary.scorer.hasLadder ? "index and comments" : "comments"} (${zone})`;
  const name = { id: "fig-timeline", title: caption, desc: sentence(finding) };
  return (
    <Section
      id="timeline"
      kicker="Timeline"
      finding={finding}
      lead={timelineSupport(timeline)}
      whole
    >
      <Figure
        id="fig-timeline"
        draw={(layout) => <TimelineChart name={name} layout={layout} teaser={teaser} />}
        table={tableOf(teaser, caption, summary.scorer.hasLadder)}
        note={`${how} ${marksNote(teaser)}`.trim()}
      />
      <Peaks teaser={teaser} />
    </Section>
  );
}

function tableOf(teaser: TeaserSummary, caption: string, hasLadder: boolean): TableData {
  const { timeline } = teaser;
  const busy = timeline.points.filter(({ comments }) => comments > 0);
  const index: readonly Column[] = [
    { head: "Hype", number: true },
    { head: "95\u00A0% interval", number: true },
  ];
  return {
    caption,
    columns: [
      { head: timeline.bucket === "week" ? "Week of" : capital(timeline.bucket) },
      ...(hasLadder ? index : []),
      { head: "Voices", number: true },
      { head: "Comments", number: true },
    ],
    rows: busy.slice(0, MAX_ROWS).map((point) => rowOf(point, teaser, hasLadder)),
    more: Math.max(0, busy.length - MAX_ROWS),
  };
}

function rowOf(point: TimelinePoint, teaser: TeaserSummary, hasLadder: boolean): string[] {
  const marks = marksAt(point.start, teaser);
  return [
    [bucketLabel(point.start, teaser.timeline.bucket), ...marks].join(" · "),
    ...(hasLadder ? indexCells(point.hype) : []),
    count(point.voices),
    count(point.comments),
  ];
}

export const timeline: SectionEntry = {
  id: "timeline",
  name: "Timeline",
  shown: ({ teaser }) => datedComments(teaser.timeline) > 0,
  render: (view) => <TimelineSection {...view} />,
};
