// What tools between people and us have escaped is read as it was written.

import { decodeEntities } from "../../core/entities.ts";
import { escapedUnit } from "../../core/json-escapes.ts";

/** Scripts whose composed and decomposed spellings differ in more than accents. */
const COMPOSED_SCRIPTS = /[\u0900-\u11ff]/;

/** Escapes of JSON that people do not type; a shrug and a raised horn hold other backslashes. */
const ESCAPE = /\\(u[\da-fA-F]{4}|[nrt"])/g;

/**
 * The text as it is read: HTML entities and escapes of JSON undone, once, and composed where that
 * matters. Offsets of the result are not those of the text.
 */
export function readable(text: string): string {
  const unescaped = text.includes("\\")
    ? text.replaceAll(ESCAPE, (_, escape: string) => escapedUnit(escape))
    : text;
  const plain = decodeEntities(unescaped);
  return COMPOSED_SCRIPTS.test(plain) ? plain.normalize("NFC") : plain;
}
