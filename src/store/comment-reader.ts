// Reading comments back, and what the database knows without reading them.

import type { RawRow } from "./comment-row.ts";
import { SELECT_COMMENT, toScoredComment } from "./comment-row.ts";
import type { Connection } from "./open-database.ts";
import type { Store } from "./store.ts";

export type CommentReaders = Pick<
  Store,
  | "teasers"
  | "platforms"
  | "scorersOf"
  | "countOf"
  | "commentsOf"
  | "commentsInOrder"
  | "mostLiked"
  | "commentOf"
>;

export function commentReaders(connection: Connection): CommentReaders {
  const teasers = connection.prepare<[], string>("SELECT name FROM teaser ORDER BY id").pluck();
  const platforms = connection.prepare<[], string>("SELECT name FROM platform").pluck();
  const scorers = connection
    .prepare<[string], string>(
      `SELECT s.name FROM scored_by AS b JOIN scorer AS s ON s.id = b.scorer_id
       JOIN teaser AS t ON t.id = b.teaser_id WHERE t.name = ? AND b.comments > 0 ORDER BY s.name`,
    )
    .pluck();
  const count = connection
    .prepare<[string], number | null>(
      `SELECT sum(b.comments) FROM scored_by AS b JOIN teaser AS t ON t.id = b.teaser_id
       WHERE t.name = ?`,
    )
    .pluck();
  const all = connection.prepare<[string], RawRow>(`${SELECT_COMMENT} WHERE t.name = ?`).raw();
  const ordered = connection
    .prepare<[string], RawRow>(`${SELECT_COMMENT} WHERE t.name = ? ORDER BY c.id`)
    .raw();
  const top = connection
    .prepare<[string, number], RawRow>(
      `${SELECT_COMMENT} WHERE t.name = ? AND c.unscorable IS NULL
       ORDER BY c.likes DESC, c.posted_at, c.platform_id, c.key LIMIT ?`,
    )
    .raw();
  const one = connection
    .prepare<[string, string, string], RawRow>(
      `${SELECT_COMMENT} WHERE t.name = ? AND p.name = ? AND c.key = ?`,
    )
    .raw();
  return {
    teasers: () => teasers.all(),
    platforms: () => platforms.all(),
    scorersOf: (teaser) => scorers.all(teaser),
    countOf: (teaser) => count.get(teaser) ?? 0,
    *commentsOf(teaser) {
      for (const row of all.iterate(teaser)) yield toScoredComment(row);
    },
    *commentsInOrder(teaser) {
      for (const row of ordered.iterate(teaser)) yield toScoredComment(row);
    },
    commentOf: (teaser, platform, key) => {
      const row = one.get(teaser, platform, key);
      return row === undefined ? null : toScoredComment(row);
    },
    mostLiked: (teaser, limit) => top.all(teaser, limit).map((row) => toScoredComment(row)),
  };
}
