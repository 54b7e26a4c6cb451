// Word features: unigrams, pairs of neighbours, words under a negation, after "can't wait", or
// in other people's mouths.

import { AWAITED_WORD, BIGRAM, NEGATED_WORD, SPOKEN_WORD, TAG_WORD, UNIGRAM } from "./families.ts";
import type { FeatureList } from "./feature-list.ts";
import { paired, single } from "./hashing.ts";
import { AWAITED, NEGATED, SPOKEN, TAGGED, type TokenBuffer } from "./tokens.ts";

/** The word itself, and the same word by what it stands under. */
function pushWord(tokens: TokenBuffer, index: number, list: FeatureList): void {
  const hash = tokens.hashes[index] ?? 0;
  const flags = tokens.flags[index] ?? 0;
  list.from = index;
  list.to = index;
  list.push(single(hash, tokens.kinds[index] === SPOKEN ? SPOKEN_WORD : UNIGRAM));
  if ((flags & NEGATED) !== 0) list.push(single(hash, NEGATED_WORD));
  if ((flags & AWAITED) !== 0) list.push(single(hash, AWAITED_WORD));
  if ((flags & TAGGED) !== 0) list.push(single(hash, TAG_WORD));
}

/** Adds the word features of every token. */
export function pushWords(tokens: TokenBuffer, list: FeatureList): void {
  let previous = 0;
  let wasSpoken = false;
  for (let index = 0; index < tokens.count; index += 1) {
    const hash = tokens.hashes[index] ?? 0;
    const isSpoken = tokens.kinds[index] === SPOKEN;
    pushWord(tokens, index, list);
    if (index > 0 && !(wasSpoken && isSpoken)) {
      list.from = index - 1;
      list.push(paired(previous, hash, BIGRAM));
    }
    previous = hash;
    wasSpoken = isSpoken;
  }
}
