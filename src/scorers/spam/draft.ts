// The features of the one text that is being read: a buffer, and what is carried along.

import { hashPair, hashText } from "./hashing.ts";
import {
  ASK,
  BEG,
  CONDITION,
  FOLLOW,
  GAIN,
  OWN,
  PARTS,
  THING,
  partsOfWord,
} from "./promotion-words.ts";

/** More than the longest text that is read gives. */
const MOST_FEATURES = 4096;
const FAR = -100;

/** State of the reading; `startDraft` sets it back. */
export const draft: {
  readonly hashes: Int32Array;
  count: number;
  /** Tokens so far. */
  position: number;
  previous: number;
  /** Position at which each part of promotion was last met. */
  readonly met: Int32Array;
  links: number;
  letters: number;
  capitals: number;
} = {
  hashes: new Int32Array(MOST_FEATURES),
  count: 0,
  position: 0,
  previous: 0,
  met: new Int32Array(PARTS),
  links: 0,
  letters: 0,
  capitals: 0,
};

export function startDraft(): void {
  draft.count = 0;
  draft.position = 0;
  draft.previous = 0;
  draft.met.fill(FAR);
  draft.links = 0;
  draft.letters = 0;
  draft.capitals = 0;
}

/** Adds a feature. */
export function emit(hash: number): void {
  if (draft.count < MOST_FEATURES) draft.hashes[draft.count++] = hash;
}

/** Adds a token and its pair with the one before; a token that repeats itself counts once. */
export function emitToken(hash: number): void {
  if (hash === draft.previous) return;
  emit(hash);
  emit(hashPair(draft.previous, hash));
  draft.previous = hash;
  draft.position++;
}

type Closeness = Readonly<{ first: number; next: number; within: number; hash: number }>;

function close(first: number, next: number, within: number): Closeness {
  return { first, next, within, hash: hashText(`<${first} ${next}>`) };
}

/** Pairs of parts that make promotion when they stand within so many tokens, in this order. */
const CLOSE: readonly Closeness[] = [
  close(ASK, OWN, 4),
  close(OWN, THING, 3),
  close(ASK, THING, 4),
  close(BEG, CONDITION, 4),
  close(CONDITION, BEG, 4),
  close(ASK, BEG, 4),
  close(BEG, BEG, 3),
  close(OWN, FOLLOW, 4),
  close(ASK, FOLLOW, 4),
  close(FOLLOW, OWN, 4),
  close(GAIN, GAIN, 5),
  close(ASK, GAIN, 5),
];

/** A part that was met at all; once a text. */
const MET = Array.from({ length: PARTS }, (_, part) => hashText(`<part ${part}>`));

/** What concerns a word, by the parts that it plays. */
const CLOSE_OF: readonly (readonly Closeness[])[] = Array.from({ length: 1 << PARTS }, (_, mask) =>
  CLOSE.filter(({ next }) => ((mask >>> next) & 1) === 1),
);
const PARTS_OF: readonly Uint8Array[] = Array.from({ length: 1 << PARTS }, (_, mask) =>
  Uint8Array.from(MET.keys()).filter((part) => ((mask >>> part) & 1) === 1),
);
const NONE: readonly Closeness[] = [];
const NO_PARTS = new Uint8Array();

function emitParts(mask: number): void {
  const { met, position } = draft;
  for (const { first, within, hash } of CLOSE_OF[mask] ?? NONE) {
    if (position - (met[first] ?? FAR) <= within) emit(hash);
  }
  const parts = PARTS_OF[mask] ?? NO_PARTS;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? 0;
    if (met[part] === FAR) emit(MET[part] ?? 0);
    met[part] = position;
  }
}

/** Adds a word with the parts of promotion that it plays. */
export function emitWord(hash: number): void {
  const mask = partsOfWord(hash);
  if (mask !== 0) emitParts(mask);
  emitToken(hash);
}
