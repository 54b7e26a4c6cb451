// Names by their capitals: "The Hateful Eight" is not hateful. A word of feeling inside a name
// becomes a name like any other. No list of names lives here.

import { type Facts, IDIOM_SECOND, RESUMES, ROLE } from "./facts.ts";
import { hashOf } from "./hashing.ts";
import { BREAK, CAPITALISED, NAME, type TokenBuffer, WORD } from "./tokens.ts";

/** What stands for a word of feeling inside a name. */
export const NAME_TOKEN: number = hashOf("<name>");
/** From this share of capitalised words on, capitals are the writer's style. */
const STYLED_SHARE = 0.6;
const FEWEST_WORDS = 3;
const FIRST_PERSON = hashOf("i");
/** "Best Movie Ever" is no name: what people write under trailers about, capitals or not. */
const ORDINARY: ReadonlySet<number> = new Set(
  (
    "movie movies film films trailer trailers teaser cinema theater theatre scene scenes music " +
    "song soundtrack cast acting actor actors actress director story plot show series season " +
    "episode game games sequel ever im ive ill id"
  )
    .split(" ")
    .map(hashOf),
);

/** Besides those that end a report. */
const SUBJECT_VERBS: ReadonlySet<number> = new Set(
  "looks look seems seem sounds feels comes airs wrote writes stars plays made makes"
    .split(" ")
    .map(hashOf),
);

/** A word with a capital first and a small letter next. */
function isCapitalised(tokens: TokenBuffer, index: number): boolean {
  return ((tokens.flags[index] ?? 0) & CAPITALISED) !== 0;
}

/** True where capitals tell names from other words: some words have them, most have none. */
function tellsNames(tokens: TokenBuffer): boolean {
  let words = 0;
  let capitalised = 0;
  for (let index = 0; index < tokens.count; index += 1) {
    if (tokens.kinds[index] !== WORD) continue;
    words += 1;
    if (isCapitalised(tokens, index)) capitalised += 1;
  }
  return capitalised > 0 && words >= FEWEST_WORDS && capitalised < words * STYLED_SHARE;
}

function endOfRun(tokens: TokenBuffer, start: number): number {
  let end = start;
  while (end < tokens.count && tokens.kinds[end] === WORD && isCapitalised(tokens, end)) {
    end += 1;
  }
  return end;
}

/** True where a word would have a capital anyway, or where a writer feels something of a name. */
function opensSentence(tokens: TokenBuffer, index: number): boolean {
  const before = index - 1;
  if (before < 0 || tokens.kinds[before] !== WORD) return true;
  return ((tokens.flags[before] ?? 0) & BREAK) !== 0 || tokens.hashes[before] === FIRST_PERSON;
}

/** True for a run of which the text then says something: "Cruel Summer is …". */
function isSubject(tokens: TokenBuffer, start: number, end: number): boolean {
  if (end - start < 2 || end >= tokens.count) return false;
  return (
    ((tokens.parts[end] ?? 0) & ROLE) === RESUMES || SUBJECT_VERBS.has(tokens.hashes[end] ?? 0)
  );
}

type Read = Readonly<{ tokens: TokenBuffer; facts: Facts }>;

/** True for a word that means something by itself, not only as the second word of an idiom. */
function isKnown({ tokens, facts }: Read, index: number): boolean {
  const fact = tokens.facts[index] ?? 0;
  const isPart = ((tokens.parts[index] ?? 0) & ~IDIOM_SECOND) !== 0;
  return isPart || (facts.classes[fact] ?? 0) > 0 || (facts.factors[fact] ?? 1) !== 1;
}

/** Whether a run can name something: not all of its words are known, none of them is ordinary. */
function isName(text: Read, start: number, end: number): boolean {
  const { tokens } = text;
  let unknown = 0;
  for (let index = start; index < end; index += 1) {
    if (ORDINARY.has(tokens.hashes[index] ?? 0)) return false;
    if (!isKnown(text, index)) unknown += 1;
  }
  return unknown > 0 || isSubject(tokens, start, end);
}

function nameRun(text: Read, start: number, end: number): void {
  if (!isName(text, start, end)) return;
  const { tokens, facts } = text;
  const isOpening = opensSentence(tokens, start) && !isSubject(tokens, start, end);
  for (let index = isOpening ? start + 1 : start; index < end; index += 1) {
    if ((facts.classes[tokens.facts[index] ?? 0] ?? 0) === 0) continue;
    tokens.kinds[index] = NAME;
    tokens.hashes[index] = NAME_TOKEN;
    tokens.facts[index] = 0;
    tokens.parts[index] = 0;
  }
}

/** Marks the names of a text; facts must be looked up already. */
export function settleNames(tokens: TokenBuffer, facts: Facts): void {
  if ((tokens.flagsSeen & CAPITALISED) === 0 || !tellsNames(tokens)) return;
  let index = 0;
  while (index < tokens.count) {
    if (isCapitalised(tokens, index)) {
      const end = endOfRun(tokens, index);
      if (end > index) nameRun({ tokens, facts }, index, end);
      index = Math.max(end, index + 1);
    } else index += 1;
  }
}
