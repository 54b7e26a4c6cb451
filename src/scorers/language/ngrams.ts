// The n-grams behind the language detector: ELD's tables, read as ELD reads them. The tables take
// 0.15 s and 60 MB, so they are loaded at the first text that the word lists leave open.
// The smallest ones: the larger ones gained 0.002 in accuracy for up to 300 MB of memory.

import { NgramTable, eldPackage } from "./ngram-table.ts";
import { APOSTROPHE, DIVIDER, LETTER, NAME_SIGN, NGRAM_KINDS, isBlank } from "./ngram-units.ts";

/** Mean n-gram scores by language: 0 to about 100, no unit, higher is likelier, 0 for nothing known. */
export type NgramScores = Readonly<{ languages: readonly string[]; scores: Float64Array }>;

/** ELD maps a mean n-gram score s to s / (s + 25) (its LanguageResult.js); this undoes it. */
const ELD_SCALE = 25;

const NOISE = /https?:\S+|www\.\S+|[@#]\S+|\d+/g;
const ELONGATED = /(\p{L})\1{2,}/gu;
/** A letter written this often counts once. */
const ELONGATION = 3;
/** Enough for a verdict; ELD itself stops after 350 bytes. */
const READ_UNITS = 300;
/** Longer words, and texts of so many bytes, ELD cuts; they are left to it. */
const LONGEST_WORD = 70;
const MOST_BYTES = 340;
const SPACE = 0x20;

type Ready = Readonly<{
  table: NgramTable;
  languages: readonly string[];
  dictionary: Uint8Array;
  result: NgramScores;
  /** Summed weights by language, and the text that each n-gram was met in last. */
  sums: Int32Array;
  met: Int32Array;
}>;

let ready: Ready | null = null;

function prepare(): Ready {
  const { languages: codes, ngrams, dictionary } = eldPackage();
  const table = new NgramTable(ngrams);
  // Comments hardly tell Malay and Indonesian apart.
  const languages = codes.map((code) => (code === "ms" ? "id" : code));
  return {
    table,
    languages,
    dictionary: Uint8Array.from(dictionary, (letter) => letter.charCodeAt(0)),
    result: { languages, scores: new Float64Array(languages.length) },
    sums: new Int32Array(languages.length),
    met: new Int32Array(table.starts.length),
  };
}

/** The reading of one text; the next one overwrites it. */
const state = { count: 0, bytes: 0, length: 0, pending: 0, text: 0 };
const word = new Uint8Array(LONGEST_WORD + 3);
/** Apostrophes that wait for a letter; more of them in a row are left to the library. */
const pending = new Uint16Array(8);
/** Unknown n-grams of the text, each once: they count, too. */
const PLACES = 1024;
const strangers = new Int32Array(PLACES * 2);
const strangersMet = new Int32Array(PLACES);

/** Scores of a text, valid until the next one is read. */
export function ngramScores(text: string): NgramScores {
  ready ??= prepare();
  const isRead = !text.includes("http") && !text.includes("www.") && readText(ready, text);
  if (isRead) settle(ready);
  else ask(ready, text);
  return ready.result;
}

/** Scores as the library gives them itself. */
export function libraryScores(text: string): NgramScores {
  ready ??= prepare();
  ask(ready, text);
  return ready.result;
}

function ask({ languages, result: { scores } }: Ready, text: string): void {
  const cleaned = text.slice(0, READ_UNITS).replace(NOISE, " ").replace(ELONGATED, "$1");
  const given: Readonly<Record<string, number>> = eldPackage().detect(cleaned).getScores();
  for (const [at, language] of languages.entries()) {
    const score = given[language === "id" ? "ms" : language] ?? 0;
    scores[at] = (ELD_SCALE * score) / (1 - score);
  }
}

function settle({ sums, result: { scores } }: Ready): void {
  for (let at = 0; at < scores.length; at += 1) scores[at] = (sums[at] ?? 0) / state.count;
  if (state.count === 0) scores.fill(0);
}

/** Adds up the n-grams of a text; false where it is left to the library. */
function readText(own: Ready, text: string): boolean {
  own.sums.fill(0);
  state.text += 1;
  state.count = 0;
  state.bytes = 0;
  state.length = 0;
  state.pending = 0;
  const end = Math.min(text.length, READ_UNITS);
  let at = 0;
  while (at < end) {
    at = readAt(own, text, at);
    if (at < 0 || state.length > LONGEST_WORD || state.bytes > MOST_BYTES) return false;
  }
  for (let k = 0; k < state.pending; k += 1) addBytes(own, pending[k] ?? 0);
  endWord(own);
  return state.length <= LONGEST_WORD;
}

/** Reads a unit, or a run of one letter; the index after it, negative where it is not read. */
function readAt(own: Ready, text: string, at: number): number {
  const unit = text.charCodeAt(at);
  switch (NGRAM_KINDS[unit] ?? 0) {
    case LETTER:
      return readLetter(own, text, at);
    case DIVIDER:
      endWord(own);
      return at + 1;
    case APOSTROPHE:
      if (state.pending === pending.length) return -1;
      pending[state.pending++] = unit;
      return at + 1;
    case NAME_SIGN:
      endWord(own);
      return endOfName(text, at + 1);
    default:
      return -1;
  }
}

function endOfName(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function readLetter(own: Ready, text: string, start: number): number {
  for (let k = 0; k < state.pending; k += 1) addBytes(own, pending[k] ?? 0);
  state.pending = 0;
  const unit = text.charCodeAt(start);
  let at = start + 1;
  while (at < READ_UNITS && text.charCodeAt(at) === unit) at += 1;
  const folded = LOWER[unit] ?? 0;
  const count = at - start >= ELONGATION ? 1 : at - start;
  for (let k = 0; k < count; k += 1) addBytes(own, folded);
  return at;
}

const LOWER = Uint16Array.from({ length: 0x2_50 }, (_, unit) =>
  String.fromCharCode(unit).toLowerCase().charCodeAt(0),
);

/** Adds a unit to the word as ELD writes the bytes of UTF-8. */
function addBytes({ dictionary }: Ready, unit: number): void {
  if (state.length > LONGEST_WORD) return;
  if (unit < 0x80) word[state.length++] = unit;
  else if (unit < 0x8_00) {
    word[state.length++] = dictionary[0xc0 | (unit >> 6)] ?? 0;
    word[state.length++] = dictionary[0x80 | (unit & 0x3f)] ?? 0;
  } else {
    word[state.length++] = dictionary[0xe0 | (unit >> 12)] ?? 0;
    word[state.length++] = dictionary[0x80 | ((unit >> 6) & 0x3f)] ?? 0;
    word[state.length++] = dictionary[0x80 | (unit & 0x3f)] ?? 0;
  }
}

/** Adds the n-grams of the word: four bytes each, a space at its ends, three bytes apart. */
function endWord(own: Ready): void {
  const { length } = state;
  state.pending = 0;
  if (length === 0) return;
  state.bytes += length + 1;
  let at = 0;
  for (; at + 4 < length; at += 3) addGram(own, at === 0, bytesAt(at, at + 4));
  if (length <= LONGEST_WORD) addLast(own, at === 0, Math.max(0, length - 4));
  state.length = length > LONGEST_WORD ? length : 0;
}

function bytesAt(from: number, to: number): number {
  let bytes = 0;
  for (let at = from; at < to; at += 1) bytes = (bytes << 8) | (word[at] ?? 0);
  return bytes;
}

/** An n-gram of four bytes within the word; the first has a space before it. */
function addGram(own: Ready, opens: boolean, bytes: number): void {
  if (opens) add(own, (SPACE << 24) | (bytes >>> 8), bytes & 255);
  else add(own, bytes, 0);
}

/** The n-gram that ends the word. */
function addLast(own: Ready, opens: boolean, from: number): void {
  let first = 0;
  let rest = 0;
  let count = 0;
  if (opens) {
    first = SPACE;
    count = 1;
  }
  for (let at = from; at <= state.length; at += 1) {
    const byte = at === state.length ? SPACE : (word[at] ?? 0);
    if (count < 4) first = (first << 8) | byte;
    else rest = (rest << 8) | byte;
    count += 1;
  }
  add(own, first, rest);
}

/** Counts an n-gram of the text, once, and adds its weights. */
function add({ table, sums, met }: Ready, first: number, rest: number): void {
  const number = table.find(first, rest);
  if (number === 0) return addStranger(first, rest);
  if (met[number] === state.text) return;
  met[number] = state.text;
  state.count += 1;
  const { starts, languages, weights } = table;
  const end = starts[number + 1] ?? 0;
  for (let at = starts[number] ?? 0; at < end; at += 1) {
    const language = languages[at] ?? 0;
    sums[language] = (sums[language] ?? 0) + (weights[at] ?? 0);
  }
}

function addStranger(first: number, rest: number): void {
  let place = (Math.imul(first ^ (rest << 5), 0x9e_37_79_b1) >>> 22) & (PLACES - 1);
  while (strangersMet[place] === state.text) {
    if (strangers[2 * place] === first && strangers[2 * place + 1] === rest) return;
    place = (place + 1) & (PLACES - 1);
  }
  strangersMet[place] = state.text;
  strangers[2 * place] = first;
  strangers[2 * place + 1] = rest;
  state.count += 1;
}
