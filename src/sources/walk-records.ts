// From JSON documents to single records: pages, roots and nested replies, as a profile says.

import type { Path } from "./field-path.ts";
import { isObject, isRecord, parsePath, valueAt } from "./field-path.ts";
import type { Profile } from "./profile.ts";

/** A record, the id of the record that it is nested in, and the page that it came with. */
export type Node = Readonly<{ record: unknown; within: unknown; page: unknown }>;

/** What lies at a root; `*` at its end stands for the values of an object, whatever their keys. */
function listAt(document: unknown, root: Path): unknown {
  if (root.at(-1) !== "*") return valueAt(document, root);
  const held = valueAt(document, root.slice(0, -1));
  return isObject(held) ? Object.values(held) : undefined;
}

/** Deeper nesting than any platform shows; a guard against documents made to overflow. */
const MAX_DEPTH = 500;

export type Walker = Readonly<{
  /** The records of a document, parents before their replies. */
  walk: (document: unknown) => Generator<Node>;
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
  let withheld = 0;

  function* walk(document: unknown): Generator<Node> {
    if (Array.isArray(document)) {
      for (const part of document) yield* walk(part);
      return;
    }
    const lists = roots.map((root) => listAt(document, root)).filter(isObject);
    if (lists.length === 0) yield* visit({ record: document, within: null, page: document }, 0);
    for (const list of lists) {
      const records: readonly unknown[] = Array.isArray(list) ? list : [list];
      for (const record of records) yield* visit({ record, within: null, page: document }, 0);
    }
  }

  function* visit(node: Node, depth: number): Generator<Node> {
    const skipped = isSkipped(node.record);
    if (!skipped) yield node;
    if (!isRecord(node.record) || depth > MAX_DEPTH) return;
    const id = idPaths
      .map((path) => valueAt(node.record, path))
      .find((value) => value !== undefined);
    for (const path of children) {
      const found = valueAt(node.record, path);
      if (!Array.isArray(found)) continue;
      for (const record of found) {
        yield* visit({ record, within: skipped ? node.within : id, page: node.page }, depth + 1);
      }
    }
  }

  function isSkipped(record: unknown): boolean {
    if (profile.skip === undefined) return false;
    const value = valueAt(record, skipPath);
    if (typeof value !== "string" || !profile.skip.values.includes(value)) return false;
    const count = valueAt(record, withheldPath);
    if (typeof count === "number") withheld += count;
    return true;
  }

  return { walk, withheld: () => withheld };
}
