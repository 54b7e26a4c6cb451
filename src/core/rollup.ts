// Cells: the sums that every figure of a report is made of. A cell holds what one teaser,
// platform, hour and language add up to. All sums are whole numbers, so cells merge in any
// order to the same digits, and a report over a million comments reads a few thousand cells.

import { CELL_WIDTH, cellOf } from "./cell-numbers.ts";
import { groupBy } from "./group.ts";
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
  /**
   * What it counts, in ten-thousandths: one of `k` copies of a long text counts `1 / sqrt(k)`.
   * A whole voice (10,000) where absent.
   */
  share?: number | undefined;
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

/**
 * Sums over voices, except `comments` and `unscorable`, which count comments. `voices` and
 * `rated` are plain counts; the other sums hold each voice by its share.
 */
export type Cell = CellKey & {
  voices: number;
  /** Voices with a hype value; 0 for a scorer without a ladder. */
  rated: number;
  /** What the shares of copies fall short of whole voices, in ten-thousandths. */
  discount: number;
  hype: number;
  hypeSquared: number;
  ladder: [number, number, number, number, number];
  sentiment: [number, number, number];
  /** Endorsement weights in thousandths, not capped. */
  weight: number;
  weightSquared: number;
  weightedHype: number;
  comments: number;
  unscorable: Record<UnscorableReason, number>;
  precision: Record<TimePrecision, number>;
};

const NOTHING = new Float64Array(CELL_WIDTH);

/** A cell with nothing in it. */
export function emptyCell(key: CellKey): Cell {
  return cellOf(key, NOTHING, 0);
}

/** Hour of a time in milliseconds; null stays null. */
export function hourOf(time: number | null): number | null {
  return time === null ? null : Math.floor(time / 3_600_000);
}

/** Part of a whole number, rounded to a whole number; all of it for a whole voice. */
export function partOf(value: number, share: number): number {
  return share === SCORE_UNIT ? value : Math.round((value * share) / SCORE_UNIT);
}

/** What the rated voices of a cell count together: their number, less what copies fall short. */
export function massOf(cell: Cell): number {
  return cell.rated === 0 ? 0 : Math.max(0, cell.rated - cell.discount / SCORE_UNIT);
}

/**
 * Independent voices of equal weight that would tell as much (Kish 1965): `(sum w)^2 / sum w^2`,
 * with a cluster of `k` copies as one voice of weight `sqrt(k)`. The number of rated voices where
 * nothing was copied; 1 where all wrote the same text.
 */
export function effectiveVoices(cell: Cell): number {
  return cell.rated <= 0 ? 0 : massOf(cell) ** 2 / cell.rated;
}

/** Sum of cells; the key is that of `key`. An empty list gives an empty cell. */
export function mergeCells(cells: Iterable<Cell>, key: CellKey): Cell {
  const sum = emptyCell(key);
  for (const cell of cells) addCell(sum, cell);
  return sum;
}

/** Sums by hour over platforms and languages: a few times fewer, for what asks for time alone. */
export function mergeHours(cells: readonly Cell[]): Cell[] {
  return [...groupBy(cells, ({ hour }) => hour)].map(([hour, group]) =>
    mergeCells(group, { platform: "", hour, language: null }),
  );
}

/** Whether a cell holds nothing at all. */
export function isEmpty(cell: Cell): boolean {
  // Nearly every cell has some.
  if (cell.comments !== 0) return false;
  if (PLAIN_SUMS.some((name) => cell[name] !== 0)) return false;
  const { ladder, sentiment, unscorable, precision } = cell;
  const rest = [ladder, sentiment, Object.values(unscorable), Object.values(precision)];
  return rest.flat().every((sum) => sum === 0);
}

/** Written out: a report does so a million times. */
function addCell(sum: Cell, cell: Cell): void {
  sum.voices += cell.voices;
  sum.rated += cell.rated;
  sum.discount += cell.discount;
  sum.hype += cell.hype;
  sum.hypeSquared += cell.hypeSquared;
  sum.weight += cell.weight;
  sum.weightSquared += cell.weightSquared;
  sum.weightedHype += cell.weightedHype;
  sum.comments += cell.comments;
  const { ladder } = cell;
  sum.ladder[0] += ladder[0];
  sum.ladder[1] += ladder[1];
  sum.ladder[2] += ladder[2];
  sum.ladder[3] += ladder[3];
  sum.ladder[4] += ladder[4];
  const [negative, neutral, positive] = cell.sentiment;
  sum.sentiment[0] += negative;
  sum.sentiment[1] += neutral;
  sum.sentiment[2] += positive;
  sum.unscorable.empty += cell.unscorable.empty;
  sum.unscorable.language += cell.unscorable.language;
  sum.unscorable.spam += cell.unscorable.spam;
  sum.precision.second += cell.precision.second;
  sum.precision.minute += cell.precision.minute;
  sum.precision.hour += cell.precision.hour;
  sum.precision.day += cell.precision.day;
  sum.precision.relative += cell.precision.relative;
}

const PLAIN_SUMS = [
  "voices",
  "rated",
  "discount",
  "hype",
  "hypeSquared",
  "weight",
  "weightSquared",
  "weightedHype",
  "comments",
] as const;
