// Starting to take in one input: what is there already decides how its comments are written.

import { bulkLoad } from "./bulk-load.ts";
import type { BulkParts } from "./bulk-load.ts";
import { commentIntake } from "./comment-intake.ts";
import type { WriteComment } from "./comment-writer.ts";
import type { Connection } from "./open-database.ts";
import { translateErrors } from "./open-database.ts";
import type { RollupKeeper } from "./rollup-keeper.ts";
import type { Store } from "./store.ts";

type TakingIn = BulkParts &
  Readonly<{ path: string; write: WriteComment; rollups: RollupKeeper; bulkFrom: number }>;

export function intakeOf(connection: Connection, parts: TakingIn): Store["intake"] {
  const { path, write, bulkFrom } = parts;
  // As good as the count, which would take a scan, but for what was purged.
  const count = connection.prepare<[], number | null>("SELECT max(id) FROM comment").pluck();
  return (reference, expected) => {
    const intake = commentIntake({
      reference,
      expected,
      stored: count.get() ?? 0,
      bulkFrom,
      write,
      startBulk: (rows) => {
        // What was written one by one must be counted before the indices go.
        parts.rollups.settle();
        return bulkLoad(connection, rows, parts);
      },
    });
    return {
      write: (scored, bands) => translateErrors(path, () => intake.write(scored, bands)),
      end: () => translateErrors(path, () => intake.end()),
    };
  };
}
