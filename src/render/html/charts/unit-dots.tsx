// Figures from 0 to 1 side by side: a dot and its interval as a line. One row a scorer.

import { scaleLinear } from "d3-scale";
import type { VNode } from "preact";
import type { Interval } from "../../../core/bootstrap.ts";
import { intervalText, unit } from "../../prose/evaluation.ts";
import { fitted } from "../../fitted.ts";
import type { ChartName, Layout } from "../figure.tsx";
import { Drawing, WIDTHS, px } from "../figure.tsx";

export type UnitRow = Readonly<{ name: string; value: number | null; interval: Interval | null }>;

type Geometry = Readonly<{ row: number; left: number; right: number; columns: number }>;
const GEOMETRY: Readonly<Record<Layout, Geometry>> = {
  wide: { row: 38, left: 250, right: 150, columns: 26 },
  narrow: { row: 52, left: 8, right: 12, columns: 20 },
};
const AXIS = 28;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

type Scale = (value: number) => number;
type Props = Readonly<{
  name: ChartName;
  layout: Layout;
  rows: readonly UnitRow[];
  /** What chance would reach, as a dashed line; null for none. */
  chance: number | null;
}>;

/** The chart, always from 0 to 1. */
export function UnitDots({ name, layout, rows, chance }: Props): VNode {
  const { row, left, right } = GEOMETRY[layout];
  const x = scaleLinear([0, 1], [left, WIDTHS[layout] - right]);
  const height = rows.length * row + AXIS;
  const bottom = height - AXIS + 4;
  return (
    <Drawing name={name} layout={layout} height={height}>
      {TICKS.map((tick) => (
        <g>
          <path class={tick === 0 ? "ax" : "gr"} d={`M${px(x(tick))},0V${bottom}`} />
          <text x={px(x(tick))} y={height - 6} text-anchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {chance === null ? null : <path class="none" d={`M${px(x(chance))},0V${bottom}`} />}
      {rows.map((item, at) => (
        <Row item={item} layout={layout} top={at * row} x={x} />
      ))}
    </Drawing>
  );
}

type RowProps = Readonly<{ item: UnitRow; layout: Layout; top: number; x: Scale }>;

function Row({ item, layout, top, x }: RowProps): VNode {
  const { row, columns } = GEOMETRY[layout];
  const wide = layout === "wide";
  const middle = px(wide ? top + row / 2 : top + row - 15);
  const label = px(wide ? middle + 5 : top + 19);
  return (
    <g>
      <text class="cat" x="0" y={label}>
        {fitted(item.name, columns)}
      </text>
      <text class="val" x={WIDTHS[layout]} y={label} text-anchor="end">
        {unit(item.value)}
        {item.interval === null ? null : (
          <tspan class="rng" dx="6">
            {intervalText(item.interval)}
          </tspan>
        )}
      </text>
      {item.interval === null ? null : (
        <path
          class="ci"
          d={`M${px(x(item.interval.low))},${middle}H${px(x(item.interval.high))}`}
        />
      )}
      {item.value === null ? null : (
        <circle class="pt" cx={px(x(item.value))} cy={middle} r="6">
          <title>{`${item.name}: ${unit(item.value)}`}</title>
        </circle>
      )}
    </g>
  );
}
