// hypemeter purge: comments leave the database, published figures stay.

import { HypemeterError } from "../../errors.ts";
import type { Arguments, Command } from "../command.ts";
import { flagOf, textOf, timeOf } from "../command.ts";
import type { Io } from "../io.ts";
import { DB } from "../options.ts";

export const purgeCommand: Command = {
  name: "purge",
  positionals: "",
  describe: "Delete comments by author, teaser or age; published figures stay",
  options: {
    db: DB,
    author: { type: "string", describe: "Name of the author as the platform shows it" },
    teaser: { type: "string", describe: "Teaser whose comments to delete" },
    before: { type: "string", describe: "Comments posted before this time, ISO" },
    "read-before": { type: "string", describe: "Comments read before this time, ISO" },
  },
  examples: [
    ["hypemeter purge --db ballard.db --author ann", "someone asked to be forgotten"],
    ["hypemeter purge --db ballard.db --read-before 2025-06-01", "a platform limits keeping"],
  ],
  run: runPurge,
};

async function runPurge(args: Arguments, io: Io): Promise<number> {
  const { purge } = await import("../../pipeline/purge.ts");
  const { existsSync } = await import("node:fs");
  const db = textOf(args, "db") ?? "";
  if (!existsSync(db)) throw new HypemeterError("STORE", `There is no database at ${db}.`);
  const result = purge({
    db,
    author: textOf(args, "author"),
    teaser: textOf(args, "teaser"),
    before: timeOf(args, "before"),
    readBefore: timeOf(args, "read-before"),
  });
  if (flagOf(args, "json")) {
    await io.out(`${JSON.stringify({ schema: "hypemeter/purge@1", ...result }, null, 2)}\n`);
  } else if (!flagOf(args, "quiet")) {
    io.err(`${result.purged} comments purged\n`);
  }
  return 0;
}
