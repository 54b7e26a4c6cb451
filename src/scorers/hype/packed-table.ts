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
  /** Reused: where the weights of the features under way begin, and their idf. */
  private places: Int32Array = new Int32Array(1024);
  private idfs: Float64Array = new Float64Array(1024);
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
    if (count > this.places.length) this.grow(count);
    this.addSquares(slots, count, sums);
    // One output after the other: the sum stays in a register, the lines are in the cache.
    for (let o = 0; o < OUTPUTS; o += 1) sums[o] = (sums[o] ?? 0) + this.sumOf(count, o);
  }

  /** Notes place and idf of each feature and adds up the squares. */
  private addSquares(slots: Int32Array, count: number, sums: Float64Array): void {
    const { bytes, places, idfs } = this;
    let squares = 0;
    for (let at = 0; at < count; at += 1) {
      const place = (slots[at] ?? 0) * WIDTH;
      const idf = IDF[bytes[place + IDF_BYTE] ?? 0] ?? 0;
      places[at] = place + FIRST_WEIGHT;
      idfs[at] = idf;
      squares += idf * idf;
    }
    sums[OUTPUTS] = (sums[OUTPUTS] ?? 0) + squares;
  }

  private sumOf(count: number, output: number): number {
    const { bytes, places, idfs } = this;
    let sum = 0;
    for (let at = 0; at < count; at += 1) {
      sum += (idfs[at] ?? 0) * (DECODED[bytes[(places[at] ?? 0) + output] ?? 0] ?? 0);
    }
    return sum;
  }

  private grow(count: number): void {
    this.places = new Int32Array(count * 2);
    this.idfs = new Float64Array(count * 2);
  }

  /** sums += weights of one slot, whatever its idf. */
  addPlain(slot: number, sums: Float64Array): void {
    const from = slot * WIDTH + FIRST_WEIGHT;
    for (let o = 0; o < OUTPUTS; o += 1) {
      sums[o] = (sums[o] ?? 0) + (DECODED[this.bytes[from + o] ?? 0] ?? 0);
    }
  }
}
