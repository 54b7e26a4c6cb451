// Bands of sketches and the first comment of each, in memory: what copy_band holds in a table,
// for as long as many comments are being loaded.

export type BandMap = Readonly<{
  /** The comment that has this band, after putting `id` there if none had. */
  claim: (band: number, id: number) => number;
  size: () => number;
  /** Bands in ascending order with their comments. */
  inOrder: (visit: (band: number, id: number) => void) => void;
}>;

/** Slots filled at most, as a part of all. */
const MAX_LOAD = 0.6;
const MIN_SLOTS = 1 << 6;
/** No band is negative. */
const FREE = -1;

/** Bands are whole numbers from 0 to 2^53, ids from 1 to 2^32 - 1. */
export function bandMap(): BandMap {
  let bands = new Float64Array(MIN_SLOTS).fill(FREE);
  let ids = new Uint32Array(MIN_SLOTS);
  let count = 0;

  /** The slot of a band, or the free one where it belongs. */
  function slotOf(band: number): number {
    const mask = bands.length - 1;
    // `>>>` takes the low 32 bits of the 53; bands are hashes, so those are as good as any.
    let slot = (band >>> 0) & mask;
    while (bands[slot] !== FREE && bands[slot] !== band) slot = (slot + 1) & mask;
    return slot;
  }

  function grow(): void {
    const [oldBands, oldIds] = [bands, ids];
    bands = new Float64Array(oldBands.length * 2).fill(FREE);
    ids = new Uint32Array(oldIds.length * 2);
    for (const [at, band] of oldBands.entries()) {
      if (band === FREE) continue;
      const slot = slotOf(band);
      bands[slot] = band;
      ids[slot] = oldIds[at] ?? 0;
    }
  }

  return {
    claim: (band, id) => {
      const slot = slotOf(band);
      if (bands[slot] === band) return ids[slot] ?? id;
      bands[slot] = band;
      ids[slot] = id;
      count += 1;
      if (count > bands.length * MAX_LOAD) grow();
      return id;
    },
    size: () => count,
    inOrder: (visit) => {
      const sorted = bands.filter((band) => band !== FREE).toSorted();
      for (const band of sorted) visit(band, ids[slotOf(band)] ?? 0);
    },
  };
}
