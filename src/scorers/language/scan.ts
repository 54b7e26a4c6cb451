// One pass over a text: letters by script, words, and what the word lists know of them.
// No decision is made here. The result is one object that the next scan overwrites.

import { LATIN, SCRIPT_CLASSES, UNIT_CLASSES } from "./scripts.ts";
import {
  ENGLISH_ONLY,
  HASH_START,
  LISTED_LANGUAGES,
  WEAK_SHIFT,
  hashUnit,
  languagesOfWord,
} from "./word-table.ts";

/** English words of no other list after which the rest of a text is not read. */
const SETTLED = 3;
/** Longest text that is read, in UTF-16 units; a language shows long before. */
const READ_UNITS = 600;

/** What a word of one or two letters counts: such words are met in every language. */
const SHORT_SHARE = 0.6;

export type Scan = {
  /** Letters by class of scripts.ts. */
  readonly letters: Uint32Array;
  /** Words of each listed language: in its strong list, in its weak list. */
  readonly strong: Float64Array;
  readonly weak: Float64Array;
  /** Latin words, and those of them that stand in some list. */
  words: number;
  known: number;
  /** Words that only the English list has, and words that only other lists have. */
  english: number;
  foreign: number;
  /** True where a Latin letter beyond ASCII was met. */
  accented: boolean;
  /** True where the scan stopped early because the text is clearly English. */
  settled: boolean;
};

const LANGUAGES = LISTED_LANGUAGES.length;

const scan: Scan = {
  letters: new Uint32Array(SCRIPT_CLASSES),
  strong: new Float64Array(LANGUAGES),
  weak: new Float64Array(LANGUAGES),
  words: 0,
  known: 0,
  english: 0,
  foreign: 0,
  accented: false,
  settled: false,
};

function reset(): void {
  scan.letters.fill(0);
  scan.strong.fill(0);
  scan.weak.fill(0);
  scan.words = 0;
  scan.known = 0;
  scan.english = 0;
  scan.foreign = 0;
  scan.accented = false;
  scan.settled = false;
}

/** Lower case of Latin letters below U+0250 in one unit; others stay as they are. */
const FOLD = Uint16Array.from({ length: 0x250 }, (_, unit) => {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
});

function hashWord(word: string): number {
  let hash = HASH_START;
  for (const letter of word) hash = hashUnit(hash, letter.charCodeAt(0));
  return hash;
}

const HTTP = hashWord("http");
const HTTPS = hashWord("https");
const WWW = hashWord("www");

/** True for a word from which on the rest up to the next blank is an address. */
function startsAddress(hash: number): boolean {
  return hash === HTTP || hash === HTTPS || hash === WWW;
}

function countMask(mask: number, share: number): void {
  for (let language = 0; language < LANGUAGES; language++) {
    if ((mask >>> language) & 1) scan.strong[language] = (scan.strong[language] ?? 0) + share;
    else if ((mask >>> (language + WEAK_SHIFT)) & 1) {
      scan.weak[language] = (scan.weak[language] ?? 0) + share;
    }
  }
  const anyEnglish = 1 | (1 << WEAK_SHIFT);
  if ((mask & anyEnglish) === 0) scan.foreign++;
}

function countWord(hash: number, length: number): void {
  scan.words++;
  const mask = languagesOfWord(hash);
  if (mask === 0) return;
  scan.known++;
  const share = length <= 2 ? SHORT_SHARE : 1;
  if (mask !== ENGLISH_ONLY) {
    countMask(mask, share);
    return;
  }
  scan.strong[0] = (scan.strong[0] ?? 0) + share;
  scan.english++;
  scan.settled = scan.english >= SETTLED && scan.foreign === 0 && !scan.accented;
}

/** End of the run of units that are not blank, from `at` on. */
function endOfRun(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && text.charCodeAt(next) > 0x20) next++;
  return next;
}

/** Reads the Latin word that starts at `at`, counts it, and tells where it ends. */
function readWord(text: string, at: number, end: number): number {
  let hash = HASH_START;
  let last = 0;
  let run = 0;
  let next = at;
  for (; next < end; next++) {
    let unit = text.charCodeAt(next);
    if (UNIT_CLASSES[unit] !== LATIN) break;
    if (unit > 0x7f) scan.accented = true;
    unit = FOLD[unit] ?? unit;
    run = unit === last ? run + 1 : 1;
    last = unit;
    // "sooooo" counts as "soo"; the lists hold "soo" where it matters.
    if (run <= 2) hash = hashUnit(hash, unit);
  }
  if (startsAddress(hash)) return endOfRun(text, next, end);
  scan.letters[LATIN] = (scan.letters[LATIN] ?? 0) + (next - at);
  countWord(hash, next - at);
  return next;
}

/**
 * Scans up to 600 units of a text; stops early once it is clearly English. Addresses,
 * @handles and #tags are left out. The result is valid until the next call.
 */
export function scanText(text: string): Readonly<Scan> {
  reset();
  const end = Math.min(text.length, READ_UNITS);
  let at = 0;
  while (at < end && !scan.settled) {
    const unit = text.charCodeAt(at);
    const kind = UNIT_CLASSES[unit] ?? 0;
    if (kind === LATIN) at = readWord(text, at, end);
    else if (unit === 0x40 || unit === 0x23) at = endOfRun(text, at, end);
    else {
      if (kind !== 0) scan.letters[kind] = (scan.letters[kind] ?? 0) + 1;
      at++;
    }
  }
  return scan;
}
