// Which words stand under a negation ("not ... good") or after "can't wait". Sets flags of
// tokens; makes no features.

import { CANNOT, NEGATOR, WAIT } from "./facts.ts";
import { AWAITED, BREAK, EMOJI, NEGATED, type TokenBuffer } from "./tokens.ts";

/** How many tokens a negation reaches, after accuracy-recipe.md section 3. */
const NEGATION_REACH = 4;
/** "can't wait to pay 80 dollars for half a game": the object may stand far off. */
const WAIT_REACH = 7;

/** A text without any of these has no scopes: "wait" opens one only after "can't". */
const OPENS_SCOPE = NEGATOR | CANNOT;

/** How many tokens the scopes under way still reach; one object for all texts. */
const reach = { negated: 0, awaited: 0 };

/** Sets NEGATED and AWAITED on the tokens in reach; both end where a clause ends. */
export function markScopes(tokens: TokenBuffer): void {
  if ((tokens.partsSeen & OPENS_SCOPE) === 0) return;
  reach.negated = 0;
  reach.awaited = 0;
  for (let index = 0; index < tokens.count; index += 1) {
    if (((tokens.flags[index] ?? 0) & BREAK) !== 0) {
      reach.negated = 0;
      reach.awaited = 0;
    } else if (tokens.kinds[index] !== EMOJI) markWord(tokens, index);
  }
}

function markWord(tokens: TokenBuffer, index: number): void {
  const { negated, awaited } = reach;
  const part = tokens.parts[index] ?? 0;
  if (negated + awaited + part === 0) return;
  const added = (negated > 0 ? NEGATED : 0) + (awaited > 0 ? AWAITED : 0);
  tokens.flags[index] = (tokens.flags[index] ?? 0) | added;
  reach.negated = (part & NEGATOR) === 0 ? Math.max(0, negated - 1) : NEGATION_REACH;
  reach.awaited = isEager(tokens, index) ? WAIT_REACH : Math.max(0, awaited - 1);
  const isBeforeWait = (part & CANNOT) !== 0 && partOf(tokens, index + 1, WAIT);
  if (isBeforeWait) reach.negated = 0;
}

function partOf(tokens: TokenBuffer, index: number, part: number): boolean {
  return index >= 0 && index < tokens.count && ((tokens.parts[index] ?? 0) & part) !== 0;
}

/** The "wait" of "can't wait". */
function isEager(tokens: TokenBuffer, index: number): boolean {
  return partOf(tokens, index, WAIT) && partOf(tokens, index - 1, CANNOT);
}
