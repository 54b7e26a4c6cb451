// The shape of a comment: length, shouting, marks, emoji, each as a flight of steps. A feature
// here has the value 1 and no document frequency.

import { BANG, CONTRAST, DOTS, LINE, QUESTION, QUOTE } from "./facts.ts";
import { SHAPE_STEP } from "./families.ts";
import type { FeatureList } from "./feature-list.ts";
import { TIME_TOKEN } from "./scan-words.ts";
import { StepFeatures } from "./steps.ts";
import { empty } from "./empty.ts";
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

/** Places in `measures` and in STEPS. */
const WORDS = 0;
const PICTURES = 1;
const BANGS = 2;
const QUESTIONS = 3;
const SHOUTS = 4;
const STRETCHES = 5;
const LINES = 6;
const TIMES = 7;
const QUOTES = 8;
const DOT_RUNS = 9;
const CONTRASTS = 10;
const LINKS = 11;
const HANDLES = 12;
const NUMBERS = 13;
const ENDS_ASKING = 14;
const ENDS_LOUD = 15;
const ENDS_IN_PICTURE = 16;
const MOSTLY_SHOUTED = 17;
const WORDLESS = 18;
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
  [1],
  [1],
  [1],
  [1],
  [1],
];
const LOUD = SHOUTED | STRETCHED;
/** Share of shouted words from which the whole text counts as shouted. */
const SHOUTED_SHARE = 0.5;

/** Shape of one text at a time; its features belong to the text as a whole. */
export class Shape {
  /** Measures of the text read last. */
  readonly measures: Float64Array = new Float64Array(STEPS.length);
  readonly steps: StepFeatures = new StepFeatures(STEPS, SHAPE_STEP);

  /** Measures a text. */
  read(tokens: TokenBuffer): void {
    empty(this.measures);
    this.measureTokens(tokens);
    const last = tokens.count - 1;
    if (last < 0) return;
    this.measureEnd(tokens.kinds[last] ?? 0, tokens.parts[last] ?? 0);
    this.measureWhole(this.measures[WORDS] ?? 0, this.measures[SHOUTS] ?? 0);
  }

  /** Adds the features of the text read last. */
  push(list: FeatureList): void {
    for (const [at, value] of this.measures.entries()) this.steps.push(at, value, list);
  }

  private measureTokens(tokens: TokenBuffer): void {
    const { kinds, flags, parts } = tokens;
    let words = 0;
    for (let index = 0; index < tokens.count; index += 1) {
      // Most tokens are words of which nothing else is measured.
      const measured = ((flags[index] ?? 0) & LOUD) | ((parts[index] ?? 0) & CONTRAST);
      if (kinds[index] === WORD && measured === 0) words += 1;
      else this.measure(tokens, index);
    }
    this.measures[WORDS] = (this.measures[WORDS] ?? 0) + words;
  }

  private bump(at: number): void {
    this.measures[at] = (this.measures[at] ?? 0) + 1;
  }

  private measure(tokens: TokenBuffer, index: number): void {
    const parts = tokens.parts[index] ?? 0;
    switch (tokens.kinds[index] ?? 0) {
      case WORD:
        return this.measureWord(tokens.flags[index] ?? 0, parts);
      case EMOJI:
        return this.bump(PICTURES);
      case NUMBER:
        return this.bump(tokens.hashes[index] === TIME_TOKEN ? TIMES : NUMBERS);
      case LINK:
        return this.bump(LINKS);
      case HANDLE:
        return this.bump(HANDLES);
      default:
        return this.measureMark(parts);
    }
  }

  private measureWord(flags: number, parts: number): void {
    this.bump(WORDS);
    if ((flags & SHOUTED) !== 0) this.bump(SHOUTS);
    if ((flags & STRETCHED) !== 0) this.bump(STRETCHES);
    if ((parts & CONTRAST) !== 0) this.bump(CONTRASTS);
  }

  private measureMark(parts: number): void {
    if ((parts & BANG) !== 0) this.bump(BANGS);
    if ((parts & QUESTION) !== 0) this.bump(QUESTIONS);
    if ((parts & LINE) !== 0) this.bump(LINES);
    if ((parts & QUOTE) !== 0) this.bump(QUOTES);
    if ((parts & DOTS) !== 0) this.bump(DOT_RUNS);
  }

  private measureEnd(kind: number, parts: number): void {
    if ((parts & QUESTION) !== 0) this.bump(ENDS_ASKING);
    if ((parts & BANG) !== 0) this.bump(ENDS_LOUD);
    if (kind === EMOJI) this.bump(ENDS_IN_PICTURE);
  }

  private measureWhole(words: number, shouts: number): void {
    if (words === 0) this.bump(WORDLESS);
    if (words > 1 && shouts >= words * SHOUTED_SHARE) this.bump(MOSTLY_SHOUTED);
  }
}
