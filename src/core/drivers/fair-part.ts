// How many comments of each teaser are read where not all can be: small teasers whole, large
// ones alike.

/**
 * Most comments to read of one teaser so that no more than `total` are read of all: the level up
 * to which water would fill vessels of these sizes. Infinity where everything fits.
 */
export function fairPart(sizes: readonly number[], total: number): number {
  let left = total;
  const ascending = sizes.toSorted((a, b) => a - b);
  for (const [at, size] of ascending.entries()) {
    const part = left / (ascending.length - at);
    if (size > part) return part;
    left -= size;
  }
  return Infinity;
}
