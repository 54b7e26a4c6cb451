// What each word of a comment may do in a phrase that names something.

import { GENERIC, GLUE } from "./generic-words.ts";
import { hashOf } from "./hash.ts";
import { BREAK, plainWordsOf, rootOf } from "./words.ts";

/**
 * `stop` cannot be part of a phrase; `glue` only inside one; `number` not at its start; a phrase
 * needs at least one `topic`.
 */
export type Role = "stop" | "glue" | "generic" | "number" | "topic";

/** A word where it stands: its role, and its root with the root's hash. */
export type WordRole = Readonly<{ role: Role; root: string; hash: number }>;

export type RolesOf = (words: readonly string[]) => readonly WordRole[];

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

/** What is known of a word wherever it stands, and the idioms that begin with it. */
type Known = Readonly<{ word: WordRole; idioms: IdiomsOf | undefined }>;

/** A word within an idiom. */
const STOP: WordRole = { role: "stop", root: "", hash: 0 };

/** Roles under one teaser; the words of its own name are no theme of it. */
export function rolesFor(teaser: string, sets: WordSets): RolesOf {
  const name = plainWordsOf(teaser);
  const title = new Set([...name, name.join("")]);
  const known = new Map<string, Known>();
  const idioms = idiomIndex(sets.idioms);
  const remember = (text: string): Known => {
    if (known.size > MAX_KNOWN) known.clear();
    const root = rootOf(text);
    const word = { role: roleOf(text, title, sets), root, hash: hashOf(root) };
    const one = { word, idioms: idioms.get(text) };
    known.set(text, one);
    return one;
  };
  return (words) => {
    const found = words.map((word) => known.get(word) ?? remember(word));
    const roles = found.map(({ word }) => word);
    for (const [from, one] of found.entries()) {
      if (one.idioms !== undefined) stopIdioms(words, { roles, from, idioms: one.idioms });
    }
    return roles;
  };
}

type Place = Readonly<{ roles: WordRole[]; from: number; idioms: IdiomsOf }>;

function stopIdioms(words: readonly string[], { roles, from, idioms }: Place): void {
  for (const idiom of idioms(words[from + 1])) {
    if (idiom.every((part, k) => part === ANY || words[from + k] === part)) {
      for (let at = from; at < from + idiom.length; at += 1) roles[at] = STOP;
    }
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

/** Idioms of one first word, by the second. */
type IdiomsOf = (second: string | undefined) => readonly Idiom[];

/**
 * Idioms by their first two words: those that begin with a common word are many. One whose
 * second word is any, or that has only one, is found under the first word alone.
 */
function idiomIndex(idioms: readonly Idiom[]): ReadonlyMap<string, IdiomsOf> {
  const index = new Map<string, Map<string, Idiom[]>>();
  for (const idiom of idioms) {
    const [first, second = ANY] = idiom;
    if (first === undefined || first === ANY) continue;
    const bySecond = index.get(first) ?? new Map<string, Idiom[]>();
    bySecond.set(second, [...(bySecond.get(second) ?? []), idiom]);
    index.set(first, bySecond);
  }
  return new Map(
    [...index].map(([first, bySecond]): [string, IdiomsOf] => {
      const open = bySecond.get(ANY) ?? NO_IDIOMS;
      return [
        first,
        (second) => {
          const exact = second === undefined ? undefined : bySecond.get(second);
          return exact === undefined ? open : [...open, ...exact];
        },
      ];
    }),
  );
}
