// A text as numbers for the spam model: hashed words, pairs of words, and a few facts about
// links, phone numbers and who asks whom for what. One pass, no allocation per token.

import {
  ASK,
  BEG,
  CONDITION,
  FOLLOW,
  GAIN,
  OWN,
  PLACE,
  PROMOTION_WORDS,
  THING,
} from "./promotion-words.ts";

/** Features of one text; `hashes` up to `count` are valid until the next text is read. */
export type SpamFeatures = { readonly hashes: Int32Array; count: number };

/** Longest text that is read, in UTF-16 units; spam shows its hand early. */
const READ_UNITS = 1200;
const MOST_FEATURES = 1024;

const features: SpamFeatures = { hashes: new Int32Array(MOST_FEATURES), count: 0 };

// FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/).
const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

function hashText(text: string): number {
  let hash = HASH_START;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_FACTOR);
  return hash;
}

function emit(hash: number): void {
  if (features.count < MOST_FEATURES) features.hashes[features.count++] = hash;
}

/** Parts of promotion by the hash of a word. */
const parts = new Map<number, number>();
for (const { part, words } of PROMOTION_WORDS) {
  for (const item of words.split(/\s+/)) {
    if (item === "") continue;
    const hash = hashText(item);
    parts.set(hash, (parts.get(hash) ?? 0) | part);
  }
}

const MARKS = {
  url: hashText("<url>"),
  video: hashText("<video>"),
  time: hashText("<time>"),
  number: hashText("<number>"),
  phone: hashText("<phone>"),
  money: hashText("<money>"),
  handle: hashText("<handle>"),
  tag: hashText("<tag>"),
  fancy: hashText("<fancy>"),
  code: hashText("<code>"),
};

/** Units by kind: 0 nothing, 1 letter, 2 digit, 3 blank, 4 other mark, 5 half of a pair. */
const KINDS = new Uint8Array(0x10000);
KINDS.fill(1, 0xc0, 0x2000);
KINDS.fill(1, 0x2c00, 0x2e00);
KINDS.fill(1, 0x3041, 0xd800);
KINDS.fill(1, 0xf900, 0xfb00);
KINDS.fill(1, 0x61, 0x7b);
KINDS.fill(1, 0x41, 0x5b);
KINDS.fill(2, 0x30, 0x3a);
KINDS.fill(3, 0, 0x21);
KINDS.fill(5, 0xd800, 0xe000);
for (const mark of "@#$£€/?") KINDS[mark.charCodeAt(0)] = 4;
for (const symbol of "☝✝➡☎✆✉") KINDS[symbol.charCodeAt(0)] = 1;

/** What the reading of one text carries along. */
type State = {
  previous: number;
  position: number;
  /** Position at which each part was last met, by its bit number. */
  readonly met: Int32Array;
  links: number;
  letters: number;
  capitals: number;
};

const FAR = -100;
const PARTS = 8;
const state: State = {
  previous: 0,
  position: 0,
  met: new Int32Array(PARTS),
  links: 0,
  letters: 0,
  capitals: 0,
};

const PAIR_FACTOR = 0x9e3779b1 | 0;

function token(hash: number): void {
  if (hash === state.previous) return;
  emit(hash);
  emit(Math.imul(state.previous, PAIR_FACTOR) ^ hash);
  state.previous = hash;
  state.position++;
}

/** Pairs of parts that make promotion when they stand close together, in this order. */
const CLOSE: readonly Readonly<{ first: number; next: number; within: number; hash: number }>[] = [
  { first: ASK, next: OWN, within: 4, hash: hashText("<ask own>") },
  { first: OWN, next: THING, within: 3, hash: hashText("<own thing>") },
  { first: ASK, next: THING, within: 4, hash: hashText("<ask thing>") },
  { first: BEG, next: CONDITION, within: 4, hash: hashText("<beg if>") },
  { first: CONDITION, next: BEG, within: 4, hash: hashText("<if beg>") },
  { first: ASK, next: BEG, within: 4, hash: hashText("<ask beg>") },
  { first: BEG, next: BEG, within: 3, hash: hashText("<beg beg>") },
  { first: OWN, next: FOLLOW, within: 4, hash: hashText("<own follow>") },
  { first: ASK, next: FOLLOW, within: 4, hash: hashText("<ask follow>") },
  { first: FOLLOW, next: OWN, within: 4, hash: hashText("<follow own>") },
  { first: GAIN, next: GAIN, within: 5, hash: hashText("<gain gain>") },
  { first: ASK, next: GAIN, within: 5, hash: hashText("<ask gain>") },
];

/** A part that was met at all, once a text. */
const PART_MET = Array.from({ length: PARTS }, (_, bit) => hashText(`<part ${bit}>`));

function bitOf(part: number): number {
  return 31 - Math.clz32(part);
}

function countParts(mask: number): void {
  for (const { first, next, within, hash } of CLOSE) {
    if ((mask & next) === 0) continue;
    if (state.position - (state.met[bitOf(first)] ?? FAR) <= within) emit(hash);
  }
  for (let bit = 0; bit < PARTS; bit++) {
    if (((mask >>> bit) & 1) === 0) continue;
    if (state.met[bit] === FAR) emit(PART_MET[bit] ?? 0);
    state.met[bit] = state.position;
  }
}

function word(hash: number): void {
  const mask = parts.get(hash);
  if (mask !== undefined) countParts(mask);
  token(hash);
}

function endOfRun(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && KINDS[text.charCodeAt(next)] !== 3) next++;
  return next;
}

const ADDRESS: ReadonlySet<number> = new Set(["http", "https", "www"].map(hashText));

