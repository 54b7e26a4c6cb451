// Bursts: hours with far more voices than their neighbours. A raid looks like one; so does a
// mention by a large account, so a burst is a reason to look and is left in every figure.

import type { Cell } from "./rollup.ts";
import { mergeCells } from "./rollup.ts";
import type { Burst } from "./summary.ts";
import { precisionOf } from "./timeline.ts";

/** Hours on each side that say what was to be expected. */
const NEIGHBOURS = 6;
/** A burst has this many times the expected voices… */
const TIMES_EXPECTED = 4;
/** …and at least so many: by chance alone that is over eight standard deviations. */
const MIN_VOICES = 30;

/**
 * Hours with at least 30 voices and four times the expected number, in time order. Expected is
 * the mean of the six hours before or of the six after, whichever is larger, as far as they lie
 * between the first and the last voice: so neither the hour of publication nor a slow decay is
 * one. None where times are not known to the hour.
 */
export function burstsOf(cells: readonly Cell[]): Burst[] {
  const precision = precisionOf(mergeCells(cells, { platform: "", hour: null, language: null }));
  if (precision === null || precision === "day" || precision === "relative") return [];
  const byHour = new Map<number, number>();
  for (const { hour, voices } of cells) {
    if (hour !== null && voices > 0) byHour.set(hour, (byHour.get(hour) ?? 0) + voices);
  }
  const hours = [...byHour.keys()].toSorted((a, b) => a - b);
  const [first = 0] = hours;
  const last = hours.at(-1) ?? first;
  return hours.flatMap((hour) => {
    const voices = byHour.get(hour) ?? 0;
    const before = meanOf(byHour, Math.max(first, hour - NEIGHBOURS), hour - 1);
    const after = meanOf(byHour, hour + 1, Math.min(last, hour + NEIGHBOURS));
    if (before === null && after === null) return [];
    const expected = Math.max(before ?? 0, after ?? 0);
    if (voices < MIN_VOICES || voices < TIMES_EXPECTED * expected) return [];
    return [{ start: new Date(hour * 3_600_000).toISOString(), voices, expected }];
  });
}

/** Mean voices of the hours from `from` to `to`; null where there are none. */
function meanOf(byHour: ReadonlyMap<number, number>, from: number, to: number): number | null {
  if (to < from) return null;
  let sum = 0;
  for (let hour = from; hour <= to; hour += 1) sum += byHour.get(hour) ?? 0;
  return sum / (to - from + 1);
}
