// Sums over voices, per driver and platform: whole numbers only, so that the order of comments
// changes no digit. A voice's part of the index is split among its drivers to the last unit.

import { emptyCell, partOf, SCORE_UNIT } from "../rollup.ts";
import type { Cell } from "../rollup.ts";
import type { VoiceTable } from "./voice-table.ts";
import { hypeOfVoice } from "./voice-table.ts";

/**
 * Units that one ten-thousandth of hype is split into: the least common multiple of 1 to 12, so
 * that up to twelve drivers get equal parts; of more, some get one unit more than others.
 */
export const SPLIT_UNIT = 27_720;
/** Half of the hype scale, in ten-thousandths. */
const MIDDLE = SCORE_UNIT / 2;

/** What one driver adds up to on one platform. */
export type DriverSums = {
  /** Voices and their hype, as in a cell. */
  cell: Cell;
  /** Sum of the parts of share * (hype - 0.5), in split units. */
  parts: number;
  /**
   * Sum of the squared parts, in ten-thousandths squared. Copies are no independent voices: `k`
   * of them are one of weight sqrt(k), whose square is `k` whole ones.
   */
  squares: number;
  /** Sum of the parts of the shares, in split units. */
  weight: number;
};

/** Sums of one platform: every voice, those of each driver, and those of none. */
export type PlatformSums = Readonly<{
  platform: string;
  all: DriverSums;
  drivers: readonly DriverSums[];
  none: DriverSums;
}>;

/** Sums of `count` drivers over the voices of a table; `bitsOf` says which a voice speaks of. */
export function driverSums(
  table: VoiceTable,
  count: number,
  bitsOf: (voice: number) => number,
): PlatformSums[] {
  const sums = table.platforms.map((platform) => ({
    platform,
    all: emptySums(),
    drivers: Array.from({ length: count }, emptySums),
    none: emptySums(),
  }));
  for (const [voice, at] of table.platform.entries()) {
    const platform = sums[at];
    if (platform === undefined) continue;
    const said = { hype: hypeOfVoice(table, voice), share: table.share[voice] ?? 0 };
    addPart(platform.all, said, WHOLE);
    const bits = bitsOf(voice);
    const mine = bits === 0 ? NONE : platform.drivers.filter((_, bit) => (bits >>> bit) & 1);
    if (mine.length === 0) addPart(platform.none, said, WHOLE);
    for (const [place, driver] of mine.entries()) {
      addPart(driver, said, { place, of: mine.length });
    }
  }
  return sums;
}

const NONE: readonly DriverSums[] = [];

function emptySums(): DriverSums {
  return {
    cell: emptyCell({ platform: "", hour: null, language: null }),
    parts: 0,
    squares: 0,
    weight: 0,
  };
}

type Part = Readonly<{ place: number; of: number }>;

const WHOLE: Part = { place: 0, of: 1 };

type Said = Readonly<{ hype: number; share: number }>;

function addPart(sums: DriverSums, { hype, share }: Said, part: Part): void {
  const counted = partOf(hype, share);
  const offset = hype - MIDDLE;
  sums.cell.voices += 1;
  sums.cell.rated += 1;
  sums.cell.discount += SCORE_UNIT - share;
  sums.cell.hype += counted;
  sums.cell.hypeSquared += partOf(hype * hype, share);
  // Half of an odd share is no whole number; half of a split unit is.
  sums.parts += splitOf((2 * counted - share) * (SPLIT_UNIT / 2), part);
  sums.squares += Math.round((offset * offset) / (part.of * part.of));
  sums.weight += splitOf(share * SPLIT_UNIT, part);
}

/** One of `of` whole parts of a whole number; together they are the number. */
function splitOf(whole: number, { place, of }: Part): number {
  const even = Math.trunc(whole / of);
  const left = whole - even * of;
  return even + (place < Math.abs(left) ? Math.sign(left) : 0);
}
