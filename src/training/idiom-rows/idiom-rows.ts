// The rows of our own writing that teach what public comments rarely say: idioms, slang,
// negation, sarcasm, emoji, typos, names. The texts themselves live in the files beside it.

import { expandFrames } from "./frames.ts";
import { FRAMES_CONTRAST } from "./frames-contrast.ts";
import { FRAMES_NEGATIVE } from "./frames-negative.ts";
import { FRAMES_OPEN } from "./frames-open.ts";
import { FRAMES_POSITIVE } from "./frames-positive.ts";
import { HAND_EMOJI } from "./hand-emoji.ts";
import { HAND_CONTRAST } from "./hand-contrast.ts";
import { HAND_FOREIGN } from "./hand-foreign.ts";
import { HAND_MIXED } from "./hand-mixed.ts";
import { HAND_HYPED } from "./hand-hyped.ts";
import { HAND_NEGATION } from "./hand-negation.ts";
import { HAND_REJECTING } from "./hand-rejecting.ts";
import { HAND_REVERSED } from "./hand-reversed.ts";
import { HAND_OPEN } from "./hand-open.ts";
import { HAND_SARCASM } from "./hand-sarcasm.ts";
import { HAND_THRILLED } from "./hand-thrilled.ts";
import { HAND_TYPO } from "./hand-typo.ts";
import { HAND_WARM } from "./hand-warm.ts";
import { HAND_WORRIED } from "./hand-worried.ts";
import { parseLabelled } from "./labelled-text.ts";
import type { LabelledText } from "./labelled-text.ts";

const HAND_WRITTEN = [
  HAND_HYPED,
  HAND_THRILLED,
  HAND_EMOJI,
  HAND_NEGATION,
  HAND_CONTRAST,
  HAND_REVERSED,
  HAND_WARM,
  HAND_WORRIED,
  HAND_REJECTING,
  HAND_SARCASM,
  HAND_OPEN,
  HAND_TYPO,
  HAND_MIXED,
  HAND_FOREIGN,
];
/** Texts per frame; more of those without attitude, where names and plots must carry none. */
const FRAMES = [
  { list: FRAMES_POSITIVE, most: 4 },
  { list: FRAMES_NEGATIVE, most: 4 },
  { list: FRAMES_OPEN, most: 8 },
  { list: FRAMES_CONTRAST, most: 6 },
] as const;

/**
 * Every row, hand-written ones first, always in the same order; no text stands twice. The
 * first label of a text holds. Flags are as in the codebook; few rows are in another language.
 */
export function idiomRows(): readonly LabelledText[] {
  const rows = [
    ...HAND_WRITTEN.flatMap((list) => parseLabelled(list)),
    ...FRAMES.flatMap(({ list, most }) => expandFrames(list, most)),
  ];
  return [...new Map(rows.toReversed().map((row) => [row.text, row])).values()].toReversed();
}
