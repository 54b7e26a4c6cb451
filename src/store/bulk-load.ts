// Loading many new comments at once, inside the caller's transaction: without indices, which are
// built afterwards, and with every comment counted as a voice of its own, which is put right
// afterwards for the few voices that are not. The outcome equals that of writing one by one.

import type { RollupSums } from "../core/rollup-sums.ts";
import { rollupSums } from "../core/rollup-sums.ts";
import type { ScoredComment } from "../core/scored-comment.ts";
import { SCORE_UNIT } from "../core/rollup.ts";
import { voiceOf } from "../core/voices.ts";
import { bulkCopies } from "./bulk-copies.ts";
import type { Place } from "./bulk-copies.ts";
import { correctVoices } from "./bulk-voices.ts";
import type { InsertComment, Reference } from "./comment-insert.ts";
import { copyBands, copyIndex } from "./copy-index.ts";
import type { Connection } from "./open-database.ts";
import type { RollupTable } from "./rollup-table.ts";
import { identityHash, rowSet } from "./row-set.ts";

export type BulkParts = Readonly<{
  insert: InsertComment;
  idOf: (table: "teaser" | "platform", name: string) => number;
  isPurged: (scored: ScoredComment) => boolean;
  table: RollupTable;
}>;

export type BulkLoad = Readonly<{
  /** Stores a comment that is new; false, and nothing done, for one that is known or purged. */
  add: (
    scored: ScoredComment,
    reference: Reference,
    bands: readonly number[] | undefined,
  ) => boolean;
  /** Builds the indices and the roll-ups; nothing may be added after it. */
  finish: () => void;
}>;

/** What one teaser gains: sums as if every comment were a voice, and comments by scorer. */
export type Gain = Readonly<{ sums: RollupSums; scorers: Map<number, number> }>;

/** Drops the indices of `comment` and starts loading; `expected` rows are made room for. */
export function bulkLoad(connection: Connection, expected: number, parts: BulkParts): BulkLoad {
  const indices = dropIndices(connection);
  const firstId = 1 + Number(connection.prepare("SELECT max(id) FROM comment").pluck().get() ?? 0);
  const known = knownRows(connection, expected);
  const copies = bulkCopies(connection);
  const gains = new Map<number, Gain>();
  return {
    add: (scored, { inputId, scorerId }, given) => {
      const teaserId = parts.idOf("teaser", scored.comment.teaser);
      const platformId = parts.idOf("platform", scored.comment.platform);
      if (parts.isPurged(scored)) return false;
      const place = { teaserId, platformId };
      const hash = identityHash(teaserId, platformId, scored.key);
      if (known.has(hash, place, scored.key)) return false;
      const id = parts.insert(scored, { inputId, scorerId, teaserId, platformId });
      known.put(hash, id);
      count(gainOf(gains, teaserId), scored, scorerId);
      const bands = given ?? copyBands(scored);
      if (bands.length > 0) copies.add(id, place, bands);
      return true;
    },
    finish: () => {
      for (const sql of indices) connection.exec(sql);
      copies.flush();
      const index = copyIndex(connection);
      for (const pair of copies.pairs()) index.join(pair);
      correctVoices(connection, {
        firstId,
        settle: index.settle,
        gainOf: (id) => gainOf(gains, id),
      });
      for (const [teaserId, { sums, scorers }] of gains) {
        parts.table.add(teaserId, sums.stream(), "live");
        for (const [scorerId, comments] of scorers) {
          parts.table.addScored(teaserId, scorerId, comments);
        }
      }
    },
  };
}

function gainOf(gains: Map<number, Gain>, teaserId: number): Gain {
  let gain = gains.get(teaserId);
  if (gain === undefined) {
    gain = { sums: rollupSums(), scorers: new Map() };
    gains.set(teaserId, gain);
  }
  return gain;
}

/** Counts a comment, and a voice that wrote nothing else. */
function count({ sums, scorers }: Gain, scored: ScoredComment, scorerId: number): void {
  sums.comment(scored, 1);
  sums.voice(voiceOf([{ scored, share: SCORE_UNIT }]), 1);
  const { author, platform } = scored.comment;
  if (author !== null) sums.author(platform, 1, 1);
  scorers.set(scorerId, (scorers.get(scorerId) ?? 0) + 1);
}

/** Drops what slows loading down; returns the statements that make it anew. */
function dropIndices(connection: Connection): string[] {
  const indices = connection
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_schema
       WHERE type = 'index' AND tbl_name = 'comment' AND sql IS NOT NULL ORDER BY rowid`,
    )
    .all();
  for (const { name } of indices) connection.exec(`DROP INDEX ${name}`);
  return indices.map(({ sql }) => sql);
}

type KnownRows = Readonly<{
  /** Whether an identity with this hash is there. */
  has: (hash: number, place: Place, key: string) => boolean;
  put: (hash: number, row: number) => void;
}>;

function knownRows(connection: Connection, expected: number): KnownRows {
  const all = connection
    .prepare<[], [number, number, number, string]>(
      "SELECT id, teaser_id, platform_id, key FROM comment",
    )
    .raw();
  const same = connection
    .prepare<[number, number, number, string], number>(
      "SELECT 1 FROM comment WHERE id = ? AND teaser_id = ? AND platform_id = ? AND key = ?",
    )
    .pluck();
  const stored = Number(connection.prepare("SELECT count(*) FROM comment").pluck().get());
  const rows = rowSet(stored + expected);
  for (const [id, teaserId, platformId, key] of all.iterate()) {
    rows.put(identityHash(teaserId, platformId, key), id);
  }
  return {
    has: (hash, { teaserId, platformId }, key) =>
      // Hardly any hash is there twice: no need to make what compares the rows.
      rows.mayHold(hash) &&
      rows.find(hash, (row) => same.get(row, teaserId, platformId, key) !== undefined) > 0,
    put: rows.put,
  };
}
