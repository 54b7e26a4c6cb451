// Text to tokens in one pass over its code units. What a token means is decided elsewhere.

import { DIGIT, KINDS, LETTER, NEWLINE, PICTURE, SPACE, SURROGATE } from "./code-units.ts";
import { scanPicture } from "./scan-pictures.ts";
import { NEWLINE_TOKEN, scanMark } from "./scan-marks.ts";
import { scanNumber, scanWord } from "./scan-words.ts";
import { BREAK, PUNCTUATION, type TokenBuffer } from "./tokens.ts";

/** Fills the buffer with the tokens of a readable text; linear in its length. */
export function tokenize(text: string, tokens: TokenBuffer): void {
  tokens.reset(text.length);
  let at = 0;
  while (at < text.length) at = scan(text, at, tokens);
}

function scan(text: string, at: number, tokens: TokenBuffer): number {
  switch (KINDS[text.charCodeAt(at)] ?? 0) {
    case SPACE:
      return at + 1;
    case LETTER:
      return scanWord(text, at, tokens);
    case DIGIT:
      return scanNumber(text, at, tokens);
    case PICTURE:
    case SURROGATE:
      return scanPicture(text, at, tokens);
    case NEWLINE:
      return scanNewline(text, at, tokens);
    default:
      return scanMark(text, at, tokens);
  }
}

function scanNewline(text: string, at: number, tokens: TokenBuffer): number {
  const last = tokens.count - 1;
  const isNeeded = last >= 0 && tokens.hashes[last] !== NEWLINE_TOKEN && text.length > at + 1;
  if (isNeeded && tokens.open(PUNCTUATION, NEWLINE_TOKEN, at)) tokens.close(at + 1, BREAK);
  return at + 1;
}
