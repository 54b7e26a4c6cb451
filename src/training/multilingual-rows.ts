// Labelled comments for the sentiment of other languages, from files with a label and a text.

import { isUsable, readLabelled } from "./labelled-comment.ts";
import type { SentimentComment } from "./multilingual.ts";

/** English comments teach emoji, marks and loan words; they count half (tuned on trailers). */
const SHARED_WEIGHT = 0.5;

/** Comments of one file in one language (ISO 639-1); an INPUT error where it cannot be read. */
export function readSentimentComments(path: string, language: string): SentimentComment[] {
  return readLabelled(path).map(({ text, label }) => ({ text, label, language, weight: 1 }));
}

/** English comments of one file, for what languages share; spam and other languages left out. */
export function readSharedComments(path: string): SentimentComment[] {
  const comments = readLabelled(path).filter(isUsable);
  return comments.map(({ text, label }) => ({
    text,
    label,
    language: null,
    weight: SHARED_WEIGHT,
  }));
}
