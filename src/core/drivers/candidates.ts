// Second reading: the voices behind every phrase that may be frequent enough to be a theme.

import type { ScoredComment } from "../scored-comment.ts";
import type { Originals, PhraseCounts } from "./phrase-counts.ts";
import { isOriginal, wordCount } from "./phrase-counts.ts";
import { hashOf, phrasesOf } from "./phrases.ts";
import { countIn } from "./sketch.ts";
import type { RolesOf } from "./word-roles.ts";

/** A theme needs this many voices, whatever the size of the corpus … */
export const MIN_SUPPORT = 10;
/** … and this part of the comments, which bounds the table: no more than 1,000 times the
 * phrases of an average comment can be so frequent. */
export const MIN_SUPPORT_SHARE = 0.001;

export type Candidate = {
  key: string;
  /** Voices that use the phrase; an author twice may stand twice until `voicesOf`. */
  voices: number[];
  /** How often it was written in which way. */
  written: Map<string, number>;
};

export type Candidates = Readonly<{
  byKey: Map<string, Candidate>;
  /** Words by voice. */
  words: number[];
  support: number;
}>;

/** Voices (or comments, in the sketch) that a phrase needs. */
export function supportFor(counts: PhraseCounts): number {
  return Math.max(MIN_SUPPORT, Math.ceil(MIN_SUPPORT_SHARE * counts.comments));
}

export function emptyCandidates(counts: PhraseCounts): Candidates {
  return { byKey: new Map(), words: [], support: supportFor(counts) };
}

export type Source = Readonly<{
  counts: PhraseCounts;
  originals: Originals;
  rolesOf: RolesOf;
}>;

/** Takes down the phrases of one comment of a voice; of equal long texts only the first. */
export function addCandidates(
  candidates: Candidates,
  { counts, originals, rolesOf }: Source,
  said: Readonly<{ scored: ScoredComment; words: readonly string[]; voice: number }>,
): void {
  const { scored, words, voice } = said;
  if (!isOriginal(originals, scored, words)) return;
  candidates.words[voice] = (candidates.words[voice] ?? 0) + wordCount(words);
  for (const { key, written } of phrasesOf(words, rolesOf)) {
    if (countIn(counts.sketch, hashOf(key)) < candidates.support) continue;
    const known: Candidate = candidates.byKey.get(key) ?? { key, voices: [], written: new Map() };
    known.voices.push(voice);
    known.written.set(written, (known.written.get(written) ?? 0) + 1);
    candidates.byKey.set(key, known);
  }
}

/** Distinct voices of a phrase. */
export function voicesOf({ voices }: Candidate): ReadonlySet<number> {
  return new Set(voices);
}

/** The commonest way of writing it; of equally common ones the first in the alphabet. */
export function writtenAs({ written }: Candidate): string {
  const [best] = [...written].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return (best?.[0] ?? "").normalize("NFC");
}
