// Shares as rows, read like the gauge: solid to the lower bound, pale to the upper bound, a tick
// at the estimate. Used for the ladder and the sentiment.

import { scaleLinear } from "d3-scale";
import type { VNode } from "preact";
import type { Share } from "../../../core/estimate.ts";
import { percentRange } from "../../figures.ts";
import type { ChartName, Layout } from "../figure.tsx";
import { Drawing, WIDTHS, px } from "../figure.tsx";

export type ShareRow = Readonly<{
  share: Share<string>;
  /** Percent as written, rounded so that the rows add up. */
  percent: string;
  /** What the row means, in a few words. */
  note: string;
  /** Class that fills the bar. */
  fill: string;
}>;

type Geometry = Readonly<{ row: number; left: number; right: number; bar: number }>;

const GEOMETRY: Readonly<Record<Layout, Geometry>> = {
  wide: { row: 40, left: 282, right: 122, bar: 18 },
  narrow: { row: 54, left: 0, right: 0, bar: 14 },
};

type Props = Readonly<{ name: ChartName; layout: Layout; rows: readonly ShareRow[] }>;

/** The chart; the scale ends at the highest upper bound, rounded up to ten percent. */
export function ShareRows({ name, layout, rows }: Props): VNode {
  const { row, left, right } = GEOMETRY[layout];
  const top = Math.max(0.1, ...rows.map(({ share }) => share.upper ?? 0));
  const end = Math.min(1, Math.ceil(10 * top - 1e-9) / 10);
  const x = scaleLinear([0, end], [left, WIDTHS[layout] - right]);
  const height = rows.length * row + 26;
  const ticks = x.ticks(layout === "wide" ? 5 : 4);
  return (
    <Drawing name={name} layout={layout} height={height}>
      {ticks.map((tick) => (
        <g>
          <path class="gr" d={`M${px(x(tick))},0V${height - 24}`} />
          <text
            x={px(x(tick))}
            y={height - 7}
            text-anchor={tickAnchor(tick, end, layout)}
          >{`${Math.round(100 * tick)}\u00A0%`}</text>
        </g>
      ))}
      {rows.map((item, at) => (
        <Row item={item} layout={layout} top={at * row} x={x} />
      ))}
    </Drawing>
  );
}

function tickAnchor(tick: number, end: number, layout: Layout): "start" | "middle" | "end" {
  if (layout === "wide") return "middle";
  if (tick === 0) return "start";
  return tick >= end - 1e-9 ? "end" : "middle";
}

type RowProps = Readonly<{
  item: ShareRow;
  layout: Layout;
  top: number;
  x: (value: number) => number;
}>;

function Row({ item, layout, top, x }: RowProps): VNode {
  const { row, left, bar } = GEOMETRY[layout];
  const { share } = item;
  const narrow = layout === "narrow";
  const middle = narrow ? top + row - bar / 2 - 8 : top + row / 2;
  const label = narrow ? middle - bar / 2 - 8 : middle + 5;
  const ends =
    share.lower === null || share.upper === null ? null : ([share.lower, share.upper] as const);
  return (
    <g>
      <text class="cat" x="0" y={px(label)}>
        {share.name}
        <tspan class="sub" dx="8">
          {item.note}
        </tspan>
      </text>
      <text class="val" x={WIDTHS[layout]} y={px(label)} text-anchor="end">
        {item.percent}
        {ends === null || narrow ? null : (
          <tspan class="rng" dx="6">
            {percentRange(...ends)}
          </tspan>
        )}
      </text>
      {ends === null || share.value === null ? null : (
        <Bar
          fill={item.fill}
          left={left}
          lower={x(ends[0])}
          value={x(share.value)}
          upper={x(ends[1])}
          top={middle - bar / 2}
          height={bar}
        />
      )}
    </g>
  );
}

type BarProps = Readonly<{
  fill: string;
  left: number;
  lower: number;
  value: number;
  upper: number;
  top: number;
  height: number;
}>;

function Bar({ fill, left, lower, value, upper, top, height }: BarProps): VNode {
  const frame = { y: px(top), height };
  return (
    <g>
      <rect class={fill} x={left} width={px(Math.max(0, lower - left))} {...frame} />
      <rect
        class={`${fill} pale`}
        x={px(lower)}
        width={px(Math.max(1, upper - lower))}
        {...frame}
      />
      <path class="tick" d={`M${px(value)},${px(top - 3)}v${height + 6}`} />
    </g>
  );
}
