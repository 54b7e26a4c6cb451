// Strips: small drawings within text. The ladder of one comment, parts of a whole, a sparkline.

import { line } from "d3-shape";
import type { VNode } from "preact";
import type { Ladder } from "../../../core/ladder.ts";
import { RUNGS } from "../../../core/ladder.ts";
import { isKnown } from "../../prose/difference.ts";
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
      <rect class="tr" width={width} height={height} rx="2" />
      {parts.map(({ value, fill }) => {
        const wide = total === 0 ? 0 : (width * value) / total;
        const x = from;
        from += wide;
        return wide < 0.5 ? null : (
          <rect class={fill} x={px(x)} width={px(Math.max(0.5, wide - 1))} height={height} />
        );
      })}
    </svg>
  );
}

/** The five probabilities of one comment, from rejecting to hyped. */
export function LadderStrip({ ladder }: Readonly<{ ladder: Ladder }>): VNode {
  const parts = RUNGS.map((rung) => ({ value: ladder[rung], fill: RUNG_FILLS[rung] }));
  return <PartsStrip parts={parts} width={112} height={8} />;
}

/** Height of a value from 0 to 100. */
function y(value: number): number {
  return 41 - value * 0.38;
}

/** Index over time on a scale from 0 to 100, without axes; null below two points. */
export function Sparkline({ timeline }: Readonly<{ timeline: Timeline }>): VNode | null {
  const columns = columnsOf(timeline.points, 110);
  if (timeline.points.filter(({ hype }) => isKnown(hype)).length < 2) return null;
  const x = (at: number): number => 3 + (at * 214) / Math.max(1, columns.length - 1);
  const trace = line<Readonly<{ at: number; hype: Readonly<{ value: number }> }>>()
    .x(({ at }) => x(at))
    .y(({ hype }) => y(hype.value))
    .digits(1);
  return (
    <svg class="spark" viewBox="0 0 220 44" aria-hidden="true">
      <path class="gr" d={`M0,${y(50)}H220`} />
      {runsOf(columns).map((run) => {
        const [first] = run;
        return run.length === 1 && first !== undefined ? (
          <circle class="pt" cx={px(x(first.at))} cy={px(y(first.hype.value))} r="3" />
        ) : (
          <path class="ln" d={trace(run) ?? ""} />
        );
      })}
    </svg>
  );
}
