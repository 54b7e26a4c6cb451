// Peaks and events on a timeline: a number over the bar of a peak, a letter and a dashed line for
// an event. The list below the chart says what they are; the data table names them too.

import type { VNode } from "preact";
import stringWidth from "string-width";
import type { TeaserSummary, Timeline } from "../../../core/summary.ts";
import { fitted } from "../../fitted.ts";
import { toldEvents, toldPeaks } from "../../prose/peaks.ts";
import type { Layout } from "../figure.tsx";
import { px, WIDTHS } from "../figure.tsx";
import type { Column } from "./columns.ts";

/** Room above the drawing for the names of events, and above the bars for numbers of peaks. */
export const EVENT_LANE = 22;
export const PEAK_LANE = 16;
/** Width of a character, the room beside a label, the longest name in characters. */
const CHARACTER = 7.4;
const ROOM = 10;
const MAX_NAME = 26;

/** A mark at a column. */
type Mark = Readonly<{ at: number; tag: string }>;
type PeakMark = Mark & Readonly<{ comments: number }>;
type EventMark = Mark & Readonly<{ name: string }>;
type Scale = (value: number) => number;

/** What is marked in which column; events that lie off the timeline are in the list alone. */
export function marksOf(
  columns: readonly Column[],
  teaser: TeaserSummary,
): Readonly<{ peaks: readonly PeakMark[]; events: readonly EventMark[] }> {
  const placed = (start: string): number => columnAt(columns, start);
  const peaks = toldPeaks(teaser).map(({ tag, peak }) => ({
    at: placed(peak.top),
    tag,
    comments: columns[placed(peak.top)]?.comments ?? 0,
  }));
  return { peaks: peaks.filter(({ at }) => at >= 0), events: eventsOf(teaser.timeline, placed) };
}

function eventsOf(timeline: Timeline, placed: (start: string) => number): EventMark[] {
  return toldEvents(timeline)
    .filter(({ place }) => place === "")
    .map(({ tag, event, name }) => ({
      at: placed(event.start),
      tag,
      name,
    }))
    .filter(({ at }) => at >= 0);
}

/** The last column that begins no later; -1 before the first. */
function columnAt(columns: readonly Column[], start: string): number {
  return columns.findLastIndex((column) => column.start <= start);
}

type PeaksProps = Readonly<{
  peaks: readonly PeakMark[];
  x: Scale;
  /** Top of a bar of so many comments. */
  y: Scale;
}>;

/** Numbers over the bars. */
export function PeakMarks({ peaks, x, y }: PeaksProps): VNode | null {
  if (peaks.length === 0) return null;
  return (
    <g>
      {peaks.map(({ at, tag, comments }) => (
        <text class="val" x={px(x(at))} y={px(y(comments) - 4)} text-anchor="middle">
          {tag}
        </text>
      ))}
    </g>
  );
}

type EventsProps = Readonly<{
  events: readonly EventMark[];
  x: Scale;
  layout: Layout;
  bottom: number;
}>;

/** Dashed lines with letters above the drawing, and names where there is room. */
export function EventMarks({ events, x, layout, bottom }: EventsProps): VNode | null {
  if (events.length === 0) return null;
  const places = [...new Set(events.map(({ at }) => at))];
  return (
    <g>
      {places.map((at) => (
        <path class="ax" stroke-dasharray="2 4" d={`M${px(x(at))},-4V${bottom}`} />
      ))}
      {labelsOf(events, x, layout).map(({ text, place, anchor }) => (
        <text x={px(place)} y="-8" text-anchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

type Label = Readonly<{ text: string; place: number; anchor: "start" | "end" }>;

/** Events that share a label: those whose letters would touch. */
type Group = { readonly x: number; readonly events: EventMark[] };

/** One row of labels; what would touch its neighbour is told by letters alone, or as one. */
export function labelsOf(events: readonly EventMark[], x: Scale, layout: Layout): Label[] {
  const width = WIDTHS[layout];
  const groups = groupsOf(events, x, width);
  let from = 0;
  return groups.map((group, at) => {
    const next = groups[at + 1];
    const end = next === undefined ? width + ROOM : startOf(next.x, width);
    const label = labelOf(group, from, end - ROOM);
    from = (label.anchor === "end" ? group.x : group.x + wide(label.text)) + ROOM;
    return label;
  });
}

/** The label of a group, between `from` and `to`: to its right, to its left, or its letters. */
function labelOf({ x, events }: Group, from: number, to: number): Label {
  const letters = lettersOf(events);
  const [only, ...more] = events;
  const name = more.length > 0 ? letters : `${letters} ${fitted(only?.name ?? "", MAX_NAME)}`;
  const right = { place: x - 3, anchor: "start" } as const;
  const left = { place: x + 3, anchor: "end" } as const;
  if (x + wide(name) <= to) return { ...right, text: name };
  if (x - wide(name) >= from) return { ...left, text: name };
  return { place: Math.min(x - 3, to - wide(letters)), anchor: "start", text: letters };
}

/** Where letters at a place begin at the latest, so that they stay within the drawing. */
function startOf(place: number, width: number): number {
  return Math.min(place, width - wide("A, B"));
}

function groupsOf(events: readonly EventMark[], x: Scale, width: number): Group[] {
  const groups: Group[] = [];
  for (const event of events.toSorted((a, b) => a.at - b.at)) {
    const last = groups.at(-1);
    const place = x(event.at);
    const end = last === undefined ? -Infinity : last.x + wide(lettersOf(last.events)) + ROOM;
    if (last !== undefined && startOf(place, width) < end) {
      last.events.push(event);
    } else groups.push({ x: place, events: [event] });
  }
  return groups;
}

/** `A`, `A, B`, `A–D`. */
function lettersOf(events: readonly EventMark[]): string {
  const tags = events.map(({ tag }) => tag);
  return tags.length < 3 ? tags.join(", ") : `${tags[0] ?? ""}–${tags.at(-1) ?? ""}`;
}

function wide(text: string): number {
  return stringWidth(text) * CHARACTER;
}
