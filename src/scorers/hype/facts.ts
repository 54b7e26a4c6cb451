// What is known of a token beforehand: part it plays in the grammar of feeling, sense in the
// lexicon, idioms it begins. One lookup for each token finds all of it.

import { HashIndex } from "./hash-index.ts";
import { hashOf } from "./hashing.ts";
import { senses, WILDCARD } from "./senses.ts";
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

/** Own list; spelled as the tokenizer folds them (no apostrophe before a final t). */
const NEGATORS =
  "not no never none nobody nothing nowhere neither nor cannot cant dont doesnt didnt isnt wasnt " +
  "arent werent wont wouldnt shouldnt couldnt hasnt havent hadnt aint without hardly barely " +
  "scarcely rarely nope zero lacks lacking";
const SPELLINGS: readonly (readonly [part: number, tokens: readonly string[]])[] = [
  [NEGATOR, NEGATORS.split(" ")],
  [CANNOT, ["cant", "cannot", "not"]],
  [WAIT, ["wait"]],
  [CONTRAST, ["but", "however"]],
  [BANG, ["!", "!+", "?!"]],
  [QUESTION, ["?", "?+", "?!"]],
  [LINE, ["<nl>"]],
  [QUOTE, ['"']],
  [DOTS, [".."]],
  [INNER, [",", ";", ":", "(", ")", "-"]],
];

/** Facts of every known token, by fact number; number 0 is a token of which nothing is known. */
export type Facts = Readonly<{
  index: HashIndex;
  parts: Uint16Array;
  classes: Uint8Array;
  valences: Float32Array;
  arousals: Float32Array;
  /** Factor on the feeling that follows; 1 for most. */
  factors: Float32Array;
}>;

function partsByHash(): Map<number, number> {
  const parts = new Map<number, number>();
  for (const [part, spellings] of SPELLINGS) {
    for (const spelling of spellings) {
      const hash = hashOf(spelling);
      parts.set(hash, (parts.get(hash) ?? 0) | part);
    }
  }
  for (const { tokens } of senses().idioms.flat()) {
    const [first = 0, second = 0] = tokens;
    const opening = second === WILDCARD ? IDIOM_START | IDIOM_OPEN : IDIOM_START;
    parts.set(first, (parts.get(first) ?? 0) | opening);
    parts.set(second, (parts.get(second) ?? 0) | IDIOM_SECOND);
  }
  return parts;
}

function build(): Facts {
  const { words, factors } = senses();
  const parts = partsByHash();
  const hashes = [...new Set([...parts.keys(), ...words.keys(), ...factors.keys()])];
  const known = hashes.map((hash) => words.get(hash) ?? { class: 0, valence: 0, arousal: 0 });
  return {
    index: new HashIndex(hashes.map((hash, at) => [hash, at + 1] as const)),
    parts: Uint16Array.from([0, ...hashes.map((hash) => parts.get(hash) ?? 0)]),
    classes: Uint8Array.from([0, ...known.map((sense) => sense.class)]),
    valences: Float32Array.from([0, ...known.map((sense) => sense.valence)]),
    arousals: Float32Array.from([0, ...known.map((sense) => sense.arousal)]),
    factors: Float32Array.from([1, ...hashes.map((hash) => factors.get(hash) ?? 1)]),
  };
}

let built: Facts | null = null;

/** Built at the first call, the same object ever after. */
export function facts(): Facts {
  built ??= build();
  return built;
}

/** Sets `facts` and `parts` of every token of the buffer. */
export function lookUp(tokens: TokenBuffer, known: Facts): void {
  for (let index = 0; index < tokens.count; index += 1) {
    const fact = Math.max(0, known.index.get(tokens.hashes[index] ?? 0));
    tokens.facts[index] = fact;
    tokens.parts[index] = known.parts[fact] ?? 0;
  }
}
