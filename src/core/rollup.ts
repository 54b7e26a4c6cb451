// Cells: the sums that every figure of a report is made of. A cell holds what one teaser,
// platform, hour and language add up to. All sums are whole numbers, so cells merge in any
// order to the same digits, and a report over a million comments reads a few thousand cells.

import type { UnscorableReason } from "./score.ts";
import type { TimePrecision } from "./comment.ts";

/** Scores are kept in whole ten-thousandths, so that sums are exact in any order. */
export const SCORE_UNIT = 10_000;

/** [rejecting, worried, open, warm, hyped], in ten-thousandths. */
export type LadderSums = readonly [number, number, number, number, number];
/** [negative, neutral, positive], in ten-thousandths. */
export type SentimentSums = readonly [number, number, number];

/**
 * One voice: an author once per teaser and platform (or one comment without an author),
 * with the mean of what they wrote and the time of their first comment.
 */
export type Voice = Readonly<{
  platform: string;
  language: string | null;
  /** Milliseconds UTC of the first scorable comment, or null where it is not known. */
  firstAt: number | null;
  /** Scorable comments behind this voice; at least 1. */
  comments: number;
  /** Mean hype in ten-thousandths, or null where the scorer has no ladder. */
  hype: number | null;
  ladder: LadderSums | null;
  sentiment: SentimentSums;
  /** Sum of likes over the voice's comments. */
  likes: number;
}>;

export type CellKey = Readonly<{
  platform: string;
  /** Hours since 1970 UTC, or null where the time is not known. */
  hour: number | null;
  language: string | null;
}>;

/** Sums over voices, except `comments` and `unscorable`, which count comments. */
export type Cell = CellKey & {
  voices: number;
  /** Voices with a hype value; 0 for a scorer without a ladder. */
  rated: number;
  hype: number;
  hypeSquared: number;
  ladder: [number, number, number, number, number];
  sentiment: [number, number, number];
  weight: number;
  weightSquared: number;
  weightedHype: number;
  comments: number;
  unscorable: Record<UnscorableReason, number>;
  precision: Record<TimePrecision, number>;
};

/** A cell with nothing in it. */
export function emptyCell(key: CellKey): Cell {
  return {
    platform: key.platform,
    hour: key.hour,
    language: key.language,
    voices: 0,
    rated: 0,
    hype: 0,
    hypeSquared: 0,
    ladder: [0, 0, 0, 0, 0],
    sentiment: [0, 0, 0],
    weight: 0,
    weightSquared: 0,
    weightedHype: 0,
    comments: 0,
    unscorable: { empty: 0, language: 0, spam: 0 },
    precision: { second: 0, minute: 0, hour: 0, day: 0, relative: 0 },
  };
}

/** Hour of a time in milliseconds; null stays null. */
export function hourOf(time: number | null): number | null {
  return time === null ? null : Math.floor(time / 3_600_000);
}

/** Adds one voice to its cell; `weight` is its endorsement weight in thousandths. */
export function addVoice(cell: Cell, voice: Voice, weight: number): void {
  cell.voices += 1;
  for (const k of [0, 1, 2] as const) cell.sentiment[k] += voice.sentiment[k];
  if (voice.hype === null || voice.ladder === null) return;
  cell.rated += 1;
  cell.hype += voice.hype;
  cell.hypeSquared += voice.hype * voice.hype;
  for (const k of [0, 1, 2, 3, 4] as const) cell.ladder[k] += voice.ladder[k];
  cell.weight += weight;
  cell.weightSquared += weight * weight;
  cell.weightedHype += weight * voice.hype;
}

/** Sum of cells; the key is that of `key`. An empty list gives an empty cell. */
export function mergeCells(cells: Iterable<Cell>, key: CellKey): Cell {
  const sum = emptyCell(key);
  for (const cell of cells) addCell(sum, cell, 1);
  return sum;
}

/** Cells that make `after` into `before` when added to it; those that hold nothing left out. */
export function differenceOf(before: readonly Cell[], after: readonly Cell[]): Cell[] {
  const byKey = new Map<string, Cell>();
  const sumAt = (cell: Cell): Cell => {
    const name = JSON.stringify([cell.platform, cell.hour, cell.language]);
    const known = byKey.get(name) ?? emptyCell(cell);
    byKey.set(name, known);
    return known;
  };
  for (const cell of before) addCell(sumAt(cell), cell, 1);
  for (const cell of after) addCell(sumAt(cell), cell, -1);
  return [...byKey.values()].filter((cell) => !isEmpty(cell));
}

function isEmpty(cell: Cell): boolean {
  return JSON.stringify(cell) === JSON.stringify(emptyCell(cell));
}

/** Adds `sign` times a cell to a sum. */
function addCell(sum: Cell, cell: Cell, sign: 1 | -1): void {
  for (const name of PLAIN_SUMS) sum[name] += sign * cell[name];
  for (const k of [0, 1, 2, 3, 4] as const) sum.ladder[k] += sign * cell.ladder[k];
  for (const k of [0, 1, 2] as const) sum.sentiment[k] += sign * cell.sentiment[k];
  for (const reason of ["empty", "language", "spam"] as const) {
    sum.unscorable[reason] += sign * cell.unscorable[reason];
  }
  for (const p of ["second", "minute", "hour", "day", "relative"] as const) {
    sum.precision[p] += sign * cell.precision[p];
  }
}

const PLAIN_SUMS = [
  "voices",
  "rated",
  "hype",
  "hypeSquared",
  "weight",
  "weightSquared",
  "weightedHype",
  "comments",
] as const;
