// What the lexicon finds in a text: a class, a valence and an arousal for tokens that carry a
// sense. An idiom stands on its last token and silences the others.

import { type Facts, IDIOM_START } from "./facts.ts";
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
    let index = 0;
    while (index < count) index = this.readAt(tokens, index);
  }

  private grow(size: number): void {
    this.classes = new Uint8Array(size);
    this.valences = new Float32Array(size);
    this.arousals = new Float32Array(size);
  }

  private readAt(tokens: TokenBuffer, index: number): number {
    this.classes[index] = 0;
    this.valences[index] = 0;
    this.arousals[index] = 0;
    const fact = tokens.facts[index] ?? 0;
    if (fact === 0) return index + 1;
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
    this.classes.fill(0, index, end);
    this.valences.fill(0, index, end);
    this.arousals.fill(0, index, end);
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
    const { hashes } = tokens;
    const first = hashes[index] ?? 0;
    const exact = this.source.idiomIndex.get(idiomKey(first, hashes[index + 1] ?? 0));
    const found = exact < 0 ? null : longest(this.source.idioms[exact] ?? [], tokens, index);
    if (found !== null) return found;
    const open = this.source.idiomIndex.get(idiomKey(first, WILDCARD));
    return open < 0 ? null : longest(this.source.idioms[open] ?? [], tokens, index);
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
