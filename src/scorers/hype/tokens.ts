// TokenBuffer: the tokens of one text in parallel typed arrays that are reused from text to
// text. Filled by tokenize.ts, read by the features; knows nothing of either.

export const WORD = 1;
export const NUMBER = 2;
export const EMOJI = 3;
export const EMOTICON = 4;
export const PUNCTUATION = 5;
export const LINK = 6;
export const HANDLE = 7;
/** A word of feeling that is part of a name; see names.ts. */
export const NAME = 8;
/** A word that is quoted or put in other people's mouths; see reports.ts. */
export const SPOKEN = 9;

/** Flags of a token, added together. */
export const SHOUTED = 1;
export const STRETCHED = 2;
export const TAGGED = 4;
export const NEGATED = 8;
export const AWAITED = 16;
/** Closes a clause: negation and the like do not reach over it. */
export const BREAK = 32;
/** A capital first and a small letter next. */
export const CAPITALISED = 64;

/** A fourth and later equal token in a row says no more than three do. */
const LONGEST_RUN = 3;
const FIRST_CAPACITY = 256;

/** Tokens of one text; `count` of them are valid. */
export class TokenBuffer {
  count = 0;
  kinds: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  flags: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  hashes: Uint32Array = new Uint32Array(FIRST_CAPACITY);
  starts: Int32Array = new Int32Array(FIRST_CAPACITY);
  ends: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** Range of the token's folded letters in `letters`; empty where it has none. */
  lettersFrom: Int32Array = new Int32Array(FIRST_CAPACITY);
  lettersTo: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** Fact number and parts of each token; see facts.ts. */
  facts: Uint16Array = new Uint16Array(FIRST_CAPACITY);
  parts: Uint16Array = new Uint16Array(FIRST_CAPACITY);
  letters: Uint16Array = new Uint16Array(FIRST_CAPACITY);
  letterCount = 0;
  /** What the tokens have at all, so that a pass may be spared: kinds as bits, flags, parts. */
  kindsSeen = 0;
  flagsSeen = 0;
  partsSeen = 0;
  private run = 0;

  /** Empties the buffer and makes room for a text of this many code units. */
  reset(length: number): void {
    this.count = 0;
    this.letterCount = 0;
    this.kindsSeen = 0;
    this.flagsSeen = 0;
    this.partsSeen = 0;
    this.run = 0;
    if (length + 2 > this.kinds.length) this.grow(length + 2);
  }

  private grow(needed: number): void {
    const size = Math.max(needed, this.kinds.length * 2);
    this.kinds = new Uint8Array(size);
    this.flags = new Uint8Array(size);
    this.hashes = new Uint32Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.lettersFrom = new Int32Array(size);
    this.lettersTo = new Int32Array(size);
    this.facts = new Uint16Array(size);
    this.parts = new Uint16Array(size);
    this.letters = new Uint16Array(size);
  }

  /**
   * Appends a token that starts at `start` of the text. False, and nothing appended, where it
   * would only lengthen a run of equal tokens.
   */
  open(kind: number, hash: number, start: number): boolean {
    const { count } = this;
    const repeats = count > 0 && this.hashes[count - 1] === hash;
    this.run = repeats ? this.run + 1 : 1;
    if (this.run > LONGEST_RUN) return false;
    this.kinds[count] = kind;
    this.kindsSeen |= 1 << kind;
    this.hashes[count] = hash;
    this.starts[count] = start;
    this.lettersFrom[count] = this.letterCount;
    this.lettersTo[count] = this.letterCount;
    this.count = count + 1;
    return true;
  }

  /** Completes the token just opened: where it ends in the text, and its flags. */
  close(end: number, flags: number): void {
    this.ends[this.count - 1] = end;
    this.flags[this.count - 1] = flags;
    this.flagsSeen |= flags;
  }
}
