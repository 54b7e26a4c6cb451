// The table as the kernel reads it: a set of four features with hashes, document frequencies and
// weights fills one line of the cache, so that a feature costs one trip to memory.

import { type Kernel, LINE, SUMS } from "./kernel.ts";
import { type HypeModel, LARGEST_CODE, OUTPUTS } from "./model.ts";
import { IDF_STEP, keyAt, SLOTS, WAYS } from "./table.ts";

const KEY = 4;
/** Bytes of a feature behind the keys of its set: weights, then its idf code. */
const ROW = SUMS;

/** Share of its output's scale that a plain sum of 1 stands for. */
export const PLAIN_UNIT: number = 1 / LARGEST_CODE ** 2;
/** The same for a sum of weights times idf. */
export const WEIGHT_UNIT: number = PLAIN_UNIT * IDF_STEP;
/** Squared idf that a sum of squared codes of 1 stands for. */
export const SQUARE_UNIT: number = IDF_STEP ** 2;

/** Writes the table of a model where the kernel looks for it; layout: kernel.wat. */
export function putTable({ integers, bytes }: Kernel, { table, codes }: HypeModel): void {
  for (let slot = 0; slot < SLOTS; slot += 1) {
    if ((table.tags[slot] ?? 0) === 0) continue;
    const set = Math.floor(slot / WAYS) * LINE;
    const way = slot % WAYS;
    const row = set + WAYS * KEY + way * ROW;
    integers[set / KEY + way] = keyAt(table, slot);
    bytes.set(codes.subarray(slot * OUTPUTS, (slot + 1) * OUTPUTS), row);
    bytes[row + OUTPUTS] = table.idfCodes[slot] ?? 0;
  }
}
