// Some voices of a teaser with all their comments, so that drivers of a huge teaser can be
// estimated without reading it.

import type { Remark } from "../core/voices.ts";
import type { CommentRow, RawRow } from "./comment-row.ts";
import { SELECT_COMMENT, toCommentRow, toScoredComment } from "./comment-row.ts";
import type { Connection } from "./open-database.ts";

/**
 * One of `every` voices: those whose first comment in the table has a row number that leaves half
 * of `every` when divided by it. So each voice is as likely as any other to be drawn, however
 * much it wrote, and the same database gives the same voices.
 */
export type VoiceSampler = (teaser: string, every: number) => Remark[];

export function voiceSampler(connection: Connection): VoiceSampler {
  // The narrowest index that has the teaser: a million row numbers in a tenth of a second.
  const drawn = connection
    .prepare<[string, number, number], RawRow>(
      `${SELECT_COMMENT} WHERE c.id IN (
         SELECT id FROM comment INDEXED BY comment_likes
         WHERE teaser_id = (SELECT id FROM teaser WHERE name = ?) AND id % ? = ?)
       ORDER BY c.id`,
    )
    .raw();
  const one = connection.prepare<[number], RawRow>(`${SELECT_COMMENT} WHERE c.id = ?`).raw();
  // Read from the index alone: most voices wrote once, and others are often not drawn.
  const byAuthor = connection
    .prepare<[number, number, string], number>(
      `SELECT id FROM comment INDEXED BY comment_author
       WHERE teaser_id = ? AND platform_id = ? AND author = ? ORDER BY id`,
    )
    .pluck();
  return (teaser, every) =>
    drawn.all(teaser, every, Math.floor(every / 2)).flatMap((raw) => {
      const row = toCommentRow(raw);
      if (row.author === null) return [toRemark(row)];
      const [first, ...later] = byAuthor.all(row.teaser_id, row.platform_id, row.author);
      // Counted at its first comment and at no other.
      if (first !== row.row_id) return [];
      return [toRemark(row), ...later.flatMap((id) => one.all(id).map(toCommentRow).map(toRemark))];
    });
}

function toRemark(row: CommentRow): Remark {
  return { scored: toScoredComment(row), share: row.share };
}
