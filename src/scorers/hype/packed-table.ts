// The table as scoring reads it: a set of four features with tags, document frequencies and
// weights fills one cache line of 64 bytes, so that a feature costs one trip to memory.

import { DECODED, type HypeModel, OUTPUTS } from "./model.ts";
import { IDF_STEP, SETS, SLOTS, tagOf, WAYS } from "./table.ts";

/** Bytes of a feature: tag (2), idf code (1), weights, one byte spare. */
const WIDTH = 16;
const SHORTS = WIDTH / 2;
const IDF_BYTE = 2;
const FIRST_WEIGHT = 3;

/** Sums of weights, in shares of each output's scale; at OUTPUTS the sum of squared idf. */
export const SUMS: number = OUTPUTS + 1;

/** Idf by code, decoded. */
const IDF: Float32Array = Float32Array.from({ length: 256 }, (_, code) => code * IDF_STEP);

/** Finds features and adds up their weights. */
export class PackedTable {
  private readonly bytes: Uint8Array = new Uint8Array(SLOTS * WIDTH);
  private readonly shorts: Uint16Array = new Uint16Array(this.bytes.buffer);

  constructor(model: HypeModel) {
    const { tags, idfCodes } = model.table;
    for (let slot = 0; slot < SLOTS; slot += 1) {
      this.shorts[slot * SHORTS] = tags[slot] ?? 0;
      this.bytes[slot * WIDTH + IDF_BYTE] = idfCodes[slot] ?? 0;
      const codes = model.codes.subarray(slot * OUTPUTS, (slot + 1) * OUTPUTS);
      this.bytes.set(codes, slot * WIDTH + FIRST_WEIGHT);
    }
  }

  /** Sum that keeps `prepare` from being optimised away; tells nothing. */
  touched = 0;

  /**
   * Touches the cache line of every feature before the first is compared: the trips to memory
   * then overlap instead of waiting for each other.
   */
  prepare(hashes: Uint32Array, count: number): void {
    const { shorts } = this;
    let sum = 0;
    for (let at = 0; at < count; at += 1) {
      sum += shorts[((hashes[at] ?? 0) & (SETS - 1)) * WAYS * SHORTS] ?? 0;
    }
    this.touched = sum & 1;
  }

  /** Slot of a feature, or -1 where it is not known; the same as in the model's own table. */
  find(hash: number): number {
    const slot = (hash & (SETS - 1)) * WAYS;
    const tag = tagOf(hash);
    const { shorts } = this;
    const at = slot * SHORTS;
    if (shorts[at] === tag) return slot;
    if (shorts[at + SHORTS] === tag) return slot + 1;
    if (shorts[at + 2 * SHORTS] === tag) return slot + 2;
    return shorts[at + 3 * SHORTS] === tag ? slot + 3 : -1;
  }

  /** sums += weights times idf of the first `count` slots; squares of the idf beside them. */
  addWeighed(slots: Int32Array, count: number, sums: Float64Array): void {
    const { bytes } = this;
    for (let at = 0; at < count; at += 1) {
      const from = (slots[at] ?? 0) * WIDTH;
      const idf = IDF[bytes[from + IDF_BYTE] ?? 0] ?? 0;
      addCodes(bytes, from + FIRST_WEIGHT, { sums, value: idf });
      sums[OUTPUTS] = (sums[OUTPUTS] ?? 0) + idf * idf;
    }
  }

  /** sums += weights of one slot, whatever its idf. */
  addPlain(slot: number, sums: Float64Array): void {
    addCodes(this.bytes, slot * WIDTH + FIRST_WEIGHT, { sums, value: 1 });
  }
}

type Addition = Readonly<{ sums: Float64Array; value: number }>;

function addCodes(bytes: Uint8Array, from: number, { sums, value }: Addition): void {
  for (let o = 0; o < OUTPUTS; o += 1) {
    sums[o] = (sums[o] ?? 0) + value * (DECODED[bytes[from + o] ?? 0] ?? 0);
  }
}
