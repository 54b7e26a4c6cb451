// Feature families: numbers that keep features of different make apart when hashed.
// Changing one asks for new weights.

export const UNIGRAM = 1;
export const BIGRAM = 2;
export const NEGATED_WORD = 3;
export const AWAITED_WORD = 4;
export const TAG_WORD = 5;
export const FIRST_WORD = 6;
export const LAST_WORD = 7;
export const FIRST_PAIR = 8;
export const LAST_PAIR = 9;
export const CLOSING_WORD = 10;
export const EMOJI_ITSELF = 11;
export const EMOJI_TWICE = 12;
export const EMOJI_THRICE = 13;
export const EMOJI_ALONE = 14;
export const EMOJI_LAST = 15;
export const SHAPE_STEP = 16;
export const LETTER_SET = 18;
export const CATEGORY = 19;
export const CATEGORY_NEGATED = 22;
export const CATEGORY_STRENGTH = 23;
export const CATEGORY_AFTER = 24;
export const CATEGORY_BEFORE = 25;
export const CATEGORY_PAIR = 26;
export const MOOD_STEP = 27;
export const SPOKEN_WORD = 28;
