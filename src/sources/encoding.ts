// Character encodings: what the bytes are, and turning them into UTF-8 as they stream by.

import { isAscii, isUtf8 } from "node:buffer";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export type Decoded = Readonly<{
  /** What the file was taken for so far: plain ASCII counts as UTF-8 until other bytes come. */
  encoding: () => Encoding;
  /** UTF-8 without a byte-order mark; characters may be split between chunks. */
  bytes: AsyncGenerator<Buffer>;
}>;

/** Share of byte pairs with a NUL on one side that makes UTF-16; CSV of any script has it. */
const UTF16_NULS = 0.15;

/**
 * The encoding of the first bytes of a file, or null where they are plain ASCII, which fits all
 * of them. Byte-order marks decide; else NULs in every second byte mean UTF-16; else valid
 * UTF-8 is UTF-8 and anything else Windows-1252 (which holds Latin-1). `whole` says that
 * nothing follows, so that a sequence cut at the end is broken and not merely cut.
 */
export function detectEncoding(head: Buffer, whole = false): Encoding | null {
  return markOf(head) ?? sixteenBit(head) ?? eightBit(head, whole);
}

function markOf(head: Buffer): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return hasUtf8Mark(head) ? "utf-8" : null;
}

function sixteenBit(head: Buffer): Encoding | null {
  if (!head.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const enough = (head.length / 2) * UTF16_NULS;
  if (odd > enough && even < odd / 10) return "utf-16le";
  return even > enough && odd < even / 10 ? "utf-16be" : null;
}

function hasUtf8Mark(head: Buffer): boolean {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
}

/** UTF-8 or Windows-1252 by counting sequences that are valid against bytes that are not. */
function eightBit(head: Buffer, whole: boolean): Encoding | null {
  if (isAscii(head)) return null;
  // What is valid as a whole needs no counting; the last character may be cut.
  const cuts = whole ? [0] : [0, 1, 2, 3];
  if (cuts.some((cut) => isUtf8(head.subarray(0, head.length - cut)))) return "utf-8";
  let valid = 0;
  let invalid = 0;
  for (let at = 0; at < head.length; at++) {
    if ((head[at] ?? 0) < 0x80) continue;
    const length = sequenceLength(head, at, whole);
    if (length === 0) invalid++;
    else valid++;
    at += Math.max(0, length - 1);
  }
  // A few broken characters (a cut emoji) do not make a UTF-8 file Latin-1.
  return valid > invalid * 4 ? "utf-8" : "windows-1252";
}

/** First bytes of UTF-8 sequences and their lengths (Unicode, table 3-7). */
const LEADS = [
  { from: 0xc2, to: 0xdf, length: 2 },
  { from: 0xe0, to: 0xef, length: 3 },
  { from: 0xf0, to: 0xf4, length: 4 },
] as const;

function between(byte: number | undefined, from: number, to: number): boolean {
  return byte !== undefined && byte >= from && byte <= to;
}

/** Bytes of the UTF-8 sequence at `at`, 0 where there is none; one that is cut at the end counts. */
function sequenceLength(bytes: Buffer, at: number, whole: boolean): number {
  const length = LEADS.find(({ from, to }) => between(bytes[at], from, to))?.length ?? 0;
  for (let next = at + 1; next < at + length && next < bytes.length; next++) {
    if (!between(bytes[next], 0x80, 0xbf)) return 0;
  }
  return whole && at + length > bytes.length ? 0 : length;
}

/** Decodes from the first bytes on; `head` must be the beginning of `bytes`. */
export function decodeToUtf8(
  head: Readonly<{ bytes: Buffer; whole: boolean }>,
  bytes: AsyncGenerator<Buffer>,
): Decoded {
  let encoding = detectEncoding(head.bytes, head.whole);
  async function* decode(): AsyncGenerator<Buffer> {
    let first = true;
    for await (const chunk of bytes) {
      const begin = first && hasUtf8Mark(chunk) ? chunk.subarray(3) : chunk;
      first = false;
      if (encoding === "utf-16le" || encoding === "utf-16be") {
        yield* utf16(begin, bytes, encoding === "utf-16be");
        return;
      }
      encoding ??= detectEncoding(begin);
      yield encoding === "windows-1252" ? fromWindows1252(begin) : begin;
    }
  }
  return { encoding: () => encoding ?? "utf-8", bytes: decode() };
}

async function* utf16(
  first: Buffer,
  later: AsyncGenerator<Buffer>,
  bigEndian: boolean,
): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(bigEndian ? "utf-16be" : "utf-16le");
  yield Buffer.from(decoder.decode(first, { stream: true }));
  for await (const chunk of later) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** Windows-1252 0x80-0x9F after the WHATWG Encoding Standard; the rest equals Latin-1. */
const C1 =
  "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f" +
  "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178";

function fromWindows1252(bytes: Buffer): Buffer {
  const text = bytes.toString("latin1");
  return Buffer.from(text.replace(/[\x80-\x9f]/g, (char) => C1[char.charCodeAt(0) - 0x80] ?? char));
}

/** The Windows-1252 byte of each character, or null where one has none; for undoing mojibake. */
export function toWindows1252(text: string): Buffer | null {
  const bytes = Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const special = code < 0x100 ? -1 : C1.indexOf(text.charAt(at));
    if (code >= 0x100 && special < 0) return null;
    bytes[at] = special < 0 ? code : special + 0x80;
  }
  return bytes;
}
