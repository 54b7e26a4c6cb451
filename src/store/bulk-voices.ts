// After a bulk load, which counts each comment as a voice of its own: the voices that wrote more
// than one comment, or copies, are counted as what they are.

import { SCORE_UNIT } from "../core/rollup.ts";
import type { ScoredComment } from "../core/scored-comment.ts";
import { voiceName, voiceOf } from "../core/voices.ts";
import type { Remark } from "../core/voices.ts";
import type { Gain } from "./bulk-load.ts";
import type { RawRow, StoredComment } from "./comment-row.ts";
import { SELECT_COMMENT, toStoredComment } from "./comment-row.ts";
import type { CopyIndex } from "./copy-index.ts";
import type { Connection } from "./open-database.ts";

export type Correction = Readonly<{
  /** Comments from this row on were counted as voices of their own. */
  firstId: number;
  /** Writes the shares of copies. */
  settle: CopyIndex["settle"];
  gainOf: (teaserId: number) => Gain;
}>;

type Author = Readonly<{ teaserId: number; platformId: number; author: string }>;

/** The voice of a comment whose share has changed: by its author, or by its row without one. */
type Changed = Readonly<{
  teaserId: number;
  platformId: number;
  author: string | null;
  id: number;
}>;

export function correctVoices(connection: Connection, correction: Correction): void {
  const { firstId, settle } = correction;
  const { byAuthor, byId, several } = statements(connection);
  // Comments are not held: copies may be a good part of all.
  const oldShares = new Map<number, number>();
  const changed = new Map<string, Changed>();
  settle((comment) => {
    const { id, teaserId, platformId, scored } = comment;
    oldShares.set(id, comment.share);
    const { author } = scored.comment;
    changed.set(nameOf(teaserId, scored, id), { teaserId, platformId, author, id });
  });
  for (const { teaserId, platformId, author, id } of changed.values()) {
    const rows = author === null ? byId.all(id) : byAuthor.all(teaserId, platformId, author);
    recount(rows.map(toStoredComment), oldShares, correction);
  }
  for (const { teaserId, platformId, author, platform } of several.iterate(firstId)) {
    if (changed.has(`${teaserId}\n${platform}\n${author}`)) continue;
    recount(byAuthor.all(teaserId, platformId, author).map(toStoredComment), oldShares, correction);
  }
}

/** Name of a comment's voice among all teasers. */
function nameOf(teaserId: number, scored: ScoredComment, id: number): string {
  return `${teaserId}\n${voiceName(scored, id)}`;
}

function statements(connection: Connection) {
  return {
    byAuthor: connection
      .prepare<[number, number, string], RawRow>(
        `${SELECT_COMMENT} WHERE c.teaser_id = ? AND c.platform_id = ? AND c.author = ?`,
      )
      .raw(),
    byId: connection.prepare<[number], RawRow>(`${SELECT_COMMENT} WHERE c.id = ?`).raw(),
    several: connection.prepare<[number], Author & { platform: string }>(
      `SELECT c.teaser_id AS teaserId, c.platform_id AS platformId, c.author,
         (SELECT name FROM platform WHERE id = c.platform_id) AS platform
       FROM comment AS c INDEXED BY comment_author WHERE c.author IS NOT NULL
       GROUP BY c.teaser_id, c.platform_id, c.author HAVING count(*) > 1 AND max(c.id) >= ?`,
    ),
  };
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
