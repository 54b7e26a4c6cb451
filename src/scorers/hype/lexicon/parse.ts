// Reads the compact templates of the tables. No entry of the lexicon may live here.

import type { EmojiSense, Idiom, IdiomCategory, Sense, WordCategory, WordSense } from "./sense.ts";

type Level = Readonly<{ sense: Sense; head: string; body: string }>;

const LEVEL = /^(-?\d(?:\.5)?) ([0-3])(?: (\w+))?: (.*)$/;

function levelsOf(template: string): Level[] {
  const levels: { sense: Sense; head: string; body: string }[] = [];
  for (const line of template.trim().split("\n")) {
    const [, valence, arousal, head, body] = LEVEL.exec(line.trim()) ?? [];
    const last = levels.at(-1);
    if (valence !== undefined) {
      const sense = { valence: Number(valence), arousal: Number(arousal) };
      levels.push({ sense, head: head ?? "", body: body ?? "" });
    } else if (last === undefined) {
      throw new RangeError(`a template starts with a level such as "2 1: good", not "${line}"`);
    } else {
      last.body += ` ${line.trim()}`;
    }
  }
  return levels;
}

/** Words of a text separated by white space; the empty text has none. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** `thrill//s/ed` is thrill, thrills, thrilled; `amaz/e/ing` is amaze, amazing; else itself. */
function formsOf(entry: string): string[] {
  const [stem = "", ...suffixes] = entry.split("/");
  return suffixes.length === 0 ? [stem] : suffixes.map((suffix) => stem + suffix);
}

/**
 * Template of levels ("valence arousal: words"), each word with its endings after slashes.
 * In text order; a form that is written twice comes out twice.
 */
export function parseWords(category: WordCategory, template: string): [string, WordSense][] {
  return levelsOf(template).flatMap(({ sense, body }) =>
    wordsOf(body)
      .flatMap(formsOf)
      .map((form): [string, WordSense] => [form, { ...sense, category }]),
  );
}

/** Template of levels with emoji or emoticons; a level marked `hype` sets the hype cue. */
export function parseEmoji(template: string): [string, EmojiSense][] {
  return levelsOf(template).flatMap(({ sense, head, body }) =>
    wordsOf(body).map((symbol): [string, EmojiSense] => [
      symbol,
      { ...sense, hype: head === "hype" },
    ]),
  );
}

/** Every choice of `a/b` in a phrase, once as written and once without apostrophes. */
function spellingsOf(phrase: string): string[] {
  let spellings = [""];
  for (const slot of wordsOf(phrase)) {
    const choices = slot.split("/").map((choice) => choice.replaceAll("_", " "));
    spellings = spellings.flatMap((head) => choices.map((choice) => `${head} ${choice}`.trim()));
  }
  return [...new Set(spellings.flatMap((text) => [text, text.replaceAll("'", "")]))];
}

/**
 * Template of levels with phrases separated by semicolons. A slot `can't/cannot/can_not`
 * gives one phrase for each choice, `_` being a space; words with an apostrophe are also
 * understood without it. In text order; a phrase written twice comes out twice.
 */
export function parseIdioms(category: IdiomCategory, template: string): Idiom[] {
  return levelsOf(template).flatMap(({ sense: { valence, arousal }, body }) =>
    body
      .split(";")
      .filter((phrase) => phrase.trim() !== "")
      .flatMap(spellingsOf)
      .map((text) => ({ valence, arousal, category, tokens: text.split(" ") })),
  );
}

/**
 * Template of factors ("1.5: very so"), as a map from word to factor; a line without a colon
 * goes on with the factor above it.
 */
export function parseFactors(template: string): Map<string, number> {
  const factors = new Map<string, number>();
  let factor = 1;
  for (const slot of wordsOf(template)) {
    if (slot.endsWith(":")) factor = Number(slot.slice(0, -1));
    else factors.set(slot, factor);
  }
  return factors;
}
