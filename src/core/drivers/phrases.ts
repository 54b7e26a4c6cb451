// Phrases that may become themes: one to three words of a comment that name something. What
// they tell is decided in themes.ts.

import type { Role, RolesOf } from "./word-roles.ts";

/** Longest phrase, in words. */
const MAX_PHRASE = 3;

/** Singular of a plural in s, roughly: `trailers`, `stories`; so that both count as one. */
export function rootOf(word: string): string {
  if (word.length < 4 || !word.endsWith("s")) return word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return "suiao".includes(word.charAt(word.length - 2)) ? word : word.slice(0, -1);
}

/** A phrase as it is counted and as it was written. */
export type Phrase = Readonly<{ key: string; written: string }>;

/** Distinct phrases of one comment (by key), in text order. */
export function phrasesOf(words: readonly string[], rolesOf: RolesOf): Phrase[] {
  return phrasesWhere(words, rolesOf, () => true);
}

/**
 * The phrases whose key has a hash that passes: most phrases are rare, and their hash is had
 * without making the phrase.
 */
export function phrasesWhere(
  words: readonly string[],
  rolesOf: RolesOf,
  passes: (hash: number) => boolean,
): Phrase[] {
  const found: Phrase[] = [];
  const seen = new Set<string>();
  eachPhrase(words, rolesOf, (hash, from, to) => {
    if (!passes(hash)) return;
    const written = words.slice(from, to);
    const key = written.map(rootOf).join(" ");
    if (seen.has(key)) return;
    seen.add(key);
    found.push({ key, written: written.join(" ") });
  });
  return found;
}

/** Hashes of the keys of a comment's distinct phrases. */
export function phraseHashes(words: readonly string[], rolesOf: RolesOf): ReadonlySet<number> {
  const hashes = new Set<number>();
  eachPhrase(words, rolesOf, (hash) => void hashes.add(hash));
  return hashes;
}

/** A phrase ends after a word that is no glue, once it has a topic. */
function eachPhrase(
  words: readonly string[],
  rolesOf: RolesOf,
  take: (hash: number, from: number, to: number) => void,
): void {
  const roles: readonly Role[] = rolesOf(words);
  for (let from = 0; from < roles.length; from += 1) {
    const first = roles[from];
    if (first !== "topic" && first !== "generic") continue;
    let hasTopic = false;
    let hash = EMPTY_HASH;
    for (let at = from; at < Math.min(roles.length, from + MAX_PHRASE); at += 1) {
      const role = roles[at];
      if (role === "stop") break;
      hash = continued(at === from ? hash : continued(hash, " "), rootOf(words[at] ?? ""));
      hasTopic ||= role === "topic";
      if (hasTopic && role !== "glue") take(hash >>> 0, from, at + 1);
    }
  }
}

const EMPTY_HASH = 0x81_1c_9d_c5;

/** 32 bits of a key (FNV-1a). */
export function hashOf(key: string): number {
  return continued(EMPTY_HASH, key) >>> 0;
}

/** The hash of what was hashed before with more text behind it. */
function continued(before: number, text: string): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return hash;
}