/** The part of the host before its last dot: "soundcloud" of "://www.soundcloud.com/x". */
function hostOf(address: string): string {
  const path = address.indexOf("/", 3);
  const host = path < 0 ? address : address.slice(0, path);
  const dot = host.lastIndexOf(".");
  const from = Math.max(host.lastIndexOf(".", dot - 1), host.lastIndexOf("/", dot));
  return `@${host.slice(from + 1, Math.max(dot, from + 1)).toLowerCase()}`;
}

/** Reads an address: its host's words, whether it is a video, and whether it is a moment of one. */
function readAddress(text: string, at: number, end: number): number {
  const stop = endOfRun(text, at, end);
  const address = text.slice(at, stop);
  state.links++;
  if (address.includes("youtu")) token(/[?&;](t|amp;t)=/.test(address) ? MARKS.time : MARKS.video);
  else {
    token(MARKS.url);
    emit(hashText(hostOf(address)));
  }
  return stop;
}

function fold(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
}

/** Reads a word: letters, with digits inside read as one kind and long runs cut to two. */
function readWord(text: string, at: number, end: number): number {
  let hash = HASH_START;
  let last = 0;
  let run = 0;
  let next = at;
  let digits = 0;
  const capitals = state.capitals;
  for (; next < end; next++) {
    const raw = text.charCodeAt(next);
    const kind = KINDS[raw];
    if (kind !== 1 && kind !== 2) break;
    const unit = kind === 2 ? 0x30 : fold(raw);
    digits += kind - 1;
    if (unit !== raw && kind === 1) state.capitals++;
    run = unit === last ? run + 1 : 1;
    last = unit;
    if (run <= 2) hash = Math.imul(hash ^ unit, HASH_FACTOR);
  }
  state.letters += next - at;
  if (ADDRESS.has(hash)) return readAddress(text, next, end);
  if (text.charCodeAt(next) === 0x2e && isPlace(text, next + 1, end)) {
    state.links++;
    token(MARKS.url);
  }
  word(hash);
  if (digits >= 2 && state.capitals - capitals >= 3) emit(MARKS.code);
  return next;
}

/** Whether an ending of internet addresses stands here ("com", "net"). */
function isPlace(text: string, at: number, end: number): boolean {
  let hash = HASH_START;
  let next = at;
  for (; next < end && KINDS[text.charCodeAt(next)] === 1; next++) {
    hash = Math.imul(hash ^ fold(text.charCodeAt(next)), HASH_FACTOR);
  }
  return next > at && ((parts.get(hash) ?? 0) & PLACE) !== 0;
}

const PHONE_DIGITS = 7;

function readNumber(text: string, at: number, end: number): number {
  let next = at;
  let digits = 0;
  for (; next < end; next++) {
    const unit = text.charCodeAt(next);
    if (KINDS[unit] === 2) digits++;
    else if (unit !== 0x2e && unit !== 0x2c && unit !== 0x3a) break;
  }
  if (text.slice(at, next).includes(":")) token(MARKS.time);
  else token(digits >= PHONE_DIGITS ? MARKS.phone : MARKS.number);
  return next;
}

function readMark(text: string, at: number, end: number): number {
  switch (text.charCodeAt(at)) {
    case 0x40: // @
      token(MARKS.handle);
      return endOfRun(text, at, end);
    case 0x23: // #
      token(MARKS.tag);
      return at + 1;
    case 0x24: // $
    case 0xa3: // £
    case 0x20ac: // €
      if (KINDS[text.charCodeAt(at + 1)] === 2) token(MARKS.money);
      return at + 1;
    case 0x3f: // ?
      if (text.startsWith("?v=", at)) {
        state.links++;
        token(MARKS.video);
        return endOfRun(text, at, end);
      }
      return at + 1;
    default:
      return at + 1;
  }
}

/** Letters of the mathematical alphabets (U+1D400 to U+1D7FF), which spammers write names in. */
const FANCY_LEAD = 0xd835;

function readPair(text: string, at: number): number {
  const lead = text.charCodeAt(at);
  if (lead === FANCY_LEAD) token(MARKS.fancy);
  else token(Math.imul(Math.imul(HASH_START ^ lead, HASH_FACTOR) ^ text.charCodeAt(at + 1), HASH_FACTOR));
  return at + 2;
}

function readAt(text: string, at: number, end: number): number {
  switch (KINDS[text.charCodeAt(at)]) {
    case 1:
      return readWord(text, at, end);
    case 2:
      return readNumber(text, at, end);
    case 4:
      return readMark(text, at, end);
    case 5:
      return readPair(text, at);
    default:
      return at + 1;
  }
}

const LINKS = [hashText("<no link>"), hashText("<one link>"), hashText("<links>")] as const;
const LENGTHS = Array.from({ length: 12 }, (_, i) => hashText(`<length ${i}>`));
const SHOUTED = hashText("<shouted>");
const ONLY_LINK = hashText("<only link>");
const SHOUTED_SHARE = 0.6;

function emitFacts(): void {
  emit(LINKS[Math.min(state.links, 2)] ?? LINKS[2]);
  emit(LENGTHS[Math.min(11, 32 - Math.clz32(state.position))] ?? SHOUTED);
  if (state.links > 0 && state.position <= 2) emit(ONLY_LINK);
  if (state.capitals > SHOUTED_SHARE * state.letters && state.letters > 8) emit(SHOUTED);
}

/** Features of a text, in the order met; the same words give the same numbers for ever. */
export function spamFeatures(text: string): Readonly<SpamFeatures> {
  features.count = 0;
  state.previous = 0;
  state.position = 0;
  state.met.fill(FAR);
  state.links = 0;
  state.letters = 0;
  state.capitals = 0;
  const end = Math.min(text.length, READ_UNITS);
  let at = 0;
  while (at < end) at = readAt(text, at, end);
  emitFacts();
  return features;
}
