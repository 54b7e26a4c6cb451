// The lexicon as tokens: senses by token hash, idioms as rows of hashes. Reads the lexicon,
// never a comment.

import { lexicon } from "./lexicon/lexicon.ts";
import { CUE_CATEGORIES, IDIOM_CATEGORIES, type Sense, WORD_CATEGORIES } from "./lexicon/sense.ts";
import { EMOJI_HYPE, FIRST_CUE, IDIOM_BASE } from "./sense-classes.ts";
import { TokenBuffer } from "./tokens.ts";
import { tokenize } from "./tokenize.ts";

export type KnownSense = Readonly<{ class: number; valence: number; arousal: number }>;
/** A phrase as token hashes; WILDCARD stands for any one token. */
export type KnownIdiom = Readonly<{ tokens: Uint32Array; sense: KnownSense }>;

export type Senses = Readonly<{
  words: ReadonlyMap<number, KnownSense>;
  /** In the order of the lexicon. */
  idioms: readonly KnownIdiom[];
  /** Factor on the feeling that follows. */
  factors: ReadonlyMap<number, number>;
}>;

const buffer = new TokenBuffer();

function hashesOf(text: string): Uint32Array {
  tokenize(text, buffer);
  return buffer.hashes.slice(0, buffer.count);
}

type Draft = Readonly<{
  words: Map<number, KnownSense>;
  idioms: KnownIdiom[];
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
  draft.idioms.push({ tokens, sense });
}

function known(name: number, { valence, arousal }: Sense): KnownSense {
  return { class: name, valence, arousal };
}

/** Everything that the lexicon says, by token hash. */
export function senses(): Senses {
  const source = lexicon();
  const draft: Draft = { words: new Map(), idioms: [], factors: new Map() };
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
    const cue = known(FIRST_CUE + at, { valence: 0, arousal: 0 });
    for (const form of source.cues[category]) add(draft, form, cue);
  }
  for (const [form, factor] of [...source.intensifiers, ...source.dampeners]) {
    const [hash] = hashesOf(form);
    if (hash !== undefined) draft.factors.set(hash, factor);
  }
  return draft;
}
