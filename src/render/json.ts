// The Summary itself as JSON. Keys stand in the order of the contract, whatever the order in
// which they were put together, so that the same summary gives the same bytes.

import type { Summary } from "../core/summary.ts";

/** Keys that open an object where present; all others follow in alphabetical order. */
const FIRST = ["schema", "title", "teaser", "slug", "name", "id", "start", "platform", "language"];

/** Indented JSON with a trailing newline. */
export function renderJson(summary: Summary): string {
  return `${JSON.stringify(ordered(summary), null, 2)}\n`;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(
    ([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1),
  );
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item)]));
}

function place(key: string): number {
  const at = FIRST.indexOf(key);
  return at === -1 ? FIRST.length : at;
}
