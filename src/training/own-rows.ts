// The rows of our own writing as labelled comments: under no title, and of less weight than
// what people wrote.

import type { Label } from "../core/ladder.ts";
import { idiomRows } from "./idiom-rows/idiom-rows.ts";
import type { SentimentLetter } from "./idiom-rows/labelled-text.ts";
import type { LabelledComment } from "./labelled-comment.ts";

/** On held-out titles 0.3 and 1 do equally well; more teaches the idioms better. */
export const OWN_ROW_WEIGHT = 0.5;
const LABEL_OF: Readonly<Record<SentimentLetter, Label>> = {
  p: "positive",
  n: "negative",
  u: "neutral",
};

/** All rows of our own writing. */
export function ownRows(weight: number = OWN_ROW_WEIGHT): LabelledComment[] {
  return idiomRows().map(({ text, rung, sent, flags }) => ({
    text,
    title: "",
    rung,
    label: LABEL_OF[sent],
    flags: flags.replace("-", ""),
    weight,
  }));
}
