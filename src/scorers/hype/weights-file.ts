// The weights file: HypeModel to bytes and back. Layout: magic (8 bytes), header length and
// checksum (u32 each, little-endian), header (JSON), then tags, idf codes and weights by slot.

import { HypemeterError } from "../../errors.ts";
import { FNV_PRIME, FNV_START } from "./hashing.ts";
import { type Calibration, type HypeModel, OUTPUTS } from "./model.ts";
import { FeatureTable, SLOTS } from "./table.ts";

const MAGIC = "HYPEMDL4";
const PREFIX = 16;
type Header = Readonly<{
  version: string;
  lexiconVersion: number;
  slots: number;
  outputs: number;
  /** Largest absolute weight of each output. */
  scales: readonly number[];
  bias: readonly number[];
  calibration: Calibration;
  indexError?: number | null;
}>;

function checksum(bytes: Uint8Array): number {
  let hash = FNV_START;
  for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
  return hash >>> 0;
}

/** Bytes of a model; the same model gives the same bytes. */
export function encodeModel(model: HypeModel): Uint8Array {
  const header: Header = {
    version: model.version,
    lexiconVersion: model.lexiconVersion,
    slots: SLOTS,
    outputs: OUTPUTS,
    scales: model.scales,
    bias: model.bias,
    calibration: model.calibration,
    indexError: model.indexError,
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
  bytes.set(new Uint8Array(model.codes.buffer, model.codes.byteOffset, model.codes.length), at);
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

/** A part in memory of its own, aligned: `slice` of a Buffer would share it. */
function copied(bytes: Uint8Array, from: number, to: number): ArrayBuffer {
  const copy = new Uint8Array(to - from);
  copy.set(bytes.subarray(from, to));
  return copy.buffer;
}

/** The model in these bytes; anything else is an INPUT error that names the file. */
export function decodeModel(bytes: Uint8Array, name: string): HypeModel {
  const { header, end } = readHeader(bytes, name);
  // Little-endian, as every machine is that Node runs on but a few mainframes.
  const tags = new Uint16Array(copied(bytes, end, end + SLOTS * 2));
  const idfFrom = end + SLOTS * 2;
  const codes = new Int8Array(copied(bytes, idfFrom + SLOTS, idfFrom + SLOTS * (1 + OUTPUTS)));
  const { version, lexiconVersion, scales, bias, calibration, indexError = null } = header;
  const table = new FeatureTable(tags, new Uint8Array(copied(bytes, idfFrom, idfFrom + SLOTS)));
  return { version, lexiconVersion, table, scales, codes, bias, calibration, indexError };
}
