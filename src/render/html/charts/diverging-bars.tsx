// Contributions to either side of 0, each with its interval. A filled bar stands clearly apart
// from the rest; a hollow one does not.

import { scaleLinear } from "d3-scale";
import type { VNode } from "preact";
import type { PointInterval } from "../../../core/summary.ts";
import { signed } from "../../figures.ts";
import { fitted } from "../../fitted.ts";
import type { ChartName, Layout } from "../figure.tsx";
import { Drawing, WIDTHS, px } from "../figure.tsx";

export type BarRow = Readonly<{
  name: string;
  /** What stands below or beside the name, in a few words. */
  note: string;
  interval: PointInterval;
  /** As written at the end of the row: value and range. */
  value: string;
  range: string;
  /** Class of the bar; null for a hollow one. */
  fill: string | null;
}>;

type Geometry = Readonly<{
  row: number;
  left: number;
  right: number;
  bar: number;
  columns: number;
}>;

const GEOMETRY: Readonly<Record<Layout, Geometry>> = {
  wide: { row: 46, left: 310, right: 148, bar: 18, columns: 32 },
  narrow: { row: 70, left: 4, right: 4, bar: 14, columns: 26 },
};
const AXIS = 26;

type Props = Readonly<{ name: ChartName; layout: Layout; rows: readonly BarRow[] }>;
type Scale = (value: number) => number;

/** The chart; its scale holds 0 and all intervals. */
export function DivergingBars({ name, layout, rows }: Props): VNode {
  const { row, left, right } = GEOMETRY[layout];
  const low = Math.min(0, ...rows.map(({ interval }) => interval.lower));
  const high = Math.max(0, ...rows.map(({ interval }) => interval.upper));
  const room = high - low < 0.1 ? 0.1 : 0;
  const x = scaleLinear([low - room, high + room], [left, WIDTHS[layout] - right]).nice(4);
  const height = rows.length * row + AXIS;
  return (
    <Drawing name={name} layout={layout} height={height}>
      {x.ticks(4).map((tick) => (
        <g>
          <path class={tick === 0 ? "ax" : "gr"} d={`M${px(x(tick))},0V${height - AXIS + 4}`} />
          <text x={px(x(tick))} y={height - 6} text-anchor={anchorOf(x, tick, layout)}>
            {tick === 0 ? "0" : signed(tick, Number.isInteger(tick) ? 0 : 1)}
          </text>
        </g>
      ))}
      {rows.map((item, at) => (
        <Row item={item} layout={layout} top={at * row} x={x} />
      ))}
    </Drawing>
  );
}

function anchorOf(x: Scale, tick: number, layout: Layout): "start" | "middle" | "end" {
  if (x(tick) < 24) return "start";
  return x(tick) > WIDTHS[layout] - 24 ? "end" : "middle";
}

type RowProps = Readonly<{ item: BarRow; layout: Layout; top: number; x: Scale }>;

function Row({ item, layout, top, x }: RowProps): VNode {
  const { row, bar, columns } = GEOMETRY[layout];
  const narrow = layout === "narrow";
  const middle = narrow ? top + row - bar / 2 - 8 : top + row / 2;
  const label = narrow ? top + 18 : middle - 3;
  return (
    <g>
      <text class="cat" x="0" y={px(label)}>
        {fitted(item.name, columns)}
      </text>
      <text class="sub" x="0" y={px(label + 18)}>
        {item.note}
      </text>
      <text class="val" x={WIDTHS[layout]} y={px(narrow ? label : middle + 5)} text-anchor="end">
        {item.value}
        {narrow ? null : (
          <tspan class="rng" dx="6">
            {item.range}
          </tspan>
        )}
      </text>
      <Bar item={item} x={x} top={middle - bar / 2} height={bar} />
    </g>
  );
}

type BarProps = Readonly<{ item: BarRow; x: Scale; top: number; height: number }>;

function Bar({ item, x, top, height }: BarProps): VNode {
  const { value, lower, upper } = item.interval;
  const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
  const middle = px(top + height / 2);
  const frame = { x: px(from), y: px(top), width: px(Math.max(1.5, to - from)), height };
  return (
    <g>
      <rect class={item.fill ?? "hollow"} {...frame}>
        <title>{`${item.name}: ${item.value} (${item.range})`}</title>
      </rect>
      <path class="iv" d={`M${px(x(lower))},${middle}H${px(x(upper))}`} />
      <path class="iv" d={`M${px(x(lower))},${px(top + 4)}v${height - 8}`} />
      <path class="iv" d={`M${px(x(upper))},${px(top + 4)}v${height - 8}`} />
    </g>
  );
}
