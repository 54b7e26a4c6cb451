// Writing systems: the class of every UTF-16 unit, and the language that a script alone tells.

/** Unicode blocks of letters by script, and the language that most comments in it have. */
const SCRIPTS = [
  { name: "cyrillic", language: "ru", ranges: [[0x400, 0x52f]] },
  {
    name: "arabic",
    language: "ar",
    ranges: [
      [0x620, 0x64a],
      [0x66e, 0x6d3],
      [0x750, 0x77f],
    ],
  },
  {
    name: "devanagari",
    language: "hi",
    ranges: [
      [0x900, 0x963],
      [0x971, 0x97f],
    ],
  },
  {
    name: "hangul",
    language: "ko",
    ranges: [
      [0x1100, 0x11ff],
      [0x3131, 0x318e],
      [0xac00, 0xd7a3],
    ],
  },
  {
    name: "kana",
    language: "ja",
    ranges: [
      [0x3041, 0x3096],
      [0x30a1, 0x30fa],
      [0xff66, 0xff9d],
    ],
  },
  {
    name: "han",
    language: "zh",
    ranges: [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
    ],
  },
  {
    name: "greek",
    language: "el",
    ranges: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
  },
  { name: "hebrew", language: "he", ranges: [[0x5d0, 0x5ea]] },
  { name: "armenian", language: "hy", ranges: [[0x531, 0x587]] },
  { name: "bengali", language: "bn", ranges: [[0x980, 0x9ff]] },
  { name: "gurmukhi", language: "pa", ranges: [[0xa00, 0xa7f]] },
  { name: "gujarati", language: "gu", ranges: [[0xa80, 0xaff]] },
  { name: "oriya", language: "or", ranges: [[0xb00, 0xb7f]] },
  { name: "tamil", language: "ta", ranges: [[0xb80, 0xbff]] },
  { name: "telugu", language: "te", ranges: [[0xc00, 0xc7f]] },
  { name: "kannada", language: "kn", ranges: [[0xc80, 0xcff]] },
  { name: "malayalam", language: "ml", ranges: [[0xd00, 0xd7f]] },
  { name: "sinhala", language: "si", ranges: [[0xd80, 0xdff]] },
  { name: "thai", language: "th", ranges: [[0xe00, 0xe4f]] },
  { name: "lao", language: "lo", ranges: [[0xe80, 0xeff]] },
  { name: "burmese", language: "my", ranges: [[0x1000, 0x109f]] },
  { name: "georgian", language: "ka", ranges: [[0x10a0, 0x10ff]] },
  { name: "ethiopic", language: "am", ranges: [[0x1200, 0x137f]] },
  { name: "khmer", language: "km", ranges: [[0x1780, 0x17d3]] },
] as const satisfies readonly {
  name: string;
  language: string;
  ranges: readonly (readonly [number, number])[];
}[];

/** Class 0 is no letter, class 1 a Latin letter, class 2 + i the letter of script i. */
export const LATIN = 1;
export const FIRST_SCRIPT = 2;
export const SCRIPT_CLASSES: number = FIRST_SCRIPT + SCRIPTS.length;

const LATIN_RANGES = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
  [0x1e00, 0x1eff],
] as const;

function fillClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (const [from, to] of LATIN_RANGES) classes.fill(LATIN, from, to + 1);
  for (const [index, script] of SCRIPTS.entries()) {
    for (const [from, to] of script.ranges) classes.fill(FIRST_SCRIPT + index, from, to + 1);
  }
  return classes;
}

/** Class of every UTF-16 unit; halves of surrogate pairs (emoji) are no letters. */
export const UNIT_CLASSES: Uint8Array = fillClasses();

function classOf(name: (typeof SCRIPTS)[number]["name"]): number {
  return FIRST_SCRIPT + SCRIPTS.findIndex((script) => script.name === name);
}

const KANA = classOf("kana");
const HAN = classOf("han");

/** Letters that only one of the languages of a script has; the first that is met decides. */
const TELLTALE: readonly Readonly<{ script: number; letters: string; language: string }>[] = [
  { script: classOf("cyrillic"), letters: "ђћџљњј", language: "sr" },
  { script: classOf("cyrillic"), letters: "ў", language: "be" },
  { script: classOf("cyrillic"), letters: "їєґі", language: "uk" },
  { script: classOf("arabic"), letters: "ٹڈڑںے", language: "ur" },
  { script: classOf("arabic"), letters: "پچژگیک", language: "fa" },
  { script: classOf("devanagari"), letters: "ळ", language: "mr" },
];

/**
 * Language of a text whose letters are of another script than Latin. `script` is the class
 * that most letters have, `counts` the letters by class. Never null: the script is evidence
 * enough, if only for the most frequent language that is written in it.
 */
export function languageOfScript(text: string, script: number, counts: ArrayLike<number>): string {
  if (script === HAN && (counts[KANA] ?? 0) > 0) return "ja";
  for (const { script: of, letters, language } of TELLTALE) {
    if (of !== script) continue;
    for (const letter of letters) if (text.includes(letter)) return language;
  }
  return SCRIPTS[script - FIRST_SCRIPT]?.language ?? "zh";
}
