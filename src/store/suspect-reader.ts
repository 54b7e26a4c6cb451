// Reading the voices that the raid panel is about: those that share a text with others, and
// authors with very many comments. Through indices; no other comment is read.

import type { SuspectVoice } from "../core/suspects.ts";
import { voiceName } from "../core/voices.ts";
import type { RawRow, StoredComment } from "./comment-row.ts";
import { SELECT_COMMENT, toStoredComment } from "./comment-row.ts";
import type { Connection } from "./open-database.ts";

/** `limits`: by platform the number of comments from which on an author is heavy. */
export type SuspectReader = (teaser: string, limits: ReadonlyMap<string, number>) => SuspectVoice[];

/** Voices in a fixed order: those of clusters, then heavy authors who copied nothing. */
export function suspectReader(connection: Connection): SuspectReader {
  // Without the hints the planner walks all comments of the teaser in the order of their keys.
  const copies = connection
    .prepare<[string], RawRow>(
      `${selectBy("comment_cluster")}
       WHERE c.cluster IS NOT NULL AND c.share < 10000
         AND c.teaser_id = (SELECT id FROM teaser WHERE name = ?)`,
    )
    .raw();
  const ofAuthor = connection
    .prepare<[string, string, string], RawRow>(
      `${selectBy("comment_author")}
       WHERE c.teaser_id = (SELECT id FROM teaser WHERE name = ?)
         AND c.platform_id = (SELECT id FROM platform WHERE name = ?) AND c.author = ?`,
    )
    .raw();
  const heavy = connection
    .prepare<[string, string, number], string>(
      `SELECT author FROM comment WHERE teaser_id = (SELECT id FROM teaser WHERE name = ?)
         AND platform_id = (SELECT id FROM platform WHERE name = ?) AND author IS NOT NULL
       GROUP BY author HAVING count(*) >= ? ORDER BY author`,
    )
    .pluck();
  return (teaser, limits) => {
    const voices = new Map<string, StoredComment[]>();
    const add = (comment: StoredComment): void => {
      const name = voiceName(comment.scored, comment.id);
      if (voices.has(name)) return;
      const { author, platform } = comment.scored.comment;
      const all = author === null ? [comment] : toStored(ofAuthor.all(teaser, platform, author));
      voices.set(name, all);
    };
    for (const comment of toStored(copies.all(teaser))) add(comment);
    for (const [platform, limit] of limits) {
      for (const author of heavy.all(teaser, platform, limit)) {
        const [any] = ofAuthor.all(teaser, platform, author);
        if (any !== undefined) add(toStoredComment(any));
      }
    }
    return [...voices.values()].map((comments) => toVoice(comments, limits));
  };
}

/** The columns of a comment, found by one index and no other. */
function selectBy(index: string): string {
  return SELECT_COMMENT.replace("FROM comment AS c", `FROM comment AS c INDEXED BY ${index}`);
}

/** Comments in a fixed order, whatever the order of rows. */
function toStored(rows: readonly RawRow[]): StoredComment[] {
  return rows.map(toStoredComment).toSorted(byKey);
}

function byKey(a: StoredComment, b: StoredComment): number {
  if (a.platformId !== b.platformId) return a.platformId - b.platformId;
  return a.scored.key < b.scored.key ? -1 : 1;
}

function toVoice(
  stored: readonly StoredComment[],
  limits: ReadonlyMap<string, number>,
): SuspectVoice {
  const { author = null, platform = "" } = stored[0]?.scored.comment ?? {};
  const limit = limits.get(platform) ?? Number.POSITIVE_INFINITY;
  return {
    comments: stored.map(({ scored, share, cluster }) => ({
      scored,
      share,
      // Who copies only themself has company in no cluster.
      cluster: share < 10_000 ? cluster : null,
    })),
    isHeavy: author !== null && stored.length >= limit,
  };
}
