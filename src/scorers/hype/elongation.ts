// Stretched words back to a spelling that is known: "gooood" -> "good", "soooo" -> "so".

import { single } from "./hashing.ts";
import { UNIGRAM } from "./families.ts";
import { hashLetters } from "./scan-words.ts";
import type { FeatureTable } from "./table.ts";
import { STRETCHED, type TokenBuffer } from "./tokens.ts";

/** Words with more doubled letters than this try only "all single" and "all double". */
const MOST_PAIRS = 3;

/** Reused: the candidate's letters. */
let draft: Uint16Array = new Uint16Array(64);

function countPairs(tokens: TokenBuffer, from: number, to: number): number {
  let pairs = 0;
  for (let at = from + 1; at < to; at += 1) {
    if (tokens.letters[at] === tokens.letters[at - 1]) pairs += 1;
  }
  return pairs;
}

/** Writes the letters without the second of each pair whose bit is set; the new length. */
function writeDraft(tokens: TokenBuffer, index: number, dropped: number): number {
  const from = tokens.lettersFrom[index] ?? 0;
  const to = tokens.lettersTo[index] ?? 0;
  if (to - from > draft.length) draft = new Uint16Array(2 * (to - from));
  let length = 0;
  let pair = 0;
  for (let at = from; at < to; at += 1) {
    const isSecond = at > from && tokens.letters[at] === tokens.letters[at - 1];
    if (isSecond) pair += 1;
    if (isSecond && (dropped >> Math.min(pair - 1, 30)) & 1) continue;
    draft[length] = tokens.letters[at] ?? 0;
    length += 1;
  }
  return length;
}

/** Idf code of the drafted spelling; infinite where it is not known. */
function rarityOf(length: number, table: FeatureTable): number {
  const slot = table.find(single(hashLetters(draft, 0, length), UNIGRAM));
  return slot < 0 ? Number.POSITIVE_INFINITY : (table.idfCodes[slot] ?? 0);
}

/** The commonest known spelling of a stretched word becomes its letters and its hash. */
function settle(tokens: TokenBuffer, index: number, table: FeatureTable): void {
  const from = tokens.lettersFrom[index] ?? 0;
  const pairs = countPairs(tokens, from, tokens.lettersTo[index] ?? 0);
  const step = pairs > MOST_PAIRS ? 0x7f_ff_ff_ff : 1;
  const last = pairs > MOST_PAIRS ? step : (1 << pairs) - 1;
  let best = 0;
  let commonest = Number.POSITIVE_INFINITY;
  for (let dropped = 0; dropped <= last; dropped += step) {
    const rarity = rarityOf(writeDraft(tokens, index, dropped), table);
    if (rarity < commonest) {
      commonest = rarity;
      best = dropped;
    }
  }
  const length = writeDraft(tokens, index, best);
  for (let at = 0; at < length; at += 1) tokens.letters[from + at] = draft[at] ?? 0;
  tokens.lettersTo[index] = from + length;
  tokens.hashes[index] = hashLetters(draft, 0, length);
}

/** Settles every stretched word of the buffer; the table says which spellings are common. */
export function settleStretched(tokens: TokenBuffer, table: FeatureTable): void {
  if ((tokens.flagsSeen & STRETCHED) === 0) return;
  for (let index = 0; index < tokens.count; index += 1) {
    if (((tokens.flags[index] ?? 0) & STRETCHED) !== 0) settle(tokens, index, table);
  }
}
