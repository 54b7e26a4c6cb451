// The store: everything that is kept between runs, in one SQLite file. Synchronous; a batch is
// written in the transaction that `transaction` opens.

import { randomBytes } from "node:crypto";
import type { Comment } from "../core/comment.ts";
import { mergeRollups } from "../core/rollup-sums.ts";
import type { Rollup } from "../core/rollup-sums.ts";
import type { QuantizedScore, ScoredComment } from "../core/scored-comment.ts";
import { rescoreComments } from "./comment-rescorer.ts";
import type { Reference } from "./comment-insert.ts";
import { insertComment } from "./comment-insert.ts";
import { BULK_FROM } from "./comment-intake.ts";
import type { Intake } from "./comment-intake.ts";
import type { WriteComment } from "./comment-writer.ts";
import { commentWriter } from "./comment-writer.ts";
import type { InputLog } from "./input-log.ts";
import { inputLog } from "./input-log.ts";
import type { LabelLog } from "./label-log.ts";
import { labelLog } from "./label-log.ts";
import type { TeaserLog } from "./teaser-log.ts";
import { teaserLog } from "./teaser-log.ts";
import type { Connection } from "./open-database.ts";
import type { PurgeLog } from "./purge-log.ts";
import { purgeLog } from "./purge-log.ts";
import { damageOf, openDatabase, translateErrors } from "./open-database.ts";
import type { CheckParts, RollupDifference } from "./rollup-check.ts";
import { checkRollups, rebuildRollups } from "./rollup-check.ts";
import type { RunLog } from "./run-log.ts";
import { runLog } from "./run-log.ts";
import { rollupKeeper } from "./rollup-keeper.ts";
import type { RollupTable } from "./rollup-table.ts";
import { rollupTable } from "./rollup-table.ts";
import type { SuspectReader } from "./suspect-reader.ts";
import { suspectReader } from "./suspect-reader.ts";
import { translated } from "./translated.ts";

import { commentReaders } from "./comment-reader.ts";
import { intakeOf } from "./start-intake.ts";
import { transactions } from "./transactions.ts";
import type { VoiceSampler } from "./voice-sample.ts";
import { voiceSampler } from "./voice-sample.ts";

export type Store = Readonly<{
  path: string;
  /** Key of the pseudonyms, made once per database; hexadecimal, 256 bits. */
  salt: string;
  inputs: InputLog;
  /** Row id of a name, made when it is new. */
  idOf: (table: "teaser" | "platform" | "scorer", name: string) => number;
  writeComment: WriteComment;
  /** Takes in the comments of one input that holds about `expected` of them. */
  intake: (reference: Reference, expected: number) => Intake;
  /** `expected`: about how many comments the transaction will bring. */
  begin: (expected?: number) => void;
  commit: () => void;
  /** Undoes what came after `begin`; without one it does nothing. */
  rollback: () => void;
  /** Names in order of their first comment read. */
  teasers: () => string[];
  platforms: () => string[];
  /** Names of the scorers whose scores the comments of a teaser carry. */
  scorersOf: (teaser: string) => string[];
  /** How many comments a teaser has, without counting them. */
  countOf: (teaser: string) => number;
  /** All comments of a teaser, lazily, in no promised order; nothing may be written meanwhile. */
  commentsOf: (teaser: string) => Iterable<ScoredComment>;
  /** One comment by its identity; null where there is none. */
  commentOf: (teaser: string, platform: string, key: string) => ScoredComment | null;
  /** All or some voices of a teaser, with all that they wrote. */
  sampleOf: VoiceSampler;
  /** All comments of a teaser in the order in which they were stored. */
  commentsInOrder: (teaser: string) => Iterable<ScoredComment>;
  /** Scored comments with the most likes, first posted first where likes are equal. */
  mostLiked: (teaser: string, limit: number) => ScoredComment[];
  /** Roll-ups of a teaser, with what purged comments left in them; what reports read. */
  rollupOf: (teaser: string) => Rollup;
  suspectsOf: SuspectReader;
  health: Health;
  /** Gives comments that carry another scorer's score the one that `score` gives; how many. */
  rescore: (
    scorerId: number,
    score: (comments: readonly Comment[]) => readonly QuantizedScore[],
  ) => number;
  purges: PurgeLog;
  labels: LabelLog;
  facts: TeaserLog;
  runs: RunLog;
  /** Gives the space of deleted rows back and leaves nothing of them in the file. */
  shrink: () => void;
  close: () => void;
}>;

