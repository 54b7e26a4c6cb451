// Turns frames ("(so|really) hyped for {title}") into texts. Frames and fillers live beside it.

import { FILLERS } from "./fillers.ts";
import { parseLabelled } from "./labelled-text.ts";
import type { LabelledText } from "./labelled-text.ts";

const CHOICE = /\(([^()]*\|[^()]*)\)/g;
const FILLER = /\{(\w+)\}/g;

function fillerOf(name: string): readonly string[] {
  const filler = FILLERS[name];
  if (filler === undefined) throw new RangeError(`no filler is called "${name}"`);
  return filler;
}

/** One text of a frame. Written choices go on with the turn, fillers also with the start. */
function fill(frame: string, turn: number, start: number): string {
  const chosen = frame.replace(CHOICE, (_, inline: string) => {
    const choices = inline.split("|");
    return choices[turn % choices.length] ?? "";
  });
  let step = start + turn;
  const filled = chosen.replace(FILLER, (_, name: string) => {
    const filler = fillerOf(name);
    // One on at each slot, so that a frame with two names gets two.
    return filler[step++ % filler.length] ?? "";
  });
  return filled.replace(/\s+/g, " ").replaceAll(" ,", ",").trim();
}

/** As many texts as the longest slot has choices, up to `most`. */
function turnsOf(frame: string, most: number): number {
  const written = Array.from(frame.matchAll(CHOICE), ([, inline = ""]) => inline.split("|").length);
  const fillers = Array.from(frame.matchAll(FILLER), ([, name = ""]) => fillerOf(name).length);
  return Math.min(most, Math.max(1, ...written, ...fillers));
}

/**
 * Every frame of a list in the notation of `parseLabelled`, each filled 1 to `most` times, so
 * that none outweighs the others. In order; the same list gives the same texts.
 */
export function expandFrames(list: string, most: number): LabelledText[] {
  return parseLabelled(list).flatMap(({ rung, sent, flags, text }, shift) =>
    Array.from({ length: turnsOf(text, most) }, (_, turn) => ({
      rung,
      sent,
      flags,
      text: fill(text, turn, shift * most),
    })),
  );
}
