// What an entry of the lexicon says. Types only; the tables are in the files beside it.

/** Kinds of single words that carry feeling, and `plot`: words that look grim and carry none. */
export const WORD_CATEGORIES = [
  "praise",
  "excitement",
  "joy",
  "letdown",
  "contempt",
  "distress",
  "anger",
  "worry",
  "slang",
  "plot",
] as const;
export type WordCategory = (typeof WORD_CATEGORIES)[number];

/** Kinds of phrases: the five rungs of the ladder, and `filler`, which cancels its words. */
export const IDIOM_CATEGORIES = [
  "hyped",
  "warm",
  "open",
  "worried",
  "rejecting",
  "filler",
] as const;
export type IdiomCategory = (typeof IDIOM_CATEGORIES)[number];

/** Words that bend the feeling of others, or hint at how a text is meant. */
export const CUE_CATEGORIES = [
  "negator",
  "contrast",
  "uncertainty",
  "hope",
  "question",
  "sarcasm",
] as const;
export type CueCategory = (typeof CUE_CATEGORIES)[number];

/** Strength of feeling: valence in halves from -4 to 4, arousal 0 (calm) to 3 (shouting). */
export type Sense = Readonly<{ valence: number; arousal: number }>;

export type WordSense = Readonly<Sense & { category: WordCategory }>;

/** A phrase of 2 to 7 tokens; the token `*` stands for exactly one token of any kind. */
export type Idiom = Readonly<Sense & { category: IdiomCategory; tokens: readonly string[] }>;

/** `hype` is true where the symbol by itself tells of excitement or of being sold. */
export type EmojiSense = Readonly<Sense & { hype: boolean }>;
