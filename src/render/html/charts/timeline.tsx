// The timeline: index with its band above, comments per bucket below. Straight lines between
// neighbours, gaps where voices are too few; nothing is smoothed.

import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { VNode } from "preact";
import type { TeaserSummary, Timeline } from "../../../core/summary.ts";
import { bucketName, count, plural, points, range } from "../../figures.ts";
import type { ChartName, Layout } from "../figure.tsx";
import { Drawing, WIDTHS, px } from "../figure.tsx";
import type { Column, Place, Tick } from "./columns.ts";
import { columnsOf, indexDomain, indexTicks, runsOf, ticksOf } from "./columns.ts";
import { EventMarks, EVENT_LANE, marksOf, PEAK_LANE, PeakMarks } from "./marks.tsx";

type Geometry = Readonly<{
  index: number;
  bars: number;
  left: number;
  right: number;
  ticks: number;
}>;

const GEOMETRY: Readonly<Record<Layout, Geometry>> = {
  wide: { index: 220, bars: 70, left: 34, right: 6, ticks: 8 },
  narrow: { index: 180, bars: 56, left: 26, right: 4, ticks: 4 },
};
const BETWEEN = 42;
const AXIS = 24;
/** More buckets than this and dots run into each other. */
const MAX_DOTS = 45;
/** Two columns per bar at full width. */
const MAX_COLUMNS: Readonly<Record<Layout, number>> = { wide: 456, narrow: 155 };
const MIN_GAP_LABEL = 64;

type Props = Readonly<{ name: ChartName; layout: Layout; teaser: TeaserSummary }>;
type Scale = (value: number) => number;
type Plot = Readonly<{ columns: readonly Column[]; x: Scale; layout: Layout; timeline: Timeline }>;

/** The chart of one timeline with at least one dated comment. */
export function TimelineChart({ name, layout, teaser }: Props): VNode {
  const { timeline } = teaser;
  const { index, bars, left, right, ticks } = GEOMETRY[layout];
  const columns = columnsOf(timeline.points, MAX_COLUMNS[layout]);
  const x = scaleLinear([-0.5, columns.length - 0.5], [left, WIDTHS[layout] - right]);
  // A single known bucket makes no line; its figure stands in the heading.
  const known = columns.filter(({ hype }) => hype !== null).length;
  const runs = known < 2 ? [] : runsOf(columns);
  const marks = marksOf(columns, teaser);
  const lane = marks.events.length === 0 ? 0 : EVENT_LANE;
  const room = marks.peaks.length === 0 ? 0 : PEAK_LANE;
  const top = (runs.length === 0 ? 18 : index + BETWEEN) + room;
  const base = top + bars;
  const plot = { columns, x, layout, timeline };
  const tall = scaleLinear(
    [0, Math.max(1, max(columns, ({ comments }) => comments) ?? 0)],
    [0, bars],
  );
  return (
    <Drawing name={name} layout={layout} height={lane + base + AXIS}>
      <g transform={lane === 0 ? undefined : `translate(0,${lane})`}>
        {runs.length === 0 ? null : <IndexPanel plot={plot} runs={runs} />}
        <EventMarks events={marks.events} x={x} layout={layout} bottom={base} />
        <Bars plot={plot} base={base} tall={tall} name={top - room - 8} />
        <PeakMarks peaks={marks.peaks} x={x} y={(comments) => base - tall(comments)} />
        {apart(ticksOf(columns, timeline, ticks), x, WIDTHS[layout]).map(
          ({ text, place, anchor }) => (
            <text x={px(place)} y={base + AXIS - 6} text-anchor={anchor}>
              {text}
            </text>
          ),
        )}
      </g>
    </Drawing>
  );
}

type Label = Readonly<{ text: string; place: number; anchor: "start" | "middle" | "end" }>;

/** Width of a character of an axis label, and the least room between two labels. */
const CHARACTER = 7.6;
const ROOM = 10;

/** Labels from the left; one that would touch the label before it is dropped. */
function apart(ticks: readonly Tick[], x: Scale, width: number): Label[] {
  const labels: Label[] = [];
  let end = -Infinity;
  for (const { at, text } of ticks) {
    const place = x(at);
    const wide = text.length * CHARACTER;
    const [anchor, left] = anchored(place, wide, width);
    if (left < end + ROOM) continue;
    labels.push({ text, place, anchor });
    end = left + wide;
  }
  return labels;
}

/** How a label stands at its place so that it stays within the drawing, and its left end. */
function anchored(place: number, wide: number, width: number): [Label["anchor"], number] {
  if (place < wide / 2) return ["start", place];
  if (place > width - wide / 2) return ["end", place - wide];
  return ["middle", place - wide / 2];
}

