// A cell as a row of numbers: how it lies in a database and in a table of sums under way.

import type { Cell, CellKey } from "./rollup.ts";

/** Places of a cell's sums in its row; the lists among them begin there. */
export const VOICES = 0;
export const RATED = 1;
export const DISCOUNT = 2;
export const HYPE = 3;
export const HYPE_SQUARED = 4;
export const LADDER = 5;
export const SENTIMENT = 10;
export const WEIGHT = 13;
export const WEIGHT_SQUARED = 14;
export const WEIGHTED_HYPE = 15;
export const COMMENTS = 16;
export const UNSCORABLE = 17;
export const PRECISION = 20;
/** Numbers in a row. */
export const CELL_WIDTH = 25;

/** The row of a cell. */
export function numbersOf({ unscorable, precision, ...cell }: Cell): number[] {
  return [
    cell.voices,
    cell.rated,
    cell.discount,
    cell.hype,
    cell.hypeSquared,
    ...cell.ladder,
    ...cell.sentiment,
    cell.weight,
    cell.weightSquared,
    cell.weightedHype,
    cell.comments,
    unscorable.empty,
    unscorable.language,
    unscorable.spam,
    precision.second,
    precision.minute,
    precision.hour,
    precision.day,
    precision.relative,
  ];
}

/**
 * The cell of a row that begins at `from`; what lies before it may be anything. By place and not by
 * spreading: that is most of the time.
 */
export function cellOf(key: CellKey, values: ArrayLike<number | string>, from: number): Cell {
  const at = (place: number): number => Number(values[from + place]);
  return {
    platform: key.platform,
    hour: key.hour,
    language: key.language,
    voices: at(VOICES),
    rated: at(RATED),
    discount: at(DISCOUNT),
    hype: at(HYPE),
    hypeSquared: at(HYPE_SQUARED),
    ladder: [at(LADDER), at(LADDER + 1), at(LADDER + 2), at(LADDER + 3), at(LADDER + 4)],
    sentiment: [at(SENTIMENT), at(SENTIMENT + 1), at(SENTIMENT + 2)],
    weight: at(WEIGHT),
    weightSquared: at(WEIGHT_SQUARED),
    weightedHype: at(WEIGHTED_HYPE),
    comments: at(COMMENTS),
    unscorable: {
      empty: at(UNSCORABLE),
      language: at(UNSCORABLE + 1),
      spam: at(UNSCORABLE + 2),
    },
    precision: {
      second: at(PRECISION),
      minute: at(PRECISION + 1),
      hour: at(PRECISION + 2),
      day: at(PRECISION + 3),
      relative: at(PRECISION + 4),
    },
  };
}
