// Features of place: how a comment opens, how it ends, and what its last clause says.

import { CONTRAST, INNER } from "./facts.ts";
import { CLOSING_WORD, FIRST_PAIR, FIRST_WORD, LAST_PAIR, LAST_WORD } from "./families.ts";
import type { FeatureList } from "./feature-list.ts";
import { paired, single } from "./hashing.ts";
import { BREAK, EMOJI, EMOTICON, PUNCTUATION, type TokenBuffer } from "./tokens.ts";

function isDecoration(kind: number): boolean {
  return kind === PUNCTUATION || kind === EMOJI || kind === EMOTICON;
}

function endsClause(tokens: TokenBuffer, index: number): boolean {
  const parts = tokens.parts[index] ?? 0;
  // A comma or a colon divides a clause, it does not end one.
  if (((tokens.flags[index] ?? 0) & BREAK) !== 0) return (parts & INNER) === 0;
  return (parts & CONTRAST) !== 0;
}

/** Words of the last clause, where there is an earlier one to turn away from. */
function pushClosing(tokens: TokenBuffer, list: FeatureList): void {
  let end = tokens.count;
  while (end > 0 && isDecoration(tokens.kinds[end - 1] ?? 0)) end -= 1;
  let start = end;
  while (start > 0 && !endsClause(tokens, start - 1)) start -= 1;
  if (start === 0) return;
  for (let index = start; index < end; index += 1) {
    list.from = index;
    list.to = index;
    list.push(single(tokens.hashes[index] ?? 0, CLOSING_WORD));
  }
}

/** Adds the features of place; a text of one token has its first and last word alone. */
export function pushPlaces(tokens: TokenBuffer, list: FeatureList): void {
  const last = tokens.count - 1;
  if (last < 0) return;
  const { hashes } = tokens;
  list.from = 0;
  list.to = 0;
  list.push(single(hashes[0] ?? 0, FIRST_WORD));
  if (last > 0) {
    list.to = 1;
    list.push(paired(hashes[0] ?? 0, hashes[1] ?? 0, FIRST_PAIR));
    list.from = last - 1;
    list.to = last;
    list.push(paired(hashes[last - 1] ?? 0, hashes[last] ?? 0, LAST_PAIR));
  }
  list.from = last;
  list.to = last;
  list.push(single(hashes[last] ?? 0, LAST_WORD));
  pushClosing(tokens, list);
}
