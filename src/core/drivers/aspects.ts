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
  const lengths = [...new Set([...byStart.keys()].map((text) => text.length))];
  return (words) => {
    // Sequences may run across punctuation: "Mission: Impossible" is "mission impossible".
    const plain = words.filter((word) => word !== BREAK);
    let bits = 0;
    for (let at = 0; at < plain.length; at += 1) {
      const word = plain[at] ?? "";
      bits |= bitsAt(byWord.get(word), plain, at);
      for (const length of lengths) {
        if (word.length >= length) {
          bits |= bitsAt(byStart.get(word.slice(0, length)), plain, at);
        }
      }
    }
    return bits;
  };
}

function bitsAt(
  patterns: readonly Pattern[] | undefined,
  words: readonly string[],
  at: number,
): number {
  let bits = 0;
  if (patterns === undefined) return bits;
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
