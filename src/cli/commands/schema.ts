// hypemeter schema: the JSON Schemas of what we write and of what we read: summary (report JSON),
// pipeline (pipeline files), commands (--json), score (lines of score).

import { nearest } from "../../core/nearest.ts";
import { HypemeterError } from "../../errors.ts";
import type { Arguments, Command } from "../command.ts";
import { textOf } from "../command.ts";
import type { Io } from "../io.ts";

export const schemaCommand: Command = {
  name: "schema",
  positionals: "[name]",
  describe: "Print a JSON Schema: of report JSON, pipeline files, --json or score lines",
  options: {},
  words: ["summary", "pipeline", "commands", "score"],
  examples: [
    ["hypemeter schema summary > summary.schema.json", "for programs that read our reports"],
    ["hypemeter schema pipeline > pipeline.schema.json", "for editors of pipeline files"],
    ["hypemeter schema commands > commands.schema.json", "for what commands write with --json"],
  ],
  run: runSchema,
};

async function runSchema(args: Arguments, io: Io): Promise<number> {
  const { SCHEMA_NAMES, jsonSchemaText } = await import("../../pipeline/schemas.ts");
  const given = textOf(args, "name") ?? "";
  const name = SCHEMA_NAMES.find((known) => known === given);
  if (name === undefined) {
    const guess = nearest(given, SCHEMA_NAMES);
    const found = given === "" ? "No schema was named." : `There is no schema "${given}".`;
    const hint =
      guess === null ? `Choose from: ${SCHEMA_NAMES.join(", ")}.` : `Did you mean "${guess}"?`;
    throw new HypemeterError("USAGE", `${found} ${hint}`);
  }
  await io.out(jsonSchemaText(name));
  return 0;
}
