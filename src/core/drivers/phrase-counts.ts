// First reading of a teaser's comments: how often each phrase occurs, roughly and in bounded
// memory, and which of several equal long texts stands for all of them.

import type { ScoredComment } from "../scored-comment.ts";
import { hashOf, phrasesOf } from "./phrases.ts";
import type { RolesOf } from "./word-roles.ts";
import type { Sketch } from "./sketch.ts";
import { addToSketch, emptySketch, mergeSketch } from "./sketch.ts";
import { BREAK, wordsOf } from "./words.ts";

/** From this many words a text that others repeat is a copy and not common speech (hype-index, 3). */
const LONG_TEXT = 8;

export type PhraseCounts = {
  /** Scored comments. */
  comments: number;
  /** Words in them. */
  words: number;
  sketch: Sketch;
};

/** Representative of each long text: the least hash of the keys of its comments. */
export type Originals = Map<number, number>;

export function emptyCounts(): PhraseCounts {
  return { comments: 0, words: 0, sketch: emptySketch() };
}

/** Adds other counts to a sum. */
export function mergeCounts(sum: PhraseCounts, other: PhraseCounts): void {
  sum.comments += other.comments;
  sum.words += other.words;
  mergeSketch(sum.sketch, other.sketch);
}

/** Counts the phrases of scored comments; `originals` learns which copy speaks for a text. */
export function countPhrases(
  comments: Iterable<ScoredComment>,
  rolesOf: RolesOf,
  originals: Originals | null,
): PhraseCounts {
  const counts = emptyCounts();
  for (const scored of comments) {
    if (scored.score.unscorable !== null) continue;
    const words = wordsOf(scored.comment.text);
    counts.comments += 1;
    counts.words += wordCount(words);
    if (originals !== null) rememberCopy(originals, scored, words);
    for (const { key } of phrasesOf(words, rolesOf)) addToSketch(counts.sketch, hashOf(key));
  }
  return counts;
}

export function wordCount(words: readonly string[]): number {
  return words.reduce((sum, word) => (word === BREAK ? sum : sum + 1), 0);
}

function rememberCopy(originals: Originals, scored: ScoredComment, words: readonly string[]): void {
  const text = longTextOf(words);
  if (text === null) return;
  const key = identityOf(scored);
  originals.set(text, Math.min(key, originals.get(text) ?? key));
}

/** False for a long text that another comment already speaks for; order plays no part. */
export function isOriginal(
  originals: Originals,
  scored: ScoredComment,
  words: readonly string[],
): boolean {
  const text = longTextOf(words);
  return text === null || (originals.get(text) ?? 0) === identityOf(scored);
}

/** 53 bits of a long text's words; null for a short text. */
function longTextOf(words: readonly string[]): number | null {
  if (wordCount(words) < LONG_TEXT) return null;
  const text = words.filter((word) => word !== BREAK).join(" ");
  return hashOf(text) * 0x20_00_00 + (hashOf(`${text.length}${text}`) >>> 11);
}

function identityOf({ key, comment }: ScoredComment): number {
  return hashOf(`${comment.platform}\n${key}`);
}
