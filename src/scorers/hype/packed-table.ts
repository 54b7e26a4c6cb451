// The table as scoring reads it: a set of four features with hashes, document frequencies and
// weights fills one cache line of 64 bytes, so that a feature costs one trip to memory. Sums are
// whole numbers: the same on every machine, in every order. The loops do without branches that
// depend on the data: a wrong guess of the processor costs more than a feature does.

import { type HypeModel, LARGEST_CODE, OUTPUTS } from "./model.ts";
import { IDF_STEP, keyAt, keyOf, SETS, SLOTS, WAYS } from "./table.ts";

/** Integers of a feature: its hash, then idf code and weights, four bytes to each, low first. */
const INTEGERS = 4;
const LINE = WAYS * INTEGERS;
/** Where an unknown feature is found: a row of zeros behind the sets. */
const UNKNOWN = SETS * LINE;
/** Features summed between two carries: their sum of `code * |code| * idf` stays below 2^31. */
const CARRY_AFTER = 500;

/** Sums of weights in units of `WEIGHT_UNIT`; at OUTPUTS the sum of squared idf codes. */
export const SUMS: number = OUTPUTS + 1;
/** Share of its output's scale that a plain sum of 1 stands for. */
export const PLAIN_UNIT: number = 1 / LARGEST_CODE ** 2;
/** The same for a sum of weights times idf. */
export const WEIGHT_UNIT: number = PLAIN_UNIT * IDF_STEP;
/** Squared idf that a sum of squared codes of 1 stands for. */
export const SQUARE_UNIT: number = IDF_STEP ** 2;

/** Weights are stored as signed square roots (see model.ts): `code * |code|`. */
function squared(code: number): number {
  const sign = code >> 31;
  return Math.imul(code, (code ^ sign) - sign);
}

/** 1 for every integer but 0. */
function isNot(difference: number): number {
  return (difference | -difference) >>> 31;
}

/** Finds features by their hashes and adds up their weights. */
export class PackedTable {
  private readonly integers: Int32Array = new Int32Array(UNKNOWN + INTEGERS);
  /** Reused: where the features under way stand. */
  private readonly places: Int32Array = new Int32Array(CARRY_AFTER);

  constructor(model: HypeModel) {
    const { table, codes } = model;
    for (let slot = 0; slot < SLOTS; slot += 1) {
      if ((table.tags[slot] ?? 0) === 0) continue;
      const at = slot * INTEGERS;
      this.integers[at] = keyAt(table, slot);
      this.putByte(at, 0, table.idfCodes[slot] ?? 0);
      for (let o = 0; o < OUTPUTS; o += 1) this.putByte(at, o + 1, codes[slot * OUTPUTS + o] ?? 0);
    }
  }

  private putByte(place: number, byte: number, value: number): void {
    const at = place + 1 + (byte >> 2);
    this.integers[at] = (this.integers[at] ?? 0) | ((value & 255) << ((byte & 3) * 8));
  }

  /** Where a feature stands; UNKNOWN for one that is not in the table. */
  private find(key: number): number {
    const { integers } = this;
    const set = (key & (SETS - 1)) * LINE;
    const first = isNot((integers[set] ?? 0) ^ key);
    const second = first & isNot((integers[set + INTEGERS] ?? 0) ^ key);
    const third = second & isNot((integers[set + 2 * INTEGERS] ?? 0) ^ key);
    const none = third & isNot((integers[set + 3 * INTEGERS] ?? 0) ^ key);
    const place = set + (first + second + third) * INTEGERS;
    return place + Math.imul(UNKNOWN - place, none);
  }

  /**
   * sums += weights times idf of the features of the first `count` hashes that are known;
   * squares of their idf codes beside them.
   */
  addWeighed(hashes: Uint32Array, count: number, sums: Float64Array): void {
    for (let from = 0; from < count; from += CARRY_AFTER) {
      const to = Math.min(count, from + CARRY_AFTER);
      this.locate(hashes, from, to);
      this.addPlaces(to - from, sums);
    }
  }

  /**
   * Notes where the features stand. No lookup waits for a comparison of another, so that their
   * trips to memory overlap.
   */
  private locate(hashes: Uint32Array, from: number, to: number): void {
    const { places } = this;
    for (let at = from; at < to; at += 1) places[at - from] = this.find(keyOf(hashes[at] ?? 0));
  }

  /** Adds up the rows at the first `count` places, each output's sum in a register. */
  private addPlaces(count: number, sums: Float64Array): void {
    const { integers, places } = this;
    let squares = 0;
    let w0 = 0;
    let w1 = 0;
    let w2 = 0;
    let w3 = 0;
    let w4 = 0;
    let w5 = 0;
    let w6 = 0;
    let w7 = 0;
    let w8 = 0;
    let w9 = 0;
    let w10 = 0;
    for (let at = 0; at < count; at += 1) {
      const place = places[at] ?? 0;
      const a = integers[place + 1] ?? 0;
      const b = integers[place + 2] ?? 0;
      const c = integers[place + 3] ?? 0;
      const idf = a & 255;
      squares = (squares + Math.imul(idf, idf)) | 0;
      w0 = (w0 + Math.imul(squared((a << 16) >> 24), idf)) | 0;
      w1 = (w1 + Math.imul(squared((a << 8) >> 24), idf)) | 0;
      w2 = (w2 + Math.imul(squared(a >> 24), idf)) | 0;
      w3 = (w3 + Math.imul(squared((b << 24) >> 24), idf)) | 0;
      w4 = (w4 + Math.imul(squared((b << 16) >> 24), idf)) | 0;
      w5 = (w5 + Math.imul(squared((b << 8) >> 24), idf)) | 0;
      w6 = (w6 + Math.imul(squared(b >> 24), idf)) | 0;
      w7 = (w7 + Math.imul(squared((c << 24) >> 24), idf)) | 0;
      w8 = (w8 + Math.imul(squared((c << 16) >> 24), idf)) | 0;
      w9 = (w9 + Math.imul(squared((c << 8) >> 24), idf)) | 0;
      w10 = (w10 + Math.imul(squared(c >> 24), idf)) | 0;
    }
    addTo(sums, 0, w0);
    addTo(sums, 1, w1);
    addTo(sums, 2, w2);
    addTo(sums, 3, w3);
    addTo(sums, 4, w4);
    addTo(sums, 5, w5);
    addTo(sums, 6, w6);
    addTo(sums, 7, w7);
    addTo(sums, 8, w8);
    addTo(sums, 9, w9);
    addTo(sums, 10, w10);
    addTo(sums, OUTPUTS, squares);
  }

  /** sums += weights of one feature, whatever its idf; nothing for one that is not known. */
  addPlain(hash: number, sums: Float64Array): void {
    const place = this.find(keyOf(hash));
    for (let o = 0; o < OUTPUTS; o += 1) {
      const four = this.integers[place + 1 + ((o + 1) >> 2)] ?? 0;
      addTo(sums, o, squared((four << (24 - ((o + 1) & 3) * 8)) >> 24));
    }
  }
}

function addTo(sums: Float64Array, output: number, value: number): void {
  sums[output] = (sums[output] ?? 0) + value;
}
