// After a bulk load, which counts each comment as a voice of its own: the voices that wrote more
// than one comment, or copies, are counted as what they are.

import { SCORE_UNIT } from "../core/rollup.ts";
import { voiceName, voiceOf } from "../core/voices.ts";
import type { Remark } from "../core/voices.ts";
import type { Gain } from "./bulk-load.ts";
import type { RawRow, StoredComment } from "./comment-row.ts";
import { SELECT_COMMENT, toStoredComment } from "./comment-row.ts";
import type { ShareChange } from "./copy-index.ts";
import type { Connection } from "./open-database.ts";

export type Correction = Readonly<{
  /** Comments from this row on were counted as voices of their own. */
  firstId: number;
  /** Shares that changed; the comments carry the old ones. */
  changes: readonly ShareChange[];
  gainOf: (teaserId: number) => Gain;
}>;

type Author = Readonly<{ teaserId: number; platformId: number; author: string }>;

export function correctVoices(connection: Connection, correction: Correction): void {
  const { firstId, changes } = correction;
  const byAuthor = connection
    .prepare<[number, number, string], RawRow>(
      `${SELECT_COMMENT} WHERE c.teaser_id = ? AND c.platform_id = ? AND c.author = ?`,
    )
    .raw();
  const oldShares = new Map(changes.map(({ comment }) => [comment.id, comment.share]));
  const done = new Set<string>();
  for (const { comment, share } of changes) {
    const { teaserId, platformId, scored } = comment;
    const { author } = scored.comment;
    const name = `${teaserId}\n${voiceName(scored, comment.id)}`;
    if (done.has(name)) continue;
    done.add(name);
    const rows =
      author === null
        ? [{ ...comment, share }]
        : byAuthor.all(teaserId, platformId, author).map(toStoredComment);
    recount(rows, oldShares, correction);
  }
  const several = connection.prepare<[number], Author & { platform: string }>(
    `SELECT c.teaser_id AS teaserId, c.platform_id AS platformId, c.author,
       (SELECT name FROM platform WHERE id = c.platform_id) AS platform
     FROM comment AS c INDEXED BY comment_author WHERE c.author IS NOT NULL
     GROUP BY c.teaser_id, c.platform_id, c.author HAVING count(*) > 1 AND max(c.id) >= ?`,
  );
  for (const { teaserId, platformId, author, platform } of several.iterate(firstId)) {
    if (done.has(`${teaserId}\n${platform}\n${author}`)) continue;
    recount(byAuthor.all(teaserId, platformId, author).map(toStoredComment), oldShares, correction);
  }
}

/** Takes a voice away as it was counted, and adds it as it is. */
function recount(
  rows: readonly StoredComment[],
  oldShares: ReadonlyMap<number, number>,
  { firstId, gainOf }: Correction,
): void {
  const [one] = rows;
  if (one === undefined) return;
  const { sums } = gainOf(one.teaserId);
  const { author, platform } = one.scored.comment;
  const known: Remark[] = [];
  for (const { id, scored, share } of rows) {
    if (id < firstId) {
      known.push({ scored, share: oldShares.get(id) ?? share });
      continue;
    }
    sums.voice(voiceOf([{ scored, share: SCORE_UNIT }]), -1);
    if (author !== null) sums.author(platform, 1, -1);
  }
  sums.voice(voiceOf(known), -1);
  sums.voice(voiceOf(rows), 1);
  if (author === null) return;
  sums.author(platform, known.length, -1);
  sums.author(platform, rows.length, 1);
}
