// Roll-ups: cells, endorsement sums and activity of one teaser, added up from comments and
// voices or taken away again. All are whole numbers, so the order never shows.

import type { Comment } from "./comment.ts";
import type { EndorsementSum } from "./endorsement.ts";
import { endorsementWeight } from "./endorsement.ts";
import { CellTable } from "./cell-table.ts";
import type { Sign } from "./cell-table.ts";
import type { Cell, CellKey, Voice } from "./rollup.ts";
import { hourOf, isEmpty, partOf, SCORE_UNIT } from "./rollup.ts";
import type { ScoredComment } from "./scored-comment.ts";

/** How many authors of a platform wrote how many comments, scorable or not. */
export type ActivitySum = Readonly<{ platform: string; comments: number; authors: number }>;

/** Everything that the figures of one teaser are made of. Lists without empty or equal keys. */
export type Rollup = Readonly<{
  cells: readonly Cell[];
  endorsements: readonly EndorsementSum[];
  activity: readonly ActivitySum[];
}>;

/** A roll-up whose cells come one at a time: all of them take more room than what they are made of. */
export type RollupStream = Omit<Rollup, "cells"> & Readonly<{ cells: Iterable<Cell> }>;

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
  /** The same, to be read once and before anything else is counted. */
  stream: () => RollupStream;
}>;

type Mutable<Sum> = { -readonly [Name in keyof Sum]: Sum[Name] };

/**
 * Sums by platform and then by the rest of their keys. Maps within maps: one of joined names
 * would build and hash a string for every comment, which costs more than the adding.
 */
type Maps = Readonly<{
  table: CellTable;
  /** Rows of the table by platform, language and hour. */
  rows: Map<string, Map<string | null, Map<number | null, number>>>;
  endorsements: Map<string, Map<number, Mutable<EndorsementSum>>>;
  activity: Map<string, Map<number, Mutable<ActivitySum>>>;
}>;

export function rollupSums(): RollupSums {
  const table = new CellTable();
  const maps: Maps = {
    table,
    rows: new Map(),
    endorsements: new Map(),
    activity: new Map(),
  };
  return {
    comment: (scored, sign) => {
      const { platform, language } = scored.comment;
      const hour = hourOf(placeableTime(scored));
      table.comment(rowOf(maps, { platform, language, hour }), scored, sign);
    },
    voice: (voice, sign) => {
      if (voice !== null) countVoice(maps, voice, sign);
    },
    author: (platform, comments, sign) => {
      if (comments !== 0) countActivity(maps, { platform, comments, authors: 1 }, sign);
    },
    add: (rollup, sign) => {
      for (const cell of rollup.cells) table.cell(rowOf(maps, cell), cell, sign);
      for (const sum of rollup.endorsements) countEndorsement(maps, sum, sign);
      for (const sum of rollup.activity) countActivity(maps, sum, sign);
    },
    rollup: () => {
      const stream = streamOf(maps);
      return { ...stream, cells: [...stream.cells] };
    },
    stream: () => streamOf(maps),
  };
}

function streamOf({ table, endorsements, activity }: Maps): RollupStream {
  return {
    cells: filled(table.cells(byKey)),
    endorsements: tidyEndorsements(
      [...endorsements.values()].flatMap((sums) => [...sums.values()]),
    ),
    activity: tidyActivity([...activity.values()].flatMap((sums) => [...sums.values()])),
  };
}

function* filled(cells: Iterable<Cell>): Generator<Cell> {
  for (const cell of cells) if (!isEmpty(cell)) yield cell;
}

/** A roll-up without equal keys, in order and without what is empty. */
function tidyRollup({ cells, endorsements, activity }: Rollup): Rollup {
  return {
    cells: [...filled(cells)].toSorted(byKey),
    endorsements: tidyEndorsements(endorsements),
    activity: tidyActivity(activity),
  };
}

