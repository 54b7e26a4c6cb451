// What comes from outside (texts, names, paths) made safe to show: control characters, text
// direction overrides, lone surrogates, endless texts. Escaping is not done here: each format
// escapes by construction.

/** Longest comment shown, in graphemes; beyond it a comment is shortened. */
export const MAX_GRAPHEMES = 2000;
/** A grapheme can be endless (stacked marks), so code units are bounded too. */
const MAX_UNITS_EACH = 4;
/** Room for a few large graphemes (a family is one of 11 units) in a short text. */
const SPARE_UNITS = 64;
/** Marks stacked on one letter beyond this many are dropped; no orthography needs more. */
const MAX_MARKS = 4;
const MAX_NAME = 160;

/** All of category Cc but the line break and the tab. */
const CONTROLS = /(?![\n\t])\p{Cc}/gu;
/** Embeddings, overrides and isolates: they can reorder what stands around them. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const STACKED = new RegExp(`(\\p{Mn}{${MAX_MARKS}})\\p{Mn}+`, "gu");
/** Code points that no text may hold: noncharacters of plane 0. */
const NONCHARACTER = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/** Lone surrogates replaced by U+FFFD, one unit for one, so that offsets stay true. */
export function wellFormed(text: string): string {
  return text.replaceAll(LONE_SURROGATE, "\uFFFD");
}

/** A piece of a comment without what must not be shown; line breaks and tabs stay. */
export function cleanPiece(text: string): string {
  return wellFormed(text)
    .replaceAll(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
    .replaceAll(CONTROLS, "")
    .replaceAll(DIRECTION, "")
    .replaceAll(NONCHARACTER, "\uFFFD")
    .replaceAll(STACKED, "$1")
    .replaceAll(/\n{3,}/g, "\n\n");
}

/** Where a text must be cut, in UTF-16 units: its length if it is short enough. */
export function cutAt(text: string, graphemes: number): number {
  // No grapheme is shorter than a unit: most texts need no counting.
  if (text.length <= graphemes) return text.length;
  const head = text.slice(0, MAX_UNITS_EACH * graphemes + SPARE_UNITS);
  let seen = 0;
  for (const part of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(head)) {
    if (seen === graphemes) return part.index;
    seen += 1;
  }
  return head.length;
}

/** The last place at or before `units` (UTF-16) where a text may be cut. */
export function cutBefore(text: string, units: number): number {
  if (units >= text.length) return text.length;
  const head = text.slice(0, units + SPARE_UNITS);
  const parts = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(head);
  return parts.containing(units)?.index ?? units;
}

/** One line: cleaned, white space collapsed, at most 160 graphemes. Empty text stays empty. */
export function cleanLine(text: string, graphemes: number = MAX_NAME): string {
  const line = cleanPiece(text).replaceAll(/\s+/g, " ").trim();
  const end = cutAt(line, graphemes);
  return end < line.length ? `${line.slice(0, end).trimEnd()}…` : line;
}

/** A whole comment: cleaned and cut at 2,000 graphemes; `shortened` says whether it was. */
export function cleanComment(text: string): Readonly<{ text: string; shortened: boolean }> {
  const whole = wellFormed(text);
  const end = cutAt(whole, MAX_GRAPHEMES);
  return { text: cleanPiece(whole.slice(0, end)).trim(), shortened: end < whole.length };
}
