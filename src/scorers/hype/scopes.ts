// Which words stand under a negation ("not ... good") or after "can't wait". Sets flags of
// tokens; makes no features.

import { hashOf } from "./hashing.ts";
import { AWAITED, BREAK, EMOJI, NEGATED, type TokenBuffer } from "./tokens.ts";

/** Own list; spelled as the tokenizer folds them (no apostrophe before a final t). */
const NEGATORS =
  "not no never none nobody nothing nowhere neither nor cannot cant dont doesnt didnt isnt wasnt " +
  "arent werent wont wouldnt shouldnt couldnt hasnt havent hadnt aint without hardly barely " +
  "scarcely rarely nope zero lacks lacking";
const NEGATOR_TOKENS: ReadonlySet<number> = new Set(NEGATORS.split(" ").map(hashOf));
const CANNOT_TOKENS: ReadonlySet<number> = new Set(["cant", "cannot", "not"].map(hashOf));
const WAIT_TOKEN = hashOf("wait");
/** Words that turn what was said before. */
export const CONTRAST_TOKENS: ReadonlySet<number> = new Set(["but", "however"].map(hashOf));

/** How many tokens a negation reaches, after accuracy-recipe.md section 3. */
const NEGATION_REACH = 4;
/** "can't wait to pay 80 dollars for half a game": the object may stand far off. */
const WAIT_REACH = 7;

/** How many tokens the scopes under way still reach; one object for all texts. */
const reach = { negated: 0, awaited: 0 };

/** Sets NEGATED and AWAITED on the tokens in reach; both end where a clause ends. */
export function markScopes(tokens: TokenBuffer): void {
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
  const added = (negated > 0 ? NEGATED : 0) + (awaited > 0 ? AWAITED : 0);
  tokens.flags[index] = (tokens.flags[index] ?? 0) | added;
  const hash = tokens.hashes[index] ?? 0;
  reach.negated = NEGATOR_TOKENS.has(hash) ? NEGATION_REACH : Math.max(0, negated - 1);
  reach.awaited = isEager(tokens, index) ? WAIT_REACH : Math.max(0, awaited - 1);
  if (CANNOT_TOKENS.has(hash) && tokens.hashes[index + 1] === WAIT_TOKEN) reach.negated = 0;
}

/** The "wait" of "can't wait". */
function isEager(tokens: TokenBuffer, index: number): boolean {
  if (tokens.hashes[index] !== WAIT_TOKEN || index === 0) return false;
  return CANNOT_TOKENS.has(tokens.hashes[index - 1] ?? 0);
}
