// The lexicon and the grammar of feeling compiled into the bytes of facts.bin. Runs when the
// lexicon changes, never while scoring.

import {
  BANG,
  CANNOT,
  CONTRAST,
  DISSENT,
  DOTS,
  IDIOM_OPEN,
  IDIOM_SECOND,
  IDIOM_START,
  INNER,
  LINE,
  NEGATOR,
  PEOPLE,
  QUESTION,
  QUOTE,
  REPORT,
  RESUMES,
  WAIT,
} from "./facts.ts";
import { encodeFacts } from "./facts-file.ts";
import { hashOf, idiomKey, WILDCARD } from "./hashing.ts";
import { type KnownIdiom, type KnownSense, senses } from "./senses.ts";

/** Own list; spelled as the tokenizer folds them (no apostrophe before a final t). */
const NEGATORS =
  "not no never none nobody nothing nowhere neither nor cannot cant dont doesnt didnt isnt wasnt " +
  "arent werent wont wouldnt shouldnt couldnt hasnt havent hadnt aint without hardly barely " +
  "scarcely rarely nope zero lacks lacking";
const SPEAKERS =
  "people ppl folks everyone everybody anyone anybody someone somebody some they those critics " +
  "critic haters fans whoever guys review reviews reviewer reviewers y'all yall idiots clowns";
const REPORTS =
  "calling call calls called saying say says said claiming claim claims claimed complaining " +
  "thinking think thinks thought told promised";
const DISSENTS =
  "wrong lie lied lies lying liar liars nonsense blind delusional mistaken false untrue glasses " +
  "clueless crazy insane bs bullshit crack blindfolded deaf tripping trippin smoking";
const RESUMPTIONS =
  "are is was were be need needs have has had havent hasnt will wont should must can cant do " +
  "dont does doesnt did didnt got gotta and but yet aint arent isnt wasnt werent clearly";
const SPELLINGS: readonly (readonly [part: number, tokens: readonly string[]])[] = [
  [NEGATOR, NEGATORS.split(" ")],
  [CANNOT, ["cant", "cannot", "not"]],
  [WAIT, ["wait"]],
  [CONTRAST, ["but", "however"]],
  [BANG, ["!", "!+", "?!"]],
  [QUESTION, ["?", "?+", "?!"]],
  [LINE, ["<nl>"]],
  [QUOTE, ['"']],
  [DOTS, [".."]],
  [PEOPLE, SPEAKERS.split(" ")],
  [REPORT, REPORTS.split(" ")],
  [DISSENT, DISSENTS.split(" ")],
  [RESUMES, RESUMPTIONS.split(" ")],
  [INNER, [",", ";", ":", "(", ")", "-"]],
];

function partsByHash(idioms: readonly KnownIdiom[]): Map<number, number> {
  const parts = new Map<number, number>();
  const add = (hash: number, part: number): void => {
    parts.set(hash, (parts.get(hash) ?? 0) | part);
  };
  for (const [part, spellings] of SPELLINGS) {
    for (const spelling of spellings) add(hashOf(spelling), part);
  }
  for (const { tokens } of idioms) {
    const [first = 0, second = 0] = tokens;
    add(first, second === WILDCARD ? IDIOM_START | IDIOM_OPEN : IDIOM_START);
    add(second, IDIOM_SECOND);
  }
  return parts;
}

const NO_SENSE: KnownSense = { class: 0, valence: 0, arousal: 0 };

/** Idioms by their first two tokens, longest first; of those that read the same the first. */
function listsOf(idioms: readonly KnownIdiom[]): Map<number, KnownIdiom[]> {
  const lists = new Map<number, KnownIdiom[]>();
  const byTokens = new Map(idioms.toReversed().map((one) => [one.tokens.join(" "), one]));
  for (const idiom of [...byTokens.values()].toReversed()) {
    const [first = 0, second = 0] = idiom.tokens;
    const key = idiomKey(first, second);
    lists.set(key, [...(lists.get(key) ?? []), idiom]);
  }
  for (const list of lists.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return lists;
}

/** Bytes of facts.bin; the same lexicon gives the same bytes. */
export function compileFacts(): Uint8Array {
  const { words, factors, idioms } = senses();
  const parts = partsByHash(idioms);
  const lists = listsOf(idioms);
  const hashes = [...new Set([...parts.keys(), ...words.keys(), ...factors.keys()])];
  return encodeFacts({
    hashes,
    parts: hashes.map((hash) => parts.get(hash) ?? 0),
    senses: hashes.map((hash) => words.get(hash) ?? NO_SENSE),
    factors: hashes.map((hash) => factors.get(hash) ?? 1),
    keys: [...lists.keys()],
    lists: [...lists.values()],
  });
}
