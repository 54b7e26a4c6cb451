// hypemeter doctor: is a database whole, and do its roll-ups equal a recount?

import { HypemeterError } from "../../errors.ts";
import type { Arguments, Command } from "../command.ts";
import { flagOf, textOf } from "../command.ts";
import { EXIT_CODES, EXIT_OK } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { DB } from "../options.ts";
import { plain } from "../wording.ts";

export const doctorCommand: Command = {
  name: "doctor",
  positionals: "",
  describe: "Check a database: whole, roll-ups equal to a recount, input files, versions, access",
  options: {
    db: DB,
    rebuild: {
      type: "boolean",
      default: false,
      describe: "Build the roll-ups anew from the comments",
    },
  },
  examples: [
    ["hypemeter doctor --db ballard.db", "exit code 3 where something is wrong"],
    ["hypemeter doctor --db ballard.db --rebuild", "mend the roll-ups"],
  ],
  run: runDoctor,
};

async function runDoctor(args: Arguments, io: Io): Promise<number> {
  const { doctor } = await import("../../pipeline/doctor.ts");
  const { existsSync } = await import("node:fs");
  const db = textOf(args, "db") ?? "";
  if (!existsSync(db)) throw new HypemeterError("STORE", `There is no database at ${db}.`);
  const result = doctor({ db, rebuild: flagOf(args, "rebuild") });
  if (flagOf(args, "json")) {
    await io.out(`${JSON.stringify({ schema: "hypemeter/doctor@1", ...result }, null, 2)}\n`);
  }
  if (!result.ok) {
    io.err(`hypemeter: ${plainFinding(db, result)}\n`);
    return EXIT_CODES.STORE;
  }
  if (flagOf(args, "json") || flagOf(args, "quiet")) return EXIT_OK;
  const rebuilt = result.rebuilt ? "roll-ups rebuilt; " : "";
  const unchanged = result.inputs?.unchanged ?? 0;
  const files = `; ${unchanged} input files are as they were read`;
  const lines = [
    `${rebuilt}${db} is whole, and its roll-ups equal a recount${files}`,
    ...result.notes.map((note) => `Note: ${note}`),
  ];
  io.err(`${lines.map(plain).join("\n")}\n`);
  return EXIT_OK;
}

type Findings = Readonly<{
  damage: readonly string[];
  difference: Readonly<{
    teaser: string;
    what: string;
    stored: string | null;
    recounted: string | null;
  }> | null;
}>;

function plainFinding(db: string, { damage, difference }: Findings): string {
  const [first] = damage;
  if (first !== undefined) {
    return `${db} is damaged: ${first}. Restore it from a copy, or read the exports into a new one.`;
  }
  const { teaser = "", what = "", stored = null, recounted = null } = difference ?? {};
  return (
    `The roll-ups of ${db} differ from a recount, first in teaser "${teaser}", ${what}: ` +
    `stored ${stored ?? "nothing"}, recounted ${recounted ?? "nothing"}. ` +
    `Build them anew: hypemeter doctor --db ${db} --rebuild`
  );
}
