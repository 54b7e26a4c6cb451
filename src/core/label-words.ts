// The words that people use in labelled files for a rung and for a sentiment: one table for
// every reader. Lenient in spelling, strict in meaning: what is not here is no label.

import type { Label, Rung } from "./ladder.ts";

const RUNG_WORDS: Readonly<Record<string, Rung>> = {
  "-2": -2,
  "-1": -1,
  "0": 0,
  "1": 1,
  "2": 2,
  rejecting: -2,
  worried: -1,
  open: 0,
  warm: 1,
  hyped: 2,
};

const LABEL_WORDS: Readonly<Record<string, Label>> = {
  n: "negative",
  neg: "negative",
  negative: "negative",
  u: "neutral",
  neu: "neutral",
  neutral: "neutral",
  p: "positive",
  pos: "positive",
  positive: "positive",
};

/** Letters of the codebook: sarcasm, question, promotion, seen already, another language. */
const FLAG_LETTERS: readonly string[] = ["s", "q", "p", "r", "l"];

/** What may stand in each column, as it is told to people. */
export const EXPECTED_RUNG = "-2, -1, 0, 1 or 2 (or rejecting, worried, open, warm, hyped)";
export const EXPECTED_LABEL = "positive, neutral or negative (or p, u, n)";
export const EXPECTED_FLAGS = "letters of s, q, p, r and l, or -";

/** Names under which a labelled file may hold the sentiment; the first one present counts. */
export const LABEL_COLUMNS = ["sent", "label", "sentiment"] as const;

/** A word without what spreadsheets and keyboards add to it: `'+2`, `−1` (a true minus), `2.0`. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^'/, "")
    .replace(/^[\u2010-\u2015\u2212]/, "-")
    .replace(/^\+(?=\d)|^-(?=0)/, "")
    .replace(/^(-?\d)\.0*$/, "$1")
    .toLowerCase();
}

function wordIn<Value>(words: Readonly<Record<string, Value>>, text: string): Value | null {
  const word = bare(text);
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}

/** The rung that a text names, in figures or by its name; null where it names none. */
export function rungNamed(text: string): Rung | null {
  return wordIn(RUNG_WORDS, text);
}

/** The sentiment that a text names; null where it names none ("mixed" and "3" name none). */
export function labelNamed(text: string): Label | null {
  return wordIn(LABEL_WORDS, text);
}

/**
 * The letters of a flags cell, in the order of the codebook, each once: "" for none (an empty
 * cell or a dash), null where anything but those letters stands there. Case, blanks, commas and
 * semicolons between them do not matter.
 */
export function flagsNamed(text: string): string | null {
  const letters = bare(text).replaceAll(/[\s,;|]+/g, "");
  if (letters === "-") return "";
  for (const letter of letters) if (!FLAG_LETTERS.includes(letter)) return null;
  return FLAG_LETTERS.filter((letter) => letters.includes(letter)).join("");
}
