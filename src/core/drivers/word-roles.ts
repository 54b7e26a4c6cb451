// What each word of a comment may do in a phrase that names something.

import { GENERIC, GLUE } from "./generic-words.ts";
import { BREAK, plainWordsOf } from "./words.ts";

/**
 * `stop` cannot be part of a phrase; `glue` only inside one; `number` not at its start; a phrase
 * needs at least one `topic`.
 */
export type Role = "stop" | "glue" | "generic" | "number" | "topic";

export type RolesOf = (words: readonly string[]) => readonly Role[];

export type WordSets = Readonly<{
  /** Words that tell of liking or disliking: a theme of them would repeat the score. */
  feelings: ReadonlySet<string>;
  /** Phrases that do, as words; `*` stands for one word of any kind. */
  idioms: readonly (readonly string[])[];
  /** Function words of any language. */
  functions: ReadonlySet<string>;
}>;

const ANY = "*";
/** Words whose role is remembered; beyond it the memory starts anew. */
const MAX_KNOWN = 200_000;

/** Roles under one teaser; the words of its own name are no theme of it. */
export function rolesFor(teaser: string, sets: WordSets): RolesOf {
  const name = plainWordsOf(teaser);
  const title = new Set([...name, name.join("")]);
  const known = new Map<string, Role>();
  const idioms = idiomIndex(sets.idioms);
  // Lists of words that are kept (see wordsIn) are asked for again and again.
  const done = new WeakMap<readonly string[], readonly Role[]>();
  return (words) => {
    const before = done.get(words);
    if (before !== undefined) return before;
    const roles = words.map((word) => known.get(word) ?? remember(word));
    for (let from = 0; from < words.length; from += 1) {
      const word = words[from] ?? BREAK;
      for (const idiom of idioms(word, words[from + 1])) {
        if (idiom.every((part, k) => part === ANY || words[from + k] === part)) {
          roles.fill("stop", from, from + idiom.length);
        }
      }
    }
    done.set(words, roles);
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

type Idiom = readonly string[];

const NO_IDIOMS: readonly Idiom[] = [];

/**
 * Idioms by their first two words: those that begin with a common word are many. One whose
 * second word is any, or that has only one, is found under the first word alone.
 */
function idiomIndex(
  idioms: readonly Idiom[],
): (first: string, second: string | undefined) => readonly Idiom[] {
  const index = new Map<string, Map<string, Idiom[]>>();
  for (const idiom of idioms) {
    const [first, second = ANY] = idiom;
    if (first === undefined || first === ANY) continue;
    const bySecond = index.get(first) ?? new Map<string, Idiom[]>();
    bySecond.set(second, [...(bySecond.get(second) ?? []), idiom]);
    index.set(first, bySecond);
  }
  return (first, second) => {
    const bySecond = index.get(first);
    if (bySecond === undefined) return NO_IDIOMS;
    const open = bySecond.get(ANY) ?? NO_IDIOMS;
    const exact = second === undefined ? undefined : bySecond.get(second);
    return exact === undefined ? open : [...open, ...exact];
  };
}
