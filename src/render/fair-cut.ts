// How much of each text a page of limited size can hold: short ones whole, long ones alike.

import { cutBefore } from "./clean.ts";

/** Bytes that a text takes in a page: UTF-8, with what must be escaped. */
export function pageBytes(text: string): number {
  const escaped = text.match(/[&<"]/g)?.length ?? 0;
  return new TextEncoder().encode(text).length + 5 * escaped;
}

/** No text is measured beyond this many UTF-16 units: far more than is ever shown of one. */
const MAX_UNITS = 8_000;

/**
 * For each text how many UTF-16 units of it may be shown, so that all together take no more than
 * the budget: one cap in bytes for all, as high as it can be. Infinity where a text may be whole.
 */
export function fairLimits(texts: readonly string[], budget: number): number[] {
  const heads = texts.map((text) => text.slice(0, MAX_UNITS));
  const parts = fairParts(heads.map(pageBytes), budget);
  return heads.map((head, at) => {
    const part = parts[at] ?? 1;
    return part === 1 ? Infinity : Math.floor(part * head.length);
  });
}

/**
 * For each size the part of it, in [0, 1], that may be shown, so that all parts together are
 * within the budget: one cap for all, as high as it can be.
 */
export function fairParts(sizes: readonly number[], budget: number): number[] {
  let left = budget;
  let cap = Infinity;
  for (const [at, size] of sizes.toSorted((a, b) => a - b).entries()) {
    const each = left / (sizes.length - at);
    if (size > each) {
      cap = each;
      break;
    }
    left -= size;
  }
  return sizes.map((size) => (size <= cap ? 1 : cap / size));
}

/** The text, or its head with an ellipsis, in at most so many bytes of a page. */
export function withinBytes(text: string, budget: number): string {
  const [limit = Infinity] = fairLimits([text], budget);
  if (limit >= text.length) return text;
  return `${text.slice(0, cutBefore(text, limit)).trimEnd()}…`;
}
