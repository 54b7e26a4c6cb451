// What the lexicon finds in a text: a class, a valence and an arousal for tokens that carry a
// sense. An idiom stands on its last token and silences the others.

import { type Facts, type Idioms, IDIOM_OPEN, IDIOM_SECOND, IDIOM_START } from "./facts.ts";
import { idiomKey, WILDCARD } from "./hashing.ts";
import { FILLER_CLASS } from "./sense-classes.ts";
import { NEGATED, type TokenBuffer } from "./tokens.ts";

const FIRST_CAPACITY = 256;
/** A negated feeling turns and weakens (Hutto and Gilbert 2014: -0.74). */
export const NEGATION_FACTOR: number = -0.74;

/** Senses of one text by token; reused from text to text. */
export class Feelings {
  /** Class of the sense, 0 where there is none. */
  classes: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  /** Signed strength after negation and intensifiers. */
  valences: Float32Array = new Float32Array(FIRST_CAPACITY);
  arousals: Float32Array = new Float32Array(FIRST_CAPACITY);
  /** The tokens that were found to carry a sense, in order; `feltCount` entries are valid. */
  felt: Int32Array = new Int32Array(FIRST_CAPACITY);
  feltCount = 0;
  private readonly facts: Facts;

  constructor(facts: Facts) {
    this.facts = facts;
  }

  /** Reads the tokens; facts must be looked up and scopes marked already. */
  read(tokens: TokenBuffer): void {
    const { count } = tokens;
    this.empty();
    if (count > this.classes.length) this.grow(count * 2);
    let index = 0;
    while (index < count) {
      index = (tokens.facts[index] ?? 0) === 0 ? index + 1 : this.readAt(tokens, index);
    }
  }

  /** Takes the feeling of a token away. */
  silence(index: number): void {
    this.classes[index] = 0;
    this.valences[index] = 0;
    this.arousals[index] = 0;
  }

  private grow(size: number): void {
    this.classes = new Uint8Array(size);
    this.valences = new Float32Array(size);
    this.arousals = new Float32Array(size);
    this.felt = new Int32Array(size);
  }

  /** Few tokens of a text carry a sense: only those are emptied. */
  private empty(): void {
    const { felt, feltCount } = this;
    for (let at = 0; at < feltCount; at += 1) this.silence(felt[at] ?? 0);
    this.feltCount = 0;
  }

  private feel(index: number): void {
    this.felt[this.feltCount] = index;
    this.feltCount += 1;
  }

  private readAt(tokens: TokenBuffer, index: number): number {
    const fact = tokens.facts[index] ?? 0;
    if (((tokens.parts[index] ?? 0) & IDIOM_START) !== 0) {
      const idiom = this.idiomAt(tokens, index);
      if (idiom >= 0) return this.putIdiom(index, idiom);
    }
    if ((this.facts.classes[fact] ?? 0) > 0) this.putWord(tokens, index, fact);
    return index + 1;
  }

  private putWord(tokens: TokenBuffer, index: number, fact: number): void {
    const { classes, valences, arousals, factors } = this.facts;
    const before = index > 0 ? (factors[tokens.facts[index - 1] ?? 0] ?? 1) : 1;
    const isNegated = ((tokens.flags[index] ?? 0) & NEGATED) !== 0;
    this.feel(index);
    this.classes[index] = classes[fact] ?? 0;
    this.valences[index] = (valences[fact] ?? 0) * before * (isNegated ? NEGATION_FACTOR : 1);
    this.arousals[index] = arousals[fact] ?? 0;
  }

  private putIdiom(index: number, idiom: number): number {
    const { classes, valences, arousals, starts } = this.facts.idioms;
    const end = index + (starts[idiom + 1] ?? 0) - (starts[idiom] ?? 0);
    const own = classes[idiom] ?? 0;
    if (own !== FILLER_CLASS) {
      this.feel(end - 1);
      this.classes[end - 1] = own;
      this.valences[end - 1] = valences[idiom] ?? 0;
      this.arousals[end - 1] = arousals[idiom] ?? 0;
    }
    return end;
  }

  /** Number of the longest idiom that begins here, or -1. */
  private idiomAt(tokens: TokenBuffer, index: number): number {
    if (index + 1 >= tokens.count) return -1;
    const { hashes, parts } = tokens;
    const isSecond = ((parts[index + 1] ?? 0) & IDIOM_SECOND) !== 0;
    const found = isSecond ? this.idiomOf(tokens, index, hashes[index + 1] ?? 0) : -1;
    if (found >= 0) return found;
    const isOpen = ((parts[index] ?? 0) & IDIOM_OPEN) !== 0;
    return isOpen ? this.idiomOf(tokens, index, WILDCARD) : -1;
  }

  private idiomOf(tokens: TokenBuffer, index: number, second: number): number {
    const { idioms } = this.facts;
    const list = idioms.index.get(idiomKey(tokens.hashes[index] ?? 0, second));
    return list < 0 ? -1 : longestOf(idioms, list, { tokens, index });
  }
}

type Place = Readonly<{ tokens: TokenBuffer; index: number }>;

/** The first idiom of a list that stands here: the lists hold longer ones first. */
function longestOf(idioms: Idioms, list: number, place: Place): number {
  const end = idioms.lists[list + 1] ?? 0;
  for (let idiom = idioms.lists[list] ?? 0; idiom < end; idiom += 1) {
    if (stands(idioms, idiom, place)) return idiom;
  }
  return -1;
}

function stands(idioms: Idioms, idiom: number, { tokens, index }: Place): boolean {
  const from = idioms.starts[idiom] ?? 0;
  const length = (idioms.starts[idiom + 1] ?? 0) - from;
  if (index + length > tokens.count) return false;
  for (let at = 0; at < length; at += 1) {
    const hash = idioms.tokens[from + at];
    if (hash !== WILDCARD && hash !== tokens.hashes[index + at]) return false;
  }
  return true;
}
