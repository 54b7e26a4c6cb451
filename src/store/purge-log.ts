// Purging: comments go, the figures that were published from them stay.

import { createHmac } from "node:crypto";
import type { ScoredComment } from "../core/scored-comment.ts";
import type { RawRow } from "./comment-row.ts";
import { SELECT_COMMENT, toStoredComment } from "./comment-row.ts";
import type { Connection } from "./open-database.ts";
import type { RollupKeeper } from "./rollup-keeper.ts";

/** Comments deleted before the roll-ups are settled: it bounds the memory of a large purge. */
const BATCH = 10_000;

/** Which comments to purge; a comment must meet all that is given. */
export type PurgeFilter = Readonly<{
  teaser?: string | undefined;
  /** Names or pseudonyms as they stand in the database. */
  authors?: readonly string[] | undefined;
  /** Posted before this time, in milliseconds UTC. */
  postedBefore?: number | undefined;
  /** Read before this time, ISO. */
  readBefore?: string | undefined;
}>;

export type PurgeLog = Readonly<{
  /** Deletes what the filter names, inside the caller's transaction; how many comments. */
  purge: (filter: PurgeFilter) => number;
  isPurged: (scored: ScoredComment) => boolean;
  /** To be called where a transaction begins: another process may have purged. */
  forget: () => void;
  /** Comments of a teaser that were purged and still count in its figures. */
  keptOf: (teaser: string) => number;
}>;

export type PurgeParts = Readonly<{ rollups: RollupKeeper; salt: string }>;

export function purgeLog(connection: Connection, parts: PurgeParts): PurgeLog {
  const find = connection.prepare("SELECT 1 FROM purged_key WHERE hash = ?");
  const kept = connection
    .prepare<[string], number>(
      `SELECT coalesce(sum(c.comments), 0) FROM cell AS c JOIN teaser AS t ON t.id = c.teaser_id
       WHERE c.kept = 1 AND t.name = ?`,
    )
    .pluck();
  // Most databases never purge: then no comment is hashed for the check.
  const any = connection.prepare("SELECT 1 FROM purged_key LIMIT 1");
  let purged: boolean | null = null;
  return {
    purge: (filter) => {
      purged = null;
      return purgeComments(connection, filter, parts);
    },
    isPurged: (scored) => {
      purged ??= any.get() !== undefined;
      return purged && find.get(hashOf(scored, parts.salt)) !== undefined;
    },
    forget: () => {
      purged = null;
    },
    keptOf: (teaser) => kept.get(teaser) ?? 0,
  };
}

function purgeComments(
  connection: Connection,
  filter: PurgeFilter,
  { rollups, salt }: PurgeParts,
): number {
  const { where, values } = conditionOf(filter);
  const select = connection
    .prepare<unknown[], RawRow>(
      `${SELECT_COMMENT} JOIN input AS i ON i.id = c.input_id WHERE ${where} LIMIT ${BATCH}`,
    )
    .raw();
  const remember = connection.prepare("INSERT OR IGNORE INTO purged_key (hash) VALUES (?)");
  const remove = connection.prepare("DELETE FROM comment WHERE id = ?");
  rollups.settle();
  let purged = 0;
  for (;;) {
    const comments = select.all(...values).map(toStoredComment);
    for (const comment of comments) {
      remember.run(hashOf(comment.scored, salt));
      rollups.remove(comment, () => void remove.run(comment.id));
    }
    rollups.settle("kept");
    purged += comments.length;
    if (comments.length < BATCH) return purged;
  }
}

function conditionOf(filter: PurgeFilter): { where: string; values: unknown[] } {
  const { teaser, authors, postedBefore, readBefore } = filter;
  const parts: [string, unknown[]][] = [];
  if (teaser !== undefined) parts.push(["t.name = ?", [teaser]]);
  if (authors !== undefined) {
    parts.push([`c.author IN (${authors.map(() => "?").join(", ")})`, [...authors]]);
  }
  if (postedBefore !== undefined) parts.push(["c.posted_at < ?", [postedBefore]]);
  if (readBefore !== undefined) parts.push(["i.read_at < ?", [readBefore]]);
  return {
    where: parts.map(([sql]) => sql).join(" AND ") || "0",
    values: parts.flatMap(([, values]) => values),
  };
}

/** Keyed hash of a comment's identity: it tells nothing without the database's salt. */
function hashOf({ key, comment }: ScoredComment, salt: string): string {
  const { teaser, platform } = comment;
  return createHmac("sha256", salt)
    .update(JSON.stringify([teaser, platform, key]))
    .digest("base64url")
    .slice(0, 22);
}
