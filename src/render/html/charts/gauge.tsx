// The gauge: a half circle of five named levels, filled to the lower bound, pale up to the
// upper bound, with a tick at the estimate. Without a number it stays empty and says why.

import { arc } from "d3-shape";
import type { VNode } from "preact";
import type { IndexEstimate } from "../../../core/estimate.ts";
import { LEVELS } from "../../../core/estimate.ts";
import { points, rangeWords } from "../../figures.ts";
import { isKnown } from "../../prose/difference.ts";
import { px } from "../figure.tsx";

const OUTER = 148;
const INNER = 126;
const GAP = 1.5;
const LABEL_RADIUS = OUTER + 14;
const EDGES = [0, 20, 40, 60, 80, 100] as const;
const ring = ringOf(INNER, OUTER);

/** Radians from the top, clockwise, of a value from 0 to 100. */
export function turn(value: number): number {
  return ((value - 50) / 100) * Math.PI;
}

/** Paths of the parts of [from, to] on a ring of these radii, one for each level. */
export function ringOf(inner: number, outer: number): (from: number, to: number) => string[] {
  const drawn = arc<readonly [number, number]>()
    .innerRadius(inner)
    .outerRadius(outer)
    .startAngle(([from]) => turn(from))
    .endAngle(([, to]) => turn(to))
    .digits(1);
  return (from, to) => bands(from, to).map((band) => drawn(band) ?? "");
}

/** Parts of [from, to] within each level, with small gaps at the edges. */
function bands(from: number, to: number): (readonly [number, number])[] {
  const half = GAP / 4;
  return EDGES.slice(0, -1).flatMap((edge) => {
    const start = Math.max(from, edge + (edge === 0 ? 0 : half));
    const end = Math.min(to, edge + 20 - (edge === 80 ? 0 : half));
    return end > start ? [[start, end] as const] : [];
  });
}

function at(value: number, radius: number): Readonly<{ x: number; y: number }> {
  const where = turn(value);
  return { x: px(radius * Math.sin(where)), y: px(-radius * Math.cos(where)) };
}

function anchor(value: number): "start" | "middle" | "end" {
  if (Math.abs(value - 50) < 5) return "middle";
  return value < 50 ? "end" : "start";
}

type GaugeProps = Readonly<{
  hype: IndexEstimate;
  /** Interval in words, e.g. `95 % interval`. */
  interval: string;
  /** Two short lines in place of a number. */
  empty: readonly [string, string];
}>;

/** The gauge of one estimate. */
export function Gauge({ hype, interval, empty }: GaugeProps): VNode {
  const known = isKnown(hype) ? hype : null;
  const named = hype.status === "ok" ? (hype.level?.split(" to ") ?? []) : [];
  return (
    <svg class="gauge" viewBox="-212 -182 424 206" role="img" aria-labelledby="g-t g-d">
      <title id="g-t">Hype Index</title>
      <desc id="g-d">
        {known === null
          ? `No index: ${empty.join(" ")}.`
          : `${points(known.value)} out of 100, ${interval} ${rangeWords(known.lower, known.upper)}.`}
      </desc>
      {ring(0, 100).map((path) => (
        <path class="bd" d={path} />
      ))}
      {LEVELS.map((level, step) => {
        const middle = 20 * step + 10;
        return (
          <text
            class={named.includes(level) ? "lv on" : "lv"}
            {...at(middle, LABEL_RADIUS)}
            text-anchor={anchor(middle)}
          >
            {level}
          </text>
        );
      })}
      {EDGES.map((edge) => {
        const end = edge === 0 || edge === 100;
        const place = end
          ? { x: edge === 0 ? -(OUTER + INNER) / 2 : (OUTER + INNER) / 2, y: 16 }
          : { x: at(edge, INNER - 15).x, y: at(edge, INNER - 15).y + 4 };
        return (
          <text class="eg" {...place} text-anchor="middle">
            {edge}
          </text>
        );
      })}
      {known === null ? <Empty lines={empty} /> : <Reading {...known} interval={interval} />}
    </svg>
  );
}

type ReadingProps = Readonly<{ value: number; lower: number; upper: number; interval: string }>;

function Reading({ value, lower, upper, interval }: ReadingProps): VNode {
  const inner = at(value, INNER - 7);
  const outer = at(value, OUTER + 7);
  return (
    <g>
      {ring(0, lower).map((path) => (
        <path class="gf" d={path} />
      ))}
      {ring(lower, upper).map((path) => (
        <path class="gi" d={path} />
      ))}
      <path class="gn" d={`M${inner.x},${inner.y}L${outer.x},${outer.y}`} />
      <text class="gv" y="-27" text-anchor="middle">
        {points(value)}
      </text>
      <text class="gl" y="-3" text-anchor="middle">
        {rangeWords(lower, upper)}
      </text>
      <text class="eg" y="15" text-anchor="middle">
        {interval}
      </text>
    </g>
  );
}

function Empty({ lines }: Readonly<{ lines: readonly [string, string] }>): VNode {
  return (
    <g>
      <text class="ge" y="-42" text-anchor="middle">
        {lines[0]}
      </text>
      <text class="gl" y="-14" text-anchor="middle">
        {lines[1]}
      </text>
    </g>
  );
}
