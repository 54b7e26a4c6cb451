// FeatureList: the features of one group of one text, as slots of the table. Reused from
// text to text.

const FIRST_CAPACITY = 1024;

/** Parallel arrays; `count` entries are valid. `owners` packs one or two token indices. */
export class FeatureList {
  count = 0;
  slots: Int32Array = new Int32Array(FIRST_CAPACITY);
  values: Float32Array = new Float32Array(FIRST_CAPACITY);
  /** First and last token that the feature was read from; -1 for the text as a whole. */
  first: Int32Array = new Int32Array(FIRST_CAPACITY);
  last: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** Set before pushing: the tokens that the next features are read from. */
  from = -1;
  to = -1;

  /** Adds a feature of value 1; an unknown one (slot below 0) is left out. */
  push(slot: number): void {
    this.pushValue(slot, 1);
  }

  /** Adds a feature with its value. */
  pushValue(slot: number, value: number): void {
    if (slot < 0) return;
    const { count } = this;
    if (count === this.slots.length) this.grow();
    this.slots[count] = slot;
    this.values[count] = value;
    this.first[count] = this.from;
    this.last[count] = this.to;
    this.count = count + 1;
  }

  private grow(): void {
    const size = this.slots.length * 2;
    this.slots = enlarged(this.slots, new Int32Array(size));
    this.values = enlarged(this.values, new Float32Array(size));
    this.first = enlarged(this.first, new Int32Array(size));
    this.last = enlarged(this.last, new Int32Array(size));
  }
}

function enlarged<T extends Int32Array | Float32Array>(old: T, empty: T): T {
  empty.set(old);
  return empty;
}
