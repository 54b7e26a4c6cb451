// The shape of a comment: length, shouting, marks, emoji. Each measure is a flight of steps,
// so that a linear model can bend; a feature here has the value 1 and no document frequency.

import { SHAPE_STEP } from "./families.ts";
import type { FeatureList } from "./feature-list.ts";
import type { SlotFinder } from "./features.ts";
import type { Feelings } from "./feelings.ts";
import { pushMood } from "./mood.ts";
import { single } from "./hashing.ts";
import {
  BANG_TOKENS,
  DOTS_TOKEN,
  NEWLINE_TOKEN,
  QUESTION_TOKENS,
  QUOTE_TOKEN,
} from "./scan-marks.ts";
import { TIME_TOKEN } from "./scan-words.ts";
import { CONTRAST_TOKENS } from "./scopes.ts";
import {
  EMOJI,
  HANDLE,
  LINK,
  NUMBER,
  SHOUTED,
  STRETCHED,
  type TokenBuffer,
  WORD,
} from "./tokens.ts";

/** Places in `measures`, and in STEPS: a feature is added for every step reached. */
const WORDS = 0;
const PICTURES = 1;
const BANGS = 2;
const QUESTIONS = 3;
const SHOUTS = 4;
const STRETCHES = 5;
const LINES = 6;
const TIMES = 7;
const QUOTES = 8;
const DOTS = 9;
const CONTRASTS = 10;
const LINKS = 11;
const HANDLES = 12;
const NUMBERS = 13;
const STEPS: readonly (readonly number[])[] = [
  [1, 2, 3, 4, 6, 8, 11, 15, 20, 28, 40, 60, 100],
  [1, 2, 3, 6],
  [1, 2, 3],
  [1, 2],
  [1, 2, 4],
  [1, 2],
  [1, 2, 4],
  [1, 2],
  [1, 2],
  [1, 2],
  [1],
  [1],
  [1],
  [1, 3],
];
/** Steps of one measure are numbered apart from those of the next by this much. */
const STRIDE = 32;
/** Features that are no measure. */
const LAST_QUESTION = 900;
const LAST_BANG = 901;
const LAST_PICTURE = 902;
const MOSTLY_SHOUTED = 903;
const WORDLESS = 904;
/** Share of shouted words from which the whole text counts as shouted. */
const SHOUTED_SHARE = 0.5;

/** Reused: the measures of the text under way. */
const measures = new Int32Array(STEPS.length);

function bump(at: number): void {
  measures[at] = (measures[at] ?? 0) + 1;
}

function measureMark(hash: number): void {
  if (BANG_TOKENS.has(hash)) bump(BANGS);
  if (QUESTION_TOKENS.has(hash)) bump(QUESTIONS);
  if (hash === NEWLINE_TOKEN) bump(LINES);
  if (hash === QUOTE_TOKEN) bump(QUOTES);
  if (hash === DOTS_TOKEN) bump(DOTS);
}

function measureWord(hash: number, flags: number): void {
  bump(WORDS);
  if ((flags & SHOUTED) !== 0) bump(SHOUTS);
  if ((flags & STRETCHED) !== 0) bump(STRETCHES);
  if (CONTRAST_TOKENS.has(hash)) bump(CONTRASTS);
}

function measure(tokens: TokenBuffer, index: number): void {
  const hash = tokens.hashes[index] ?? 0;
  switch (tokens.kinds[index] ?? 0) {
    case WORD:
      return measureWord(hash, tokens.flags[index] ?? 0);
    case EMOJI:
      return bump(PICTURES);
    case NUMBER:
      return bump(hash === TIME_TOKEN ? TIMES : NUMBERS);
    case LINK:
      return bump(LINKS);
    case HANDLE:
      return bump(HANDLES);
    default:
      return measureMark(hash);
  }
}

function pushSteps(finder: SlotFinder, list: FeatureList): void {
  for (let at = 0; at < STEPS.length; at += 1) {
    const reached = measures[at] ?? 0;
    if (reached === 0) continue;
    for (const step of STEPS[at] ?? []) {
      if (reached >= step) list.push(finder.find(single(at * STRIDE + step, SHAPE_STEP)));
    }
  }
}

export type ReadText = Readonly<{ tokens: TokenBuffer; feelings: Feelings }>;

/** Adds the shape features; they belong to the text as a whole. */
export function pushShape(text: ReadText, finder: SlotFinder, list: FeatureList): void {
  const { tokens, feelings } = text;
  measures.fill(0);
  for (let index = 0; index < tokens.count; index += 1) measure(tokens, index);
  list.from = -1;
  list.to = -1;
  pushSteps(finder, list);
  pushMood(tokens, feelings, { finder, list });
  pushEnd(tokens, finder, list);
  const words = measures[WORDS] ?? 0;
  if (words === 0) pushFlag(WORDLESS, finder, list);
  const isShouted = words > 1 && (measures[SHOUTS] ?? 0) >= words * SHOUTED_SHARE;
  if (isShouted) pushFlag(MOSTLY_SHOUTED, finder, list);
}

function pushFlag(feature: number, finder: SlotFinder, list: FeatureList): void {
  list.push(finder.find(single(feature, SHAPE_STEP)));
}

/** How the text ends: a question, an exclamation, an emoji. */
function pushEnd(tokens: TokenBuffer, finder: SlotFinder, list: FeatureList): void {
  const last = tokens.count - 1;
  if (last < 0) return;
  const hash = tokens.hashes[last] ?? 0;
  if (QUESTION_TOKENS.has(hash)) pushFlag(LAST_QUESTION, finder, list);
  if (BANG_TOKENS.has(hash)) pushFlag(LAST_BANG, finder, list);
  if (tokens.kinds[last] === EMOJI) pushFlag(LAST_PICTURE, finder, list);
}
