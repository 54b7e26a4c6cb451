// FeatureList: the features of one group of one text, first as hashes, then as slots of a
// table. Reused from text to text.

const FIRST_CAPACITY = 1024;

/** What gives a feature its slot: the table, or a counter that sees every feature pass by. */
export type SlotFinder = Readonly<{ find: (hash: number) => number }>;

/** Parallel arrays; `count` entries are valid. */
export class FeatureList {
  count = 0;
  hashes: Uint32Array = new Uint32Array(FIRST_CAPACITY);
  /** Filled by `resolve`. */
  slots: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** First and last token that the feature was read from; -1 for the text as a whole. */
  first: Int32Array = new Int32Array(FIRST_CAPACITY);
  last: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** Set before pushing: the tokens that the next features are read from. */
  from = -1;
  to = -1;

  /** Empties the list; the next features belong to the text as a whole. */
  clear(): void {
    this.count = 0;
    this.from = -1;
    this.to = -1;
  }

  /** Adds a feature. */
  push(hash: number): void {
    const { count } = this;
    if (count === this.hashes.length) this.grow();
    this.hashes[count] = hash;
    this.first[count] = this.from;
    this.last[count] = this.to;
    this.count = count + 1;
  }

  /** Gives every feature its slot and drops those that have none. */
  resolve(finder: SlotFinder): void {
    const { hashes, slots, first, last, count } = this;
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = finder.find(hashes[at] ?? 0);
      if (slot < 0) continue;
      slots[kept] = slot;
      first[kept] = first[at] ?? 0;
      last[kept] = last[at] ?? 0;
      kept += 1;
    }
    this.count = kept;
  }

  private grow(): void {
    const size = this.hashes.length * 2;
    const hashes = new Uint32Array(size);
    hashes.set(this.hashes);
    this.hashes = hashes;
    this.slots = enlarged(this.slots, size);
    this.first = enlarged(this.first, size);
    this.last = enlarged(this.last, size);
  }
}

function enlarged(old: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(size);
  larger.set(old);
  return larger;
}
