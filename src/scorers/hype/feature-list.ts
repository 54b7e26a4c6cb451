// FeatureList: the features of one group of one text, as slots of the table. Reused from
// text to text.

const FIRST_CAPACITY = 1024;

/** Parallel arrays; `count` entries are valid. */
export class FeatureList {
  count = 0;
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

  /** Adds a feature; an unknown one (slot below 0) is left out. */
  push(slot: number): void {
    if (slot < 0) return;
    const { count } = this;
    if (count === this.slots.length) this.grow();
    this.slots[count] = slot;
    this.first[count] = this.from;
    this.last[count] = this.to;
    this.count = count + 1;
  }

  private grow(): void {
    this.slots = doubled(this.slots);
    this.first = doubled(this.first);
    this.last = doubled(this.last);
  }
}

function doubled(old: Int32Array): Int32Array {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}
