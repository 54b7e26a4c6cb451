// Some voices of a teaser with all their comments, so that drivers of a huge teaser can be
// estimated without reading it. Of each comment only what drivers need is read.

import type { TimePrecision } from "../core/comment.ts";
import type { Heard } from "../core/drivers/said.ts";
import type { UnscorableReason } from "../core/score.ts";
import type { Connection } from "./open-database.ts";

/**
 * One of `every` voices: those whose first comment in the table has a row number that leaves half
 * of `every` when divided by it. So each voice is as likely as any other to be drawn, however
 * much it wrote, and the same database gives the same voices. All of them where `every` is 1.
 */
export type VoiceSampler = (teaser: string, every: number) => Heard[];

/** In the order of COLUMNS. */
type Row = readonly [
  id: number,
  platform_id: number,
  share: number,
  key: string,
  text: string,
  author: string | null,
  posted_at: number | null,
  time_precision: TimePrecision | null,
  likes: number | null,
  unscorable: UnscorableReason | null,
  hype: number | null,
];

const COLUMNS =
  "id, platform_id, share, key, text, author, posted_at, time_precision, likes, unscorable, hype";

/** Draws from the database as it stands. */
export function voiceSampler(connection: Connection): VoiceSampler {
  const sql = statements(connection);
  return (teaser, every) => {
    const teaserId = sql.teaser.get(teaser);
    if (teaserId === undefined) return [];
    const platforms = new Map(sql.platforms.all());
    const toHeard = (row: Row): Heard => heardOn(platforms.get(row[1]) ?? "", row);
    if (every === 1) return sql.all.all(teaserId).map(toHeard);
    return sql.drawn.all(teaserId, every, Math.floor(every / 2)).flatMap((row) => {
      const [id, platformId] = row;
      const author = row[5];
      if (author === null) return [toHeard(row)];
      const [first, ...later] = sql.byAuthor.all(teaserId, platformId, author);
      // Counted at its first comment and at no other.
      if (first !== id) return [];
      return [toHeard(row), ...later.flatMap((one) => sql.one.all(one).map(toHeard))];
    });
  };
}

function heardOn(platform: string, row: Row): Heard {
  return {
    scored: {
      key: row[3],
      comment: {
        platform,
        text: row[4],
        author: row[5],
        postedAt: row[6],
        timePrecision: row[7],
        likes: row[8],
      },
      score: { unscorable: row[9], hype: row[10] },
    },
    share: row[2],
  };
}

function statements(connection: Connection) {
  return {
    teaser: connection.prepare<[string], number>("SELECT id FROM teaser WHERE name = ?").pluck(),
    platforms: connection.prepare<[], [number, string]>("SELECT id, name FROM platform").raw(),
    all: connection
      .prepare<[number], Row>(`SELECT ${COLUMNS} FROM comment WHERE teaser_id = ?`)
      .raw(),
    // The narrowest index that has the teaser: a million row numbers in a tenth of a second.
    drawn: connection
      .prepare<[number, number, number], Row>(
        `SELECT ${COLUMNS} FROM comment WHERE id IN (
           SELECT id FROM comment INDEXED BY comment_likes WHERE teaser_id = ? AND id % ? = ?)
         ORDER BY id`,
      )
      .raw(),
    one: connection.prepare<[number], Row>(`SELECT ${COLUMNS} FROM comment WHERE id = ?`).raw(),
    // Read from the index alone: most voices wrote once, and others are often not drawn.
    byAuthor: connection
      .prepare<[number, number, string], number>(
        `SELECT id FROM comment INDEXED BY comment_author
         WHERE teaser_id = ? AND platform_id = ? AND author = ? ORDER BY id`,
      )
      .pluck(),
  };
}
