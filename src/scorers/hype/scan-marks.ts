// Punctuation, emoticons, handles and hashtags: what starts with neither letter nor digit.

import { DIGIT, FOLDED, KINDS, LETTER, OTHER, SILENT, SPACE } from "./code-units.ts";
import { hashOf } from "./hashing.ts";
import { HEART_TOKEN } from "./scan-pictures.ts";
import { scanWord } from "./scan-words.ts";
import { BREAK, EMOJI, EMOTICON, HANDLE, PUNCTUATION, TAGGED, type TokenBuffer } from "./tokens.ts";

/** Token of a line break between two lines of text. */
export const NEWLINE_TOKEN: number = hashOf("<nl>");
/** Token of an @name. */
export const HANDLE_TOKEN: number = hashOf("<at>");
const BANG = 0x21;
const QUESTION = 0x3f;
const PERIOD = 0x2e;
const ELLIPSIS = 0x20_26;
const AT = 0x40;
const HASH = 0x23;
const HYPHEN = 0x2d;
const LESS = 0x3c;
const THREE = 0x33;

const BANG_TOKEN: number = hashOf("!");
const BANGS_TOKEN: number = hashOf("!+");
const QUESTION_TOKEN: number = hashOf("?");
const QUESTIONS_TOKEN: number = hashOf("?+");
const BOTH_TOKEN: number = hashOf("?!");
const ELLIPSIS_TOKEN: number = hashOf("..");

const EYES = ":;=";
const NOSES = "-'o^";
const MOUTHS: readonly (readonly [string, number])[] = [
  [")]", hashOf(":)")],
  ["dD", hashOf(":D")],
  ["(][{", hashOf(":(")],
  ["pP", hashOf(":P")],
  ["/\\|", hashOf(":/")],
  ["*", hashOf(":*")],
  ["oO", hashOf(":o")],
];
/** Marks that end a clause. */
const BREAKING = ".,;:!?()-";

/** Whether each unit of ASCII is one of these marks. */
function marked(marks: string): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, unit) =>
    marks.includes(String.fromCharCode(unit)) ? 1 : 0,
  );
}
const IS_EYES = marked(EYES);
const BREAKS: Uint8Array = marked(BREAKING).map((isBreaking) => isBreaking * BREAK);

/** Single marks by code unit, hashed once; those beyond ASCII share their own spelling. */
const MARK_HASHES: Uint32Array = Uint32Array.from({ length: 128 }, (_, unit) =>
  hashOf(String.fromCharCode(unit)),
);

function add(tokens: TokenBuffer, hash: number, span: readonly [number, number]): number {
  if (tokens.open(PUNCTUATION, hash, span[0])) tokens.close(span[1], BREAK);
  return span[1];
}

/** A run of "!" and "?" is one token that tells one from many. */
function scanBangs(text: string, start: number, tokens: TokenBuffer): number {
  let bangs = 0;
  let questions = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const unit = FOLDED[text.charCodeAt(at)];
    if (unit === BANG) bangs += 1;
    else if (unit === QUESTION) questions += 1;
    else break;
  }
  if (bangs > 0 && questions > 0) return add(tokens, BOTH_TOKEN, [start, at]);
  if (bangs > 0) return add(tokens, bangs > 1 ? BANGS_TOKEN : BANG_TOKEN, [start, at]);
  return add(tokens, questions > 1 ? QUESTIONS_TOKEN : QUESTION_TOKEN, [start, at]);
}

function scanDots(text: string, start: number, tokens: TokenBuffer): number {
  let at = start;
  while (FOLDED[text.charCodeAt(at)] === PERIOD) at += 1;
  const isEllipsis = at - start > 1 || text.charCodeAt(start) === ELLIPSIS;
  return add(tokens, isEllipsis ? ELLIPSIS_TOKEN : (MARK_HASHES[PERIOD] ?? 0), [start, at]);
}

function mouthAt(text: string, at: number): number {
  const mouth = text[at] ?? "";
  if (mouth === "") return 0;
  for (const [shapes, hash] of MOUTHS) if (shapes.includes(mouth)) return hash;
  return 0;
}

