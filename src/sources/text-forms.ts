// How exporters disguise text, and how it is undone: one function per form, each leaving alone
// what is not in that form.

import { decodeEntities } from "../core/entities.ts";
import { decodeHtml, looksLikeHtml } from "./decode-html.ts";
import type { TextForm } from "./profile.ts";
import { looksLikeMojibake, repairMojibake } from "./repair-mojibake.ts";
import { takeoutText } from "./takeout-text.ts";
import { looksEscaped, undoEscapes } from "./undo-escapes.ts";

type Undo = (value: unknown) => unknown;

const UNDO: Readonly<Record<TextForm, Undo>> = {
  plain: (value) => value,
  html: onStrings(decodeHtml),
  entities: onStrings(decodeEntities),
  takeout: onStrings(takeoutText),
  mojibake: onStrings(repairMojibake),
  escapes: onStrings(undoEscapes),
};

/** The function that turns the form into plain text; values that are no strings pass as they are. */
export function undoTextForm(form: TextForm): Undo {
  return UNDO[form];
}

function onStrings(undo: (text: string) => string): Undo {
  return (value) => (typeof value === "string" ? undo(value) : value);
}

/** Share of sampled texts that must show a form, and the least number, before all are decoded. */
const SHARE = 0.01;
const LEAST = 2;

/** Forms that show, by what shows them; the first that enough texts show is taken. */
const SIGNS: readonly (readonly [TextForm, (text: string) => boolean])[] = [
  ["html", looksLikeHtml],
  ["mojibake", looksLikeMojibake],
  ["escapes", looksEscaped],
];

/** The form that a sample of texts is in, where no profile tells it. */
export function detectTextForm(texts: readonly unknown[]): TextForm {
  const strings = texts.filter((text) => typeof text === "string");
  const needed = Math.max(LEAST, strings.length * SHARE);
  const found = SIGNS.find(([, shows]) => strings.filter(shows).length >= needed);
  return found?.[0] ?? "plain";
}
