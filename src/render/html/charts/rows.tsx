// Rows of a chart as a list: a name, a note and a value in words, and beside (on a phone below)
// them a plot that stretches with the page. One drawing serves every width, since nothing in it
// but lengths is stretched: strokes keep their width, and text is not part of it.

import type { ComponentChildren, VNode } from "preact";
import type { ChartName } from "../figure.tsx";

/** Units across a plot, and its height in units and in pixels. */
export const ACROSS = 1000;
export const TALL = 18;

export type RowTick = Readonly<{
  /** In units from the left. */
  at: number;
  text: string;
  isZero?: boolean;
}>;

type RowsProps = Readonly<{
  name: ChartName;
  ticks: readonly RowTick[];
  /** A band behind all rows, from and to in units. */
  band?: readonly [number, number] | null;
  children: ComponentChildren;
}>;

/** The list with its grid behind it and the labels of the ticks below. */
export function Rows({ name, ticks, band = null, children }: RowsProps): VNode {
  const lines = (isZero: boolean): string =>
    ticks
      .filter((tick) => (tick.isZero === true) === isZero)
      .map(({ at }) => `M${whole(at)} 0v1`)
      .join("");
  return (
    <div class="rc">
      <svg class="gd" viewBox={`0 0 ${ACROSS} 1`} preserveAspectRatio="none" aria-hidden="true">
        {band === null ? null : (
          <path class="all" d={`M${whole(band[0])} 0H${whole(band[1])}V1H${whole(band[0])}z`} />
        )}
        <path class="gr" d={lines(false)} />
        {lines(true) === "" ? null : <path class="ax" d={lines(true)} />}
      </svg>
      <p class="vh">{`${name.title}. ${name.desc}`}</p>
      <ul>{children}</ul>
      <svg class="at" aria-hidden="true">
        {ticks.map(({ at, text }) => (
          <text x={`${whole(at) / (ACROSS / 100)}%`} y="16">
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

type RowProps = Readonly<{
  name: string;
  /** A few words below the name. */
  note: string;
  value: string;
  /** Interval of the value, or what stands in place of it; may be empty. */
  range: string;
  /** Paths in units: `ACROSS` wide, `TALL` high. */
  children: ComponentChildren;
}>;

/** One row of the list. */
export function Row({ name, note, value, range, children }: RowProps): VNode {
  return (
    <li>
      <b>{name}</b>
      <span>{note}</span>
      <b>
        {value} <small>{range}</small>
      </b>
      <svg viewBox={`0 0 ${ACROSS} ${TALL}`} preserveAspectRatio="none" aria-hidden="true">
        {children}
      </svg>
    </li>
  );
}

/** A bar from one end to the other, in units; at least 2 wide. */
export function barPath(from: number, to: number): string {
  const [left, right] = [whole(from), Math.max(whole(from) + 2, whole(to))];
  return `M${left} 0H${right}V${TALL}H${left}z`;
}

/** Units without a fraction: finer than a pixel on any screen. */
export function whole(at: number): number {
  return Math.round(at);
}
