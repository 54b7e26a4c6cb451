// A list of pairs of row numbers that may grow very long: in blocks of eight bytes a pair, none of
// which is ever copied. A list of numbers takes twice as much, and as much again while it grows.

const BLOCK_PAIRS = 1 << 17;

/** Row numbers are 0 to 2^32 - 1. */
export class PairList {
  private readonly blocks: Uint32Array[] = [];
  private count = 0;

  push(first: number, second: number): void {
    const at = this.count % BLOCK_PAIRS;
    if (at === 0) this.blocks.push(new Uint32Array(2 * BLOCK_PAIRS));
    const block = this.blocks.at(-1);
    if (block === undefined) return;
    block[2 * at] = first;
    block[2 * at + 1] = second;
    this.count += 1;
  }

  /** All pairs in the order in which they came; a block is let go when it has been read. */
  *drain(): Generator<readonly [number, number]> {
    for (let left = this.count; left > 0; left -= BLOCK_PAIRS) {
      const block = this.blocks.shift() ?? new Uint32Array();
      const end = 2 * Math.min(left, BLOCK_PAIRS);
      for (let at = 0; at < end; at += 2) yield [block[at] ?? 0, block[at + 1] ?? 0];
    }
    this.count = 0;
  }
}
