// Builders for Markdown trees. Strings are never concatenated into Markdown: a tree is
// serialised, and the serialiser escapes.

import type {
  BlockContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  Table,
  TableRow,
} from "mdast";

export function text(value: string): PhrasingContent {
  return { type: "text", value };
}

export function strong(value: string): PhrasingContent {
  return { type: "strong", children: [text(value)] };
}

export function code(value: string): PhrasingContent {
  return { type: "inlineCode", value };
}

export function heading(depth: 1 | 2 | 3, value: string): Heading {
  return { type: "heading", depth, children: [text(value)] };
}

export function paragraph(...children: readonly (string | PhrasingContent)[]): Paragraph {
  return {
    type: "paragraph",
    children: children.map((child) => (typeof child === "string" ? text(child) : child)),
  };
}

/** A tight bullet list, one paragraph per item. */
export function list(items: readonly Paragraph[]): List {
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: "listItem", spread: false, children: [item] })),
  };
}

export type Side = "left" | "right";

function row(cells: readonly string[]): TableRow {
  return {
    type: "tableRow",
    children: cells.map((cell) => ({ type: "tableCell", children: [text(cell)] })),
  };
}

/** A table; `sides` aligns its columns. Cells are plain text. */
export function table(
  heads: readonly string[],
  sides: readonly Side[],
  rows: readonly (readonly string[])[],
): Table {
  return { type: "table", align: [...sides], children: [row(heads), ...rows.map(row)] };
}

export function quote(...children: readonly BlockContent[]): BlockContent {
  return { type: "blockquote", children: [...children] };
}
