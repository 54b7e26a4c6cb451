// SHA-256 (FIPS 180-4) for the content security policy of the report. Written here since
// render is pure and may not reach for the machine; tested against the published vectors.

const BLOCK = 64;
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** First 32 bits of the fractional part of a positive number. */
function fraction(x: number): number {
  return Math.floor((x - Math.floor(x)) * 2 ** 32) | 0;
}

function primes(howMany: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < howMany; n += 1) {
    if (found.every((prime) => n % prime !== 0)) found.push(n);
  }
  return found;
}

/** Cube roots of the first primes, as the standard derives its constants. */
const ROUND_CONSTANTS = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));

function rotate(x: number, by: number): number {
  return (x >>> by) | (x << (32 - by));
}

/** Message, a 1 bit, zeros, and the length in bits as 64-bit big-endian. */
function padded(message: Uint8Array): DataView {
  const blocks = Math.ceil((message.length + 9) / BLOCK);
  const buffer = new Uint8Array(blocks * BLOCK);
  buffer.set(message);
  buffer[message.length] = 0x80;
  const view = new DataView(buffer.buffer);
  view.setUint32(buffer.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(buffer.length - 4, (message.length << 3) >>> 0);
  return view;
}

function schedule(view: DataView, offset: number): Int32Array {
  const w = new Int32Array(64);
  const at = (t: number): number => w[t] ?? 0;
  for (let t = 0; t < 16; t += 1) w[t] = view.getInt32(offset + 4 * t);
  for (let t = 16; t < 64; t += 1) {
    const x = at(t - 15);
    const y = at(t - 2);
    const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    w[t] = at(t - 16) + s0 + at(t - 7) + s1;
  }
  return w;
}

type State = readonly [number, number, number, number, number, number, number, number];

/** Square roots of the first eight primes. */
const INITIAL_STATE: State = [
  fraction(Math.sqrt(2)),
  fraction(Math.sqrt(3)),
  fraction(Math.sqrt(5)),
  fraction(Math.sqrt(7)),
  fraction(Math.sqrt(11)),
  fraction(Math.sqrt(13)),
  fraction(Math.sqrt(17)),
  fraction(Math.sqrt(19)),
];

function round(state: State, input: number): State {
  const [a, b, c, d, e, f, g, h] = state;
  const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
  const choice = (e & f) ^ (~e & g);
  const t1 = (h + s1 + choice + input) | 0;
  const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
  const majority = (a & b) ^ (a & c) ^ (b & c);
  return [(t1 + s0 + majority) | 0, a, b, c, (d + t1) | 0, e, f, g];
}

function compress(state: State, w: Int32Array): State {
  let next = state;
  for (let t = 0; t < 64; t += 1) {
    next = round(next, ((ROUND_CONSTANTS[t] ?? 0) + (w[t] ?? 0)) | 0);
  }
  const sum = (at: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7): number => (state[at] + next[at]) | 0;
  return [sum(0), sum(1), sum(2), sum(3), sum(4), sum(5), sum(6), sum(7)];
}

/** Digest of the UTF-8 bytes of a text: 32 bytes. The empty text has one too. */
export function sha256(text: string): Uint8Array {
  const view = padded(new TextEncoder().encode(text));
  let state = INITIAL_STATE;
  for (let offset = 0; offset < view.byteLength; offset += BLOCK) {
    state = compress(state, schedule(view, offset));
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (const [at, word] of state.entries()) digest.setInt32(4 * at, word);
  return new Uint8Array(digest.buffer);
}

/** `sha256-…` in base64, as a content security policy names the bytes that it allows. */
export function cspHash(text: string): string {
  const digest = sha256(text);
  let encoded = "";
  for (let at = 0; at < digest.length; at += 3) {
    const [a = 0, b = 0, c = 0] = digest.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    for (const shift of [18, 12, 6, 0]) encoded += BASE64[(bits >> shift) & 63] ?? "";
  }
  const rest = digest.length % 3;
  return `sha256-${rest === 0 ? encoded : `${encoded.slice(0, rest - 3)}${"=".repeat(3 - rest)}`}`;
}
