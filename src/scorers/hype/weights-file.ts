// The weights file: HypeModel to bytes and back. Layout: magic (8 bytes), header length and
// checksum (u32 each, little-endian), header (JSON), then tags, idf codes and weights by slot.

import { HypemeterError } from "../../errors.ts";
import { FNV_PRIME, FNV_START } from "./hashing.ts";
import { type Calibration, type HypeModel, OUTPUTS, STRIDE } from "./model.ts";
import { FeatureTable, SLOTS } from "./table.ts";

const MAGIC = "HYPEMDL2";
const PREFIX = 16;
/** Weights are one signed byte each; the square root is stored, so that small ones stay apart. */
const LARGEST_CODE = 127;

type Header = Readonly<{
  version: string;
  lexiconVersion: number;
  slots: number;
  outputs: number;
  /** Largest absolute weight of each output. */
  scales: readonly number[];
  bias: readonly number[];
  calibration: Calibration;
}>;

function checksum(bytes: Uint8Array): number {
  let hash = FNV_START;
  for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
  return hash >>> 0;
}

function scalesOf(model: HypeModel): number[] {
  const scales = Array.from({ length: OUTPUTS }, () => 0);
  for (let slot = 0; slot < SLOTS; slot += 1) {
    for (let o = 0; o < OUTPUTS; o += 1) {
      scales[o] = Math.max(scales[o] ?? 0, Math.abs(model.weights[slot * STRIDE + o] ?? 0));
    }
  }
  return scales;
}

function encodeWeight(weight: number, scale: number): number {
  if (scale === 0) return 0;
  return Math.sign(weight) * Math.round(LARGEST_CODE * Math.sqrt(Math.abs(weight) / scale));
}

/** Bytes of a model; the same model gives the same bytes. Weights are rounded. */
export function encodeModel(model: HypeModel): Uint8Array {
  const scales = scalesOf(model);
  const header: Header = {
    version: model.version,
    lexiconVersion: model.lexiconVersion,
    slots: SLOTS,
    outputs: OUTPUTS,
    scales,
    bias: model.bias,
    calibration: model.calibration,
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(PREFIX + text.length + SLOTS * (3 + OUTPUTS));
  bytes.set(text, PREFIX);
  let at = PREFIX + text.length;
  for (const tag of model.table.tags) {
    bytes[at] = tag & 0xff;
    bytes[at + 1] = tag >>> 8;
    at += 2;
  }
  bytes.set(model.table.idfCodes, at);
  at += SLOTS;
  for (let slot = 0; slot < SLOTS; slot += 1) {
    for (let o = 0; o < OUTPUTS; o += 1) {
      bytes[at] = encodeWeight(model.weights[slot * STRIDE + o] ?? 0, scales[o] ?? 0) & 0xff;
      at += 1;
    }
  }
  bytes.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(bytes.buffer);
  view.setUint32(8, text.length, true);
  view.setUint32(12, checksum(bytes.subarray(PREFIX)), true);
  return bytes;
}

function refuse(name: string, found: string): never {
  throw new HypemeterError(
    "INPUT",
    `${name} is no usable weights file: ${found}. Expected weights written by "hypemeter train" ` +
      `of this version; train again or reinstall the package.`,
  );
}

function readHeader(bytes: Uint8Array, name: string): Readonly<{ header: Header; end: number }> {
  const magic = new TextDecoder("latin1").decode(bytes.subarray(0, MAGIC.length));
  if (bytes.length < PREFIX || magic !== MAGIC)
    return refuse(name, `it begins with "${magic}", not with "${MAGIC}"`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = checksum(bytes.subarray(PREFIX));
  if (found !== view.getUint32(12, true))
    return refuse(name, "its checksum does not match, so it is damaged or cut off");
  const end = PREFIX + view.getUint32(8, true);
  const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX, end)));
  if (header.slots !== SLOTS || header.outputs !== OUTPUTS) {
    return refuse(
      name,
      `it holds ${header.slots} features of ${header.outputs} outputs, not ${SLOTS} of ${OUTPUTS}`,
    );
  }
  return { header, end };
}

/** Decoded weight of each byte for one output. */
function decodings(scale: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const code = byte < 128 ? byte : byte - 256;
    return Math.sign(code) * (code / LARGEST_CODE) ** 2 * scale;
  });
}

/** The model in these bytes; anything else is an INPUT error that names the file. */
export function decodeModel(bytes: Uint8Array, name: string): HypeModel {
  const { header, end } = readHeader(bytes, name);
  const tags = new Uint16Array(SLOTS);
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const at = end + slot * 2;
    tags[slot] = (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  }
  const idfFrom = end + SLOTS * 2;
  const weights = new Float32Array(SLOTS * STRIDE);
  for (let o = 0; o < OUTPUTS; o += 1) {
    const decoded = decodings(header.scales[o] ?? 0);
    const from = idfFrom + SLOTS + o;
    for (let slot = 0; slot < SLOTS; slot += 1) {
      weights[slot * STRIDE + o] = decoded[bytes[from + slot * OUTPUTS] ?? 0] ?? 0;
    }
  }
  const { version, lexiconVersion, bias, calibration } = header;
  const table = new FeatureTable(tags, bytes.slice(idfFrom, idfFrom + SLOTS));
  return { version, lexiconVersion, table, weights, bias, calibration };
}
