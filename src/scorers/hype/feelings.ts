// What the lexicon finds in a text: a class, a valence and an arousal for tokens that carry a
// sense. An idiom stands on its last token and silences the others.

import { type Facts, IDIOM_OPEN, IDIOM_SECOND, IDIOM_START } from "./facts.ts";
import {
  FILLER_CLASS,
  idiomKey,
  type KnownIdiom,
  senses,
  type Senses,
  WILDCARD,
} from "./senses.ts";
import { NEGATED, type TokenBuffer } from "./tokens.ts";

const FIRST_CAPACITY = 256;
/** A negated feeling turns and weakens (Hutto and Gilbert 2014: -0.74). */
const NEGATION_FACTOR = -0.74;

/** Senses of one text by token; reused from text to text. */
export class Feelings {
  /** Class of the sense, 0 where there is none. */
  classes: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  /** Signed strength after negation and intensifiers. */
  valences: Float32Array = new Float32Array(FIRST_CAPACITY);
  arousals: Float32Array = new Float32Array(FIRST_CAPACITY);
  private readonly source: Senses = senses();
  private readonly facts: Facts;

  constructor(facts: Facts) {
    this.facts = facts;
  }

  /** Reads the tokens; facts must be looked up and scopes marked already. */
  read(tokens: TokenBuffer): void {
    const { count } = tokens;
    if (count > this.classes.length) this.grow(count * 2);
    this.classes.fill(0, 0, count);
    this.valences.fill(0, 0, count);
    this.arousals.fill(0, 0, count);
    let index = 0;
    while (index < count) {
      index = (tokens.facts[index] ?? 0) === 0 ? index + 1 : this.readAt(tokens, index);
    }
  }

  private grow(size: number): void {
    this.classes = new Uint8Array(size);
    this.valences = new Float32Array(size);
    this.arousals = new Float32Array(size);
  }

  private readAt(tokens: TokenBuffer, index: number): number {
    const fact = tokens.facts[index] ?? 0;
    if (((tokens.parts[index] ?? 0) & IDIOM_START) !== 0) {
      const idiom = this.idiomAt(tokens, index);
      if (idiom !== null) return this.putIdiom(index, idiom);
    }
    if ((this.facts.classes[fact] ?? 0) > 0) this.putWord(tokens, index, fact);
    return index + 1;
  }

  private putWord(tokens: TokenBuffer, index: number, fact: number): void {
    const { classes, valences, arousals, factors } = this.facts;
    const before = index > 0 ? (factors[tokens.facts[index - 1] ?? 0] ?? 1) : 1;
    const isNegated = ((tokens.flags[index] ?? 0) & NEGATED) !== 0;
    this.classes[index] = classes[fact] ?? 0;
    this.valences[index] = (valences[fact] ?? 0) * before * (isNegated ? NEGATION_FACTOR : 1);
    this.arousals[index] = arousals[fact] ?? 0;
  }

  private putIdiom(index: number, { tokens, sense }: KnownIdiom): number {
    const end = index + tokens.length;
    if (sense.class !== FILLER_CLASS) {
      this.classes[end - 1] = sense.class;
      this.valences[end - 1] = sense.valence;
      this.arousals[end - 1] = sense.arousal;
    }
    return end;
  }

  /** The longest idiom that begins here, or null. */
  private idiomAt(tokens: TokenBuffer, index: number): KnownIdiom | null {
    if (index + 1 >= tokens.count) return null;
    const { hashes, parts } = tokens;
    const isSecond = ((parts[index + 1] ?? 0) & IDIOM_SECOND) !== 0;
    const found = isSecond ? this.idiomOf(tokens, index, hashes[index + 1] ?? 0) : null;
    if (found !== null) return found;
    const isOpen = ((parts[index] ?? 0) & IDIOM_OPEN) !== 0;
    return isOpen ? this.idiomOf(tokens, index, WILDCARD) : null;
  }

  private idiomOf(tokens: TokenBuffer, index: number, second: number): KnownIdiom | null {
    const at = this.source.idiomIndex.get(idiomKey(tokens.hashes[index] ?? 0, second));
    return at < 0 ? null : longest(this.source.idioms[at] ?? [], tokens, index);
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

function matches(idiom: Uint32Array, tokens: TokenBuffer, index: number): boolean {
  if (index + idiom.length > tokens.count) return false;
  for (let at = 0; at < idiom.length; at += 1) {
    if (idiom[at] !== WILDCARD && idiom[at] !== tokens.hashes[index + at]) return false;
  }
  return true;
}
