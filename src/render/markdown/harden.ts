// What the serialiser does not cover: mentions and references that a forge would link when it
// shows the file, formulas, raw HTML, and characters that hide or reorder text.

import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { cleanPiece } from "../clean.ts";
import type { Nodes, Root } from "./tree.ts";

const ZERO_WIDTH_SPACE = "\u200B";
/** Joiner and emoji style are part of emoji; other format characters only hide things. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
const KEPT = new Set(["\u200D", "\n"]);

/**
 * Text from outside on one line: hidden characters dropped, white space collapsed, `@name`
 * and `#1` cut from what follows, so that nobody is called and nothing is linked.
 */
export function harden(text: string): string {
  return visible(text)
    .replaceAll(/((?<![\p{L}\p{N}_])@|#)(?=[\p{L}\p{N}_])/gu, `$1${ZERO_WIDTH_SPACE}`)
    .replaceAll(/(\bGH-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`)
    .trim();
}

/** One line without characters that hide; joiners of emoji stay. */
function visible(text: string): string {
  return cleanPiece(text)
    .replaceAll(HIDDEN, (hidden) => (KEPT.has(hidden) ? hidden : " "))
    .replaceAll(/[\s\u2028\u2029]+/g, " ")
    .trim();
}

/** Markdown of a tree: GFM, dashes for bullets, no raw HTML, a newline at the end. */
export function serialise(root: Root): string {
  const phrasing = ["phrasing"] as const;
  return toMarkdown(hardened(root), {
    bullet: "-",
    emphasis: "_",
    rule: "-",
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    unsafe: [
      { character: "$", inConstruct: [...phrasing] },
      { character: "<", inConstruct: [...phrasing] },
      { character: "@", inConstruct: [...phrasing] },
    ],
  });
}

/** Every text and code of the tree hardened; nothing else is touched. */
function hardened<Node extends Nodes>(node: Node): Node {
  // Nothing is linked within code, and what stands there should be copied as it is.
  if (node.type === "inlineCode") return { ...node, value: visible(node.value) };
  if (node.type === "text") return { ...node, value: spaced(node.value) };
  if (!("children" in node)) return node;
  return { ...node, children: node.children.map((child) => hardened(child)) };
}

/** Spaces at the ends belong to the sentence around, so they stay. */
function spaced(value: string): string {
  const body = value.trim();
  if (body === "") return value === "" ? "" : " ";
  const head = value.startsWith(body) ? "" : " ";
  return `${head}${harden(body)}${value.endsWith(body) ? "" : " "}`;
}
