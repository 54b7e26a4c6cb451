// UTF-8 that was read as Latin-1 or Windows-1252 ("Ã©" for "é"), as Instagram's and Facebook's
// own downloads hold it.

import { toWindows1252 } from "./encoding.ts";

const strict = new TextDecoder("utf-8", { fatal: true });

/** First byte of a UTF-8 sequence and a continuation, each seen as a character. */
const TRACE =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

/** The text as it was meant; a text that is no such mojibake from end to end stays as it is. */
export function repairMojibake(text: string): string {
  if (!TRACE.test(text)) return text;
  const bytes = toWindows1252(text);
  if (bytes === null) return text;
  try {
    return strict.decode(bytes);
  } catch {
    return text;
  }
}

/** True where the repair would change the text. */
export function looksLikeMojibake(text: string): boolean {
  return TRACE.test(text) && repairMojibake(text) !== text;
}
