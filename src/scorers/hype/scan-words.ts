// Words, links and numbers: the tokens that are made of letters and digits.

import {
  APOSTROPHE,
  DIGIT,
  FOLDED,
  IN_WORD,
  KINDS,
  LETTER,
  NEWLINE,
  SILENT,
  SPACE,
} from "./code-units.ts";
import { FNV_PRIME, FNV_START, hashOf, mixed } from "./hashing.ts";
import { CAPITALISED, LINK, NUMBER, SHOUTED, STRETCHED, type TokenBuffer, WORD } from "./tokens.ts";

const APOSTROPHE_UNIT = 0x27;
const ASTERISK = 0x2a;
const PERIOD = 0x2e;
const COLON = 0x3a;
const SLASH = 0x2f;
/** Shorter words in capitals are mostly acronyms ("MCU", "OMG") and say nothing louder. */
const SHORTEST_SHOUT = 4;
/** A letter written this often in a row is stretched ("sooo"); twice is plain spelling. */
const STRETCH = 3;
const LAST_DIGIT = 0x39;
/** Capitals below this are told by their folding; above it folding also drops accents. */
const FIRST_ACCENTED = 0xc0;

const HTTP = hashOf("http");
const HTTPS = hashOf("https");
const WWW = hashOf("www");
const LINK_ENDINGS: readonly string[] = [".com", ".net", ".org", ".tv", ".gg", ".ly"];
/** Token of any link. */
export const LINK_TOKEN: number = hashOf("<url>");
/** Token of a moment in the video, such as 2:03. */
export const TIME_TOKEN: number = hashOf("<time>");

/** What `innerMark` says of a mark at which the word ends, and of one that leaves no trace. */
const ENDS_WORD = -1;
const LEAVES_NO_TRACE = 0;

/** After an apostrophe: t, s and m join the word without it ("don't" = "dont"). */
function joinsSilently(text: string, at: number): boolean {
  const unit = FOLDED[text.charCodeAt(at)] ?? 0;
  const isShortSuffix = unit === 0x74 || unit === 0x73 || unit === 0x6d;
  return isShortSuffix && KINDS[text.charCodeAt(at + 1)] !== LETTER;
}

/** The unit that a mark leaves in a word ("we'll", "f**k"), or one of the two above. */
function innerMark(text: string, at: number, last: number): number {
  const unit = text.charCodeAt(at);
  const kind = KINDS[unit];
  if (kind === SPACE) return ENDS_WORD;
  if (kind === SILENT) return LEAVES_NO_TRACE;
  const next = KINDS[text.charCodeAt(at + 1)];
  if (kind === APOSTROPHE && next === LETTER) {
    return joinsSilently(text, at + 1) ? LEAVES_NO_TRACE : APOSTROPHE_UNIT;
  }
  const isCensored = unit === ASTERISK && (next === LETTER || text.charCodeAt(at + 1) === ASTERISK);
  if (!isCensored) return ENDS_WORD;
  return last === ASTERISK ? LEAVES_NO_TRACE : ASTERISK;
}

/** Folded unit of a letter or digit; else what `innerMark` says. */
function unitOfWord(text: string, at: number, last: number): number {
  const unit = IN_WORD[text.charCodeAt(at)] ?? 0;
  return unit > 0 ? unit : innerMark(text, at, last);
}

/** Of the last word read: whether it had a stretched letter, and the hash of its letters. */
const lastWord = { isStretched: false, hash: 0 };

/** Appends letters, digits and inner marks; the index after the word. */
function readWord(text: string, start: number, tokens: TokenBuffer): number {
  const { letters } = tokens;
  let count = tokens.letterCount;
  let hash = FNV_START;
  let run = 0;
  let last = -1;
  let at = start;
  lastWord.isStretched = false;
  for (; at < text.length; at += 1) {
    const unit = unitOfWord(text, at, last);
    if (unit === ENDS_WORD) break;
    if (unit === LEAVES_NO_TRACE) continue;
    run = unit === last ? run + 1 : 1;
    last = unit;
    if (run >= STRETCH && unit > LAST_DIGIT) lastWord.isStretched = true;
    else {
      letters[count++] = unit;
      hash = Math.imul(hash ^ unit, FNV_PRIME);
    }
  }
  lastWord.hash = mixed(hash);
  tokens.letterCount = count;
  return at;
}

