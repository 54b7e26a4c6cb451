// 32-bit integer hashes of tokens and features. A feature is known by its hash alone, in
// training as in scoring, so nothing here may change without new weights.

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
export const FNV_START = 0x81_1c_9d_c5;
export const FNV_PRIME = 0x01_00_01_93;
/** Fractional part of the golden ratio, 32 bits (Knuth's multiplicative hashing). */
const GOLDEN = 0x9e_37_79_b1;

/** Finaliser of MurmurHash3: every bit of the input moves every bit of the result. */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85_eb_ca_6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2_b2_ae_35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hash of a feature of one token; `family` keeps unigrams, negated words and so on apart. */
export function single(hash: number, family: number): number {
  return mixed(hash + Math.imul(family, GOLDEN));
}

/** Hash of a feature of two tokens in this order. */
export function paired(first: number, second: number, family: number): number {
  return mixed((Math.imul(first, GOLDEN) ^ second) + Math.imul(family, GOLDEN));
}

/** Hash of a token by its folded spelling: what the tokenizer gives for the same letters. */
export function hashOf(spelling: string): number {
  let hash = FNV_START;
  for (let at = 0; at < spelling.length; at += 1) {
    hash = Math.imul(hash ^ spelling.charCodeAt(at), FNV_PRIME);
  }
  return mixed(hash);
}

/** Stands for any one token in an idiom. */
export const WILDCARD: number = hashOf("*");
const IDIOM_FAMILY = 1;

/** Key of the idioms that begin with these two tokens. */
export function idiomKey(first: number, second: number): number {
  return paired(first, second, IDIOM_FAMILY);
}
