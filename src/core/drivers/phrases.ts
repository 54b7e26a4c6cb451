// Phrases that may become themes: one to three words of a comment that name something. What
// they tell is decided in themes.ts.

import type { RolesOf, WordRole } from "./word-roles.ts";
import { hashOf } from "./hash.ts";

/** Longest phrase, in words. */
const MAX_PHRASE = 3;

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
  const roles = rolesOf(words);
  eachPhrase(roles, (hash, from, to) => {
    if (!passes(hash)) return;
    const key = keyOf(roles, from, to);
    if (seen.has(key)) return;
    seen.add(key);
    found.push({ key, written: words.slice(from, to).join(" ") });
  });
  return found;
}

function keyOf(roles: readonly WordRole[], from: number, to: number): string {
  let key = roles[from]?.root ?? "";
  for (let at = from + 1; at < to; at += 1) key += ` ${roles[at]?.root ?? ""}`;
  return key;
}

/** Calls `take` with the hash of each phrase's key, as often as a phrase occurs. */
export function eachPhraseHash(roles: readonly WordRole[], take: (hash: number) => void): void {
  eachPhrase(roles, take);
}

type Take = (hash: number, from: number, to: number) => void;

function eachPhrase(roles: readonly WordRole[], take: Take): void {
  for (let from = 0; from < roles.length; from += 1) {
    const role = roles[from]?.role;
    if (role === "topic" || role === "generic") phrasesFrom(roles, from, take);
  }
}

/** A phrase ends after a word that is no glue, once it has a topic. */
function phrasesFrom(roles: readonly WordRole[], from: number, take: Take): void {
  const most = Math.min(roles.length, from + MAX_PHRASE);
  let hasTopic = false;
  let hash = 0;
  for (let at = from; at < most; at += 1) {
    const word = roles[at];
    if (word === undefined || word.role === "stop") return;
    hash = joined(hash, word.hash);
    hasTopic ||= word.role === "topic";
    if (hasTopic && word.role !== "glue") take(hash >>> 0, from, at + 1);
  }
}

/** 32 bits of a phrase's key, from those of its words. */
export function hashOfKey(key: string): number {
  return key.split(" ").reduce((hash, root) => joined(hash, hashOf(root)), 0) >>> 0;
}

/** The hash of some words with one more behind them; their order counts. */
function joined(before: number, word: number): number {
  const hash = Math.imul(before ^ Math.imul(word, 0x85_eb_ca_6b), 0x9e_37_79_b1);
  return hash ^ (hash >>> 15);
}
