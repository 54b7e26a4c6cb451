// hypemeter gate: an exit code that says whether the figures reach what was asked.

import type { Arguments, Command } from "../command.ts";
import { flagOf, textsOf } from "../command.ts";
import { EXIT_GATE, EXIT_OK } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { DB } from "../options.ts";
import { gateSentence, tellFailures } from "../tell-gates.ts";

export const gateCommand: Command = {
  name: "gate",
  positionals: "",
  describe: "Check figures against limits; exit code 1 when one falls short",
  options: {
    db: DB,
    teaser: { type: "string", array: true, describe: "Teasers to check (default: all)" },
    require: {
      type: "string",
      array: true,
      demandOption: false,
      describe: 'What must hold, such as "hype.lower >= 60"; may be repeated',
    },
  },
  examples: [
    ['hypemeter gate --db ballard.db --require "hype.lower >= 60"', "surely warm, or exit code 1"],
    ['hypemeter gate --teaser Ballard --require "coverage.scored >= 0.8" --json', "for a script"],
  ],
  run: runGate,
};

async function runGate(args: Arguments, io: Io): Promise<number> {
  const { gate } = await import("../../pipeline/gate.ts");
  const result = gate({
    db: textsOf(args, "db").at(-1) ?? "",
    teasers: textsOf(args, "teaser"),
    require: textsOf(args, "require"),
  });
  if (flagOf(args, "json")) {
    await io.out(`${JSON.stringify({ schema: "hypemeter/gate@1", ...result }, null, 2)}\n`);
    return result.passed ? EXIT_OK : EXIT_GATE;
  }
  const held = result.gates.filter(({ passed }) => passed).map(gateSentence);
  if (held.length > 0 && !flagOf(args, "quiet")) await io.out(`${held.join("\n")}\n`);
  return tellFailures(result.gates, io);
}