/** True for a longer word all in capitals. */
function isShout(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_SHOUT) return false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const isCapital = unit < FIRST_ACCENTED && FOLDED[unit] !== unit;
    if (!isCapital) return false;
  }
  return true;
}

/** True for a capital that a small letter follows. */
function isCapitalised(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  if (unit >= FIRST_ACCENTED || FOLDED[unit] === unit) return false;
  const next = text.charCodeAt(start + 1);
  return KINDS[next] === LETTER && FOLDED[next] === next;
}

/** Hash of the folded letters from `from` to `to`. */
export function hashLetters(letters: Uint16Array, from: number, to: number): number {
  let hash = FNV_START;
  for (let at = from; at < to; at += 1) {
    hash = Math.imul(hash ^ (letters[at] ?? 0), FNV_PRIME);
  }
  return mixed(hash);
}

function endOfLink(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === SPACE || kind === NEWLINE) break;
    at += 1;
  }
  return at;
}

function isLink(text: string, hash: number, end: number): boolean {
  if (hash === HTTP || hash === HTTPS || hash === WWW) return true;
  if (text.charCodeAt(end) !== PERIOD) return false;
  return LINK_ENDINGS.some((ending) => text.startsWith(ending, end));
}

/** A word or a link that starts at `start`; the index after it. */
export function scanWord(text: string, start: number, tokens: TokenBuffer): number {
  const from = tokens.letterCount;
  const end = readWord(text, start, tokens);
  const { hash, isStretched } = lastWord;
  if (isLink(text, hash, end)) {
    tokens.letterCount = from;
    const after = endOfLink(text, end);
    if (tokens.open(LINK, LINK_TOKEN, start)) tokens.close(after, 0);
    return after;
  }
  if (!tokens.open(WORD, hash, start)) {
    tokens.letterCount = from;
    return end;
  }
  tokens.lettersFrom[tokens.count - 1] = from;
  const capitals = isCapitalised(text, start) ? CAPITALISED : 0;
  const shouted = isShout(text, start, end) ? SHOUTED : 0;
  tokens.close(end, capitals + shouted + (isStretched ? STRETCHED : 0));
  return end;
}

/** What joins two digits: 3.5, 10,000, 2:03, 10/10. */
function joinsDigits(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isJoint = unit === PERIOD || unit === 0x2c || unit === COLON || unit === SLASH;
  return isJoint && KINDS[text.charCodeAt(at + 1)] === DIGIT;
}

/** Index after the digits that start at `start`, and which joints they hold. */
function endOfDigits(text: string, start: number): number {
  let at = start;
  while (KINDS[text.charCodeAt(at)] === DIGIT || joinsDigits(text, at)) at += 1;
  return at;
}

/** Longest number that is still told from others of its length. */
const LONGEST_NUMBER = 5;
const DIGIT_ZERO = 0x30;

/** Numbers are known by shape: "<3 digits>", "0st", but "10/10" as it stands. */
function hashNumber(text: string, start: number, end: number): number {
  let hash = FNV_START;
  let digits = 0;
  let exact = start + 2;
  for (let at = start; at < end; at += 1) {
    const unit = FOLDED[text.charCodeAt(at)] ?? 0;
    if (unit === COLON) return TIME_TOKEN;
    if (unit === SLASH) exact = end;
    const isDigit = KINDS[unit] === DIGIT;
    if (isDigit) digits += 1;
    hash = Math.imul(hash ^ (isDigit && at >= exact ? DIGIT_ZERO : unit), FNV_PRIME);
  }
  const isPlain = digits === end - start && digits > 1;
  return mixed(isPlain ? Math.min(digits, LONGEST_NUMBER) : hash);
}

/** A number with its unit ("4k", "1st", "100%"); the index after it. */
export function scanNumber(text: string, start: number, tokens: TokenBuffer): number {
  let end = endOfDigits(text, start);
  while (KINDS[text.charCodeAt(end)] === LETTER) end += 1;
  if (text[end] === "%") end += 1;
  if (tokens.open(NUMBER, hashNumber(text, start, end), start)) tokens.close(end, 0);
  return end;
}
