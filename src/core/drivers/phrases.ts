// Phrases that may become themes: one to three words of a comment that name something. Which
// words name nothing is decided here; what the phrases tell is decided in themes.ts.

import { GENERIC, GLUE } from "./generic-words.ts";
import { BREAK, plainWordsOf } from "./words.ts";

/** Longest phrase, in words. */
export const MAX_PHRASE = 3;

/**
 * What a word may do in a phrase. `stop` cannot be part of one; `glue` only inside; `number` not
 * at the start; a phrase needs at least one `topic`.
 */
type Role = "stop" | "glue" | "generic" | "number" | "topic";

export type RoleOf = (word: string) => Role;

export type WordSets = Readonly<{
  /** Words that tell of liking or disliking: a theme of them would repeat the score. */
  feelings: ReadonlySet<string>;
  /** Function words of any language. */
  functions: ReadonlySet<string>;
}>;

/** Roles under one teaser; the words of its own name are no theme of it. */
export function rolesFor(teaser: string, { feelings, functions }: WordSets): RoleOf {
  const name = plainWordsOf(teaser);
  const title = new Set([...name, name.join("")]);
  return (word) => {
    if (GLUE.has(word) || title.has(word)) return "glue";
    if (feelings.has(word)) return "stop";
    if (GENERIC.has(word)) return "generic";
    if (functions.has(word)) return "glue";
    if (/^\p{N}/u.test(word)) return "number";
    return /\p{L}{2}|[^\0-\u024F]/u.test(word) ? "topic" : "glue";
  };
}

/** Singular of a plural in s, roughly: `trailers`, `stories`; so that both count as one. */
export function rootOf(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && /[^suiéao]s$/.test(word)) return word.slice(0, -1);
  return word;
}

/** A phrase as it is counted and as it was written. */
export type Phrase = Readonly<{ key: string; written: string }>;

/** Distinct phrases of one comment (by key), in text order. */
export function phrasesOf(words: readonly string[], roleOf: RoleOf): Phrase[] {
  const found = new Map<string, Phrase>();
  const roles = words.map((word) => (word === BREAK ? "stop" : roleOf(word)));
  for (const [from, role] of roles.entries()) {
    if (role !== "topic" && role !== "generic") continue;
    for (let to = from; to < Math.min(words.length, from + MAX_PHRASE); to += 1) {
      if (roles[to] === "stop") break;
      if (!isPhrase(roles.slice(from, to + 1))) continue;
      const written = words.slice(from, to + 1);
      const key = written.map(rootOf).join(" ");
      if (!found.has(key)) found.set(key, { key, written: written.join(" ") });
    }
  }
  return [...found.values()];
}

function isPhrase(roles: readonly Role[]): boolean {
  return roles.at(-1) !== "glue" && roles.includes("topic");
}

/** 32 bits of a key (FNV-1a). */
export function hashOf(key: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01_00_01_93);
  }
  return hash >>> 0;
}
