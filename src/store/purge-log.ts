// Purging: comments go, the figures that were published from them stay.

import { createHmac } from "node:crypto";
import type { Cell } from "../core/rollup.ts";
import { differenceOf } from "../core/rollup.ts";
import type { ScoredComment } from "../core/scored-comment.ts";
import { cellsOf } from "../core/voices.ts";
import type { CommentRow } from "./comment-row.ts";
import { SELECT_COMMENT, toScoredComment } from "./comment-row.ts";
import type { Connection } from "./open-database.ts";

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
  /** What purged comments of a teaser added to its cells. */
  cellsOf: (teaser: string) => Cell[];
}>;

export function purgeLog(connection: Connection, salt: string): PurgeLog {
  const cells = connection
    .prepare<[string], string>(
      `SELECT p.cell FROM purged_cell AS p JOIN teaser AS t ON t.id = p.teaser_id
       WHERE t.name = ? ORDER BY p.id`,
    )
    .pluck();
  const find = connection.prepare("SELECT 1 FROM purged_key WHERE hash = ?");
  // Most databases never purge: then no comment is hashed for the check.
  const any = connection.prepare("SELECT 1 FROM purged_key LIMIT 1");
  return {
    purge: (filter) => purgeComments(connection, filter, salt),
    isPurged: (scored) => any.get() !== undefined && find.get(hashOf(scored, salt)) !== undefined,
    cellsOf: (teaser) => cells.all(teaser).map(parseCell),
  };
}

function purgeComments(connection: Connection, filter: PurgeFilter, salt: string): number {
  const { where, values } = conditionOf(filter);
  const teasers = connection
    .prepare<unknown[], string>(`SELECT DISTINCT t.name ${FROM} WHERE ${where} ORDER BY t.id`)
    .pluck()
    .all(...values);
  const select = connection.prepare<unknown[], CommentRow>(
    `${SELECT_COMMENT} JOIN input AS i ON i.id = c.input_id WHERE ${where}`,
  );
  const remember = connection.prepare("INSERT OR IGNORE INTO purged_key (hash) VALUES (?)");
  const remove = connection.prepare("DELETE FROM comment WHERE id = ?");
  const before = new Map(teasers.map((name) => [name, currentCells(connection, name)]));
  const rows = select.all(...values);
  for (const row of rows) {
    remember.run(hashOf(toScoredComment(row), salt));
    remove.run(row.row_id);
  }
  for (const [teaser, cells] of before) keepCells(connection, teaser, cells);
  return rows.length;
}

const FROM = `FROM comment AS c JOIN teaser AS t ON t.id = c.teaser_id
  JOIN input AS i ON i.id = c.input_id`;

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

function currentCells(connection: Connection, teaser: string): Cell[] {
  const all = connection.prepare<[string], CommentRow>(`${SELECT_COMMENT} WHERE t.name = ?`);
  return cellsOf(all.all(teaser).map(toScoredComment));
}

/** Stores the difference that the purge made, so that the sum stays what it was. */
function keepCells(connection: Connection, teaser: string, before: readonly Cell[]): void {
  const insert = connection.prepare(
    "INSERT INTO purged_cell (teaser_id, cell) SELECT id, ? FROM teaser WHERE name = ?",
  );
  for (const cell of differenceOf(before, currentCells(connection, teaser))) {
    insert.run(JSON.stringify(cell), teaser);
  }
}

/** Keyed hash of a comment's identity: it tells nothing without the database's salt. */
function hashOf({ key, comment }: ScoredComment, salt: string): string {
  const { teaser, platform } = comment;
  return createHmac("sha256", salt)
    .update(JSON.stringify([teaser, platform, key]))
    .digest("base64url")
    .slice(0, 22);
}

function parseCell(text: string): Cell {
  const cell: Cell = JSON.parse(text);
  return cell;
}
