// hypemeter score: a filter. Comments in, one JSON line per comment out; nothing is stored.

import type { Arguments, Command } from "../command.ts";
import { flagOf, textOf, textsOf } from "../command.ts";
import type { Io } from "../io.ts";
import { SCORER, SOURCE } from "../options.ts";
import { sourceOptions } from "../source-options.ts";
import { plain } from "../wording.ts";

export const scoreCommand: Command = {
  name: "score",
  positionals: "[input..]",
  describe: "Score comments to stdout, one JSON line each, storing nothing",
  options: {
    ...SOURCE,
    scorer: SCORER,
    explain: { type: "boolean", default: false, describe: "Add what each word contributed" },
  },
  examples: [
    ['echo "So excited for this!" | hypemeter score', "from a pipe"],
    ["hypemeter score comments.csv > scored.ndjson", "a file"],
  ],
  run: runScore,
};

async function runScore(args: Arguments, io: Io): Promise<number> {
  const { DEFAULT_DEPS } = await import("../../pipeline/deps.ts");
  const { score } = await import("../../pipeline/score.ts");
  const inputs = textsOf(args, "input");
  const batches = score(
    {
      ...sourceOptions(args),
      inputs: inputs.length === 0 ? ["-"] : inputs,
      explain: flagOf(args, "explain"),
      scorer: textOf(args, "scorer"),
    },
    { ...DEFAULT_DEPS, stdin: io.stdin },
  );
  const isQuiet = flagOf(args, "quiet");
  let rejected = 0;
  for await (const { lines, issues, notes } of batches) {
    rejected += issues.length;
    if (!isQuiet) for (const { file, reason } of notes) io.err(plain(`${file}: ${reason}`) + "\n");
    if (lines.length === 0) continue;
    const text = `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`;
    if (!(await io.out(text))) return 0;
  }
  if (rejected > 0 && !isQuiet) io.err(`${rejected} rows rejected\n`);
  return 0;
}
