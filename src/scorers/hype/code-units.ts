// What each UTF-16 code unit is and how it is folded: two lookup tables, built once.
// No text is read here.

export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;
/** Accents, joiners, variation selectors: dropped wherever they stand. */
export const SILENT = 5;
/** A symbol of the basic plane that is drawn as an emoji. */
export const PICTURE = 6;
export const SURROGATE = 7;
export const APOSTROPHE = 8;

const UNITS = 65_536;
const FIRST_SURROGATE = 0xd8_00;
const LAST_SURROGATE = 0xdf_ff;

/** Blocks of the basic plane that hold emoji and dingbats. */
const PICTURES: readonly (readonly [number, number])[] = [
  [0x21_90, 0x21_ff],
  [0x23_00, 0x23_ff],
  [0x26_00, 0x27_bf],
  [0x2b_05, 0x2b_55],
  [0x30_30, 0x30_30],
  [0x30_3d, 0x30_3d],
];
const APOSTROPHES = "'’‘ʼ`´′＇";
const DOUBLE_QUOTES = '"“”„«»＂';
const DASHES = "-–—−‐‑";

function isPicture(unit: number): boolean {
  return PICTURES.some(([first, last]) => unit >= first && unit <= last);
}

/** The first pattern that fits decides. */
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/[\n\r\u2028\u2029]/, NEWLINE],
  [/[\p{Mn}\p{Me}\p{Cf}]/u, SILENT],
  [/\s/u, SPACE],
  [new RegExp(`[${APOSTROPHES}]`, "u"), APOSTROPHE],
  [/[\p{L}\p{Mc}]/u, LETTER],
  [/\p{Nd}/u, DIGIT],
];

/** Han: two fifths of all units, letters every one, which fold to themselves. */
function isHan(unit: number): boolean {
  return unit >= 0x34_00 && unit <= 0x9f_ff && (unit < 0x4d_c0 || unit > 0x4d_ff);
}

function kindOf(unit: number): number {
  if (isHan(unit)) return LETTER;
  if (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE) return SURROGATE;
  const text = String.fromCharCode(unit);
  const found = PATTERNS.find(([pattern]) => pattern.test(text));
  if (found !== undefined) return found[1];
  return isPicture(unit) ? PICTURE : OTHER;
}

/** Lower case without accents, one code unit; quotes and dashes in their plain form. */
function foldOf(unit: number): number {
  if (isHan(unit)) return unit;
  const text = String.fromCharCode(unit);
  if (APOSTROPHES.includes(text)) return 0x27;
  if (DOUBLE_QUOTES.includes(text)) return 0x22;
  if (DASHES.includes(text)) return 0x2d;
  // A syllable of Hangul folds to its first letter: enough to tell words apart by and large.
  const isHangul = unit >= 0xac_00 && unit < FIRST_SURROGATE;
  const base = isHangul ? text : text.normalize("NFKD").slice(0, 1);
  const lower = base.toLowerCase().normalize("NFD");
  return lower.charCodeAt(0);
}

function fill<T extends Uint8Array | Uint16Array>(table: T, valueOf: (unit: number) => number): T {
  for (let unit = 0; unit < UNITS; unit += 1) {
    const isHalf = unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE;
    table[unit] = isHalf && table instanceof Uint16Array ? unit : valueOf(unit);
  }
  return table;
}

/** Kind of every code unit. */
export const KINDS: Uint8Array = fill(new Uint8Array(UNITS), kindOf);
/** Folded form of every code unit; a surrogate stands for itself. */
export const FOLDED: Uint16Array = fill(new Uint16Array(UNITS), foldOf);
/** Folded form of every letter and digit; 0 for what a word does not consist of. */
export const IN_WORD: Uint16Array = FOLDED.map((folded, unit) =>
  KINDS[unit] === LETTER || KINDS[unit] === DIGIT ? folded : 0,
);
