// What the common UTF-16 code units are to a sketch, each by itself: the part of the rules of
// clusters-sketch.ts that needs no neighbours.

/** Between words. */
export const GAP = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** First half of a surrogate pair: an emoji, or something rarer. */
export const LEAD = 3;
/** May begin or end an address. */
export const SLASH = 4;
/** Only the full rules can tell. */
export const RARE = 5;

const UNITS = 65_536;
/** Latin letters; what follows are marks that join with them, and other scripts. */
const LATIN_END = 0x1_80;
/** Punctuation, symbols, dingbats. */
const SYMBOLS = 0x20_00;
const SYMBOLS_END = 0x2c_00;
/** Makes a picture of a symbol. It is a mark, so words hold it, but it joins with nothing. */
const VARIATION_SELECTOR = 0xfe_0f;
const FIRST_LEAD = 0xd8_00;
const LAST_LEAD = 0xdb_ff;
const AFFECTED = /[@/:\p{L}\p{N}\p{M}]/u;

/** Kind of every unit. */
export const SKETCH_KINDS: Uint8Array = new Uint8Array(UNITS).fill(RARE);
/** What a letter or digit becomes: lower case, compatible form. */
export const SKETCH_FOLDED: Uint16Array = new Uint16Array(UNITS);

function kindOf(folded: string): number {
  if (folded === "/") return SLASH;
  if (!AFFECTED.test(folded) || folded === ":") return GAP;
  if (folded.length > 1) return RARE;
  if (/\p{L}/u.test(folded)) return LETTER;
  return /\p{N}/u.test(folded) ? DIGIT : RARE;
}

function learn(from: number, to: number): void {
  for (let unit = from; unit < to; unit += 1) {
    const folded = String.fromCharCode(unit).normalize("NFKC").toLowerCase();
    // An address may hide behind a sign that merely looks like its own.
    SKETCH_KINDS[unit] = unit >= 128 && /[@/:]/.test(folded) ? RARE : kindOf(folded);
    SKETCH_FOLDED[unit] = folded.charCodeAt(0);
  }
}

learn(0, LATIN_END);
learn(SYMBOLS, SYMBOLS_END);
SKETCH_KINDS.fill(LEAD, FIRST_LEAD, LAST_LEAD + 1);
SKETCH_KINDS[VARIATION_SELECTOR] = LETTER;
SKETCH_FOLDED[VARIATION_SELECTOR] = VARIATION_SELECTOR;

/** True for pairs in the blocks of emoji, which change in no form and are no letters. */
export function isPicturePair(lead: number, trail: number): boolean {
  if (trail < 0xdc_00 || trail > 0xdf_ff) return false;
  if (lead === 0xd8_3d) return true;
  if (lead === 0xd8_3c) return trail >= 0xdf_00 || (trail >= 0xdd_e6 && trail <= 0xdd_ff);
  return lead === 0xd8_3e && trail >= 0xdd_00 && trail <= 0xde_ff;
}
