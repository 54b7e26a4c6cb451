// A text as numbers for the spam model: hashed words, pairs of words, and a few facts about
// links, phone numbers and who asks whom for what. One pass, no allocation per word.

import {
  TIME_TOKEN,
  countBareAddress,
  readAddress,
  readVideoNumber,
  startsAddress,
} from "./addresses.ts";
import { draft, emit, emitToken, emitWord, startDraft } from "./draft.ts";
import { HASH_START, hashText, hashUnit } from "./hashing.ts";
import { DIGIT, HALF, LETTER, SIGN, endOfRun, folded, kindAt } from "./units.ts";

/** Features of one text: the first `count` hashes, valid until the next text is read. */
export type SpamFeatures = Readonly<{ hashes: Int32Array; count: number }>;

/** Longest text that is read, in UTF-16 units; spam shows its hand early. */
const READ_UNITS = 1200;

const NUMBER_TOKEN = hashText("<number>");
const PHONE_TOKEN = hashText("<phone>");
const MONEY_TOKEN = hashText("<money>");
const HANDLE_TOKEN = hashText("<handle>");
const TAG_TOKEN = hashText("<tag>");
const FANCY_TOKEN = hashText("<fancy>");
/** A name as shills give to coins: capitals with two or more digits ("QRT42X"). */
const CODE_FEATURE = hashText("<code>");
const CODE_DIGITS = 2;
const CODE_CAPITALS = 3;
const PHONE_DIGITS = 7;
/** First half of the mathematical alphabets (U+1D400 to U+1D7FF) that hide words from filters. */
const FANCY_LEAD = 0xd8_35;
const DOT = 0x2e;
const COLON = 0x3a;
const COMMA = 0x2c;

/** Facts about the word read last. */
const spelling = { hash: 0, digits: 0, capitals: 0 };

/** Reads letters and digits, all digits as one kind, runs of a letter as two; where it ends. */
function spell(text: string, at: number, end: number): number {
  let hash = HASH_START;
  let last = 0;
  let run = 0;
  let next = at;
  spelling.digits = 0;
  spelling.capitals = 0;
  for (; next < end; next++) {
    const kind = kindAt(text, next);
    if (kind !== LETTER && kind !== DIGIT) break;
    const raw = text.charCodeAt(next);
    const unit = kind === DIGIT ? 0x30 : folded(raw);
    if (kind === DIGIT) spelling.digits++;
    else if (unit !== raw) spelling.capitals++;
    run = unit === last ? run + 1 : 1;
    last = unit;
    if (run <= 2) hash = hashUnit(hash, unit);
  }
  spelling.hash = hash;
  return next;
}

function readWord(text: string, at: number, end: number): number {
  const next = spell(text, at, end);
  draft.letters += next - at;
  draft.capitals += spelling.capitals;
  if (startsAddress(spelling.hash)) return readAddress(text, next, end);
  const { hash, digits, capitals } = spelling;
  if (text.charCodeAt(next) === DOT) countBareAddress(text, next + 1, end);
  emitWord(hash);
  if (digits >= CODE_DIGITS && capitals >= CODE_CAPITALS) emit(CODE_FEATURE);
  return next;
}

function readNumber(text: string, at: number, end: number): number {
  let next = at;
  let digits = 0;
  let isTime = false;
  for (; next < end; next++) {
    const unit = text.charCodeAt(next);
    if (kindAt(text, next) === DIGIT) digits++;
    else if (unit === COLON) isTime = true;
    else if (unit !== DOT && unit !== COMMA) break;
  }
  if (isTime) emitToken(TIME_TOKEN);
  else emitToken(digits >= PHONE_DIGITS ? PHONE_TOKEN : NUMBER_TOKEN);
  return next;
}

function readSign(text: string, at: number, end: number): number {
  const sign = text[at];
  if (sign === "@") {
    emitToken(HANDLE_TOKEN);
    return endOfRun(text, at, end);
  }
  if (sign === "?" && text.startsWith("v=", at + 1)) return readVideoNumber(text, at, end);
  if (sign === "#") emitToken(TAG_TOKEN);
  else if (sign !== "?" && kindAt(text, at + 1) === DIGIT) emitToken(MONEY_TOKEN);
  return at + 1;
}

function readPair(text: string, at: number): number {
  const lead = text.charCodeAt(at);
  const pair = hashUnit(hashUnit(HASH_START, lead), text.charCodeAt(at + 1));
  emitToken(lead === FANCY_LEAD ? FANCY_TOKEN : pair);
  return at + 2;
}

function readAt(text: string, at: number, end: number): number {
  const kind = kindAt(text, at);
  if (kind === LETTER) return readWord(text, at, end);
  if (kind === DIGIT) return readNumber(text, at, end);
  if (kind === SIGN) return readSign(text, at, end);
  return kind === HALF ? readPair(text, at) : at + 1;
}

const LINKS = ["<no link>", "<one link>", "<links>"].map(hashText);
/** Lengths in tokens, by power of two. */
const LENGTHS = Array.from({ length: 12 }, (_, power) => hashText(`<length ${power}>`));
const SHOUTED = hashText("<shouted>");
const ONLY_LINK = hashText("<only link>");
const SHOUTED_SHARE = 0.6;
const SHOUTED_LETTERS = 8;

function emitFacts(): void {
  emit(LINKS[Math.min(draft.links, LINKS.length - 1)] ?? 0);
  emit(LENGTHS[Math.min(LENGTHS.length - 1, 32 - Math.clz32(draft.position))] ?? 0);
  if (draft.links > 0 && draft.position <= 2) emit(ONLY_LINK);
  const shouted = draft.capitals > SHOUTED_SHARE * draft.letters;
  if (shouted && draft.letters > SHOUTED_LETTERS) emit(SHOUTED);
}

/** Features of a text in the order met; the same text gives the same features for ever. */
export function spamFeatures(text: string): SpamFeatures {
  startDraft();
  const end = Math.min(text.length, READ_UNITS);
  let at = 0;
  while (at < end) at = readAt(text, at, end);
  emitFacts();
  return draft;
}
