// What a pipeline file says of a teaser besides its comments: its release, and what happened.

import type { TeaserEvent } from "../core/summary.ts";
import type { Connection } from "./open-database.ts";

export type TeaserFacts = Readonly<{
  /** Milliseconds since 1970 UTC; null where it is not known. */
  released: number | null;
  events: readonly TeaserEvent[];
}>;

export type TeaserLog = Readonly<{
  /** Nothing known: no release, no events. */
  factsOf: (teaser: string) => TeaserFacts;
  /** Keeps them in place of what was kept before, inside the caller's transaction. */
  keepFacts: (teaserId: number, facts: TeaserFacts) => void;
}>;

export function teaserLog(connection: Connection): TeaserLog {
  const release = connection
    .prepare<[string], number>(
      `SELECT r.released_at FROM teaser_release AS r JOIN teaser AS t ON t.id = r.teaser_id
       WHERE t.name = ?`,
    )
    .pluck();
  const events = connection.prepare<[string], TeaserEvent>(
    `SELECT e.name, e.at FROM teaser_event AS e JOIN teaser AS t ON t.id = e.teaser_id
     WHERE t.name = ? ORDER BY e.id`,
  );
  const forget = ["teaser_release", "teaser_event"].map((table) =>
    connection.prepare(`DELETE FROM ${table} WHERE teaser_id = ?`),
  );
  const keepRelease = connection.prepare(
    "INSERT INTO teaser_release (teaser_id, released_at) VALUES (?, ?)",
  );
  const keepEvent = connection.prepare(
    "INSERT INTO teaser_event (teaser_id, name, at) VALUES (?, ?, ?)",
  );
  return {
    factsOf: (teaser) => ({ released: release.get(teaser) ?? null, events: events.all(teaser) }),
    keepFacts: (teaserId, facts) => {
      for (const statement of forget) statement.run(teaserId);
      if (facts.released !== null) keepRelease.run(teaserId, facts.released);
      for (const { name, at } of facts.events) keepEvent.run(teaserId, name, at);
    },
  };
}
