// Character n-grams of a word with its ends marked, and its set of letters: what is left of
// a word that is misspelled or was never seen.

import { LETTER_SET } from "./families.ts";
import type { FeatureList } from "./feature-list.ts";
import { FNV_PRIME, FNV_START, mixed, paired } from "./hashing.ts";
import type { TokenBuffer } from "./tokens.ts";

const SHORTEST_WORD = 3;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
/** A longer word is a wall of letters; its first units tell enough. */
const LONGEST_WORD = 40;
const BEGIN = 0x3c;
const END = 0x3e;
/** Keeps n-grams away from words of the same letters. */
const GRAM_START = FNV_START ^ 0x5f_35_6b_11;

/** Reused: the word between its end marks. */
const framed = new Uint16Array(LONGEST_WORD + 2);

function frame(tokens: TokenBuffer, index: number): number {
  const from = tokens.lettersFrom[index] ?? 0;
  const length = Math.min((tokens.lettersTo[index] ?? 0) - from, LONGEST_WORD);
  framed[0] = BEGIN;
  for (let at = 0; at < length; at += 1) framed[at + 1] = tokens.letters[from + at] ?? 0;
  framed[length + 1] = END;
  return length + 2;
}

/** Adds the n-grams of one token; words of fewer than three letters have none. */
export function pushCharacters(tokens: TokenBuffer, index: number, list: FeatureList): void {
  const length = frame(tokens, index);
  if (length < SHORTEST_WORD + 2) return;
  for (let start = 0; start + SHORTEST_GRAM <= length; start += 1) {
    const stop = Math.min(start + LONGEST_GRAM, length);
    let hash = GRAM_START;
    for (let at = start; at < stop; at += 1) {
      hash = Math.imul(hash ^ (framed[at] ?? 0), FNV_PRIME);
      if (at - start + 1 >= SHORTEST_GRAM) list.push(mixed(hash));
    }
  }
  if (length >= SHORTEST_WORD + 3) list.push(letterSet(length));
}

/** First and last letter with the set of all: "horible" and "horrible" share it. */
function letterSet(length: number): number {
  let set = 0;
  for (let at = 1; at < length - 1; at += 1) set |= 1 << ((framed[at] ?? 0) & 31);
  const ends = (framed[1] ?? 0) * 65_537 + (framed[length - 2] ?? 0);
  return paired(set, ends, LETTER_SET);
}
