// Word features: unigrams, pairs of neighbours, words under a negation or after "can't wait".

import { AWAITED_WORD, BIGRAM, NEGATED_WORD, TAG_WORD, UNIGRAM } from "./families.ts";
import type { FeatureList } from "./feature-list.ts";
import type { SlotFinder } from "./features.ts";
import { paired, single } from "./hashing.ts";
import { AWAITED, NEGATED, TAGGED, type TokenBuffer } from "./tokens.ts";

/** Adds the word features of every token. */
export function pushWords(tokens: TokenBuffer, finder: SlotFinder, list: FeatureList): void {
  let previous = 0;
  for (let index = 0; index < tokens.count; index += 1) {
    const hash = tokens.hashes[index] ?? 0;
    const flags = tokens.flags[index] ?? 0;
    list.from = index;
    list.to = index;
    list.push(finder.find(single(hash, UNIGRAM)));
    if ((flags & NEGATED) !== 0) list.push(finder.find(single(hash, NEGATED_WORD)));
    if ((flags & AWAITED) !== 0) list.push(finder.find(single(hash, AWAITED_WORD)));
    if ((flags & TAGGED) !== 0) list.push(finder.find(single(hash, TAG_WORD)));
    if (index > 0) {
      list.from = index - 1;
      list.push(finder.find(paired(previous, hash, BIGRAM)));
    }
    previous = hash;
  }
}
