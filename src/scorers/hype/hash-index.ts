// HashIndex: positions by 32-bit hash in typed arrays. A Map would box every hash above 2^30.

/** Open addressing with linear probing; never more than half full. */
export class HashIndex {
  private readonly keys: Uint32Array;
  private readonly positions: Int32Array;
  private readonly mask: number;

  /** Finds each hash at its position in the list; of equal hashes the first. */
  constructor(hashes: Uint32Array) {
    const size = 2 ** Math.ceil(Math.log2(2 * hashes.length + 2));
    this.keys = new Uint32Array(size);
    this.positions = new Int32Array(size).fill(-1);
    this.mask = size - 1;
    for (let position = 0; position < hashes.length; position += 1) {
      this.set(hashes[position] ?? 0, position);
    }
  }

  private set(hash: number, position: number): void {
    let place = hash & this.mask;
    while ((this.positions[place] ?? -1) >= 0) {
      if (this.keys[place] === hash) return;
      place = (place + 1) & this.mask;
    }
    this.keys[place] = hash;
    this.positions[place] = position;
  }

  /** Position of a hash, or -1. */
  get(hash: number): number {
    const { keys, positions, mask } = this;
    let place = hash & mask;
    for (;;) {
      const position = positions[place] ?? -1;
      if (position < 0 || keys[place] === hash) return position;
      place = (place + 1) & mask;
    }
  }
}
