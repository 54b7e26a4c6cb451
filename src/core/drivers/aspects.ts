// Aspects: named lists of words that a driver is recognised by, and the matcher for them. One
// look-up per word of a comment, however many aspects there are.

import { BREAK, plainWordsOf } from "./words.ts";

/**
 * `words` are whole words or sequences of them, whatever their case and accents; `*` at the end
 * of a word stands for any ending (`cancel*`).
 */
export type Aspect = Readonly<{ name: string; words: readonly string[] }>;

/** Aspects are bits of one whole number, so there can be no more. */
export const MAX_ASPECTS = 24;

type Step = Readonly<{ text: string; open: boolean }>;
type Pattern = Readonly<{ steps: readonly Step[]; bit: number }>;

/** Bits of the aspects that a list of words (see `wordsOf`) speaks of; 0 for none. */
export type AspectMatcher = (words: readonly string[]) => number;

/** Matcher for at most 24 aspects; bit `k` stands for the aspect at place `k`. */
export function aspectMatcher(aspects: readonly Aspect[]): AspectMatcher {
  const patterns = aspects
    .slice(0, MAX_ASPECTS)
    .flatMap(({ words }, at) => words.map((entry) => ({ steps: stepsOf(entry), bit: 1 << at })));
  const byWord = new Map<string, Pattern[]>();
  const byStart = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const [first] = pattern.steps;
    if (first === undefined) continue;
    const index = first.open ? byStart : byWord;
    index.set(first.text, [...(index.get(first.text) ?? []), pattern]);
  }
  const patternsOf = patternFinder(byWord, byStart);
  return (words) => {
    let plain: readonly string[] | null = null;
    let bits = 0;
    let at = -1;
    for (const word of words) {
      if (word === BREAK) continue;
      at += 1;
      const found = patternsOf(word);
      if (found.length === 0) continue;
      // Sequences may run across punctuation: "Mission: Impossible" is "mission impossible".
      plain ??= words.filter((one) => one !== BREAK);
      bits |= bitsAt(found, plain, at);
    }
    return bits;
  };
}

/** Words whose patterns are remembered; beyond it the memory starts anew. */
const MAX_KNOWN = 100_000;

type Index = ReadonlyMap<string, readonly Pattern[]>;

/** Patterns that may begin with a word: few do, and the same words come again and again. */
function patternFinder(byWord: Index, byStart: Index): (word: string) => readonly Pattern[] {
  const lengths = [...new Set([...byStart.keys()].map((text) => text.length))];
  const known = new Map<string, readonly Pattern[]>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const starts = lengths.filter((length) => word.length >= length);
    const found = [
      ...(byWord.get(word) ?? []),
      ...starts.flatMap((length) => byStart.get(word.slice(0, length)) ?? []),
    ];
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(word, found);
    return found;
  };
}

function bitsAt(patterns: readonly Pattern[], words: readonly string[], at: number): number {
  let bits = 0;
  for (const { steps, bit } of patterns) {
    if (steps.every((step, k) => fits(step, words[at + k]))) bits |= bit;
  }
  return bits;
}

function fits({ text, open }: Step, word: string | undefined): boolean {
  if (word === undefined) return false;
  return open ? word.startsWith(text) : word === text;
}

/** Steps of one entry; an entry without letters or digits has none and matches nothing. */
function stepsOf(entry: string): Step[] {
  return entry.split(/\s+/).flatMap((part) => {
    const texts = plainWordsOf(part);
    return texts.map((text, at) => ({
      text,
      open: part.endsWith("*") && at === texts.length - 1,
    }));
  });
}
