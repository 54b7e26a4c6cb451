// A comment as weighted, hashed features for the sentiment model of other languages: words,
// pairs, negated words and word pieces, each once for all languages (cognates, emoji) and once
// for its own, and what the hand-made lists say.

import { HASH_START, hashPair, hashText, hashUnit } from "../spam/hashing.ts";
import { append, FeatureGroup } from "./feature-group.ts";
import type { FeatureList } from "./feature-group.ts";
import type { Token } from "./tokens.ts";
import { polarityOf } from "./word-lookup.ts";
import type { Polarity, WordLookup } from "./word-lookup.ts";

// Tuned on the validation tweets of five languages together.
/** Pieces of words count less than words. */
const PIECE_SCALE = 0.8;
const POLARITY_SCALE = 0.2;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** A negator turns so many words after it, up to the next mark. */
const NEGATED_WORDS = 3;
const SHOUTED_LETTERS = 3;
const MOST_LENGTH_STEPS = 6;

const EDGE = 0x5f;
const PIECE = hashText("~");
const FIRST = hashText("^");
const LAST = hashText("$");
const NEGATED = hashText("not ");
const TAG = hashText("<tag>");
const ELONGATED = hashText("<elongated>");
const SHOUTED = hashText("<shouted>");
const LENGTHS = Array.from({ length: MOST_LENGTH_STEPS + 1 }, (_, n) => hashText(`<length ${n}>`));
const LISTED: Readonly<Record<Polarity, number | null>> = {
  1: hashText("<+>"),
  0: null,
  [-1]: hashText("<->"),
};

/** What is gathered while the tokens are read. */
type Draft = {
  readonly words: FeatureGroup;
  readonly pieces: FeatureGroup;
  readonly lookup: WordLookup;
  praise: number;
  blame: number;
  /** How many words are still turned by the last negator. */
  negated: number;
  previous: number;
};

function addPieces(pieces: FeatureGroup, word: string, token: number): void {
  const length = word.length + 2;
  for (let from = 0; from + SHORTEST_PIECE <= length; from++) {
    let hash = PIECE;
    for (let at = from; at < Math.min(length, from + LONGEST_PIECE); at++) {
      const isEdge = at === 0 || at === length - 1;
      hash = hashUnit(hash, isEdge ? EDGE : word.charCodeAt(at - 1));
      if (at - from + 1 >= SHORTEST_PIECE) pieces.add(hash, token);
    }
  }
}

function isShouted({ raw }: Token): boolean {
  return raw.length >= SHOUTED_LETTERS && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

function addPolarity(draft: Draft, polarity: Polarity, at: number): void {
  const listed = LISTED[polarity];
  if (listed === null) return;
  const isNegated = draft.negated > 0;
  draft.words.add(isNegated ? hashPair(NEGATED, listed) : listed, at);
  if (polarity > 0 !== isNegated) draft.praise++;
  else draft.blame++;
}

function addWord(draft: Draft, token: Token, at: number): void {
  const { words, pieces, lookup } = draft;
  if (token.isTag) words.add(TAG, at);
  if (token.isElongated) words.add(ELONGATED, at);
  if (isShouted(token)) words.add(SHOUTED, at);
  addPieces(pieces, token.text, at);
  if (draft.negated > 0) words.add(hashPair(NEGATED, hashText(token.text)), at);
  addPolarity(draft, polarityOf(lookup, token.text), at);
}

function addToken(draft: Draft, token: Token, at: number): void {
  const hash = token.text.length === 0 ? HASH_START : hashText(token.text);
  draft.words.add(hash, at);
  draft.words.add(hashPair(draft.previous, hash), at);
  if (token.kind === "word") addWord(draft, token, at);
  if (token.kind === "mark") draft.negated = 0;
  else if (draft.lookup.negators.has(token.text)) draft.negated = NEGATED_WORDS;
  else draft.negated = Math.max(0, draft.negated - 1);
  draft.previous = hash;
}

function appendPolarity(list: FeatureList, { praise, blame }: Draft, own: number | null): void {
  const facts: readonly (readonly [string, number])[] = [
    ["praise", Math.min(2, Math.log2(1 + praise))],
    ["blame", Math.min(2, Math.log2(1 + blame))],
    ["more praise", praise > blame ? 1 : 0],
    ["more blame", blame > praise ? 1 : 0],
    ["both", praise > 0 && blame > 0 ? 1 : 0],
    ["neither", praise + blame === 0 ? 1 : 0],
  ];
  for (const [fact, value] of facts) {
    if (value === 0) continue;
    append(list, { hash: hashText(`<${fact}>`), value: POLARITY_SCALE * value, token: -1, own });
  }
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
): FeatureList {
  const draft: Draft = {
    words: new FeatureGroup(),
    pieces: new FeatureGroup(),
    lookup,
    praise: 0,
    blame: 0,
    negated: 0,
    previous: FIRST,
  };
  for (const [at, token] of tokens.entries()) addToken(draft, token, at);
  draft.words.add(hashPair(draft.previous, LAST), tokens.length - 1);
  const step = Math.min(MOST_LENGTH_STEPS, 32 - Math.clz32(tokens.length));
  draft.words.add(LENGTHS[step] ?? 0, -1);
  const own = language === null ? null : hashText(`<language ${language}>`);
  const list: FeatureList = { hashes: [], values: [], tokens: [] };
  draft.words.appendTo(list, 1, own);
  draft.pieces.appendTo(list, PIECE_SCALE, own);
  appendPolarity(list, draft, own);
  return list;
}
