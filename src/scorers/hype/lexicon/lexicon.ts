// The lexicon as one object: what a scorer or a trainer may look up. No entry lives here.

import { EMOJI, EMOTICONS } from "./emoji.ts";
import { HYPED } from "./idioms-hyped.ts";
import { FILLER, OPEN } from "./idioms-open.ts";
import { REJECTING } from "./idioms-rejecting.ts";
import { WARM } from "./idioms-warm.ts";
import { WORRIED } from "./idioms-worried.ts";
import {
  CONTRAST,
  DAMPENERS,
  HOPE,
  INTENSIFIERS,
  NEGATORS,
  QUESTION_OPENERS,
  SARCASM_CUES,
  UNCERTAINTY,
} from "./modifiers.ts";
import { parseEmoji, parseFactors, parseIdioms, parseWords, wordsOf } from "./parse.ts";
import { PLOT } from "./plot.ts";
import type { CueCategory, EmojiSense, Idiom, WordSense } from "./sense.ts";
import { SLANG } from "./slang.ts";
import { CONTEMPT } from "./words-contempt.ts";
import { ANGER, DISTRESS, WORRY } from "./words-distress.ts";
import { EXCITEMENT, JOY } from "./words-joy.ts";
import { LETDOWN } from "./words-letdown.ts";
import { PRAISE } from "./words-praise.ts";

/** Goes up with every change of an entry; stored with the weights that were learnt from it. */
export const LEXICON_VERSION = 2;

/**
 * All keys are in lower case, NFC, with straight apostrophes and without variation selectors.
 * Words may hold apostrophes, hyphens and `$`. A form has one sense: no table repeats one.
 */
export type Lexicon = Readonly<{
  version: number;
  words: ReadonlyMap<string, WordSense>;
  /** Longer phrases first, so that "can't wait to miss" is met before "can't wait". */
  idioms: readonly Idiom[];
  emoji: ReadonlyMap<string, EmojiSense>;
  emoticons: ReadonlyMap<string, EmojiSense>;
  cues: Readonly<Record<CueCategory, ReadonlySet<string>>>;
  /** Factor on the next feeling, above 1. */
  intensifiers: ReadonlyMap<string, number>;
  /** Factor on the next feeling, in (0, 1). */
  dampeners: ReadonlyMap<string, number>;
}>;

/** Choices in the templates overlap; the first of equal phrases stays. */
function withoutRepeats(idioms: readonly Idiom[]): Idiom[] {
  const byPhrase = new Map(idioms.toReversed().map((idiom) => [idiom.tokens.join(" "), idiom]));
  return [...byPhrase.values()].toReversed();
}

function build(): Lexicon {
  const words = [
    ...parseWords("praise", PRAISE),
    ...parseWords("excitement", EXCITEMENT),
    ...parseWords("joy", JOY),
    ...parseWords("letdown", LETDOWN),
    ...parseWords("contempt", CONTEMPT),
    ...parseWords("distress", DISTRESS),
    ...parseWords("anger", ANGER),
    ...parseWords("worry", WORRY),
    ...parseWords("plot", PLOT),
    ...parseWords("slang", SLANG),
  ];
  const idioms = [
    ...parseIdioms("hyped", HYPED),
    ...parseIdioms("warm", WARM),
    ...parseIdioms("open", OPEN),
    ...parseIdioms("worried", WORRIED),
    ...parseIdioms("rejecting", REJECTING),
    ...parseIdioms("filler", FILLER),
  ];
  return {
    version: LEXICON_VERSION,
    words: new Map(words),
    idioms: withoutRepeats(idioms).toSorted((a, b) => b.tokens.length - a.tokens.length),
    emoji: new Map(parseEmoji(EMOJI)),
    emoticons: new Map(parseEmoji(EMOTICONS)),
    cues: {
      negator: new Set(wordsOf(NEGATORS)),
      contrast: new Set(wordsOf(CONTRAST)),
      uncertainty: new Set(wordsOf(UNCERTAINTY)),
      hope: new Set(wordsOf(HOPE)),
      question: new Set(wordsOf(QUESTION_OPENERS)),
      sarcasm: new Set(wordsOf(SARCASM_CUES)),
    },
    intensifiers: parseFactors(INTENSIFIERS),
    dampeners: parseFactors(DAMPENERS),
  };
}

let built: Lexicon | null = null;

/** The one lexicon; parsed at the first call (a few milliseconds), the same object ever after. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}
