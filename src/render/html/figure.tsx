// The frame of every chart: drawn twice (wide and narrow, one hidden by the style), with a
// title and a description for those who cannot see it, and its data as a table.

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

/** A table whose first column names its rows. */
export function Table({ caption, columns, rows, more = 0 }: TableData): VNode {
  const side = (at: number): string => (columns[at]?.number === true ? "num" : "");
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th scope="col" class={side(at)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell, at) =>
                at === 0 ? <th scope="row">{cell}</th> : <td class={side(at)}>{cell}</td>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p class="more">and {more} more, in the JSON</p> : null}
    </div>
  );
}

type FigureProps = Readonly<{
  id: string;
  draw: (layout: Layout) => VNode;
  table: TableData;
  /** How to read it, in a sentence or two. */
  note?: string;
}>;

/** A chart in both layouts with its data table and a permalink. */
export function Figure({ id, draw, table, note }: FigureProps): VNode {
  return (
    <figure id={id}>
      {draw("wide")}
      {draw("narrow")}
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

/** Coordinates rounded to a tenth, so that drawings are small and the same everywhere. */
export function px(value: number): number {
  return Math.round(10 * value) / 10;
}
