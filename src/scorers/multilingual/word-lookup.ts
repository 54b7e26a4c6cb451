// Finds words and phrases in the hand-made lists: whole words and beginnings.

import { HASH_START, hashText, hashUnit } from "../spam/hashing.ts";
import { HYPE_IDIOMS } from "./hype-idioms.ts";
import { NEGATORS, POLARITY_WORDS } from "./polarity-words.ts";
import type { Token } from "./tokens.ts";

/** -1 blame, 1 praise, 0 neither or both. */
export type Polarity = -1 | 0 | 1;

type PolarityMap = ReadonlyMap<string, Polarity>;
type Idiom = Readonly<{ words: readonly string[]; polarity: Polarity }>;

/** The lists of one language, ready to be asked. */
export type WordLookup = Readonly<{
  whole: PolarityMap;
  /** By the hash of the beginning. */
  beginnings: ReadonlyMap<number, Polarity>;
  negators: ReadonlySet<string>;
  idioms: readonly Idiom[];
}>;

const SHORTEST_BEGINNING = 3;

function split(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== "");
}

function polarityMap(
  positive: readonly string[],
  negative: readonly string[],
): Map<string, Polarity> {
  const map = new Map<string, Polarity>();
  for (const word of positive) map.set(word, 1);
  for (const word of negative) map.set(word, map.get(word) === 1 ? 0 : -1);
  return map;
}

function isBeginning(word: string): boolean {
  return word.endsWith("*");
}

function beginningsOf(words: readonly string[]): string[] {
  return words.filter(isBeginning).map((word) => word.slice(0, -1));
}

function wholesOf(words: readonly string[]): string[] {
  return words.filter((word) => !isBeginning(word));
}

function idiomsOf(list: string, polarity: Polarity): Idiom[] {
  const idioms = list.split(",").map(split);
  return idioms.filter(({ length }) => length > 0).map((words) => ({ words, polarity }));
}

/** The lists of a language; empty ones for a language that has none. */
export function wordLookup(language: string): WordLookup {
  const positive = split(POLARITY_WORDS[language]?.positive ?? "");
  const negative = split(POLARITY_WORDS[language]?.negative ?? "");
  const idioms = HYPE_IDIOMS[language];
  return {
    whole: polarityMap(wholesOf(positive), wholesOf(negative)),
    beginnings: new Map(
      [...polarityMap(beginningsOf(positive), beginningsOf(negative))].map(([word, polarity]) => [
        hashText(word),
        polarity,
      ]),
    ),
    negators: new Set(split(NEGATORS[language] ?? "")),
    idioms: [...idiomsOf(idioms?.hyped ?? "", 1), ...idiomsOf(idioms?.rejecting ?? "", -1)],
  };
}

/** Polarity of a folded word: as a whole, else by its longest known beginning. */
export function polarityOf(lookup: WordLookup, word: string): Polarity {
  const whole = lookup.whole.get(word);
  if (whole !== undefined) return whole;
  let hash = HASH_START;
  let longest: Polarity = 0;
  for (let at = 0; at < word.length; at++) {
    hash = hashUnit(hash, word.charCodeAt(at));
    if (at + 1 >= SHORTEST_BEGINNING) longest = lookup.beginnings.get(hash) ?? longest;
  }
  return longest;
}

function matches(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return isBeginning(pattern) ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

/** An idiom that was found: the index of its first token and their number. */
export type FoundIdiom = Readonly<{ at: number; length: number; polarity: Polarity }>;

/** Idioms of hype (1) and refusal (-1) among the tokens, in text order. */
export function findIdioms(lookup: WordLookup, tokens: readonly Token[]): FoundIdiom[] {
  const found: FoundIdiom[] = [];
  for (const at of tokens.keys()) {
    for (const { words, polarity } of lookup.idioms) {
      if (!matches(words[0] ?? "", tokens[at]?.text)) continue;
      const whole = words.every((word, offset) => matches(word, tokens[at + offset]?.text));
      if (whole) found.push({ at, length: words.length, polarity });
    }
  }
  return found;
}
