// facts.bin: Facts to bytes and back. Layout: four counts (u32, little-endian), then arrays of
// 32, 16 and 8 bits in this order, so that each stands aligned.

import { HashIndex } from "./hash-index.ts";
import type { Facts } from "./facts.ts";
import type { KnownIdiom, KnownSense } from "./senses.ts";

/** Valences come in halves, factors in hundredths: stored as whole numbers. */
const VALENCE_STEPS = 2;
const FACTOR_STEPS = 100;
const COUNTS = 4;

/** Rows by fact number less one, then idioms by list. */
export type FactRows = Readonly<{
  hashes: readonly number[];
  parts: readonly number[];
  senses: readonly KnownSense[];
  factors: readonly number[];
  /** Key of each list of idioms. */
  keys: readonly number[];
  lists: readonly (readonly KnownIdiom[])[];
}>;

function whole(value: number, steps: number): number {
  const number = Math.round(value * steps);
  if (Math.abs(number - value * steps) > 1e-9 || number > 255 || number < -128) {
    throw new RangeError(`the lexicon holds ${value}, which is no multiple of 1/${steps} in reach`);
  }
  return number;
}

/** Bytes of these rows; a strength that does not fit the file is a RangeError. */
export function encodeFacts(rows: FactRows): Uint8Array {
  const idioms = rows.lists.flat();
  const tokens = idioms.flatMap((idiom) => [...idiom.tokens]);
  const all = [...rows.senses, ...idioms.map(({ sense }) => sense)];
  const arrays = [
    Uint32Array.of(rows.hashes.length, rows.keys.length, idioms.length, tokens.length),
    Uint32Array.from([...rows.hashes, ...rows.keys, ...tokens]),
    Uint16Array.from([
      ...rows.parts,
      ...rows.lists.map((list) => list.length),
      ...idioms.map((idiom) => idiom.tokens.length),
    ]),
    Uint8Array.from([
      ...all.map((sense) => sense.class),
      ...all.map((sense) => whole(sense.valence, VALENCE_STEPS)),
      ...all.map((sense) => whole(sense.arousal, VALENCE_STEPS)),
      ...rows.factors.map((factor) => whole(factor, FACTOR_STEPS)),
    ]),
  ];
  const bytes = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer), at);
    at += byteLength;
  }
  return bytes;
}

/** Where each of some runs begins, and the end of the last, from their lengths. */
function startsOf(lengths: Uint16Array): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at += 1) {
    starts[at + 1] = (starts[at] ?? 0) + (lengths[at] ?? 0);
  }
  return starts;
}

/** Array with an entry for the token of which nothing is known before the others. */
function withUnknown<T extends Uint8Array | Uint16Array | Float32Array>(
  array: T,
  values: ArrayLike<number>,
  unknown: number,
): T {
  array[0] = unknown;
  array.set(values, 1);
  return array;
}

/** The facts in these bytes. */
export function decodeFacts(bytes: Uint8Array): Facts {
  const { buffer } = Uint8Array.from(bytes);
  const [facts = 0, lists = 0, idioms = 0, tokens = 0] = new Uint32Array(buffer, 0, COUNTS);
  const words = new Uint32Array(buffer, COUNTS * 4, facts + lists + tokens);
  const shorts = new Uint16Array(buffer, (COUNTS + words.length) * 4, facts + lists + idioms);
  const rest = new Int8Array(buffer, shorts.byteOffset + shorts.byteLength);
  const senses = facts + idioms;
  const classes = Uint8Array.from(rest.subarray(0, senses));
  const valences = Float32Array.from(rest.subarray(senses, 2 * senses), (v) => v / VALENCE_STEPS);
  const arousals = Float32Array.from(
    rest.subarray(2 * senses, 3 * senses),
    (v) => v / VALENCE_STEPS,
  );
  const factors = Float32Array.from(rest.subarray(3 * senses), (v) => (v & 255) / FACTOR_STEPS);
  return {
    index: new HashIndex(words.subarray(0, facts)),
    parts: withUnknown(new Uint16Array(facts + 1), shorts.subarray(0, facts), 0),
    classes: withUnknown(new Uint8Array(facts + 1), classes.subarray(0, facts), 0),
    valences: withUnknown(new Float32Array(facts + 1), valences.subarray(0, facts), 0),
    arousals: withUnknown(new Float32Array(facts + 1), arousals.subarray(0, facts), 0),
    factors: withUnknown(new Float32Array(facts + 1), factors, 1),
    idioms: {
      index: new HashIndex(words.subarray(facts, facts + lists)),
      tokens: words.slice(facts + lists),
      lists: startsOf(shorts.subarray(facts, facts + lists)),
      starts: startsOf(shorts.subarray(facts + lists)),
      classes: classes.subarray(facts),
      valences: valences.subarray(facts),
      arousals: arousals.subarray(facts),
    },
  };
}