function tidyEndorsements(sums: readonly EndorsementSum[]): EndorsementSum[] {
  return inOrder(
    sums.filter(({ voices, discount, hype }) => voices !== 0 || discount !== 0 || hype !== 0),
    ({ platform, weight }) => `${platform}\n${weight}`,
  );
}

function tidyActivity(sums: readonly ActivitySum[]): ActivitySum[] {
  return inOrder(
    sums.filter(({ authors }) => authors !== 0),
    ({ platform, comments }) => `${platform}\n${comments}`,
  );
}

/** By platform, hour and language; what is not known comes first. */
function byKey(a: CellKey, b: CellKey): number {
  if (a.platform !== b.platform) return a.platform < b.platform ? -1 : 1;
  if (a.hour !== b.hour) return (a.hour ?? -Infinity) - (b.hour ?? -Infinity);
  return (a.language ?? "") < (b.language ?? "") ? -1 : 1;
}

function isNothing({ cells, endorsements, activity }: Rollup): boolean {
  return cells.length + endorsements.length + activity.length === 0;
}

/** Sum of roll-ups; none gives an empty one. */
export function mergeRollups(rollups: readonly Rollup[]): Rollup {
  const [one, ...others] = rollups.filter((rollup) => !isNothing(rollup));
  if (one !== undefined && others.length === 0) return tidyRollup(one);
  const sums = rollupSums();
  for (const rollup of rollups) sums.add(rollup, 1);
  return sums.rollup();
}

/** Time that may be placed on a timeline: relative times ("2 years ago") may not. */
export function placeableTime({
  comment,
}: Readonly<{ comment: Pick<Comment, "postedAt" | "timePrecision"> }>): number | null {
  return comment.timePrecision === "relative" ? null : comment.postedAt;
}

function countVoice(maps: Maps, voice: Voice, sign: Sign): void {
  const { platform, language } = voice;
  const weight = endorsementWeight(voice.likes);
  const row = rowOf(maps, { platform, language, hour: hourOf(voice.firstAt) });
  maps.table.voice(row, voice, { weight, sign });
  if (voice.hype === null) return;
  const share = voice.share ?? SCORE_UNIT;
  const hype = partOf(voice.hype, share);
  countEndorsement(maps, { platform, weight, voices: 1, discount: SCORE_UNIT - share, hype }, sign);
}

function countEndorsement({ endorsements }: Maps, sum: EndorsementSum, sign: Sign): void {
  const { platform, weight } = sum;
  const byWeight = branchOf(endorsements, platform);
  let known = byWeight.get(weight);
  if (known === undefined) {
    known = { platform, weight, voices: 0, discount: 0, hype: 0 };
    byWeight.set(weight, known);
  }
  known.voices += sign * sum.voices;
  known.discount += sign * sum.discount;
  known.hype += sign * sum.hype;
}

function countActivity({ activity }: Maps, sum: ActivitySum, sign: Sign): void {
  const { platform, comments, authors } = sum;
  const byCount = branchOf(activity, platform);
  const known = byCount.get(comments);
  if (known === undefined) byCount.set(comments, { platform, comments, authors: sign * authors });
  else known.authors += sign * authors;
}

function rowOf({ table, rows }: Maps, { platform, language, hour }: CellKey): number {
  const byHour = branchOf(branchOf(rows, platform), language);
  let row = byHour.get(hour);
  if (row === undefined) {
    row = table.open({ platform, language, hour });
    byHour.set(hour, row);
  }
  return row;
}

function branchOf<Key, Inner, Leaf>(tree: Map<Key, Map<Inner, Leaf>>, key: Key): Map<Inner, Leaf> {
  let branch = tree.get(key);
  if (branch === undefined) {
    branch = new Map();
    tree.set(key, branch);
  }
  return branch;
}

function inOrder<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string): Entry[] {
  return entries
    .map((entry) => ({ entry, name: nameOf(entry) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ entry }) => entry);
}
