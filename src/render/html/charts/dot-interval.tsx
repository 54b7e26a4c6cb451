// Estimates side by side: a dot, its interval as a line, the voices behind it. Where there are
// too few, the row says so and shows no dot.

import { scaleLinear } from "d3-scale";
import type { VNode } from "preact";
import stringWidth from "string-width";
import type { IndexEstimate } from "../../../core/estimate.ts";
import { plural, points, range } from "../../figures.ts";
import type { Known } from "../../prose/difference.ts";
import { isKnown } from "../../prose/difference.ts";
import type { ChartName, Layout } from "../figure.tsx";
import { Drawing, WIDTHS, px } from "../figure.tsx";
import { indexDomain, indexTicks } from "./columns.ts";
import { fitted } from "../../fitted.ts";

export type DotRow = Readonly<{ name: string; hype: IndexEstimate }>;

type Geometry = Readonly<{ row: number; left: number; right: number; columns: number }>;

const AXIS = 28;
/** Room for `12,345 voices` beside a label. */
const VOICES = 128;
/** Width of a column of label text, wide enough for the widest of the usual typefaces. */
const COLUMN = 9.2;
const MAX_COLUMNS: Readonly<Record<Layout, number>> = { wide: 28, narrow: 22 };

/** The plot takes what the longest label leaves. */
function geometryOf(layout: Layout, rows: readonly DotRow[]): Geometry {
  if (layout === "narrow") return { row: 52, left: 8, right: 12, columns: MAX_COLUMNS.narrow };
  const longest = Math.max(8, ...rows.map(({ name }) => stringWidth(name)));
  const columns = Math.min(MAX_COLUMNS.wide, longest);
  return { row: 38, left: Math.round(columns * COLUMN) + VOICES, right: 128, columns };
}

type Props = Readonly<{
  name: ChartName;
  layout: Layout;
  rows: readonly DotRow[];
  /** The index over all rows, drawn as a band; null for none. */
  overall: IndexEstimate | null;
}>;

/** The chart, on a scale around all intervals; dots need no zero. */
export function DotInterval({ name, layout, rows, overall }: Props): VNode {
  const geometry = geometryOf(layout, rows);
  const { row, left, right } = geometry;
  const all = [...rows.map(({ hype }) => hype), ...(overall === null ? [] : [overall])];
  const known = all.filter(isKnown);
  const domain = indexDomain(known);
  const ends = [left, WIDTHS[layout] - right] as const;
  const x = scaleLinear([...domain], [...ends]);
  const height = rows.length * row + AXIS;
  const bottom = height - AXIS + 4;
  return (
    <Drawing name={name} layout={layout} height={height}>
      {overall !== null && isKnown(overall) ? <Overall {...overall} x={x} bottom={bottom} /> : null}
      {indexTicks(domain).map((tick) => (
        <g>
          <path class={tick === 0 ? "ax" : "gr"} d={`M${px(x(tick))},0V${bottom}`} />
          <text x={px(x(tick))} y={height - 6} text-anchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {rows.map((item, at) => (
        <Row item={item} layout={layout} top={at * row} x={x} geometry={geometry} ends={ends} />
      ))}
    </Drawing>
  );
}

type Scale = (value: number) => number;

function Overall({
  lower,
  upper,
  x,
  bottom,
}: Known & Readonly<{ x: Scale; bottom: number }>): VNode {
  const from = px(x(lower));
  return (
    <rect class="all" x={from} y="0" width={px(x(upper) - from)} height={bottom}>
      <title>{`all together: ${range(lower, upper)}`}</title>
    </rect>
  );
}

type RowProps = Readonly<{
  item: DotRow;
  layout: Layout;
  top: number;
  x: Scale;
  geometry: Geometry;
  ends: readonly [number, number];
}>;

function Row({ item, layout, top, x, geometry, ends }: RowProps): VNode {
  const { row, left, columns } = geometry;
  const wide = layout === "wide";
  const middle = wide ? top + row / 2 : top + row - 15;
  const label = wide ? middle + 5 : top + 19;
  const known = isKnown(item.hype) ? item.hype : null;
  return (
    <g>
      <text class="cat" x="0" y={px(label)}>
        {fitted(item.name, columns)}
      </text>
      {wide ? (
        <text class="sub" x={left - 22} y={px(label)} text-anchor="end">
          {plural(item.hype.voices, "voice")}
        </text>
      ) : null}
      <text class="val" x={WIDTHS[layout]} y={px(label)} text-anchor="end">
        {known === null ? <tspan class="rng">{missing(item.hype)}</tspan> : points(known.value)}
        {known === null ? null : (
          <tspan class="rng" dx="6">
            {range(known.lower, known.upper)}
          </tspan>
        )}
      </text>
      {known === null ? (
        <path class="none" d={`M${ends[0]},${px(middle)}H${ends[1]}`} />
      ) : (
        <Dot known={known} x={x} y={middle} />
      )}
    </g>
  );
}

function Dot({ known, x, y }: Readonly<{ known: Known; x: Scale; y: number }>): VNode {
  const vague = known.status === "too-uncertain";
  return (
    <g>
      <path
        class={vague ? "ci vague" : "ci"}
        d={`M${px(x(known.lower))},${px(y)}H${px(x(known.upper))}`}
      />
      <circle class={vague ? "pt vague" : "pt"} cx={px(x(known.value))} cy={px(y)} r="6">
        <title>{`${points(known.value)} (${range(known.lower, known.upper)})`}</title>
      </circle>
    </g>
  );
}

/** Value and interval for a table, or why there are none. */
export function indexCells(hype: IndexEstimate): readonly [string, string] {
  return isKnown(hype) ? [points(hype.value), range(hype.lower, hype.upper)] : [missing(hype), "–"];
}

/** Why a row shows no dot. */
function missing(hype: IndexEstimate): string {
  return hype.voices === 0 ? "no voices" : "too few to call";
}
