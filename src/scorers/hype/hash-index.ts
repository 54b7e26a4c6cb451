// HashIndex: numbers by 32-bit hash in typed arrays. A Map would box every hash above 2^30.

/** Open addressing with linear probing; never more than half full. */
export class HashIndex {
  private readonly keys: Uint32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  /** Entries with values of 0 or more; of equal hashes the first stays. */
  constructor(entries: Iterable<readonly [hash: number, value: number]>) {
    const all = [...entries];
    const size = 2 ** Math.ceil(Math.log2(2 * all.length + 2));
    this.keys = new Uint32Array(size);
    this.values = new Int32Array(size).fill(-1);
    this.mask = size - 1;
    for (const [hash, value] of all) this.set(hash, value);
  }

  private set(hash: number, value: number): void {
    let place = hash & this.mask;
    while ((this.values[place] ?? -1) >= 0) {
      if (this.keys[place] === hash) return;
      place = (place + 1) & this.mask;
    }
    this.keys[place] = hash;
    this.values[place] = value;
  }

  /** Value of a hash, or -1. */
  get(hash: number): number {
    const { keys, values, mask } = this;
    let place = hash & mask;
    for (;;) {
      const value = values[place] ?? -1;
      if (value < 0 || keys[place] === hash) return value;
      place = (place + 1) & mask;
    }
  }
}
