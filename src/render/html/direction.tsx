// Direction of text that was written by others: only where it may run from right to left.

import type { VNode } from "preact";

/** Scripts of bidi class R or AL (Hebrew, Arabic, Syriac, Thaana, N'Ko, Adlam …) and their marks. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Value of `dir`: without such a character `auto` would mean left to right, as the page is. */
export function directionOf(text: string): "auto" | undefined {
  return RIGHT_TO_LEFT.test(text) ? "auto" : undefined;
}

/** Text kept apart from its surroundings, so that it cannot reorder what stands beside it. */
export function Isolated({ text }: Readonly<{ text: string }>): VNode {
  return RIGHT_TO_LEFT.test(text) ? <bdi>{text}</bdi> : <>{text}</>;
}
