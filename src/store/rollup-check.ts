// Whether the roll-ups equal a recount from the comments, and building them anew from those.

import { clusterRoots, copyShares } from "../core/clusters.ts";
import type { Copy } from "../core/clusters.ts";
import type { Rollup } from "../core/rollup-sums.ts";
import { mergeRollups } from "../core/rollup-sums.ts";
import { rollupOf, voiceName } from "../core/voices.ts";
import type { RawRow, StoredComment } from "./comment-row.ts";
import { SELECT_COMMENT, toStoredComment } from "./comment-row.ts";
import { copyBands, copyIndex } from "./copy-index.ts";
import type { Connection } from "./open-database.ts";
import type { RollupTable } from "./rollup-table.ts";

/** Where the roll-ups and a recount part; the first place of the first teaser. */
export type RollupDifference = Readonly<{
  teaser: string;
  /** What differs, e.g. `cell youtube, hour 485000, en`. */
  what: string;
  /** As JSON; null where there is nothing. */
  stored: string | null;
  recounted: string | null;
}>;

export type CheckParts = Readonly<{ connection: Connection; table: RollupTable }>;

/** The first difference between the live roll-ups and a recount, or null where they are equal. */
export function checkRollups({ connection, table }: CheckParts): RollupDifference | null {
  for (const { id, name } of teasersOf(connection)) {
    const comments = commentsOf(connection, id);
    const found =
      firstDifference(
        entriesOf(mergeRollups([table.read(id, "live")])),
        entriesOf(rollupOf(comments.map(({ scored }) => scored))),
      ) ??
      firstDifference(storedCopies(comments), countedCopies(comments)) ??
      firstDifference(storedScorers(connection, id), countedScorers(comments)) ??
      firstDifference(storedBands(connection, id), countedBands(comments));
    if (found !== null) return { teaser: name, ...found };
  }
  return null;
}

/**
 * Builds the live roll-ups, the clusters and their sketches from the comments alone. What purged
 * comments left behind cannot be recounted and stays as it is. Needs an open transaction.
 */
export function rebuildRollups({ connection, table }: CheckParts): void {
  table.clearLive();
  connection.exec("DELETE FROM copy_band");
  connection.exec("UPDATE comment SET cluster = NULL, share = 10000");
  const copies = copyIndex(connection);
  for (const { id } of teasersOf(connection)) {
    const comments = commentsOf(connection, id);
    for (const comment of comments) copies.link(comment);
    copies.settle(() => undefined);
    table.add(id, rollupOf(comments.map(({ scored }) => scored)), "live");
    for (const [scorerId, count] of scorersOf(comments)) table.addScored(id, scorerId, count);
  }
}

function teasersOf(connection: Connection): { id: number; name: string }[] {
  return connection
    .prepare<[], { id: number; name: string }>("SELECT id, name FROM teaser ORDER BY id")
    .all();
}

function commentsOf(connection: Connection, teaserId: number): StoredComment[] {
  return connection
    .prepare<[number], RawRow>(`${SELECT_COMMENT} WHERE c.teaser_id = ? ORDER BY c.id`)
    .raw()
    .all(teaserId)
    .map(toStoredComment);
}

type Entries = ReadonlyMap<string, string>;

function firstDifference(
  stored: Entries,
  recounted: Entries,
): Omit<RollupDifference, "teaser"> | null {
  for (const what of [...new Set([...stored.keys(), ...recounted.keys()])].toSorted()) {
    const [a = null, b = null] = [stored.get(what), recounted.get(what)];
    if (a !== b) return { what, stored: a, recounted: b };
  }
  return null;
}

function entriesOf({ cells, endorsements, activity }: Rollup): Entries {
  const entries = new Map<string, string>();
  for (const cell of cells) {
    const { platform, hour, language } = cell;
    const name = `cell ${platform}, hour ${hour ?? "unknown"}, ${language ?? "unknown language"}`;
    entries.set(name, JSON.stringify(cell));
  }
  for (const sum of endorsements) {
    entries.set(`endorsement ${sum.platform}, weight ${sum.weight}`, JSON.stringify(sum));
  }
  for (const sum of activity) {
    entries.set(`activity ${sum.platform}, ${sum.comments} comments`, JSON.stringify(sum));
  }
  return entries;
}

function copiesOf(comments: readonly StoredComment[]): Copy[] {
  return comments.map(({ id, scored }) => ({
    bands: copyBands(scored),
    platform: scored.comment.platform,
    voice: voiceName(scored, id),
  }));
}

/** Cluster and share by comment; a cluster is named after its first comment. */
function storedCopies(comments: readonly StoredComment[]): Entries {
  const first = new Map<number, number>();
  for (const { id, cluster } of comments) {
    if (cluster !== null && !first.has(cluster)) first.set(cluster, id);
  }
  return new Map(
    comments.map(({ id, cluster, share }) => [
      `copies of comment ${id}`,
      `cluster ${cluster === null ? id : (first.get(cluster) ?? id)}, share ${share}`,
    ]),
  );
}

function countedCopies(comments: readonly StoredComment[]): Entries {
  const copies = copiesOf(comments);
  const shares = copyShares(copies);
  const roots = clusterRoots(copies);
  return new Map(
    comments.map(({ id }, index) => [
      `copies of comment ${id}`,
      `cluster ${comments[roots[index] ?? index]?.id ?? id}, share ${shares[index] ?? 0}`,
    ]),
  );
}

function storedScorers(connection: Connection, teaserId: number): Entries {
  const rows = connection
    .prepare<[number], { scorer: number; comments: number }>(
      "SELECT scorer_id AS scorer, comments FROM scored_by WHERE teaser_id = ? AND comments <> 0",
    )
    .all(teaserId);
  return new Map(rows.map(({ scorer, comments }) => [`scorer ${scorer}`, String(comments)]));
}

function countedScorers(comments: readonly StoredComment[]): Entries {
  return new Map(
    [...scorersOf(comments)].map(([scorer, count]) => [`scorer ${scorer}`, String(count)]),
  );
}

function scorersOf(comments: readonly StoredComment[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { scorerId } of comments) counts.set(scorerId, (counts.get(scorerId) ?? 0) + 1);
  return counts;
}

function storedBands(connection: Connection, teaserId: number): Entries {
  const rows = connection
    .prepare<[number], { platform: string; place: number; band: number }>(
      `SELECT p.name AS platform, place, band FROM copy_band AS b
       JOIN platform AS p ON p.id = b.platform_id
       JOIN comment AS c ON c.id = b.comment_id AND c.teaser_id = b.teaser_id
       WHERE b.teaser_id = ?`,
    )
    .all(teaserId);
  return new Map(
    rows.map(({ platform, place, band }) => [`band ${platform} ${place} ${band}`, ""]),
  );
}

function countedBands(comments: readonly StoredComment[]): Entries {
  return new Map(
    copiesOf(comments).flatMap(({ bands, platform }) =>
      (bands ?? []).map((band, place): [string, string] => [
        `band ${platform} ${place} ${band}`,
        "",
      ]),
    ),
  );
}
