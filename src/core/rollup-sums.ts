// Roll-ups: cells, endorsement sums and activity of one teaser, added up from comments and
// voices or taken away again. All are whole numbers, so the order never shows.

import type { EndorsementSum } from "./endorsement.ts";
import { endorsementWeight } from "./endorsement.ts";
import type { Cell, CellKey, Voice } from "./rollup.ts";
import { addCell, addVoice, emptyCell, hourOf, isEmpty, partOf } from "./rollup.ts";
import { SCORE_UNIT, takeVoice } from "./rollup.ts";
import type { ScoredComment } from "./scored-comment.ts";

/** How many authors of a platform wrote how many comments, scorable or not. */
export type ActivitySum = Readonly<{ platform: string; comments: number; authors: number }>;

/** Everything that the figures of one teaser are made of. Lists without empty or equal keys. */
export type Rollup = Readonly<{
  cells: readonly Cell[];
  endorsements: readonly EndorsementSum[];
  activity: readonly ActivitySum[];
}>;

type Sign = 1 | -1;

/** Sums under way. `sign` -1 takes away what +1 added. */
export type RollupSums = Readonly<{
  /** Counts a comment: coverage, precision, volume. */
  comment: (scored: ScoredComment, sign: Sign) => void;
  /** Counts a voice: index, shares, endorsement. Null counts nothing. */
  voice: (voice: Voice | null, sign: Sign) => void;
  /** Counts an author who wrote `comments` comments; 0 counts nothing. */
  author: (platform: string, comments: number, sign: Sign) => void;
  /** Counts what another roll-up holds. */
  add: (rollup: Rollup, sign: Sign) => void;
  /** What is there, in order of platform and the rest of the key; nothing that is empty. */
  rollup: () => Rollup;
}>;

type Maps = Readonly<{
  cells: Map<string, Cell>;
  endorsements: Map<string, EndorsementSum>;
  activity: Map<string, ActivitySum>;
}>;

export function rollupSums(): RollupSums {
  const maps: Maps = { cells: new Map(), endorsements: new Map(), activity: new Map() };
  return {
    comment: (scored, sign) => countComment(cellAt(maps.cells, keyOfComment(scored)), scored, sign),
    voice: (voice, sign) => {
      if (voice !== null) countVoice(maps, voice, sign);
    },
    author: (platform, comments, sign) => {
      if (comments !== 0) countActivity(maps, { platform, comments, authors: 1 }, sign);
    },
    add: (rollup, sign) => {
      for (const cell of rollup.cells) addCell(cellAt(maps.cells, cell), cell, sign);
      for (const sum of rollup.endorsements) countEndorsement(maps, sum, sign);
      for (const sum of rollup.activity) countActivity(maps, sum, sign);
    },
    rollup: () => ({
      cells: inOrder(maps.cells).filter((cell) => !isEmpty(cell)),
      endorsements: inOrder(maps.endorsements).filter(
        ({ voices, discount, hype }) => voices !== 0 || discount !== 0 || hype !== 0,
      ),
      activity: inOrder(maps.activity).filter(({ authors }) => authors !== 0),
    }),
  };
}

/** Sum of roll-ups; none gives an empty one. */
export function mergeRollups(rollups: readonly Rollup[]): Rollup {
  const sums = rollupSums();
  for (const rollup of rollups) sums.add(rollup, 1);
  return sums.rollup();
}

/** Time that may be placed on a timeline: relative times ("2 years ago") may not. */
export function placeableTime({ comment }: ScoredComment): number | null {
  return comment.timePrecision === "relative" ? null : comment.postedAt;
}

function countComment(cell: Cell, { comment, score }: ScoredComment, sign: Sign): void {
  cell.comments += sign;
  if (score.unscorable !== null) cell.unscorable[score.unscorable] += sign;
  if (comment.timePrecision !== null) cell.precision[comment.timePrecision] += sign;
}

function countVoice(maps: Maps, voice: Voice, sign: Sign): void {
  const { platform, language } = voice;
  const weight = endorsementWeight(voice.likes);
  const cell = cellAt(maps.cells, { platform, language, hour: hourOf(voice.firstAt) });
  if (sign === 1) addVoice(cell, voice, weight);
  else takeVoice(cell, voice, weight);
  if (voice.hype === null) return;
  const share = voice.share ?? SCORE_UNIT;
  const hype = partOf(voice.hype, share);
  countEndorsement(maps, { platform, weight, voices: 1, discount: SCORE_UNIT - share, hype }, sign);
}

function countEndorsement({ endorsements }: Maps, sum: EndorsementSum, sign: Sign): void {
  const name = `${sum.platform}\n${sum.weight}`;
  const known = endorsements.get(name);
  endorsements.set(name, {
    platform: sum.platform,
    weight: sum.weight,
    voices: (known?.voices ?? 0) + sign * sum.voices,
    discount: (known?.discount ?? 0) + sign * sum.discount,
    hype: (known?.hype ?? 0) + sign * sum.hype,
  });
}

function countActivity({ activity }: Maps, sum: ActivitySum, sign: Sign): void {
  const name = `${sum.platform}\n${sum.comments}`;
  const authors = (activity.get(name)?.authors ?? 0) + sign * sum.authors;
  activity.set(name, { platform: sum.platform, comments: sum.comments, authors });
}

function keyOfComment(scored: ScoredComment): CellKey {
  const { platform, language } = scored.comment;
  return { platform, language, hour: hourOf(placeableTime(scored)) };
}

function cellAt(cells: Map<string, Cell>, key: CellKey): Cell {
  const name = `${key.platform}\n${key.hour ?? ""}\n${key.language ?? ""}`;
  let cell = cells.get(name);
  if (cell === undefined) {
    cell = emptyCell(key);
    cells.set(name, cell);
  }
  return cell;
}

function inOrder<Entry>(entries: ReadonlyMap<string, Entry>): Entry[] {
  return [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
