// How a commenter is called. Names are shown only where the user kept them.

import { cleanLine } from "../clean.ts";

/** Pseudonyms are hashes; a few digits tell fifty commenters apart. */
const SHOWN_DIGITS = 6;

/** `viewer 4c555f` for a pseudonym; a kept name as it is, on one short line. */
export function authorName(author: string): string {
  if (/^[0-9a-f]{12,}$/.test(author)) return `viewer ${author.slice(0, SHOWN_DIGITS)}`;
  return cleanLine(author, 40);
}
