// What tools between people and us have escaped is read as it was written.

import { escapedUnit } from "../../core/json-escapes.ts";

/** Scripts whose composed and decomposed spellings differ in more than accents. */
const COMPOSED_SCRIPTS = /[\u0900-\u11ff]/;

const ENTITY = /&(#\d{2,7}|#[xX][\da-fA-F]{2,6}|[a-z]{2,6});/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["lsquo", "\u2018"],
  ["rsquo", "\u2019"],
  ["ldquo", "\u201C"],
  ["rdquo", "\u201D"],
  ["hellip", "\u2026"],
]);
const LAST_CODE_POINT = 0x10_ff_ff;

/** Escapes of JSON that people do not type; a shrug and a raised horn hold other backslashes. */
const ESCAPE = /\\(u[\da-fA-F]{4}|[nrt"])/g;
function entity(found: string, name: string): string {
  if (!name.startsWith("#")) return ENTITIES.get(name) ?? found;
  const code = Number(/^#[xX]/.test(name) ? `0x${name.slice(2)}` : name.slice(1));
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : found;
}

/**
 * The text as it is read: HTML entities and escapes of JSON undone, once, and composed where that
 * matters. Offsets of the result are not those of the text.
 */
export function readable(text: string): string {
  let plain = text;
  if (plain.includes("\\")) {
    plain = plain.replaceAll(ESCAPE, (_, escape: string) => escapedUnit(escape));
  }
  if (plain.includes("&")) plain = plain.replaceAll(ENTITY, entity);
  return COMPOSED_SCRIPTS.test(plain) ? plain.normalize("NFC") : plain;
}
