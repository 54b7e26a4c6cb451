// kernel.wasm must be what kernel.wat compiles to, and sum what plain TypeScript sums. After a
// change of kernel.wat: `UPDATE_KERNEL=1 npx vitest run test/scorers/hype/kernel.test.ts`.

import { readFileSync, writeFileSync } from "node:fs";
import { array, assert, constantFrom, double, integer, nat, oneof, property } from "fast-check";
import { expect, test } from "vitest";
import wabt from "wabt";
import { Kernel, LINE, SUMS } from "../../../src/scorers/hype/kernel.ts";
import { type HypeModel, OUTPUTS } from "../../../src/scorers/hype/model.ts";
import { putTable } from "../../../src/scorers/hype/packed-table.ts";
import { readModel } from "../../../src/scorers/hype/scorer.ts";
import { SETS, SLOTS, WAYS } from "../../../src/scorers/hype/table.ts";

const SOURCE = "src/scorers/hype/kernel.wat";
const COMPILED = "src/scorers/hype/kernel.wasm";

test("kernel.wasm is what kernel.wat compiles to", async () => {
  const parsed = (await wabt()).parseWat("kernel.wat", readFileSync(SOURCE, "utf8"));
  const { buffer } = parsed.toBinary({});
  if (process.env["UPDATE_KERNEL"] === "1") writeFileSync(COMPILED, buffer);
  expect(Buffer.compare(readFileSync(COMPILED), buffer)).toBe(0);
});

const model: HypeModel = readModel("src/scorers/hype/weights.bin");
const { table, codes } = model;
/** Hashes of features that are known, one for every 97th slot; the unused bit is not set. */
const KNOWN: number[] = Array.from({ length: Math.floor(SLOTS / 97) }, (_, at) => at * 97)
  .filter((slot) => (table.tags[slot] ?? 0) !== 0)
  .map((slot) => ((table.tags[slot] ?? 0) * 65_536 + Math.floor(slot / WAYS)) >>> 0);
const UNUSED_BIT = SETS;

/** The sums by the definition of a weight in model.ts. */
function plainSums(hashes: readonly number[]): number[] {
  const sums = Array<number>(SUMS).fill(0);
  for (const hash of hashes) {
    const slot = table.find(hash);
    if (slot < 0) continue;
    const idf = table.idfCodes[slot] ?? 0;
    for (let o = 0; o < OUTPUTS; o += 1) {
      const code = codes[slot * OUTPUTS + o] ?? 0;
      sums[o]! += code * Math.abs(code) * idf;
    }
    sums[OUTPUTS]! += idf * idf;
  }
  return sums;
}

function kernelOfModel(): Kernel {
  const kernel = new Kernel();
  putTable(kernel, model);
  return kernel;
}

const kernel = kernelOfModel();
const sums = kernel.allotSums();
const total = kernel.allotSums();

test("features add up to what plain TypeScript makes of them, whatever their number", () => {
  const hash = oneof(
    constantFrom(...KNOWN),
    constantFrom(...KNOWN).map((known) => (known | UNUSED_BIT) >>> 0),
    // An upper half of 0 counts as 1.
    nat(0xff_ff),
    integer({ min: 0, max: 0xff_ff_ff_ff }),
  );
  assert(
    property(array(hash, { maxLength: 1300, size: "max" }), (hashes) => {
      sums.values.fill(0);
      kernel.addFeatures(Uint32Array.from(hashes), hashes.length, sums);
      expect([...sums.values]).toEqual(plainSums(hashes));
    }),
    { numRuns: 60 },
  );
});

test("the heaviest features that fit at once do not overflow", () => {
  const heavy = new Kernel();
  const slot = 5 * WAYS;
  const tags = new Uint16Array(SLOTS);
  const idfCodes = new Uint8Array(SLOTS);
  tags[slot] = 9;
  idfCodes[slot] = 255;
  const extreme = new Int8Array(SLOTS * OUTPUTS);
  for (let o = 0; o < OUTPUTS; o += 1) extreme[slot * OUTPUTS + o] = o % 2 === 0 ? 127 : -127;
  putTable(heavy, {
    ...model,
    table: Object.assign(Object.create(table), { tags, idfCodes }),
    codes: extreme,
  });
  const own = heavy.allotSums();
  const many = 2500;
  heavy.addFeatures(new Uint32Array(many).fill((9 << 16) | 5), many, own);
  expect(own.values[0]).toBe(many * 127 ** 2 * 255);
  expect(own.values[1]).toBe(-many * 127 ** 2 * 255);
  expect(own.values[OUTPUTS]).toBe(many * 255 ** 2);
});

test("rows add up, more of them than are noted at once", () => {
  const row = kernel.allot(LINE);
  const values = Array.from({ length: SUMS }, (_, o) => (o % 2 === 0 ? 1 : -1) * (2 ** 31 - 1 - o));
  kernel.integers.set(values, row / 4);
  sums.values.fill(0);
  for (let time = 0; time < 1000; time += 1) kernel.pushRow(row, sums);
  kernel.addRows(sums);
  expect([...sums.values]).toEqual(values.map((value) => 1000 * value));
  kernel.addRows(sums);
  expect(sums.values[0]).toBe(1000 * (values[0] ?? 0));
});

test("scaled sums are added to a total and leave nothing behind", () => {
  const finite = double({ noNaN: true, min: -1e9, max: 1e9 });
  const twelve = array(finite, { minLength: SUMS, maxLength: SUMS });
  assert(
    property(twelve, twelve, finite, (before, added, factor) => {
      total.values.set(before);
      sums.values.set(added);
      kernel.addScaled(sums, factor, total);
      expect([...total.values]).toEqual(before.map((old, o) => old + factor * (added[o] ?? 0)));
      expect([...sums.values].every((value) => value === 0)).toBe(true);
    }),
  );
});

test("places in the memory do not overlap and begin a line", () => {
  const first = kernel.allot(10);
  const second = kernel.allot(LINE + 1);
  const third = kernel.allot(1);
  expect([first % LINE, second - first, third - second]).toEqual([0, LINE, 2 * LINE]);
});
