// What the lexicon finds in a text: a class, a valence and an arousal for tokens that carry a
// sense. An idiom stands on its last token and silences the others.

import {
  FILLER_CLASS,
  idiomKey,
  type KnownIdiom,
  type KnownSense,
  senses,
  type Senses,
  WILDCARD,
} from "./senses.ts";
import { NEGATED, type TokenBuffer } from "./tokens.ts";

const FIRST_CAPACITY = 256;
/** A negated feeling turns and weakens (VADER: -0.74). */
const NEGATION_FACTOR = -0.74;

/** Senses of one text by token; reused from text to text. */
export class Feelings {
  /** Class of the sense, 0 where there is none. */
  classes: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  /** Signed strength after negation and intensifiers. */
  valences: Float32Array = new Float32Array(FIRST_CAPACITY);
  arousals: Float32Array = new Float32Array(FIRST_CAPACITY);
  private readonly source: Senses = senses();

  /** Reads the tokens; scopes must be marked already. */
  read(tokens: TokenBuffer): void {
    const { count } = tokens;
    if (count > this.classes.length) this.grow(count * 2);
    this.classes.fill(0, 0, count);
    this.valences.fill(0, 0, count);
    this.arousals.fill(0, 0, count);
    let index = 0;
    while (index < count) index = this.readAt(tokens, index);
  }

  private grow(size: number): void {
    this.classes = new Uint8Array(size);
    this.valences = new Float32Array(size);
    this.arousals = new Float32Array(size);
  }

  private readAt(tokens: TokenBuffer, index: number): number {
    const idiom = this.idiomAt(tokens, index);
    if (idiom !== null) {
      const last = index + idiom.tokens.length - 1;
      if (idiom.sense.class !== FILLER_CLASS) this.put(last, idiom.sense, 1);
      return last + 1;
    }
    const sense = this.source.words.get(tokens.hashes[index] ?? 0);
    if (sense !== undefined) this.put(index, sense, this.factorAt(tokens, index));
    return index + 1;
  }

  private put(index: number, sense: KnownSense, factor: number): void {
    this.classes[index] = sense.class;
    this.valences[index] = sense.valence * factor;
    this.arousals[index] = sense.arousal;
  }

  private factorAt(tokens: TokenBuffer, index: number): number {
    const before = index > 0 ? (this.source.factors.get(tokens.hashes[index - 1] ?? 0) ?? 1) : 1;
    return ((tokens.flags[index] ?? 0) & NEGATED) === 0 ? before : before * NEGATION_FACTOR;
  }

  /** The longest idiom that begins here, or null. */
  private idiomAt(tokens: TokenBuffer, index: number): KnownIdiom | null {
    if (index + 1 >= tokens.count) return null;
    const { hashes } = tokens;
    const first = hashes[index] ?? 0;
    const exact = this.source.idioms.get(idiomKey(first, hashes[index + 1] ?? 0));
    const found = exact === undefined ? null : longest(exact, tokens, index);
    if (found !== null) return found;
    const open = this.source.idioms.get(idiomKey(first, WILDCARD));
    return open === undefined ? null : longest(open, tokens, index);
  }
}

function longest(
  idioms: readonly KnownIdiom[],
  tokens: TokenBuffer,
  index: number,
): KnownIdiom | null {
  for (const idiom of idioms) if (matches(idiom.tokens, tokens, index)) return idiom;
  return null;
}

function matches(idiom: readonly number[], tokens: TokenBuffer, index: number): boolean {
  if (index + idiom.length > tokens.count) return false;
  for (let at = 0; at < idiom.length; at += 1) {
    if (idiom[at] !== WILDCARD && idiom[at] !== tokens.hashes[index + at]) return false;
  }
  return true;
}
