// Numbers of the classes of senses. Changing one asks for new weights.

import { CUE_CATEGORIES, IDIOM_CATEGORIES, WORD_CATEGORIES } from "./lexicon/sense.ts";

/** Class of a sense: words first, then idioms, emoji, cues; 0 is no sense at all. */
const CLASS_NAMES: readonly string[] = [
  "none",
  ...WORD_CATEGORIES,
  ...IDIOM_CATEGORIES.map((name) => `idiom-${name}`),
  "emoji-hype",
  "emoji",
  ...CUE_CATEGORIES,
];
/** First class of the idioms; the classes of their categories follow each other. */
export const IDIOM_BASE: number = 1 + WORD_CATEGORIES.length;
export const EMOJI_HYPE: number = IDIOM_BASE + IDIOM_CATEGORIES.length;
/** From this class on a sense is a hint and carries no feeling of its own. */
export const FIRST_CUE: number = EMOJI_HYPE + 2;
/** Class of idioms that cancel their words ("good grief"). */
export const FILLER_CLASS: number = CLASS_NAMES.indexOf("idiom-filler");
