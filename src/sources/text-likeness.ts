// What the values of a column look like, for exports whose header says nothing (or is wrong).

import { parseTime } from "../core/parse-time.ts";

/** Shares are in [0, 1] of the values that are not empty. */
export type ColumnLook = Readonly<{
  filled: number;
  /** Values that read like written language. */
  wordy: number;
  numeric: number;
  timed: number;
  /** Names, handles, ids: one token without white space. */
  token: number;
  unique: number;
  meanLength: number;
}>;

const SPACED = /\p{L}[\p{P}\p{S}]*\s+\S/u;
/** Scripts that write without spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{4}/u;

/** Looks at the values of one column; an empty list gives zeros. */
export function lookAt(values: readonly string[]): ColumnLook {
  const filled = values.map((value) => value.trim()).filter((value) => value !== "");
  const share = (test: (value: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  return {
    filled: filled.length,
    wordy: share(isWordy),
    numeric: share((value) => /^[+-]?[\d.,]+%?$/.test(value)),
    timed: share(
      (value) => !/^\d{1,8}$/.test(value) && parseTime(value, Date.UTC(2020, 0)) !== null,
    ),
    token: share((value) => /^\S+$/.test(value)),
    unique: filled.length === 0 ? 0 : new Set(filled).size / filled.length,
    meanLength: filled.reduce((sum, value) => sum + value.length, 0) / Math.max(1, filled.length),
  };
}

function isWordy(value: string): boolean {
  if (/^\w+:\/\/\S+$/.test(value) || /^[[{]/.test(value)) return false;
  return (SPACED.test(value) || UNSPACED.test(value)) && parseTime(value, 0) === null;
}

/** Comments of one word or emoji are common: fewer than this are no comments but labels. */
const MIN_WORDY = 0.4;

/** How much a column looks like comments; 0 where it does not at all. */
export function textLikeness(look: ColumnLook): number {
  if (look.wordy < MIN_WORDY || look.unique < 0.3) return 0;
  return look.wordy * look.unique * Math.log(1 + look.meanLength);
}
