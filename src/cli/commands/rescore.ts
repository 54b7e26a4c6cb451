// hypemeter rescore: the stored comments scored again with another scorer or a newer model.

import type { Arguments, Command } from "../command.ts";
import { flagOf, textOf } from "../command.ts";
import type { Io } from "../io.ts";
import { DB, SCORER } from "../options.ts";

export const rescoreCommand: Command = {
  name: "rescore",
  positionals: "",
  describe: "Score the comments of a database again, with another scorer or a newer model",
  options: { db: DB, scorer: SCORER },
  examples: [["hypemeter rescore --db ballard.db", "with the default scorer"]],
  run: runRescore,
};

async function runRescore(args: Arguments, io: Io): Promise<number> {
  const { rescore } = await import("../../pipeline/rescore.ts");
  const result = rescore(textOf(args, "db") ?? "", textOf(args, "scorer"));
  if (flagOf(args, "json")) {
    await io.out(`${JSON.stringify({ schema: "hypemeter/rescore@1", ...result }, null, 2)}\n`);
  } else if (!flagOf(args, "quiet")) {
    io.err(`${result.comments} comments scored again with ${result.scorer}\n`);
  }
  return 0;
}
