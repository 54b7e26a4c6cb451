// Copies in the database: which comments post the same long text, kept up to date one comment at
// a time. The clusters are those of core/clusters.ts whatever the order of changes.

import { copyShare } from "../core/clusters.ts";
import { bandsOf } from "../core/clusters-sketch.ts";
import { SCORE_UNIT } from "../core/rollup.ts";
import type { ScoredComment } from "../core/scored-comment.ts";
import { voiceName } from "../core/voices.ts";
import type { RawRow, StoredComment } from "./comment-row.ts";
import { SELECT_COMMENT, toStoredComment } from "./comment-row.ts";
import type { Connection } from "./open-database.ts";

/** Hears of a comment that gets another share, while its old one still stands. */
export type ShareChange = (comment: StoredComment, share: number) => void;

export type CopyIndex = Readonly<{
  /** Takes a comment in that has just been written; `bands`: its sketch, where it is at hand. */
  link: (comment: StoredComment, bands?: readonly number[]) => void;
  /** Puts stored comments that share a band into one cluster. */
  join: (ids: readonly number[]) => void;
  /** Takes a comment out before it is deleted or changed. */
  unlink: (comment: StoredComment) => void;
  /** Settles the clusters that were touched, one by one, and writes the shares that change. */
  settle: (willChange: ShareChange) => void;
  /** Forgets what is under way, after a rollback. */
  reset: () => void;
}>;

/** Bands of a comment that may have copies; none for what cannot be scored or is short. */
export function copyBands({ comment, score }: ScoredComment): readonly number[] {
  return score.unscorable === null ? (bandsOf(comment.text) ?? []) : [];
}

/** Whether two versions of a comment lie in the same cluster as the same voice. */
export function isSameCopy(a: ScoredComment, b: ScoredComment): boolean {
  return (
    a.comment.text === b.comment.text &&
    a.comment.author === b.comment.author &&
    (a.score.unscorable === null) === (b.score.unscorable === null)
  );
}

export function copyIndex(connection: Connection): CopyIndex {
  const sql = statements(connection);
  /** Clusters whose size may have changed, and those that may have fallen apart. */
  const touched = new Set<number>();
  const broken = new Set<number>();
  const link: CopyIndex["link"] = (comment, bands = copyBands(comment.scored)) => {
    const mates = matesOf(comment, bands, sql);
    if (mates.size > 0) join([comment.id, ...mates], { sql, touched, broken });
  };
  return {
    link,
    join: (ids) => join(ids, { sql, touched, broken }),
    unlink: (comment) => {
      const { id, teaserId, platformId, scored } = comment;
      for (const [place, band] of copyBands(scored).entries()) {
        sql.dropBand.run(teaserId, platformId, place, band, id);
      }
      const cluster = sql.clusterOf.get(id) ?? null;
      if (cluster === null) return;
      broken.add(cluster);
      sql.setCluster.run(null, id);
      sql.setShare.run(SCORE_UNIT, id);
    },
    settle: (willChange) => {
      const change = (comment: StoredComment, share: number): void => {
        if (comment.share === share) return;
        willChange(comment, share);
        sql.setShare.run(share, comment.id);
      };
      const members = [...broken].flatMap((cluster) => sql.members.all(cluster));
      for (const [id] of members) sql.setCluster.run(null, id);
      broken.clear();
      for (const row of members) link(toStoredComment(row));
      for (const [id] of members) {
        for (const row of sql.loner.all(id)) change(toStoredComment(row), SCORE_UNIT);
      }
      for (const cluster of touched) {
        const comments = sql.members.all(cluster).map(toStoredComment);
        const share = copyShare(voicesIn(comments));
        for (const comment of comments) change(comment, share);
      }
      touched.clear();
    },
    reset: () => {
      touched.clear();
      broken.clear();
    },
  };
}

/** One comment for each band that a comment shares with others; its own bands are kept. */
function matesOf(
  { id, teaserId, platformId }: StoredComment,
  bands: readonly number[],
  sql: Statements,
): Set<number> {
  const mates = new Set<number>();
  for (const [place, band] of bands.entries()) {
    if (sql.addBand.run(teaserId, platformId, place, band, id).changes === 1) continue;
    const mate = sql.mate.get(teaserId, platformId, place, band);
    if (mate !== undefined && mate !== id) mates.add(mate);
  }
  return mates;
}

type Under = Readonly<{ sql: Statements; touched: Set<number>; broken: Set<number> }>;

/** Puts comments and all that is in their clusters into one cluster, named after a member. */
function join(ids: readonly number[], { sql, touched, broken }: Under): void {
  const clusters = new Set(ids.flatMap((id) => sql.clusterOf.get(id) ?? []));
  const [target = Math.min(...ids), ...others] = clusters;
  for (const other of others) {
    sql.rename.run(target, other);
    if (broken.delete(other)) broken.add(target);
    touched.delete(other);
  }
  for (const id of ids) sql.setCluster.run(target, id);
  touched.add(target);
}

function voicesIn(comments: readonly StoredComment[]): number {
  return new Set(comments.map(({ id, scored }) => voiceName(scored, id))).size;
}

type Statements = ReturnType<typeof statements>;

function statements(connection: Connection) {
  const key = "teaser_id = ? AND platform_id = ? AND place = ? AND band = ?";
  return {
    addBand: connection.prepare(
      `INSERT OR IGNORE INTO copy_band (teaser_id, platform_id, place, band, comment_id)
       VALUES (?, ?, ?, ?, ?)`,
    ),
    dropBand: connection.prepare(`DELETE FROM copy_band WHERE ${key} AND comment_id = ?`),
    mate: connection
      .prepare<number[], number>(`SELECT comment_id FROM copy_band WHERE ${key}`)
      .pluck(),
    clusterOf: connection
      .prepare<[number], number | null>("SELECT cluster FROM comment WHERE id = ?")
      .pluck(),
    setCluster: connection.prepare("UPDATE comment SET cluster = ? WHERE id = ?"),
    setShare: connection.prepare("UPDATE comment SET share = ? WHERE id = ?"),
    rename: connection.prepare("UPDATE comment SET cluster = ? WHERE cluster = ?"),
    members: connection.prepare<[number], RawRow>(`${SELECT_COMMENT} WHERE c.cluster = ?`).raw(),
    loner: connection
      .prepare<[number], RawRow>(`${SELECT_COMMENT} WHERE c.id = ? AND c.cluster IS NULL`)
      .raw(),
  };
}
