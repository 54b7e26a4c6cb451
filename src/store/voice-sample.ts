// Some voices of a teaser with all their comments, so that drivers of a huge teaser can be
// estimated without reading it.

import type { Remark } from "../core/voices.ts";
import type { RawRow } from "./comment-row.ts";
import { scoredUnder, SELECT_UNNAMED } from "./comment-row.ts";
import type { Connection } from "./open-database.ts";

/**
 * One of `every` voices: those whose first comment in the table has a row number that leaves half
 * of `every` when divided by it. So each voice is as likely as any other to be drawn, however
 * much it wrote, and the same database gives the same voices.
 */
export type VoiceSampler = (teaser: string, every: number) => Remark[];

export function voiceSampler(connection: Connection): VoiceSampler {
  const sql = statements(connection);
  return (teaser, every) => {
    const platforms = new Map(sql.platforms.all());
    const toRemark = (raw: RawRow): Remark => {
      return { scored: scoredUnder(teaser, platforms.get(raw[2]) ?? "", raw), share: raw[5] };
    };
    return sql.drawn.all(teaser, every, Math.floor(every / 2)).flatMap((raw) => {
      const [id, teaserId, platformId] = raw;
      const author = raw[11];
      if (author === null) return [toRemark(raw)];
      const [first, ...later] = sql.byAuthor.all(teaserId, platformId, author);
      // Counted at its first comment and at no other.
      if (first !== id) return [];
      return [toRemark(raw), ...later.flatMap((one) => sql.one.all(one).map(toRemark))];
    });
  };
}

function statements(connection: Connection) {
  return {
    platforms: connection.prepare<[], [number, string]>("SELECT id, name FROM platform").raw(),
    // The narrowest index that has the teaser: a million row numbers in a tenth of a second.
    drawn: connection
      .prepare<[string, number, number], RawRow>(
        `${SELECT_UNNAMED} WHERE c.id IN (
           SELECT id FROM comment INDEXED BY comment_likes
           WHERE teaser_id = (SELECT id FROM teaser WHERE name = ?) AND id % ? = ?)
         ORDER BY c.id`,
      )
      .raw(),
    one: connection.prepare<[number], RawRow>(`${SELECT_UNNAMED} WHERE c.id = ?`).raw(),
    // Read from the index alone: most voices wrote once, and others are often not drawn.
    byAuthor: connection
      .prepare<[number, number, string], number>(
        `SELECT id FROM comment INDEXED BY comment_author
         WHERE teaser_id = ? AND platform_id = ? AND author = ? ORDER BY id`,
      )
      .pluck(),
  };
}
