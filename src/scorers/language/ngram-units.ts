// What the n-gram library makes of common UTF-16 units: letters, what may stand inside a word,
// what divides words.

export const DIVIDER = 0;
export const LETTER = 1;
/** Part of a word where a letter or the end of the text follows. */
export const APOSTROPHE = 2;
/** Opens a handle or a tag, up to the next blank. */
export const NAME_SIGN = 3;
/** Left to the library. */
export const RARE = 4;

const UNITS = 65_536;
/** Latin letters of one unit end here. */
const LATIN_END = 0x2_50;
/** Punctuation and symbols. */
const SYMBOLS = 0x20_00;
const SYMBOLS_END = 0x2c_00;
const APOSTROPHES = "'`’";
const SURROGATES = 0xd8_00;
const SURROGATES_END = 0xe0_00;
const VARIATION_SELECTOR = 0xfe_0f;

/** Kind of every unit. */
export const NGRAM_KINDS: Uint8Array = new Uint8Array(UNITS).fill(RARE);
for (let unit = 0; unit < SYMBOLS_END; unit += 1) {
  if (unit === LATIN_END) unit = SYMBOLS;
  const letter = String.fromCharCode(unit);
  if (!/\p{L}/u.test(letter)) NGRAM_KINDS[unit] = DIVIDER;
  else if (unit < LATIN_END && letter.toLowerCase().length === 1) NGRAM_KINDS[unit] = LETTER;
}
// Halves of emoji; letters beyond the basic plane divide words, too.
NGRAM_KINDS.fill(DIVIDER, SURROGATES, SURROGATES_END);
NGRAM_KINDS[VARIATION_SELECTOR] = DIVIDER;
for (const mark of APOSTROPHES) NGRAM_KINDS[mark.charCodeAt(0)] = APOSTROPHE;
for (const sign of "@#") NGRAM_KINDS[sign.charCodeAt(0)] = NAME_SIGN;

/** Whether a unit ends a handle or a tag: the blanks of a pattern's \s. */
export function isBlank(unit: number): boolean {
  if (unit < 128) return unit === 0x20 || (unit >= 9 && unit <= 13);
  return /\s/.test(String.fromCharCode(unit));
}