/** Index after an emoticon's mouth, repeated or not; `at` where a word follows it. */
function endOfMouth(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at] && end < text.length) end += 1;
  const follows = KINDS[text.charCodeAt(end)];
  const isPartOfWord = KINDS[text.charCodeAt(at)] === LETTER && follows === LETTER;
  return isPartOfWord || follows === DIGIT || text[end] === "/" ? at : end;
}

/** ":)", ";-D", "=(", "<3": the index after it, or `start` where there is none. */
function scanEmoticon(text: string, start: number, tokens: TokenBuffer): number {
  const unit = text.charCodeAt(start);
  if (unit === LESS && text.charCodeAt(start + 1) === THREE) {
    if (tokens.open(EMOJI, HEART_TOKEN, start)) tokens.close(start + 2, 0);
    return start + 2;
  }
  return IS_EYES[unit] === 1 ? scanFace(text, start, tokens) : start;
}

function scanFace(text: string, start: number, tokens: TokenBuffer): number {
  const nose = text.charAt(start + 1);
  const hasNose = nose !== "" && NOSES.includes(nose) && mouthAt(text, start + 2) > 0;
  const mouth = start + (hasNose ? 2 : 1);
  const hash = mouthAt(text, mouth);
  const end = hash === 0 ? mouth : endOfMouth(text, mouth);
  if (end === mouth) return start;
  if (tokens.open(EMOTICON, hash, start)) tokens.close(end, 0);
  return end;
}

/** "@name" is one token; "#word" is the word, marked as a tag. */
function scanName(text: string, start: number, tokens: TokenBuffer): number {
  if (KINDS[text.charCodeAt(start + 1)] !== LETTER) return start;
  if (text.charCodeAt(start) === HASH) {
    const before = tokens.count;
    const end = scanWord(text, start + 1, tokens);
    if (tokens.count > before) tokens.flags[before] = (tokens.flags[before] ?? 0) | TAGGED;
    return end;
  }
  let end = start + 1;
  while (isOfName(text, end)) end += 1;
  if (tokens.open(HANDLE, HANDLE_TOKEN, start)) tokens.close(end, 0);
  return end;
}

function isOfName(text: string, at: number): boolean {
  const kind = KINDS[text.charCodeAt(at)];
  return kind === LETTER || kind === DIGIT || text[at] === "_" || text[at] === "-";
}

/** Whatever else a mark may open; `start` where it stands for itself. */
function scanSpecial(text: string, start: number, tokens: TokenBuffer): number {
  switch (FOLDED[text.charCodeAt(start)] ?? 0) {
    case BANG:
    case QUESTION:
      return scanBangs(text, start, tokens);
    case PERIOD:
      return scanDots(text, start, tokens);
    case AT:
    case HASH:
      return scanName(text, start, tokens);
    default:
      return scanEmoticon(text, start, tokens);
  }
}

/** One mark, or the emoticon, handle or tag that it opens; the index after it. */
export function scanMark(text: string, start: number, tokens: TokenBuffer): number {
  const kind = KINDS[text.charCodeAt(start)];
  if (kind === SPACE || kind === SILENT) return start + 1;
  const end = scanSpecial(text, start, tokens);
  if (end > start) return end;
  // An apostrophe outside a word is a quote or a slip of the finger.
  if (kind === OTHER && !isInnerHyphen(text, start)) addMark(text, start, tokens);
  return start + 1;
}

/** The hyphen of "day-one", which reads like a space. */
function isInnerHyphen(text: string, at: number): boolean {
  if (FOLDED[text.charCodeAt(at)] !== HYPHEN) return false;
  return KINDS[text.charCodeAt(at + 1)] === LETTER && KINDS[text.charCodeAt(at - 1)] === LETTER;
}

function addMark(text: string, start: number, tokens: TokenBuffer): void {
  const folded = FOLDED[text.charCodeAt(start)] ?? 0;
  const hash = folded < MARK_HASHES.length ? (MARK_HASHES[folded] ?? 0) : folded;
  if (!tokens.open(PUNCTUATION, hash, start)) return;
  tokens.close(start + 1, BREAKS[folded] ?? 0);
}
