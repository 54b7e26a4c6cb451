// Strips: small drawings within text. The ladder of one comment, parts of a whole, a sparkline.

import { line } from "d3-shape";
import type { VNode } from "preact";
import type { Ladder } from "../../../core/ladder.ts";
import { RUNGS } from "../../../core/ladder.ts";
import type { Timeline } from "../../../core/summary.ts";
import { columnsOf, runsOf } from "./columns.ts";
import { px } from "../figure.tsx";

/** Class that fills each rung. */
export const RUNG_FILLS: Readonly<Record<(typeof RUNGS)[number], string>> = {
  rejecting: "neg",
  worried: "neg2",
  open: "neu",
  warm: "pos2",
  hyped: "pos",
};

export type Part = Readonly<{ value: number; fill: string }>;

type PartsProps = Readonly<{ parts: readonly Part[]; width: number; height: number }>;

/** Parts of a whole in one bar, for the eye only: the figures stand beside it. */
export function PartsStrip({ parts, width, height }: PartsProps): VNode {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  let from = 0;
  return (
    <svg class="strip" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {total === 0 ? <path class="tr" d={`M0,0h${width}v${height}H0z`} /> : null}
      {parts.map(({ value, fill }) => {
        const wide = total === 0 ? 0 : (width * value) / total;
        const x = Math.round(from);
        from += wide;
        // Whole units, with one of them between neighbours; a sliver is not drawn.
        const shown = Math.max(1, Math.round(from) - x - 1);
        return wide < 0.5 ? null : <path class={fill} d={`M${x} 0h${shown}v${height}H${x}z`} />;
      })}
    </svg>
  );
}

/** The five probabilities of one comment, from rejecting to hyped. */
export function LadderStrip({ ladder }: Readonly<{ ladder: Ladder }>): VNode {
  const parts = RUNGS.map((rung) => ({ value: ladder[rung], fill: RUNG_FILLS[rung] }));
  return <PartsStrip parts={parts} width={112} height={8} />;
}

/** Height of the index panel; comments stand below it. */
const PANEL = 40;
const BARS = 18;
const WIDTH = 260;
/** More columns than this and dots run into each other. */
const MAX_DOTS = 30;

type SparkPlace = Readonly<{ at: number; hype: Readonly<{ value: number }> }>;

type SparkProps = Readonly<{
  timeline: Timeline;
  /** Ends of the index axis. */
  domain: readonly [number, number];
}>;

/** Comments over time with the index above them, without axes; null below two buckets. */
export function Sparkline({ timeline, domain }: SparkProps): VNode | null {
  const [low, high] = domain;
  const y = (value: number): number => PANEL * (1 - (value - low) / (high - low));
  const columns = columnsOf(timeline.points, WIDTH / 4);
  if (columns.length < 2) return null;
  const step = WIDTH / columns.length;
  const x = (at: number): number => (at + 0.5) * step;
  const most = Math.max(1, ...columns.map(({ comments }) => comments));
  const bars = columns.map(({ comments }, at) => {
    const tall = px((BARS * comments) / most);
    return tall === 0
      ? ""
      : `M${px(at * step)},${PANEL + BARS + 6}v${-tall}h${px(0.8 * step)}v${tall}z`;
  });
  const trace = line<SparkPlace>()
    .x(({ at }) => x(at))
    .y(({ hype }) => y(hype.value))
    .digits(1);
  const known = columns.filter(({ hype }) => hype !== null).length;
  const runs = known < 2 ? [] : runsOf(columns);
  const dotted = columns.length > MAX_DOTS ? runs.filter((run) => run.length === 1) : runs;
  const from = runs.length === 0 ? PANEL : 0;
  const height = PANEL + BARS + 6 - from;
  return (
    <svg class="spark" viewBox={`0 ${from} ${WIDTH} ${height}`} aria-hidden="true">
      <path class="vol" d={bars.join("")} />
      {runs.length === 0 ? null : <path class="gr" d={`M0,0H${WIDTH}M0,${PANEL}H${WIDTH}`} />}
      {runs.map((run) => (
        <path class="ln" d={trace(run) ?? ""} />
      ))}
      {dotted.flat().map(({ at, hype }) => (
        <circle class="pt" cx={px(x(at))} cy={px(y(hype.value))} r="3" />
      ))}
    </svg>
  );
}
