// Kinds of UTF-16 units, as far as the spam features tell them apart.

export const LETTER = 1;
export const DIGIT = 2;
export const BLANK = 3;
/** Signs that start something: a handle, a tag, a sum of money, a video's number. */
export const SIGN = 4;
/** Half of a surrogate pair: most emoji. */
export const HALF = 5;

const SIGNS = "@#$£€?";
/** Symbols below the surrogates that spam likes; each is a word of its own. */
const SYMBOLS = "☝✝➡☎✆✉";

function fillKinds(): Uint8Array {
  const kinds = new Uint8Array(0x1_00_00);
  kinds.fill(BLANK, 0, 0x21);
  kinds.fill(DIGIT, 0x30, 0x3a);
  // Latin, then all scripts up to the symbols, then the scripts beyond them.
  for (const [from, to] of [
    [0x41, 0x5b],
    [0x61, 0x7b],
    [0xc0, 0x20_00],
    [0x2c_00, 0x2e_00],
    [0x30_41, 0xd8_00],
    [0xf9_00, 0xfb_00],
  ] as const) {
    kinds.fill(LETTER, from, to);
  }
  kinds.fill(HALF, 0xd8_00, 0xe0_00);
  for (const sign of SIGNS) kinds[sign.charCodeAt(0)] = SIGN;
  for (const symbol of SYMBOLS) kinds[symbol.charCodeAt(0)] = LETTER;
  return kinds;
}

const KINDS = fillKinds();

/** Kind of the unit at `at`; 0 for other marks and beyond the end of the text. */
export function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? 0;
}

/** Lower case of ASCII letters; other units as they are. */
export function folded(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}

/** Where the run of units that are not blank ends, from `at` on. */
export function endOfRun(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && kindAt(text, next) !== BLANK) next++;
  return next;
}
