// What runs of pipeline files have done, so that the next one does only what changed. Holds
// hashes and paths alone, nothing of a comment.

import { createHash } from "node:crypto";
import type { Connection } from "./open-database.ts";

export type RunLog = Readonly<{
  /** What was kept under this name, or null. */
  markOf: (name: string) => string | null;
  /** Keeps a mark in place of an earlier one, inside the caller's transaction. */
  keepMark: (name: string, mark: string) => void;
  /** A hash of all that a report depends on in here: equal as long as no command changed it. */
  state: () => string;
}>;

/** Sets these rows apart from the other settings. */
const PREFIX = "run ";

/** Each gives one text; comments change only with an input, a purge, or another scorer. */
const STATE = [
  "SELECT count(*) || ' ' || ifnull(max(id), 0) FROM input",
  "SELECT count(*) || ' ' || ifnull(max(id), 0) FROM comment",
  "SELECT count(*) || '' FROM purged_key",
  "SELECT ifnull(group_concat(teaser_id || ' ' || scorer_id || ' ' || comments), '') FROM scored_by",
  "SELECT ifnull(group_concat(comment_id || ' ' || labeller || ' ' || rung || ' ' || ifnull(sentiment, '')), '') FROM label",
  "SELECT count(*) || ' ' || ifnull(sum(place), 0) FROM draw",
  "SELECT ifnull(group_concat(teaser_id || ' ' || released_at), '') FROM teaser_release",
  "SELECT ifnull(group_concat(teaser_id || ' ' || name || ' ' || at), '') FROM teaser_event",
];

export function runLog(connection: Connection): RunLog {
  const read = connection
    .prepare<[string], string>("SELECT value FROM setting WHERE key = ?")
    .pluck();
  const keep = connection.prepare(
    "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
  );
  return {
    markOf: (name) => read.get(PREFIX + name) ?? null,
    keepMark: (name, mark) => void keep.run(PREFIX + name, mark),
    state: () => {
      const hash = createHash("sha256");
      for (const sql of STATE) {
        hash.update(`${connection.prepare<[], string>(sql).pluck().get() ?? ""}\n`);
      }
      return hash.digest("hex");
    },
  };
}
