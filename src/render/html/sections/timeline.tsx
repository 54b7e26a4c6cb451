// When comments came and how the index moved.

import type { VNode } from "preact";
import type { Timeline } from "../../../core/summary.ts";
import { bucketLabel, count, points, range } from "../../figures.ts";
import { cleanLine } from "../../clean.ts";
import { isKnown } from "../../prose/difference.ts";
import {
  bucketAdverb,
  datedComments,
  knownPoints,
  timelineFinding,
  timelineSupport,
} from "../../prose/timeline.ts";
import { capital, sentence } from "../../prose/words.ts";
import { missing } from "../charts/dot-interval.tsx";
import { TimelineChart } from "../charts/timeline.tsx";
import type { TableData } from "../figure.tsx";
import { Figure } from "../figure.tsx";
import { Section } from "../section.tsx";
import type { SectionEntry, View } from "../view.ts";

/** Rows of the data table; the JSON holds all. */
const MAX_ROWS = 200;

function TimelineSection({ teaser, summary }: View): VNode {
  const { timeline } = teaser;
  const finding = timelineFinding(timeline);
  const zone = cleanLine(summary.settings.timezone, 40);
  const how =
    knownPoints(timeline).length === 0
      ? ""
      : `Line: the ${bucketAdverb(timeline.bucket)} index; band: its 95\u00A0% interval; where a ${timeline.bucket} has too few voices, nothing is drawn.`;
  const caption = `${capital(bucketAdverb(timeline.bucket))} index and comments (${zone})`;
  const name = { id: "fig-timeline", title: caption, desc: sentence(finding) };
  return (
    <Section
      id="timeline"
      kicker="Timeline"
      finding={finding}
      lead={[timelineSupport(timeline), how].filter((part) => part !== "").join(" ")}
      whole
    >
      <Figure
        id="fig-timeline"
        draw={(layout) => <TimelineChart name={name} layout={layout} timeline={timeline} />}
        table={tableOf(timeline, caption)}
      />
    </Section>
  );
}

function tableOf(timeline: Timeline, caption: string): TableData {
  const busy = timeline.points.filter(({ comments }) => comments > 0);
  return {
    caption,
    columns: [
      { head: timeline.bucket === "week" ? "Week of" : capital(timeline.bucket) },
      { head: "Hype", number: true },
      { head: "95\u00A0% interval", number: true },
      { head: "Voices", number: true },
      { head: "Comments", number: true },
    ],
    rows: busy
      .slice(0, MAX_ROWS)
      .map(({ start, hype, voices, comments }) => [
        bucketLabel(start, timeline.bucket),
        isKnown(hype) ? points(hype.value) : missing(hype),
        isKnown(hype) ? range(hype.lower, hype.upper) : "–",
        count(voices),
        count(comments),
      ]),
    more: Math.max(0, busy.length - MAX_ROWS),
  };
}

export const timeline: SectionEntry = {
  id: "timeline",
  name: "Timeline",
  shown: ({ teaser }) => datedComments(teaser.timeline) > 0,
  render: (view) => <TimelineSection {...view} />,
};
