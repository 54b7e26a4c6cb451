// Small squares side by side, one a scorer, both axes from 0 to 1: reliability diagrams and
// precision-recall curves.

import type { VNode } from "preact";
import { fitted } from "../../fitted.ts";
import type { ChartName, Layout } from "../figure.tsx";
import { Drawing, WIDTHS, px } from "../figure.tsx";

/** Where a point of the unit square lies in the drawing. */
export type Square = Readonly<{ x: (value: number) => number; y: (value: number) => number }>;
export type UnitPanel = Readonly<{
  name: string;
  /** A few words below the name. */
  note: string;
  draw: (square: Square) => VNode;
}>;

type Geometry = Readonly<{ columns: number; side: number; left: number; name: number }>;
const GEOMETRY: Readonly<Record<Layout, Geometry>> = {
  wide: { columns: 4, side: 188, left: 30, name: 20 },
  narrow: { columns: 2, side: 128, left: 26, name: 14 },
};
const HEAD = 48;
const AXIS = 34;
const TICKS = [0, 0.5, 1];

type Props = Readonly<{ name: ChartName; layout: Layout; panels: readonly UnitPanel[] }>;

/** All panels, row by row. */
export function UnitPanels({ name, layout, panels }: Props): VNode {
  const { columns, side } = GEOMETRY[layout];
  const width = WIDTHS[layout] / columns;
  const height = HEAD + side + AXIS;
  return (
    <Drawing name={name} layout={layout} height={Math.ceil(panels.length / columns) * height}>
      {panels.map((panel, at) => (
        <PanelFrame
          panel={panel}
          layout={layout}
          left={(at % columns) * width}
          top={Math.floor(at / columns) * height}
        />
      ))}
    </Drawing>
  );
}

type FrameProps = Readonly<{ panel: UnitPanel; layout: Layout; left: number; top: number }>;

function PanelFrame({ panel, layout, left, top }: FrameProps): VNode {
  const { side, left: margin, name } = GEOMETRY[layout];
  const from = left + margin;
  const bottom = top + HEAD + side;
  const square: Square = {
    x: (value) => px(from + value * side),
    y: (value) => px(bottom - value * side),
  };
  return (
    <g>
      <text class="cat" x={px(from)} y={px(top + 16)}>
        {fitted(panel.name, name)}
      </text>
      <text class="sub" x={px(from)} y={px(top + 35)}>
        {panel.note}
      </text>
      {TICKS.map((tick) => (
        <g>
          <path class={tick === 0 ? "ax" : "gr"} d={`M${square.x(0)},${square.y(tick)}h${side}`} />
          <path class={tick === 0 ? "ax" : "gr"} d={`M${square.x(tick)},${bottom}v${-side}`} />
          <text x={square.x(tick)} y={px(bottom + 18)} text-anchor="middle">
            {tick}
          </text>
          {tick === 0 ? null : (
            <text x={px(from - 6)} y={px(square.y(tick) + 4)} text-anchor="end">
              {tick}
            </text>
          )}
        </g>
      ))}
      {panel.draw(square)}
    </g>
  );
}
