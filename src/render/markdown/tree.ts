// Builders for Markdown trees. Strings are never concatenated into Markdown: a tree is
// serialised, and the serialiser escapes.

import type { toMarkdown } from "mdast-util-to-markdown";

/** Any node of a tree, as the serialiser takes it. */
export type Nodes = Parameters<typeof toMarkdown>[0];
export type Root = Extract<Nodes, { type: "root" }>;
export type RootContent = Root["children"][number];
type Paragraph = Extract<RootContent, { type: "paragraph" }>;
type PhrasingContent = Paragraph["children"][number];
type TableRow = Extract<RootContent, { type: "tableRow" }>;
type Quote = Extract<RootContent, { type: "blockquote" }>;

export function text(value: string): PhrasingContent {
  return { type: "text", value };
}

export function strong(value: string): PhrasingContent {
  return { type: "strong", children: [text(value)] };
}

export function code(value: string): PhrasingContent {
  return { type: "inlineCode", value };
}

export function heading(depth: 1 | 2 | 3, value: string): RootContent {
  return { type: "heading", depth, children: [text(value)] };
}

export function paragraph(...children: readonly (string | PhrasingContent)[]): Paragraph {
  return {
    type: "paragraph",
    children: children.map((child) => (typeof child === "string" ? text(child) : child)),
  };
}

/** A tight bullet list, one paragraph per item. */
export function list(items: readonly Paragraph[]): RootContent {
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
): RootContent {
  return { type: "table", align: [...sides], children: [row(heads), ...rows.map(row)] };
}

export function quote(...children: Quote["children"]): RootContent {
  return { type: "blockquote", children: [...children] };
}
