// How much of each text a page of limited size can hold: short ones whole, long ones alike.

/** Bytes that a text takes in a page: UTF-8, with what must be escaped. */
export function pageBytes(text: string): number {
  const escaped = text.match(/[&<"]/g)?.length ?? 0;
  return new TextEncoder().encode(text).length + 5 * escaped;
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
