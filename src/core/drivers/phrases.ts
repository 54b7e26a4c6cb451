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
  const found: Phrase[] = [];
  const seen = new Set<string>();
  const roles = rolesOf(words);
  for (const [from, role] of roles.entries()) {
    if (role !== "topic" && role !== "generic") continue;
    for (const to of endsFrom(roles, from)) {
      const written = words.slice(from, to);
      const key = written.map(rootOf).join(" ");
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ key, written: written.join(" ") });
    }
  }
  return found;
}

/** Where phrases that start at `from` end: after a word that is no glue, once it has a topic. */
function endsFrom(roles: readonly Role[], from: number): number[] {
  const ends: number[] = [];
  let hasTopic = false;
  for (let at = from; at < Math.min(roles.length, from + MAX_PHRASE); at += 1) {
    const role = roles[at];
    if (role === "stop") break;
    hasTopic ||= role === "topic";
    if (hasTopic && role !== "glue") ends.push(at + 1);
  }
  return ends;
}

/** 32 bits of a key (FNV-1a). */
export function hashOf(key: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01_00_01_93);
  }
  return hash >>> 0;
}
