// Purge: comments of an author, a teaser or an age leave the database; the figures stay.

import { HypemeterError } from "../errors.ts";
import { openStore } from "../store/store.ts";
import { pseudonymOf } from "./identity.ts";

export type PurgeOptions = Readonly<{
  db: string;
  teaser?: string | undefined;
  /** The author's name as the platform shows it. */
  author?: string | undefined;
  /** Comments posted before this time, in milliseconds UTC. */
  before?: number | undefined;
  /** Comments read before this time, in milliseconds UTC: for platforms that limit keeping. */
  readBefore?: number | undefined;
}>;

export type PurgeResult = Readonly<{ purged: number }>;

/**
 * Deletes the comments that meet all conditions. Their texts, authors and likes are gone from
 * the file (secure_delete, VACUUM); what they added to published figures stays, and reading an
 * old export does not bring them back. Without a condition it is a usage error.
 */
export function purge(options: PurgeOptions): PurgeResult {
  const { db, teaser, author, before, readBefore } = options;
  if ([teaser, author, before, readBefore].every((condition) => condition === undefined)) {
    throw new HypemeterError(
      "USAGE",
      "Say what to purge: --author NAME, --teaser NAME, --before TIME or --read-before TIME.",
    );
  }
  const store = openStore(db);
  try {
    store.begin();
    const purged = store.purges.purge({
      teaser,
      authors: author === undefined ? undefined : namesOf(author, store.platforms(), store.salt),
      postedBefore: before,
      readBefore: readBefore === undefined ? undefined : new Date(readBefore).toISOString(),
    });
    store.commit();
    store.shrink();
    return { purged };
  } finally {
    store.rollback();
    store.close();
  }
}

/** The name itself (kept names) and its pseudonym on each platform, with and without the @. */
function namesOf(author: string, platforms: readonly string[], salt: string): string[] {
  const bare = author.replace(/^@/, "");
  return [bare, `@${bare}`].flatMap((name) => [
    name,
    ...platforms.map((platform) => pseudonymOf(name, platform, salt)),
  ]);
}
