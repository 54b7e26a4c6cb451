// From JSON documents to single records: pages, roots and nested replies, as a profile says.

import type { Path } from "./field-path.ts";
import { isObject, isRecord, parsePath, valueAt } from "./field-path.ts";
import type { Profile } from "./profile.ts";

/** A record, the id of the record that it is nested in, and the page that it came with. */
export type Node = Readonly<{
  record: unknown;
  within: unknown;
  page: unknown;
  /** What the record is where it is no comment, else null. */
  refused: string | null;
}>;

/** What lies at a root; `*` at its end stands for the values of an object, whatever their keys. */
function listAt(document: unknown, root: Path): unknown {
  if (root.at(-1) !== "*") return valueAt(document, root);
  const held = valueAt(document, root.slice(0, -1));
  return isObject(held) ? Object.values(held).flat() : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function top(record: unknown, page: unknown): Node {
  return { record, within: null, page, refused: null };
}

/** Deeper nesting than any platform shows; a guard against documents made to overflow. */
const MAX_DEPTH = 500;

export type Walker = Readonly<{
  /** The records of a document, parents before their replies. */
  walk: (document: unknown) => Iterable<Node>;
  /** How many further comments the skipped records stand for. */
  withheld: () => number;
}>;

/** A walker for one profile. Lists of pages and lists of lists are walked too. */
export function recordWalker(profile: Profile): Walker {
  const roots = (profile.roots ?? []).map(parsePath);
  const children = (profile.children ?? []).map(parsePath);
  const idPaths = (profile.fields.id ?? []).map(parsePath);
  const skipPath = parsePath(profile.skip?.path ?? "");
  const withheldPath = parsePath(profile.skip?.withheld ?? "");
  const silent = new Set(profile.skip?.silent);
  const refused = new Set(profile.skip?.refused);
  let withheld = 0;

  function* walk(document: unknown, depth = 0): Generator<Node> {
    if (Array.isArray(document)) {
      if (depth > MAX_DEPTH) return;
      for (const part of document) yield* walk(part, depth + 1);
      return;
    }
    const lists = roots.map((root) => listAt(document, root)).filter(isObject);
    if (lists.length === 0) yield* visit(top(document, document), 0);
    for (const list of lists) {
      const records: readonly unknown[] = Array.isArray(list) ? list : [list];
      for (const record of records) yield* visit(top(record, document), 0);
    }
  }

  function* visit(node: Node, depth: number): Generator<Node> {
    const kind = kindOf(node.record);
    const isSilent = silent.has(kind);
    if (isSilent) withheld += countAt(node.record);
    else yield refused.has(kind) ? { ...node, refused: kind } : node;
    if (!isRecord(node.record) || depth > MAX_DEPTH) return;
    const within = isSilent ? node.within : idOf(node.record);
    for (const record of repliesTo(node.record)) {
      yield* visit({ ...node, record, within }, depth + 1);
    }
  }

  function idOf(record: unknown): unknown {
    return idPaths.map((path) => valueAt(record, path)).find((value) => value !== undefined);
  }

  function repliesTo(record: unknown): readonly unknown[] {
    return children.map((path) => valueAt(record, path)).flatMap(listOf);
  }

  function kindOf(record: unknown): string {
    const kind = profile.skip === undefined ? "" : valueAt(record, skipPath);
    return typeof kind === "string" ? kind : "";
  }

  function countAt(record: unknown): number {
    const count = valueAt(record, withheldPath);
    return typeof count === "number" ? count : 0;
  }

  return { walk, withheld: () => withheld };
}
