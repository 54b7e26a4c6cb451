// Features of the lexicon: the class of a sense in place of its word, alone and beside its
// neighbours, so that what is learnt of one insult holds for all.

import {
  CATEGORY,
  CATEGORY_AFTER,
  CATEGORY_BEFORE,
  CATEGORY_NEGATED,
  CATEGORY_PAIR,
  CATEGORY_STRENGTH,
} from "./families.ts";
import type { FeatureList } from "./feature-list.ts";
import type { Feelings } from "./feelings.ts";
import { paired, single } from "./hashing.ts";
import { FIRST_CUE } from "./sense-classes.ts";
import { NEGATED, type TokenBuffer } from "./tokens.ts";

/** Classes are spread so far apart that a strength fits between two. */
const CLASS_STRIDE = 16;

type Read = Readonly<{ tokens: TokenBuffer; feelings: Feelings }>;
/** Valence in whole steps, -4 to 4, after intensifiers. */
function strength(feelings: Feelings, index: number): number {
  return Math.max(-4, Math.min(4, Math.round(feelings.valences[index] ?? 0)));
}

/** A feeling with the word or class before it. */
function pushBefore(text: Read, index: number, list: FeatureList): void {
  const { tokens, feelings } = text;
  const own = feelings.classes[index] ?? 0;
  const before = feelings.classes[index - 1] ?? 0;
  list.from = index - 1;
  list.to = index;
  if (own !== 0) list.push(paired(tokens.hashes[index - 1] ?? 0, own, CATEGORY_AFTER));
  if (before !== 0) list.push(paired(before, tokens.hashes[index] ?? 0, CATEGORY_BEFORE));
  if (own !== 0 && before !== 0) list.push(paired(before, own, CATEGORY_PAIR));
}

/** The class of a feeling, and how strong it is. */
function pushOwn({ tokens, feelings }: Read, index: number, list: FeatureList): void {
  const own = feelings.classes[index] ?? 0;
  list.from = index;
  list.to = index;
  const isNegated = ((tokens.flags[index] ?? 0) & NEGATED) !== 0;
  list.push(single(own, isNegated ? CATEGORY_NEGATED : CATEGORY));
  if (own >= FIRST_CUE) return;
  const code = own * CLASS_STRIDE + strength(feelings, index) + 4;
  list.push(single(code, CATEGORY_STRENGTH));
}

/** Adds the features of every token that carries a sense. */
export function pushCategories(tokens: TokenBuffer, feelings: Feelings, list: FeatureList): void {
  const text = { tokens, feelings };
  const { felt, feltCount, classes } = feelings;
  for (let at = 0; at < feltCount; at += 1) {
    const index = felt[at] ?? 0;
    if ((classes[index] ?? 0) === 0) continue;
    pushOwn(text, index, list);
    if (index > 0) pushBefore(text, index, list);
    const next = index + 1;
    if (next < tokens.count && classes[next] === 0) pushBefore(text, next, list);
  }
}
