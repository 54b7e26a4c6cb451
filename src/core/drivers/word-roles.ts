// What each word of a comment may do in a phrase that names something.

import { GENERIC, GLUE } from "./generic-words.ts";
import { BREAK, plainWordsOf } from "./words.ts";

/**
 * `stop` cannot be part of a phrase; `glue` only inside one; `number` not at its start; a phrase
 * needs at least one `topic`.
 */
export type Role = "stop" | "glue" | "generic" | "number" | "topic";

export type RolesOf = (words: readonly string[]) => Role[];

export type WordSets = Readonly<{
  /** Words that tell of liking or disliking: a theme of them would repeat the score. */
  feelings: ReadonlySet<string>;
  /** Phrases that do, as words; `*` stands for one word of any kind. */
  idioms: readonly (readonly string[])[];
  /** Function words of any language. */
  functions: ReadonlySet<string>;
}>;

/** Words whose role is remembered; beyond it the memory starts anew. */
const MAX_KNOWN = 200_000;

/** Roles under one teaser; the words of its own name are no theme of it. */
export function rolesFor(teaser: string, sets: WordSets): RolesOf {
  const name = plainWordsOf(teaser);
  const title = new Set([...name, name.join("")]);
  const known = new Map<string, Role>();
  const idioms = idiomIndex(sets.idioms);
  return (words) => {
    const roles = words.map((word) => known.get(word) ?? remember(word));
    for (const [from, word] of words.entries()) {
      for (const idiom of idioms.get(word) ?? []) {
        if (idiom.every((part, k) => part === "*" || words[from + k] === part)) {
          roles.fill("stop", from, from + idiom.length);
        }
      }
    }
    return roles;
  };

  function remember(word: string): Role {
    if (known.size > MAX_KNOWN) known.clear();
    const role = roleOf(word, title, sets);
    known.set(word, role);
    return role;
  }
}

function roleOf(word: string, title: ReadonlySet<string>, sets: WordSets): Role {
  if (word === BREAK) return "stop";
  if (GLUE.has(word) || title.has(word)) return "glue";
  if (sets.feelings.has(word)) return "stop";
  if (GENERIC.has(word)) return "generic";
  if (sets.functions.has(word)) return "glue";
  if (/^\p{N}/u.test(word)) return "number";
  return /\p{L}{2}|[^\0-\u024F]/u.test(word) ? "topic" : "glue";
}

function idiomIndex(idioms: WordSets["idioms"]): Map<string, (readonly string[])[]> {
  const index = new Map<string, (readonly string[])[]>();
  for (const idiom of idioms) {
    const [first] = idiom;
    if (first === undefined || first === "*") continue;
    index.set(first, [...(index.get(first) ?? []), idiom]);
  }
  return index;
}
