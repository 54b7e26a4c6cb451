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

/** A later pattern has precedence over the ones before it. */
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/\p{Nd}+/gu, DIGIT],
  [/[\p{L}\p{Mc}]+/gu, LETTER],
  [new RegExp(`[${APOSTROPHES}]+`, "gu"), APOSTROPHE],
  [/\s+/gu, SPACE],
  [/[\p{Mn}\p{Me}\p{Cf}]+/gu, SILENT],
  [/[\n\r\u2028\u2029]+/gu, NEWLINE],
];

/** Every code unit in order; a NUL in the place of each surrogate, which stand in pairs only. */
function allUnits(): string {
  const units = Uint16Array.from({ length: UNITS }, (_, unit) => unit);
  units.fill(0, FIRST_SURROGATE, LAST_SURROGATE + 1);
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(units);
}

function kindsOf(all: string): Uint8Array {
  const kinds = new Uint8Array(UNITS);
  for (const [first, last] of PICTURES) kinds.fill(PICTURE, first, last + 1);
  for (const [pattern, kind] of PATTERNS) {
    for (const { index, 0: run } of all.matchAll(pattern)) {
      kinds.fill(kind, index, index + run.length);
    }
  }
  return kinds.fill(SURROGATE, FIRST_SURROGATE, LAST_SURROGATE + 1);
}

/** Lower case without accents, one code unit. */
function foldOf(unit: string): number {
  const base = unit.normalize("NFKD").slice(0, 1);
  return base.toLowerCase().normalize("NFD").charCodeAt(0);
}

/** Syllables of Hangul by their first letter (The Unicode Standard, 3.12). */
const FIRST_SYLLABLE = 0xac_00;
const LAST_SYLLABLE = 0xd7_a3;
const FIRST_JAMO = 0x11_00;
const SYLLABLES_OF_A_JAMO = 588;

/** Units that are looked at together: most blocks fold to themselves as a whole. */
const BLOCK = 64;

/** Quotes and dashes in their plain form, letters in lower case without accents. */
function foldedOf(all: string): Uint16Array {
  const folded = Uint16Array.from({ length: UNITS }, (_, unit) => unit);
  for (let from = 0; from < UNITS; from += BLOCK) {
    const block = all.slice(from, from + BLOCK);
    const isHangul = from >= FIRST_SYLLABLE && from + BLOCK <= LAST_SYLLABLE;
    if (isHangul || block.normalize("NFKD").toLowerCase().normalize("NFD") === block) continue;
    for (let at = 0; at < BLOCK; at += 1) folded[from + at] = foldOf(block.charAt(at));
  }
  // The first letter of a syllable is enough to tell words apart by and large.
  for (let unit = FIRST_SYLLABLE; unit <= LAST_SYLLABLE; unit += 1) {
    folded[unit] = FIRST_JAMO + Math.floor((unit - FIRST_SYLLABLE) / SYLLABLES_OF_A_JAMO);
  }
  for (let half = FIRST_SURROGATE; half <= LAST_SURROGATE; half += 1) folded[half] = half;
  const plain: readonly (readonly [string, number])[] = [
    [APOSTROPHES, 0x27],
    [DOUBLE_QUOTES, 0x22],
    [DASHES, 0x2d],
  ];
  for (const [variants, unit] of plain) {
    for (const variant of variants) folded[variant.charCodeAt(0)] = unit;
  }
  return folded;
}

const ALL = allUnits();
/** Kind of every code unit. */
export const KINDS: Uint8Array = kindsOf(ALL);
/** Folded form of every code unit; a surrogate stands for itself. */
export const FOLDED: Uint16Array = foldedOf(ALL);
/** Folded form of every letter and digit; 0 for what a word does not consist of. */
export const IN_WORD: Uint16Array = FOLDED.map((folded, unit) =>
  KINDS[unit] === LETTER || KINDS[unit] === DIGIT ? folded : 0,
);
