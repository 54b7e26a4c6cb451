// Hashes of words and features. A feature is known by its hash alone, in training as in
// scoring: a change here needs new weights.

// FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/).
export const HASH_START = 0x81_1c_9d_c5;
const HASH_FACTOR = 0x01_00_01_93;
/** Fractional part of the golden ratio, 32 bits (Knuth's multiplicative hashing). */
const GOLDEN = 0x9e_37_79_b1;

/** Next state of a hash after one UTF-16 unit. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_FACTOR);
}

/** Hash of a word, letter by letter. */
export function hashText(text: string): number {
  let hash = HASH_START;
  for (let i = 0; i < text.length; i++) hash = hashUnit(hash, text.charCodeAt(i));
  return hash;
}

/** Hash of two tokens in this order. */
export function hashPair(first: number, second: number): number {
  return Math.imul(first, GOLDEN) ^ second;
}
