// The kernel: a block of memory, and the sums of kernel.wat over it. Everything that is summed in
// the hot loop lies in this block.

import { readFileSync } from "node:fs";
import { OUTPUTS } from "./model.ts";

/** Numbers of a sum: one for each output, then the sum of squared idf codes. */
export const SUMS: number = OUTPUTS + 1;
/** Bytes of a line of the cache: no set of the table and no row crosses from one to the next. */
export const LINE = 64;
/** Where the row of features without an entry is, behind the sets; see kernel.wat. */
export const UNKNOWN = 0x20_00_00;
/** Features summed at once: their sums of `code * |code| * idf` stay below 2^31. */
const MOST_FEATURES = 500;
const MOST_ROWS = 128;
const INTEGER = 4;
const FLOAT = 8;

/** Takes an address, a number and the address of sums. */
type Sum = (at: number, count: number, sums: number) => void;
type Exports = Readonly<{
  memory: Readonly<{ buffer: ArrayBuffer }>;
  addFeatures: Sum;
  addRows: Sum;
  addScaled: (sums: number, factor: number, total: number) => void;
}>;

function isKernel(exports: object): exports is Exports {
  return "memory" in exports && "addFeatures" in exports && "addScaled" in exports;
}

function instantiate(): Exports {
  const bytes = readFileSync(new URL("kernel.wasm", import.meta.url));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  if (!isKernel(exports)) throw new TypeError("kernel.wasm is not what kernel.wat compiles to");
  return exports;
}

/** Sums in the memory of a kernel. */
export type Sums = Readonly<{ address: number; values: Float64Array }>;

/** One block of memory; places in it are handed out once and stay. */
export class Kernel {
  /** The whole block, as integers and as bytes. */
  readonly integers: Int32Array;
  readonly bytes: Uint8Array;
  private readonly exports: Exports = instantiate();
  private free = UNKNOWN + LINE;
  private readonly features: number;
  private readonly rows: number;
  private rowCount = 0;

  constructor() {
    const { buffer } = this.exports.memory;
    this.integers = new Int32Array(buffer);
    this.bytes = new Uint8Array(buffer);
    this.features = this.allot(MOST_FEATURES * INTEGER);
    this.rows = this.allot(MOST_ROWS * INTEGER);
  }

  /** Address of so many bytes of zeros, on a line of their own. */
  allot(size: number): number {
    const address = this.free;
    this.free += Math.ceil(size / LINE) * LINE;
    return address;
  }

  /** New sums, all 0. */
  allotSums(): Sums {
    const address = this.allot(SUMS * FLOAT);
    return { address, values: new Float64Array(this.exports.memory.buffer, address, SUMS) };
  }

  /**
   * sums += weights times idf of the features of the first `count` hashes that are known; squares
   * of their idf codes beside them.
   */
  addFeatures(hashes: Uint32Array, count: number, { address }: Sums): void {
    const { integers, features } = this;
    const first = features / INTEGER;
    for (let from = 0; from < count; from += MOST_FEATURES) {
      const many = Math.min(count - from, MOST_FEATURES);
      for (let at = 0; at < many; at += 1) integers[first + at] = hashes[from + at] ?? 0;
      this.exports.addFeatures(features, many, address);
    }
  }

  /** total += factor times sums; the sums are 0 after that. */
  addScaled(sums: Sums, factor: number, total: Sums): void {
    this.exports.addScaled(sums.address, factor, total.address);
  }

  /** Notes a row of SUMS integers for `addRows`. Until then it must stay as it is. */
  pushRow(address: number, sums: Sums): void {
    if (this.rowCount === MOST_ROWS) this.addRows(sums);
    this.integers[this.rows / INTEGER + this.rowCount] = address;
    this.rowCount += 1;
  }

  /** sums += all rows noted since the last call. */
  addRows({ address }: Sums): void {
    if (this.rowCount > 0) this.exports.addRows(this.rows, this.rowCount, address);
    this.rowCount = 0;
  }
}
