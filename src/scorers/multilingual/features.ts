// A comment as weighted, hashed features for the sentiment model of other languages: words,
// pairs, negated words and word pieces, each once for all languages (cognates, emoji) and once
// for its own, and what the hand-made lists say.

import { hashText } from "../spam/hashing.ts";
import type { Token } from "./tokens.ts";
import { polarityOf } from "./word-lookup.ts";
import type { Polarity, WordLookup } from "./word-lookup.ts";

/** One feature: its hash, its weight, and the token that it belongs to (-1: none). */
export type Feature = Readonly<{ hash: number; value: number; token: number }>;

/** Pieces of words count less than words (tuned on the validation tweets). */
const PIECE_SCALE = 0.8;
const POLARITY_SCALE = 0.2;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** A negator turns so many words after it, up to the next mark. */
const NEGATED_WORDS = 3;
const SHOUTED_LETTERS = 3;
const MOST_LENGTH_STEPS = 6;

/** Features of one group, counted by hash. */
class Group {
  private readonly counts = new Map<number, { count: number; token: number }>();

  add(feature: string, token: number): void {
    const hash = hashText(feature);
    const known = this.counts.get(hash);
    if (known === undefined) this.counts.set(hash, { count: 1, token });
    else known.count++;
  }

  /** The group at unit length, as far as that can be told without document frequencies. */
  *features(scale: number, own: number | null): Generator<Feature> {
    const each = scale / Math.sqrt(Math.max(1, this.counts.size));
    for (const [hash, { count, token }] of this.counts) {
      const value = each * (1 + Math.log(count));
      yield { hash, value, token };
      if (own !== null) yield { hash: hash ^ own, value, token };
    }
  }
}

function addPieces(pieces: Group, word: string, token: number): void {
  const framed = `_${word}_`;
  for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
    for (let at = 0; at + length <= framed.length; at++) {
      pieces.add(`~${framed.slice(at, at + length)}`, token);
    }
  }
}

function isShouted({ raw }: Token): boolean {
  return raw.length >= SHOUTED_LETTERS && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

/** Praise and blame by the lists, negation counted in. */
type Tally = { praise: number; blame: number };

function tallyFeatures(tally: Readonly<Tally>, own: number | null): Feature[] {
  const { praise, blame } = tally;
  const facts: [string, number][] = [
    ["praise", Math.min(2, Math.log2(1 + praise))],
    ["blame", Math.min(2, Math.log2(1 + blame))],
    ["more praise", praise > blame ? 1 : 0],
    ["more blame", blame > praise ? 1 : 0],
    ["both", praise > 0 && blame > 0 ? 1 : 0],
    ["neither", praise + blame === 0 ? 1 : 0],
  ];
  return facts
    .filter(([, value]) => value !== 0)
    .flatMap(([fact, value]) => {
      const hash = hashText(`<${fact}>`);
      const shared = { hash, value: POLARITY_SCALE * value, token: -1 };
      return own === null ? [shared] : [shared, { ...shared, hash: hash ^ own }];
    });
}

const POLARITY_FEATURES: Readonly<Record<Polarity, string | null>> = {
  1: "<+>",
  0: null,
  [-1]: "<->",
};

function addWord(words: Group, token: Token, at: number): void {
  words.add(token.text, at);
  if (token.isTag) words.add("<tag>", at);
  if (token.isElongated) words.add("<elongated>", at);
  if (isShouted(token)) words.add("<shouted>", at);
}

function nextNegation(lookup: WordLookup, token: Token, left: number): number {
  if (token.kind === "mark") return 0;
  if (lookup.negators.has(token.text)) return NEGATED_WORDS;
  return Math.max(0, left - 1);
}

function addPolarity(
  words: Group,
  tally: Tally,
  found: Readonly<{ at: number; polarity: Polarity; isNegated: boolean }>,
): void {
  const { at, polarity, isNegated } = found;
  const feature = POLARITY_FEATURES[polarity];
  if (feature === null) return;
  words.add(isNegated ? `-${feature}` : feature, at);
  if (polarity > 0 !== isNegated) tally.praise++;
  else tally.blame++;
}

/**
 * Features of the tokens of one comment, as a comment in `language` (ISO 639-1); null: only
 * what all languages share, for a language that merely helps the others to learn. The same
 * tokens give the same features for ever; a change here needs new weights.
 */
export function sentimentFeatures(
  tokens: readonly Token[],
  lookup: WordLookup,
  language: string | null,
): Feature[] {
  const words = new Group();
  const pieces = new Group();
  const tally: Tally = { praise: 0, blame: 0 };
  let previous = "^";
  let negated = 0;
  for (const [at, token] of tokens.entries()) {
    addWord(words, token, at);
    words.add(`${previous} ${token.text}`, at);
    if (token.kind === "word") {
      addPieces(pieces, token.text, at);
      if (negated > 0) words.add(`not ${token.text}`, at);
      const polarity = polarityOf(lookup, token.text);
      addPolarity(words, tally, { at, polarity, isNegated: negated > 0 });
    }
    negated = nextNegation(lookup, token, negated);
    previous = token.text;
  }
  words.add(`${previous} $`, tokens.length - 1);
  words.add(`<length ${Math.min(MOST_LENGTH_STEPS, 32 - Math.clz32(tokens.length))}>`, -1);
  const own = language === null ? null : hashText(`<language ${language}>`);
  return [
    ...words.features(1, own),
    ...pieces.features(PIECE_SCALE, own),
    ...tallyFeatures(tally, own),
  ];
}
