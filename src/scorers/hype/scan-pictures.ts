// Emoji: one token for each picture, whatever its skin, variation selector or joined parts.

import { KINDS, PICTURE } from "./code-units.ts";
import { mixed } from "./hashing.ts";
import { EMOJI, type TokenBuffer, WORD } from "./tokens.ts";

const JOINER = 0x20_0d;
const VARIATION_SELECTOR = 0xfe_0f;
const FIRST_SKIN = 0x1_f3_fb;
const LAST_SKIN = 0x1_f3_ff;
const FIRST_FLAG = 0x1_f1_e6;
const LAST_FLAG = 0x1_f1_ff;
const FIRST_EMOJI = 0x1_f0_00;
const LAST_EMOJI = 0x1_fa_ff;
const HEART = 0x27_64;
/** Keeps the hashes of pictures away from those of words. */
const PICTURE_FAMILY = 0x45_00_00_00;

/** Token hash of an emoji by its first code point. */
export function hashOfPicture(codePoint: number): number {
  const shown = codePoint === 0x26_65 || codePoint === 0x27_65 ? HEART : codePoint;
  return mixed(shown + PICTURE_FAMILY);
}
/** Token of a red heart, also of "<3". */
export const HEART_TOKEN: number = hashOfPicture(HEART);

function isSkin(codePoint: number): boolean {
  return codePoint >= FIRST_SKIN && codePoint <= LAST_SKIN;
}

function isFlagLetter(codePoint: number): boolean {
  return codePoint >= FIRST_FLAG && codePoint <= LAST_FLAG;
}

function width(codePoint: number): number {
  return codePoint > 0xff_ff ? 2 : 1;
}

/** Index after the selectors, skins and joined pictures that belong to one emoji. */
function endOfPicture(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint === JOINER) {
      const joined = text.codePointAt(at + 1) ?? 0;
      at += 1 + (isPictured(joined) ? width(joined) : 0);
    } else if (codePoint === VARIATION_SELECTOR || isSkin(codePoint)) at += width(codePoint);
    else break;
  }
  return at;
}

function isPictured(codePoint: number): boolean {
  if (codePoint > 0xff_ff) return codePoint >= FIRST_EMOJI && codePoint <= LAST_EMOJI;
  return KINDS[codePoint] === PICTURE;
}

/** An emoji, a flag, or a letter of a far plane; the index after it. */
export function scanPicture(text: string, start: number, tokens: TokenBuffer): number {
  const codePoint = text.codePointAt(start) ?? 0;
  const after = start + width(codePoint);
  if (!isPictured(codePoint)) {
    if (tokens.open(WORD, mixed(codePoint), start)) tokens.close(after, 0);
    return after;
  }
  const second = text.codePointAt(after) ?? 0;
  if (isFlagLetter(codePoint) && isFlagLetter(second)) {
    const flag = mixed(codePoint * 64 + second);
    if (tokens.open(EMOJI, flag, start)) tokens.close(after + 2, 0);
    return after + 2;
  }
  const end = endOfPicture(text, after);
  if (tokens.open(EMOJI, hashOfPicture(codePoint), start)) tokens.close(end, 0);
  return end;
}
