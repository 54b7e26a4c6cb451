// hypemeter verify: does the database still give what a published report says?

import type { VerifyResult } from "../../pipeline/verify.ts";
import type { Arguments, Command } from "../command.ts";
import { flagOf, textOf } from "../command.ts";
import { EXIT_GATE, EXIT_OK } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { DB } from "../options.ts";
import { plain } from "../wording.ts";

export const verifyCommand: Command = {
  name: "verify",
  positionals: "<report>",
  describe: "Derive a published JSON report anew from its database; exit code 1 on a difference",
  options: {
    db: DB,
    pipeline: { type: "string", describe: "Pipeline file of the report, for weights and drivers" },
  },
  examples: [["hypemeter verify reports/ballard.json --db ballard.db", "are its figures true?"]],
  run: runVerify,
};

async function runVerify(args: Arguments, io: Io): Promise<number> {
  const { verify } = await import("../../pipeline/verify.ts");
  const report = textOf(args, "report") ?? "";
  const db = textOf(args, "db") ?? "";
  const result = await verify({ report, db, pipeline: textOf(args, "pipeline") });
  if (flagOf(args, "json")) {
    await io.out(`${JSON.stringify({ schema: "hypemeter/verify@1", ...result }, null, 2)}\n`);
  } else if (!flagOf(args, "quiet") || !result.ok) {
    io.err(`${tell(report, db, result).map(plain).join("\n")}\n`);
  }
  return result.ok ? EXIT_OK : EXIT_GATE;
}

function tell(report: string, db: string, result: VerifyResult): string[] {
  const { difference, compared, unchecked } = result;
  const left = unchecked.map((note) => `Not checked: ${note}`);
  if (difference === null) {
    return [`${report}: ${compared} values equal what ${db} gives`, ...left];
  }
  const { path, reported, derived } = difference;
  const says = `the report says ${reported ?? "nothing"}, the database gives ${derived ?? "nothing"}`;
  return [`hypemeter: ${report} differs from ${db}, first at ${path}: ${says}`, ...left];
}
