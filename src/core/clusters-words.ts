// The words of a text for its sketch, in one pass without strings. It reads what nearly all
// comments consist of; where a text holds more, it says so, and the full rules read it.

import {
  DIGIT,
  GAP,
  isPicturePair,
  LEAD,
  LETTER,
  SKETCH_FOLDED,
  SKETCH_KINDS,
  SLASH,
} from "./clusters-units.ts";

const FNV_START = 0x81_1c_9d_c5;
const FNV_PRIME = 0x01_00_01_93;

/** A content word has this many letters, and is none of the function words. */
export const CONTENT_LETTERS = 4;

/** Longer function words of English and its neighbours; shorter ones are no content words anyway. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `about after again also always another because been before being both came could does doing done
  each even ever every from gets getting going gonna have having here into it's just like made make
  many more most much must never only other over really said same should since some still such than
  that that's their them then there there's these they they're thing this those through very wanna
  want well went were what what's when where which while will with would your you're
  como cuando dans della desde donde elle esta este está para pero porque quand quella questo
  sich sind sobre diese einen eine nicht wird`.split(/\s+/),
);

/** FNV-1a over UTF-16 code units. */
export function hashOf(word: string): number {
  let hash = FNV_START;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  }
  return hash;
}

/** Function words by some bits of their hashes; longer ones do not occur. */
const SLOTS = 4096;
const functionHashes = new Int32Array(SLOTS);
const LONGEST_FUNCTION_WORD = 8;
for (const word of FUNCTION_WORDS) {
  let slot = hashOf(word) & (SLOTS - 1);
  while (functionHashes[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  functionHashes[slot] = hashOf(word);
}

function isFunctionWord(hash: number, length: number): boolean {
  if (length > LONGEST_FUNCTION_WORD) return false;
  let slot = hash & (SLOTS - 1);
  while (functionHashes[slot] !== 0) {
    if (functionHashes[slot] === hash) return true;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return false;
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x20_19;
const COLON = 0x3a;
const PERIOD = 0x2e;
const WWW: number = hashOf("www");
/** Given for a place that only the full rules can read. */
const UNREAD = -1;

/** Words of the text read last; the first `count` hashes are valid. */
export const sketchWords: { hashes: Int32Array; count: number; contents: number } = {
  hashes: new Int32Array(256),
  count: 0,
  contents: 0,
};

/** Fills `sketchWords`; false where only the full rules can read the text. */
export function readSketchWords(text: string): boolean {
  const { length } = text;
  sketchWords.count = 0;
  sketchWords.contents = 0;
  if (length > sketchWords.hashes.length) sketchWords.hashes = new Int32Array(2 * length);
  let at = 0;
  while (at < length) {
    const kind = SKETCH_KINDS[text.charCodeAt(at)] ?? GAP;
    if (kind === GAP) at += 1;
    else {
      const isWord = kind === LETTER || kind === DIGIT;
      at = isWord ? readWord(text, at) : passSign(text, at, kind);
      if (at === UNREAD) return false;
    }
  }
  return true;
}

/** Letters and digits, then letters behind apostrophes; the index after them. */
function readWord(text: string, start: number): number {
  let hash = FNV_START;
  let mayBeDigit = DIGIT;
  let at = start;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = SKETCH_KINDS[unit] ?? GAP;
    if (kind === LETTER || kind === mayBeDigit) {
      hash = Math.imul(hash ^ (SKETCH_FOLDED[unit] ?? 0), FNV_PRIME);
    } else if (isApostrophe(unit) && isLetter(text, at + 1)) {
      hash = Math.imul(hash ^ APOSTROPHE, FNV_PRIME);
      mayBeDigit = LETTER;
    } else break;
  }
  if (hash === WWW) return UNREAD;
  addWord(hash, at - start);
  return at;
}

function addWord(hash: number, length: number): void {
  sketchWords.hashes[sketchWords.count++] = hash;
  if (length >= CONTENT_LETTERS && !isFunctionWord(hash, length)) sketchWords.contents += 1;
}

function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || unit === CURLY_APOSTROPHE;
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && SKETCH_KINDS[text.charCodeAt(at)] === LETTER;
}

function passSign(text: string, at: number, kind: number): number {
  if (kind === SLASH) return mayEndHost(text, at) ? UNREAD : at + 1;
  if (kind !== LEAD || at + 1 >= text.length) return UNREAD;
  return isPicturePair(text.charCodeAt(at), text.charCodeAt(at + 1)) ? at + 2 : UNREAD;
}

/** Whether a slash may belong to an address: "https:/", ".com/". */
function mayEndHost(text: string, slash: number): boolean {
  let at = slash - 1;
  while (at >= 0 && isAsciiLetter(text.charCodeAt(at))) at -= 1;
  if (at < 0) return false;
  const unit = text.charCodeAt(at);
  return unit === COLON || unit === PERIOD || unit >= 128;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}
