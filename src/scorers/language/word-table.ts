// Looks words up in the hand-made lists by a hash of their letters, without cutting strings.

import { WORD_LISTS } from "./word-lists.ts";

/** Languages of the lists; the bit of a language is its index here. English is bit 0. */
export const LISTED_LANGUAGES: readonly string[] = Object.keys(WORD_LISTS);

/** Weak membership sits this many bits above the strong one. */
export const WEAK_SHIFT = 15;
/** Mask of a word that is strong in English and in no other list. */
export const ENGLISH_ONLY = 1;

// FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/).
export const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

/** Next state of the word hash after one folded letter. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_FACTOR);
}

function hashWord(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i));
  return hash;
}

/** Four times the words of all lists, so that a probe seldom meets a stranger. */
const SLOTS = 1 << 14;
const keys = new Int32Array(SLOTS);
const masks = new Int32Array(SLOTS);

function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (masks[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

function addWords(words: string, bit: number): void {
  for (const word of words.split(/[\s']+/)) {
    if (word === "") continue;
    const hash = hashWord(word);
    const slot = slotOf(hash);
    keys[slot] = hash;
    masks[slot] = (masks[slot] ?? 0) | bit;
  }
}

for (const [index, language] of LISTED_LANGUAGES.entries()) {
  const list = WORD_LISTS[language];
  addWords(list?.strong ?? "", 1 << index);
  addWords(list?.weak ?? "", 1 << (index + WEAK_SHIFT));
}

/**
 * Languages in whose lists the word with this hash stands: strong ones in the low bits, weak
 * ones from WEAK_SHIFT on; 0 for a word of no list.
 */
export function languagesOfWord(hash: number): number {
  return masks[slotOf(hash)] ?? 0;
}
