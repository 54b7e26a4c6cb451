// WeightTable: a linear model over hashed features in a few kilobytes, for the small scorers
// (spam, other languages). Format only; what a feature is, each scorer says itself.

import { HypemeterError } from "../errors.ts";

/** Slots per set: a feature lies in one of these four. */
const WAYS = 4;
const MAGIC = 0x31_57_4d_48; // "HMW1", little-endian
const HEADER_BYTES = 16;
/** Steps of a weight on either side of 0. */
const STEPS = 127;

/**
 * Weights of hashed features for one or more outputs. A set is chosen by the low bits of the
 * mixed hash; the upper 16 bits are the tag, 0 for an empty slot. A weight is an int8 times
 * the scale of its output.
 */
export type WeightTable = Readonly<{
  setBits: number;
  outputs: number;
  bias: Float64Array;
  scales: Float64Array;
  tags: Uint16Array;
  weights: Int8Array;
}>;

/** One feature to be packed: its hash, a weight per output, and how much it matters. */
export type WeightedFeature = Readonly<{
  hash: number;
  weights: readonly number[];
  importance: number;
}>;

/** Finaliser of MurmurHash3: every bit of the input moves every bit of the result. */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85_eb_ca_6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2_b2_ae_35);
  return (h ^ (h >>> 16)) >>> 0;
}

function tagOf(mixedHash: number): number {
  return mixedHash >>> 16 || 1;
}

/** Slot of a feature, or -1 where the table does not know it. */
export function slotOf(table: WeightTable, hash: number): number {
  const { tags } = table;
  const h = mixed(hash);
  const slot = (h & ((1 << table.setBits) - 1)) * WAYS;
  const tag = tagOf(h);
  if (tags[slot] === tag) return slot;
  if (tags[slot + 1] === tag) return slot + 1;
  if (tags[slot + 2] === tag) return slot + 2;
  return tags[slot + 3] === tag ? slot + 3 : -1;
}

function largest(features: readonly WeightedFeature[], output: number): number {
  let most = 0;
  for (const { weights } of features) most = Math.max(most, Math.abs(weights[output] ?? 0));
  return most;
}

/**
 * Packs features into a table of 2^setBits sets. Where a set is full, the less important
 * features are lost. The order of the features does not matter as long as no two are equally
 * important; then the earlier one stays.
 */
export function packWeights(
  features: readonly WeightedFeature[],
  bias: readonly number[],
  setBits: number,
): WeightTable {
  const outputs = bias.length;
  const slots = WAYS << setBits;
  const table: WeightTable = {
    setBits,
    outputs,
    bias: Float64Array.from(bias),
    scales: Float64Array.from(bias, (_, output) => largest(features, output) / STEPS),
    tags: new Uint16Array(slots),
    weights: new Int8Array(slots * outputs),
  };
  for (const feature of features.toSorted((a, b) => b.importance - a.importance)) {
    place(table, feature);
  }
  return table;
}

function place(table: WeightTable, feature: WeightedFeature): void {
  const h = mixed(feature.hash);
  const first = (h & ((1 << table.setBits) - 1)) * WAYS;
  const tag = tagOf(h);
  for (let slot = first; slot < first + WAYS; slot++) {
    if (table.tags[slot] === tag) return;
    if (table.tags[slot] !== 0) continue;
    table.tags[slot] = tag;
    for (const [output, weight] of feature.weights.entries()) {
      const scale = table.scales[output] ?? 0;
      table.weights[slot * table.outputs + output] = scale === 0 ? 0 : Math.round(weight / scale);
    }
    return;
  }
}

/** The table as bytes, little-endian; the same table gives the same bytes. */
export function encodeWeights(table: WeightTable): Uint8Array {
  const { outputs, tags, weights } = table;
  const floats = 16 * outputs;
  const bytes = new Uint8Array(HEADER_BYTES + floats + tags.length * 2 + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, table.setBits, true);
  view.setUint32(8, outputs, true);
  for (let o = 0; o < outputs; o++) {
    view.setFloat64(HEADER_BYTES + o * 8, table.bias[o] ?? 0, true);
    view.setFloat64(HEADER_BYTES + (outputs + o) * 8, table.scales[o] ?? 0, true);
  }
  const tagsFrom = HEADER_BYTES + floats;
  for (const [slot, tag] of tags.entries()) view.setUint16(tagsFrom + slot * 2, tag, true);
  bytes.set(new Uint8Array(weights.buffer), tagsFrom + tags.length * 2);
  return bytes;
}

/** The table that `bytes` hold; an INPUT error where they hold no complete one. */
export function decodeWeights(bytes: Uint8Array): WeightTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const valid = bytes.length > HEADER_BYTES && view.getUint32(0, true) === MAGIC;
  const setBits = valid ? view.getUint32(4, true) : 0;
  const outputs = valid ? view.getUint32(8, true) : 0;
  const slots = WAYS << setBits;
  const floats = 16 * outputs;
  const tagsFrom = HEADER_BYTES + floats;
  if (!valid || bytes.length !== tagsFrom + slots * (2 + outputs)) {
    throw new HypemeterError(
      "INPUT",
      `Found ${bytes.length} bytes that are no table of weights, or a cut-off one. ` +
        "Install the package again.",
    );
  }
  const float = (at: number): number => view.getFloat64(HEADER_BYTES + at * 8, true);
  return {
    setBits,
    outputs,
    bias: Float64Array.from({ length: outputs }, (_, o) => float(o)),
    scales: Float64Array.from({ length: outputs }, (_, o) => float(outputs + o)),
    tags: Uint16Array.from({ length: slots }, (_, s) => view.getUint16(tagsFrom + s * 2, true)),
    // A Buffer shares its memory, so the bytes are copied, not viewed.
    weights: Int8Array.from(bytes.subarray(tagsFrom + slots * 2)),
  };
}
