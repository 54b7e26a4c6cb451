// Texts that were written as JSON strings and never read as such: `\u2019` for an apostrophe, `\n`
// for a line break.

import { escapedUnit } from "../core/json-escapes.ts";

const ESCAPE = /\\(u[\da-fA-F]{4}|["\\/bfnrt])/g;
/** An escape that nobody types. */
const NUMBERED = /\\u[\da-fA-F]{4}/;

/** The text as it was meant; backslashes that begin no escape stay. */
export function undoEscapes(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replaceAll(ESCAPE, (_, escape: string) => escapedUnit(escape));
}

/** True for a text with a character that is written as its number. */
export function looksEscaped(text: string): boolean {
  return text.includes("\\u") && NUMBERED.test(text);
}