/** Whether the database is whole. */
export type Health = Readonly<{
  /** SQLite's own findings, and rows that refer to none; none where the file is sound. */
  damage: () => string[];
  /** Where the roll-ups and a recount from the comments part first; null where they are equal. */
  difference: () => RollupDifference | null;
  /** Builds the roll-ups anew from the comments, in a transaction of the caller. */
  rebuild: () => void;
}>;

export type StoreOptions = Readonly<{
  readonly?: boolean;
  /** Comments to hold before the roll-ups are settled; more need more memory. */
  settleAt?: number | undefined;
  /** Comments of an input from which on they are loaded in bulk; it changes no outcome. */
  bulkFrom?: number | undefined;
}>;

/**
 * Opens the database at `path`, creating and migrating it unless `readonly`. What goes wrong,
 * then and later, is a HypemeterError with advice.
 */
export function openStore(path: string, options: StoreOptions = {}): Store {
  return translated(
    path,
    translateErrors(path, () => openParts(path, options)),
  );
}

function openParts(path: string, options: StoreOptions): Store {
  const { readonly = false, settleAt, bulkFrom = BULK_FROM } = options;
  const connection = openDatabase(path, { readonly });
  const ids = idCache(connection);
  const salt = saltOf(connection, readonly);
  const table = rollupTable(connection, (name) => ids.of("platform", name));
  const rollups = rollupKeeper(connection, table, settleAt);
  const purges = purgeLog(connection, { rollups, salt });
  const parts = {
    insert: insertComment(connection),
    idOf: ids.of,
    isPurged: purges.isPurged,
    rollups,
    table,
  };
  const write = commentWriter(connection, parts);
  return {
    path,
    salt,
    inputs: inputLog(connection),
    idOf: ids.of,
    writeComment: (...comment) => translateErrors(path, () => write(...comment)),
    intake: intakeOf(connection, { path, write, bulkFrom, ...parts }),
    ...transactions(connection, { path, bulkFrom, purges, rollups, ids }),
    ...commentReaders(connection),
    sampleOf: voiceSampler(connection),
    rollupOf: rollupReader(connection, table),
    suspectsOf: suspectReader(connection),
    health: healthOf(path, { connection, table }),
    rescore: (scorerId, score) =>
      translateErrors(path, () => rescoreComments(connection, { rollups, scorerId }, score)),
    purges,
    labels: labelLog(connection),
    facts: teaserLog(connection),
    runs: runLog(connection),
    shrink: () => translateErrors(path, () => shrink(connection)),
    close: () => void connection.close(),
  };
}

function rollupReader(connection: Connection, table: RollupTable): Store["rollupOf"] {
  const teaserId = connection
    .prepare<[string], number>("SELECT id FROM teaser WHERE name = ?")
    .pluck();
  return (teaser) => {
    const id = teaserId.get(teaser);
    if (id === undefined) return mergeRollups([]);
    return mergeRollups([table.read(id, "live"), table.read(id, "kept")]);
  };
}

function healthOf(path: string, parts: CheckParts): Health {
  return {
    damage: () => damageOf(parts.connection),
    difference: () => translateErrors(path, () => checkRollups(parts)),
    rebuild: () => translateErrors(path, () => rebuildRollups(parts)),
  };
}

function shrink(connection: Connection): void {
  connection.exec("VACUUM");
  connection.pragma("wal_checkpoint(TRUNCATE)");
}

type IdCache = Readonly<{ of: Store["idOf"]; forget: () => void }>;

function idCache(connection: Connection): IdCache {
  const known = { teaser: new Map(), platform: new Map(), scorer: new Map() } as const;
  return {
    of: (table, name) => {
      const cached: number | undefined = known[table].get(name);
      if (cached !== undefined) return cached;
      connection.prepare(`INSERT OR IGNORE INTO ${table} (name) VALUES (?)`).run(name);
      const id = connection.prepare(`SELECT id FROM ${table} WHERE name = ?`).pluck().get(name);
      known[table].set(name, Number(id));
      return Number(id);
    },
    // A rollback takes new names back, and others may get their numbers.
    forget: () => {
      for (const names of Object.values(known)) names.clear();
    },
  };
}

function saltOf(connection: Connection, readonly: boolean): string {
  const select = connection
    .prepare<[], string>("SELECT value FROM setting WHERE key = 'salt'")
    .pluck();
  if (!readonly) {
    connection
      .prepare("INSERT OR IGNORE INTO setting (key, value) VALUES ('salt', ?)")
      .run(randomBytes(32).toString("hex"));
  }
  return select.get() ?? "";
}
