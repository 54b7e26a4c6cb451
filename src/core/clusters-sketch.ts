// A short sketch of a long text, so that copies and near-copies are found without comparing
// texts with each other: MinHash (Broder 1997) of word 3-grams, cut into bands (Indyk and Motwani 1998).

import {
  CONTENT_LETTERS,
  FUNCTION_WORDS,
  hashOf,
  readSketchWords,
  sketchWords,
} from "./clusters-words.ts";

/** Shorter texts are phrases that many people write by themselves (hype-index, point 3). */
const CONTENT_WORDS = 8;
/** Languages without spaces: so many characters are taken for a word. */
const LETTERS_PER_WORD = 2;
const SHINGLE = 3;
/**
 * Two texts that share the part `J` of their 3-grams share a band with probability
 * `1 - (1 - J^4)^4`: 99 % at 0.9, 88 % at 0.8, 23 % at 0.5, 3 % at 0.3, and never at 0.
 */
const BANDS = 4;
const ROWS = 4;

/** A link, a handle, or a word with its apostrophes. Bounded, so that no text takes long. */
const TOKEN =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+|[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,24}\/\S+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const ADDRESS = /[@/]|^www\./;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** No text under this length can hold eight content words or a link or handle of use. */
const MIN_LENGTH = 8;

/**
 * Bands of a text, as whole numbers under 2^53: two texts are taken for copies of each other when
 * they share a band, and each text is a copy of the copies of its copies. Null for a text that
 * is no long one: fewer than 8 content words, and no link or handle. Pure and deterministic.
 */
export function bandsOf(text: string): readonly number[] | null {
  if (text.length < MIN_LENGTH) return null;
  if (readSketchWords(text)) {
    const { contents, hashes, count } = sketchWords;
    return contents < CONTENT_WORDS ? null : bands(hashes, joinRuns(hashes, count));
  }
  const tokens = text.normalize("NFKC").toLowerCase().replaceAll("’", "'").match(TOKEN) ?? [];
  if (!isLong(tokens)) return null;
  const hashes = Int32Array.from(tokens.flatMap(wordsOf), hashOf);
  return bands(hashes, joinRuns(hashes, hashes.length));
}

function isLong(tokens: readonly string[]): boolean {
  let words = 0;
  for (const token of tokens) {
    if (ADDRESS.test(token)) return true;
    if (UNSPACED.test(token)) words += Math.floor(token.length / LETTERS_PER_WORD);
    else if (token.length >= CONTENT_LETTERS && !FUNCTION_WORDS.has(token)) words += 1;
    if (words >= CONTENT_WORDS) return true;
  }
  return false;
}

/** A token as words: runs of a script without spaces fall into single characters. */
function wordsOf(token: string): string[] {
  return UNSPACED.test(token) && !ADDRESS.test(token) ? Array.from(token) : [token];
}

/**
 * Turns hashes of words into hashes of all runs of three words, of the whole where there are
 * fewer words; how many there are.
 */
function joinRuns(hashes: Int32Array, words: number): number {
  const size = Math.min(SHINGLE, words);
  for (let start = 0; start + size <= words; start += 1) {
    let run = 0;
    for (let k = 0; k < size; k += 1) run = mix(run ^ (hashes[start + k] ?? 0));
    hashes[start] = run;
  }
  return words - size + 1;
}

function bands(shingles: Int32Array, count: number): number[] {
  for (let at = 0; at < count; at += 1) shingles[at] = spread(shingles[at] ?? 0);
  const list: number[] = [];
  for (let band = 0; band < BANDS; band += 1) {
    findLeast(shingles, count, band * ROWS);
    let high = band + 1;
    let low = band + 1 + BANDS;
    for (let row = 0; row < ROWS; row += 1) {
      high = mix(high ^ (least[row] ?? 0));
      low = mix(low + (least[row] ?? 0));
    }
    list.push(((high >>> 0) % 0x20_00_00) * 0x1_00_00_00_00 + (low >>> 0));
  }
  return list;
}

/** What `findLeast` found last. */
const least: Int32Array = new Int32Array(ROWS);
const LARGEST = 0x7f_ff_ff_ff;
/** With the upper bit turned, signed numbers have the order of unsigned ones. */
const UPPER_BIT = 1 << 31;

/**
 * Smallest hashes of a set under four hash functions, each equal for two sets with probability J.
 * Four at a time, since none of them waits for another.
 */
function findLeast(shingles: Int32Array, count: number, from: number): void {
  const seedA = SEEDS[from] ?? 0;
  const seedB = SEEDS[from + 1] ?? 0;
  const seedC = SEEDS[from + 2] ?? 0;
  const seedD = SEEDS[from + 3] ?? 0;
  let a = LARGEST;
  let b = LARGEST;
  let c = LARGEST;
  let d = LARGEST;
  for (let at = 0; at < count; at += 1) {
    const shingle = shingles[at] ?? 0;
    a = Math.min(a, mixSpread(shingle ^ seedA) ^ UPPER_BIT);
    b = Math.min(b, mixSpread(shingle ^ seedB) ^ UPPER_BIT);
    c = Math.min(c, mixSpread(shingle ^ seedC) ^ UPPER_BIT);
    d = Math.min(d, mixSpread(shingle ^ seedD) ^ UPPER_BIT);
  }
  least[0] = a ^ UPPER_BIT;
  least[1] = b ^ UPPER_BIT;
  least[2] = c ^ UPPER_BIT;
  least[3] = d ^ UPPER_BIT;
}

function seedOf(index: number): number {
  return mix(Math.imul(index + 1, 0x9e_37_79_b1));
}

/** Finalizer of MurmurHash3: every bit of the input reaches every bit of the output. */
function mix(value: number): number {
  return mixSpread(spread(value));
}

/** First step of it, which may be taken before or after an exclusive or. */
function spread(value: number): number {
  return value ^ (value >>> 16);
}

function mixSpread(value: number): number {
  let hash = Math.imul(value, 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return hash ^ (hash >>> 16);
}

const SEEDS: Int32Array = Int32Array.from({ length: BANDS * ROWS }, (_, index) =>
  spread(seedOf(index)),
);
