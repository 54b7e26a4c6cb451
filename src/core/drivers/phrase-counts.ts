// First reading of a teaser's comments: how often each phrase occurs, roughly and in bounded
// memory. Copies of long texts count in full here; the second reading tells them apart.

import { eachPhraseHash } from "./phrases.ts";
import type { Said } from "./said.ts";
import type { RolesOf } from "./word-roles.ts";
import type { Sketch } from "./sketch.ts";
import { addToSketch, emptySketch, mergeSketch } from "./sketch.ts";
import { BREAK, wordsIn } from "./words.ts";

export type PhraseCounts = {
  /** Scored comments. */
  comments: number;
  /** Words in them. */
  words: number;
  sketch: Sketch;
};

export function emptyCounts(): PhraseCounts {
  return { comments: 0, words: 0, sketch: emptySketch() };
}

/** Adds other counts to a sum. */
export function mergeCounts(sum: PhraseCounts, other: PhraseCounts): void {
  sum.comments += other.comments;
  sum.words += other.words;
  mergeSketch(sum.sketch, other.sketch);
}

/** Counts the phrases of scored comments, each once per comment. */
export function countPhrases(comments: Iterable<Said>, rolesOf: RolesOf): PhraseCounts {
  const counts = emptyCounts();
  const hashes = new Set<number>();
  for (const scored of comments) {
    if (scored.score.unscorable !== null) continue;
    const words = wordsIn(scored.comment);
    counts.comments += 1;
    counts.words += wordCount(words);
    hashes.clear();
    eachPhraseHash(rolesOf(words), (hash) => void hashes.add(hash));
    for (const hash of hashes) addToSketch(counts.sketch, hash);
  }
  return counts;
}

export function wordCount(words: readonly string[]): number {
  let count = 0;
  for (const word of words) if (word !== BREAK) count += 1;
  return count;
}
