// FeatureTable: which features are known, and the inverse document frequency of each. A
// feature's slot is its column in training and the place of its weights in scoring.

/**
 * Sets of four slots; the lower 15 bits of a hash choose the set, the upper 16 are the tag. Twice
 * as many features score worse on held-out titles, and slower.
 */
export const SETS = 32_768;
export const WAYS = 4;
export const SLOTS: number = SETS * WAYS;

/** Inverse document frequencies are kept in 255 steps of this size; 0 marks an empty slot. */
export const IDF_STEP = 0.055;

/** Set-associative table: set and tag together are the hash but for one bit, which says nothing. */
export class FeatureTable {
  readonly tags: Uint16Array;
  readonly idfCodes: Uint8Array;
  private decoded: Float32Array | null = null;

  constructor(tags: Uint16Array, idfCodes: Uint8Array) {
    this.tags = tags;
    this.idfCodes = idfCodes;
  }

  /** Inverse document frequency by slot; decoded at the first call. */
  get idf(): Float32Array {
    this.decoded ??= Float32Array.from(this.idfCodes, (code) => code * IDF_STEP);
    return this.decoded;
  }

  /** Slot of a feature, or -1 where it is not known. */
  find(hash: number): number {
    const slot = (hash & (SETS - 1)) * WAYS;
    const tag = tagOf(hash);
    const { tags } = this;
    if (tags[slot] === tag) return slot;
    if (tags[slot + 1] === tag) return slot + 1;
    if (tags[slot + 2] === tag) return slot + 2;
    return tags[slot + 3] === tag ? slot + 3 : -1;
  }
}

/** Upper half of a hash; never 0, which marks an empty slot. */
export function tagOf(hash: number): number {
  const tag = hash >>> 16;
  return tag === 0 ? 1 : tag;
}

/** A table that knows nothing: for counting features before any are chosen. */
export function emptyTable(): FeatureTable {
  return new FeatureTable(new Uint16Array(SLOTS), new Uint8Array(SLOTS));
}

/** Tag and set of the feature in a slot as one signed integer: what its hash is but for one bit. */
export function keyAt(table: FeatureTable, slot: number): number {
  return ((table.tags[slot] ?? 0) << 16) | Math.floor(slot / WAYS);
}
