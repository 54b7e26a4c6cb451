// Beginning and ending what is written together.

import type { LeaveMode } from "./loading-mode.ts";
import { enterLoadingMode } from "./loading-mode.ts";
import type { Connection } from "./open-database.ts";
import { translateErrors } from "./open-database.ts";
import type { PurgeLog } from "./purge-log.ts";
import type { RollupKeeper } from "./rollup-keeper.ts";
import type { Store } from "./store.ts";

export type TransactionParts = Readonly<{
  path: string;
  bulkFrom: number;
  purges: PurgeLog;
  rollups: RollupKeeper;
  ids: Readonly<{ forget: () => void }>;
}>;

export function transactions(
  connection: Connection,
  { path, bulkFrom, purges, rollups, ids }: TransactionParts,
): Pick<Store, "begin" | "commit" | "rollback"> {
  let leaveMode: LeaveMode | null = null;
  const leave = (): void => {
    leaveMode?.();
    leaveMode = null;
  };
  return {
    begin: (expected = 0) => {
      purges.forget();
      translateErrors(path, () => {
        if (expected >= bulkFrom) leaveMode = enterLoadingMode(connection);
        connection.exec("BEGIN IMMEDIATE");
      });
    },
    commit: () =>
      translateErrors(path, () => {
        rollups.settle();
        connection.exec("COMMIT");
        leave();
      }),
    rollback: () => {
      if (connection.inTransaction) {
        connection.exec("ROLLBACK");
        rollups.reset();
        ids.forget();
      }
      leave();
    },
  };
}
