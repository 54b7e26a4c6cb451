// Second reading: the voices behind every phrase that may be frequent enough to be a theme.

import type { PhraseCounts } from "./phrase-counts.ts";
import { wordCount } from "./phrase-counts.ts";
import type { Phrase } from "./phrases.ts";
import { phrasesWhere } from "./phrases.ts";
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

export type Source = Readonly<{ counts: PhraseCounts; rolesOf: RolesOf }>;

/** Takes down the phrases of one comment of a voice. */
export function addCandidates(
  candidates: Candidates,
  source: Source,
  { words, voice }: Readonly<{ words: readonly string[]; voice: number }>,
): void {
  candidates.words[voice] = (candidates.words[voice] ?? 0) + wordCount(words);
  addPhrases(candidates.byKey, frequentPhrases(words, source, candidates.support), voice);
}

/** Phrases of a comment that at least `support` comments of the teaser may use. */
export function frequentPhrases(
  words: readonly string[],
  { counts, rolesOf }: Source,
  support: number,
): Phrase[] {
  return phrasesWhere(words, rolesOf, (hash) => countIn(counts.sketch, hash) >= support);
}

/** Adds a voice's phrases to those of others. */
export function addPhrases(
  byKey: Map<string, Candidate>,
  phrases: readonly Phrase[],
  voice: number,
): void {
  for (const { key, written } of phrases) {
    const known: Candidate = byKey.get(key) ?? { key, voices: [], written: new Map() };
    known.voices.push(voice);
    known.written.set(written, (known.written.get(written) ?? 0) + 1);
    byKey.set(key, known);
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