type PanelProps = Readonly<{ plot: Plot; runs: readonly Place[][] }>;

function IndexPanel({ plot, runs }: PanelProps): VNode {
  const { columns, layout, x } = plot;
  const { index, left, right } = GEOMETRY[layout];
  const domain = indexDomain(columns.flatMap(({ hype }) => (hype === null ? [] : [hype])));
  const y = scaleLinear([...domain], [index, 12]);
  return (
    <g>
      {indexTicks(domain).map((tick) => (
        <g>
          <path class="gr" d={`M${left},${px(y(tick))}H${WIDTHS[layout] - right}`} />
          <text x={left - 8} y={px(y(tick)) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      <Gaps plot={plot} runs={runs} bottom={index} />
      {runs.map((run) => (
        <Run run={run} x={x} y={y} />
      ))}
      <Dots
        plot={plot}
        runs={columns.length <= MAX_DOTS ? runs : runs.filter((run) => run.length === 1)}
        y={y}
      />
    </g>
  );
}

function Gaps({ plot, runs, bottom }: PanelProps & Readonly<{ bottom: number }>): VNode {
  const { x } = plot;
  const gaps = runs.slice(1).map((run, at) => {
    const before = runs[at]?.at(-1)?.at ?? 0;
    return { from: x(before + 0.5), to: x((run[0]?.at ?? 0) - 0.5) };
  });
  return (
    <g>
      {gaps
        .filter(({ from, to }) => to - from >= MIN_GAP_LABEL)
        .map(({ from, to }) => (
          <g>
            <rect class="gap" x={px(from)} y="12" width={px(to - from)} height={bottom - 12} />
            <text x={px((from + to) / 2)} y={bottom - 8} text-anchor="middle">
              too few
            </text>
          </g>
        ))}
    </g>
  );
}

type RunProps = Readonly<{ run: readonly Place[]; x: Scale; y: Scale }>;

function Run({ run, x, y }: RunProps): VNode {
  const [first] = run;
  if (run.length === 1 && first !== undefined) {
    const { lower, upper } = first.hype;
    return <path class="ci" d={`M${px(x(first.at))},${px(y(lower))}V${px(y(upper))}`} />;
  }
  const band = area<Place>()
    .x(({ at }) => x(at))
    .y0(({ hype }) => y(hype.lower))
    .y1(({ hype }) => y(hype.upper))
    .digits(1);
  const trace = line<Place>()
    .x(({ at }) => x(at))
    .y(({ hype }) => y(hype.value))
    .digits(1);
  return (
    <g>
      <path class="band" d={band(run) ?? ""} />
      <path class="ln" d={trace(run) ?? ""} />
    </g>
  );
}

type DotsProps = Readonly<{ plot: Plot; runs: readonly Place[][]; y: Scale }>;

function Dots({ plot, runs, y }: DotsProps): VNode {
  const { columns, x, timeline } = plot;
  return (
    <g>
      {runs.flat().map(({ at, hype }) => (
        <circle class="pt" cx={px(x(at))} cy={px(y(hype.value))} r="4.5">
          <title>
            {`${bucketName(columns[at]?.start ?? "", timeline.bucket)}: ${points(hype.value)} (${range(hype.lower, hype.upper)})`}
          </title>
        </circle>
      ))}
    </g>
  );
}

type BarsProps = Readonly<{ plot: Plot; base: number; tall: Scale; name: number }>;

/** `name` is where the panel's name stands. */
function Bars({ plot, base, tall, name }: BarsProps): VNode {
  const { columns, x, layout, timeline } = plot;
  const { left, right } = GEOMETRY[layout];
  const most = max(columns, ({ comments }) => comments) ?? 0;
  const width = Math.min(44, Math.max(1, (x(1) - x(0)) * 0.78));
  const bar = ({ comments }: Column, at: number): string =>
    comments === 0
      ? ""
      : `M${px(x(at) - width / 2)},${base}v${px(-Math.max(1, tall(comments)))}h${px(width)}V${base}z`;
  return (
    <g>
      <text class="pan" x={left} y={name}>
        {`Comments per ${timeline.bucket}, at most ${count(most)}`}
      </text>
      {columns.length <= MAX_DOTS ? (
        columns.map((column, at) => (
          <path class="vol" d={bar(column, at)}>
            <title>
              {`${bucketName(column.start, timeline.bucket)}: ${plural(column.comments, "comment")}`}
            </title>
          </path>
        ))
      ) : (
        <path class="vol" d={columns.map(bar).join("")} />
      )}
      <path class="ax" d={`M${left},${base}H${WIDTHS[layout] - right}`} />
    </g>
  );
}
