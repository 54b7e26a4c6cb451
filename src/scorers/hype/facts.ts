// What is known of a token beforehand: part it plays in the grammar of feeling, sense in the
// lexicon, idioms it begins. One lookup for each token finds all of it. Made ready by
// compile-facts.ts from the lexicon, stored in facts.bin.

import { readFileSync } from "node:fs";
import { decodeFacts } from "./facts-file.ts";
import type { HashIndex } from "./hash-index.ts";
import type { TokenBuffer } from "./tokens.ts";

/** Parts, added together. */
export const NEGATOR = 1;
export const CANNOT = 2;
export const WAIT = 4;
export const CONTRAST = 8;
export const BANG = 16;
export const QUESTION = 32;
export const LINE = 64;
export const QUOTE = 128;
export const DOTS = 256;
/** Divides a clause without ending it. */
export const INNER = 512;
export const IDIOM_START = 1024;
/** Stands second in an idiom that this or another token begins. */
export const IDIOM_SECOND = 2048;
/** Begins an idiom whose second token may be any. */
export const IDIOM_OPEN = 4096;

/**
 * Part that a token plays where opinions are reported: one of the four below or none. Compare
 * `parts & ROLE`, for they share bits.
 */
export const ROLE = 0xe0_00;
/** Others, whose opinion may be reported. */
export const PEOPLE = 0x20_00;
/** Opens what they say. */
export const REPORT = 0x40_00;
/** Contradicts what they say. */
export const DISSENT = 0x60_00;
/** Ends what they say: from here on the writer speaks. */
export const RESUMES = 0x80_00;

/** Senses in parallel arrays: class, signed strength, arousal. */
export type SenseArrays = Readonly<{
  classes: Uint8Array;
  valences: Float32Array;
  arousals: Float32Array;
}>;

/** Idioms by number; those that share their first two tokens follow each other, longest first. */
export type Idioms = SenseArrays &
  Readonly<{
    /** Hashes of all tokens, one idiom after the other; see `starts`. */
    tokens: Uint32Array;
    /** Where the tokens of each idiom begin; one entry more than idioms. */
    starts: Int32Array;
    /** Finds the list of the idioms that begin with two tokens, by `idiomKey`. */
    index: HashIndex;
    /** First idiom of each list; one entry more than lists. */
    lists: Int32Array;
  }>;

/** Facts of every known token, by fact number; number 0 is a token of which nothing is known. */
export type Facts = SenseArrays &
  Readonly<{
    /** Finds a token's fact number, less one. */
    index: HashIndex;
    parts: Uint16Array;
    /** Factor on the feeling that follows; 1 for most. */
    factors: Float32Array;
    idioms: Idioms;
  }>;

let read: Facts | null = null;

/** Read at the first call, the same object ever after. */
export function facts(): Facts {
  read ??= decodeFacts(readFileSync(new URL("facts.bin", import.meta.url)));
  return read;
}

/** Sets `facts` and `parts` of every token of the buffer. */
export function lookUp(tokens: TokenBuffer, known: Facts): void {
  let seen = 0;
  for (let index = 0; index < tokens.count; index += 1) {
    const fact = known.index.get(tokens.hashes[index] ?? 0) + 1;
    const parts = known.parts[fact] ?? 0;
    tokens.facts[index] = fact;
    tokens.parts[index] = parts;
    seen |= parts;
  }
  tokens.partsSeen = seen;
}
