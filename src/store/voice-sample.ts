// Some voices of a teaser with all their comments, so that drivers of a huge teaser can be
// estimated without reading it.

import type { Remark } from "../core/voices.ts";
import type { CommentRow } from "./comment-row.ts";
import { SELECT_COMMENT, toScoredComment } from "./comment-row.ts";
import type { Connection } from "./open-database.ts";

/**
 * One of `every` voices: those whose first comment in the table has a row number that leaves half
 * of `every` when divided by it. So each voice is as likely as any other to be drawn, however
 * much it wrote, and the same database gives the same voices.
 */
export type VoiceSampler = (teaser: string, every: number) => Remark[];

export function voiceSampler(connection: Connection): VoiceSampler {
  // The narrowest index that has the teaser: a million row numbers in a tenth of a second.
  const drawn = connection.prepare<[string, number, number], Drawn>(
    `SELECT id, platform_id AS platformId, author, teaser_id AS teaserId FROM comment WHERE id IN (
       SELECT id FROM comment INDEXED BY comment_likes
       WHERE teaser_id = (SELECT id FROM teaser WHERE name = ?) AND id % ? = ?)
     ORDER BY id`,
  );
  const one = connection.prepare<[number], CommentRow>(`${SELECT_COMMENT} WHERE c.id = ?`);
  const byAuthor = connection.prepare<[number, number, string], CommentRow>(
    `${SELECT_COMMENT} WHERE c.teaser_id = ? AND c.platform_id = ? AND c.author = ? ORDER BY c.id`,
  );
  return (teaser, every) =>
    drawn
      .all(teaser, every, Math.floor(every / 2))
      .flatMap(({ id, author, teaserId, platformId }) => {
        const voice = author === null ? one.all(id) : byAuthor.all(teaserId, platformId, author);
        // Counted at its first comment and at no other.
        if (voice[0]?.row_id !== id) return [];
        return voice.map((row) => ({ scored: toScoredComment(row), share: row.share }));
      });
}

type Drawn = Readonly<{ id: number; teaserId: number; platformId: number; author: string | null }>;
