// hypemeter init: a commented pipeline file for the exports that are there.

import type { InitResult } from "../../pipeline/init.ts";
import type { Arguments, Command } from "../command.ts";
import { flagOf, textOf, textsOf } from "../command.ts";
import type { Io } from "../io.ts";
import { plain } from "../wording.ts";

export const initCommand: Command = {
  name: "init",
  positionals: "[input..]",
  describe: "Write a commented pipeline file for the exports in a folder",
  options: {
    out: { type: "string", default: "pipeline.yaml", describe: "Pipeline file to write" },
    force: { type: "boolean", default: false, describe: "Overwrite a file that is there" },
  },
  examples: [
    ["hypemeter init exports", "a teaser per folder, else per file name"],
    ["hypemeter init ballard.json bosch.csv --out nightly.yaml", "of these files"],
  ],
  run: runInit,
};

async function runInit(args: Arguments, io: Io): Promise<number> {
  const { init } = await import("../../pipeline/init.ts");
  const result = await init({
    inputs: textsOf(args, "input"),
    out: textOf(args, "out") ?? "",
    force: flagOf(args, "force"),
  });
  if (flagOf(args, "json")) {
    await io.out(`${JSON.stringify({ schema: "hypemeter/init@1", ...result }, null, 2)}\n`);
  } else if (!flagOf(args, "quiet")) {
    io.err(`${lines(result).map(plain).join("\n")}\n`);
  }
  return 0;
}

function lines({ written, teasers, unknown }: InitResult): string[] {
  const found = teasers.flatMap(({ name, inputs }) => [
    `${name}:`,
    ...inputs.map(
      ({ path, platform, profile }) =>
        `  ${path} (${profile}, ${platform ?? "platform not known"})`,
    ),
  ]);
  const left = unknown.map(({ path, reason }) => `Not an export: ${path} (${reason})`);
  return [...found, ...left, `Written: ${written}. Next: hypemeter run ${written} --plan`];
}
