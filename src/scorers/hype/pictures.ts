// Emoji features: each picture, how often, whether it stands alone, whether it ends the text.

import { EMOJI_ALONE, EMOJI_ITSELF, EMOJI_LAST, EMOJI_THRICE, EMOJI_TWICE } from "./families.ts";
import type { FeatureList } from "./feature-list.ts";
import { single } from "./hashing.ts";
import { EMOJI, PUNCTUATION, type TokenBuffer } from "./tokens.ts";

const PICTURES = 1 << EMOJI;
const PICTURES_AND_MARKS = PICTURES | (1 << PUNCTUATION);

/** How many of the tokens just before `index` are the same picture; at most two. */
function repeats(tokens: TokenBuffer, index: number): number {
  const hash = tokens.hashes[index];
  if (index < 1 || tokens.hashes[index - 1] !== hash) return 0;
  return index > 1 && tokens.hashes[index - 2] === hash ? 2 : 1;
}

/** Adds the emoji features; a text without emoji has none. */
export function pushPictures(tokens: TokenBuffer, list: FeatureList): void {
  if ((tokens.kindsSeen & PICTURES) === 0) return;
  const alone = (tokens.kindsSeen & ~PICTURES_AND_MARKS) === 0;
  for (let index = 0; index < tokens.count; index += 1) {
    if (tokens.kinds[index] !== EMOJI) continue;
    const hash = tokens.hashes[index] ?? 0;
    list.from = index;
    list.to = index;
    const before = repeats(tokens, index);
    if (before === 0) list.push(single(hash, EMOJI_ITSELF));
    if (before === 1) list.push(single(hash, EMOJI_TWICE));
    if (before === 2) list.push(single(hash, EMOJI_THRICE));
    if (alone) list.push(single(hash, EMOJI_ALONE));
    if (index === tokens.count - 1) list.push(single(hash, EMOJI_LAST));
  }
}
