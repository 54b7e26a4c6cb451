// The frame of every chart, with its data as a table. A drawing is made twice (wide and narrow,
// one hidden by the style), with a title and a description for those who cannot see it; rows of
// bars or dots need no second drawing (charts/rows.tsx).

import type { ComponentChildren, VNode } from "preact";

export type Layout = "wide" | "narrow";

/** Units of the drawing; at full width one unit is one CSS pixel. */
export const WIDTHS: Readonly<Record<Layout, number>> = { wide: 952, narrow: 340 };

export type ChartName = Readonly<{
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the chart shows, in a sentence: the finding. */
  desc: string;
}>;

type DrawingProps = Readonly<{
  name: ChartName;
  layout: Layout;
  width?: number;
  height: number;
  children: ComponentChildren;
}>;

/** One drawing of a chart. */
export function Drawing({ name, layout, width, height, children }: DrawingProps): VNode {
  const id = `${name.id}-${layout}`;
  return (
    <svg
      class={`ch ${layout}`}
      viewBox={`0 0 ${width ?? WIDTHS[layout]} ${height}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{name.title}</title>
      <desc id={`${id}-d`}>{name.desc}</desc>
      {children}
    </svg>
  );
}

export type Column = Readonly<{ head: string; number?: boolean }>;

export type TableData = Readonly<{
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
  /** Rows that were left out of a very long table. */
  more?: number;
}>;

/**
 * A table whose first column names its rows. The table itself says which columns hold numbers
 * (`n2 n3`, see style/base.ts), so that no cell has to.
 */
export function Table({ caption, columns, rows, more = 0 }: TableData): VNode {
  const numbers = columns.flatMap(({ number }, at) => (number === true ? [`n${at + 1}`] : []));
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class={numbers.join(" ") || undefined}>
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head }) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell, at) => (at === 0 ? <th scope="row">{cell}</th> : <td>{cell}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p class="more">and {more} more, in the JSON</p> : null}
    </div>
  );
}

type FramedProps = Readonly<{
  id: string;
  table: TableData;
  /** How to read it, in a sentence or two. */
  note?: string;
  children: ComponentChildren;
}>;

/** The frame of a chart: its data table and a permalink. */
export function Framed({ id, table, note, children }: FramedProps): VNode {
  return (
    <figure id={id}>
      {children}
      <figcaption>
        {note === undefined ? null : <p class="how">{note}</p>}
        <details class="tbl">
          <summary>Data table</summary>
          <Table {...table} />
        </details>
        <a class="perma" href={`#${id}`} aria-label={`Link to chart: ${table.caption}`}>
          #
        </a>
      </figcaption>
    </figure>
  );
}

type FigureProps = Omit<FramedProps, "children"> & Readonly<{ draw: (layout: Layout) => VNode }>;

/** A drawing in both layouts within its frame. */
export function Figure({ draw, ...frame }: FigureProps): VNode {
  return (
    <Framed {...frame}>
      {draw("wide")}
      {draw("narrow")}
    </Framed>
  );
}

/** Coordinates rounded to a tenth, so that drawings are small and the same everywhere. */
export function px(value: number): number {
  return Math.round(10 * value) / 10;
}
