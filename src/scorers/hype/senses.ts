// The lexicon made ready for tokens: senses by token hash, idioms by their first two tokens.
// Reads the lexicon, never a comment.

import { HashIndex } from "./hash-index.ts";
import { hashOf, paired } from "./hashing.ts";
import { lexicon } from "./lexicon/lexicon.ts";
import { CUE_CATEGORIES, IDIOM_CATEGORIES, type Sense, WORD_CATEGORIES } from "./lexicon/sense.ts";
import { TokenBuffer } from "./tokens.ts";
import { tokenize } from "./tokenize.ts";

/** Class of a sense: words first, then idioms, emoji, cues; 0 is no sense at all. */
const CLASS_NAMES: readonly string[] = [
  "none",
  ...WORD_CATEGORIES,
  ...IDIOM_CATEGORIES.map((name) => `idiom-${name}`),
  "emoji-hype",
  "emoji",
  ...CUE_CATEGORIES,
];
const IDIOM_BASE = 1 + WORD_CATEGORIES.length;
const EMOJI_HYPE = IDIOM_BASE + IDIOM_CATEGORIES.length;
const CUE_BASE = EMOJI_HYPE + 2;
/** Class of idioms that cancel their words ("good grief"). */
export const FILLER_CLASS: number = CLASS_NAMES.indexOf("idiom-filler");
/** From this class on a sense is a hint and carries no feeling of its own. */
export const FIRST_CUE: number = CUE_BASE;

export type KnownSense = Readonly<{ class: number; valence: number; arousal: number }>;
/** A phrase as token hashes; WILDCARD stands for any one token. */
export type KnownIdiom = Readonly<{ tokens: Uint32Array; sense: KnownSense }>;

export const WILDCARD: number = hashOf("*");
const IDIOM_FAMILY = 1;

export type Senses = Readonly<{
  words: ReadonlyMap<number, KnownSense>;
  /** Lists of idioms, longest first; which list by `idiomKey` of the first two tokens. */
  idioms: readonly (readonly KnownIdiom[])[];
  idiomIndex: HashIndex;
  /** Factor on the feeling that follows. */
  factors: ReadonlyMap<number, number>;
}>;

/** Key of the idioms that begin with these two tokens. */
export function idiomKey(first: number, second: number): number {
  return paired(first, second, IDIOM_FAMILY);
}

const buffer = new TokenBuffer();

function hashesOf(text: string): Uint32Array {
  tokenize(text, buffer);
  return buffer.hashes.slice(0, buffer.count);
}

type Draft = Readonly<{
  words: Map<number, KnownSense>;
  idioms: Map<number, KnownIdiom[]>;
  factors: Map<number, number>;
}>;

/** A form of one token is a word, a longer one an idiom; the first of equal forms stays. */
function add(draft: Draft, form: string, sense: KnownSense): void {
  const tokens = hashesOf(form);
  const [first, second] = tokens;
  if (first === undefined) return;
  if (second === undefined) {
    if (!draft.words.has(first)) draft.words.set(first, sense);
    return;
  }
  const key = idiomKey(first, second);
  const others = draft.idioms.get(key) ?? [];
  others.push({ tokens, sense });
  draft.idioms.set(key, others);
}

function known(name: number, { valence, arousal }: Sense): KnownSense {
  return { class: name, valence, arousal };
}

function build(): Senses {
  const source = lexicon();
  const draft: Draft = { words: new Map(), idioms: new Map(), factors: new Map() };
  for (const { tokens, category, ...sense } of source.idioms) {
    add(draft, tokens.join(" "), known(IDIOM_BASE + IDIOM_CATEGORIES.indexOf(category), sense));
  }
  for (const [form, { category, ...sense }] of source.words) {
    add(draft, form, known(1 + WORD_CATEGORIES.indexOf(category), sense));
  }
  for (const [form, sense] of [...source.emoji, ...source.emoticons]) {
    add(draft, form, known(sense.hype ? EMOJI_HYPE : EMOJI_HYPE + 1, sense));
  }
  for (const [at, category] of CUE_CATEGORIES.entries()) {
    const cue = known(CUE_BASE + at, { valence: 0, arousal: 0 });
    for (const form of source.cues[category]) add(draft, form, cue);
  }
  for (const [form, factor] of [...source.intensifiers, ...source.dampeners]) {
    const [hash] = hashesOf(form);
    if (hash !== undefined) draft.factors.set(hash, factor);
  }
  const idioms = [...draft.idioms.values()].map((list) =>
    list.toSorted((a, b) => b.tokens.length - a.tokens.length),
  );
  return {
    ...draft,
    idioms,
    idiomIndex: new HashIndex([...draft.idioms.keys()].map((key, at) => [key, at] as const)),
  };
}

let built: Senses | null = null;

/** Built at the first call, the same object ever after. */
export function senses(): Senses {
  built ??= build();
  return built;
}
