// From arguments to an exit code: the parser, built afresh for each call, and the one catch.

import yargs from "yargs";
import type { Argv } from "yargs";
import { nearest } from "../core/nearest.ts";
import { HypemeterError } from "../errors.ts";
import type { Arguments, Command } from "./command.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { ingestCommand } from "./commands/ingest.ts";
import { evaluateCommand } from "./commands/evaluate.ts";
import { explainCommand } from "./commands/explain.ts";
import { formatsCommand } from "./commands/formats.ts";
import { purgeCommand } from "./commands/purge.ts";
import { reportCommand } from "./commands/report.ts";
import { rescoreCommand } from "./commands/rescore.ts";
import { runCommand } from "./commands/run.ts";
import { scoreCommand } from "./commands/score.ts";
import { EXIT_BUG, EXIT_CODES, EXIT_OK } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { COMMON } from "./options.ts";
import { plain } from "./wording.ts";

export const COMMANDS: readonly Command[] = [
  runCommand,
  ingestCommand,
  scoreCommand,
  reportCommand,
  explainCommand,
  evaluateCommand,
  rescoreCommand,
  purgeCommand,
  doctorCommand,
  formatsCommand,
];

const MAX_WIDTH = 100;

/** Parses and runs one command line. Never throws and never ends the process. */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    return tellError(error, io);
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  let chosen: (() => Promise<number>) | null = null;
  let printed = "";
  const parser = buildParser(io, (command, args) => {
    chosen = () => command.run(args, io);
  });
  await parser.parse([...argv], {}, (_error: unknown, _args: unknown, output: string) => {
    printed = output;
  });
  if (printed !== "") {
    await io.out(`${printed}\n`);
    return EXIT_OK;
  }
  return runChosen(chosen, argv);
}

async function runChosen(
  chosen: (() => Promise<number>) | null,
  argv: readonly string[],
): Promise<number> {
  if (chosen !== null) return chosen();
  const names = COMMANDS.map((command) => command.name);
  const given = argv.find((word) => !word.startsWith("-")) ?? "";
  const guess = nearest(given, names);
  const hint = guess === null ? `Choose one of: ${names.join(", ")}.` : `Did you mean "${guess}"?`;
  const found = given === "" ? "No command was given." : `There is no command "${given}".`;
  throw new HypemeterError("USAGE", `${found} ${hint} See hypemeter --help.`);
}

function buildParser(io: Io, choose: (command: Command, args: Arguments) => void): Argv {
  let parser = yargs()
    .scriptName("hypemeter")
    .usage("$0 <command>\n\nHow hyped are the people in the comments, and how sure is that?")
    .locale("en")
    .wrap(Math.min(MAX_WIDTH, io.columns))
    .parserConfiguration({ "camel-case-expansion": false, "strip-aliased": true })
    .options(COMMON)
    .strictOptions()
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message: string | null, error: Error | undefined) => {
      throw error ?? new HypemeterError("USAGE", usageMessage(message));
    });
  for (const command of COMMANDS) parser = addCommand(parser, command, choose);
  return parser;
}

/** yargs' message, in words that tell what to do. */
function usageMessage(message: string | null): string {
  if (message === null) return "The command line is not understood. See hypemeter --help.";
  if (!message.startsWith("Not enough non-option")) return `${message}.`;
  return "An argument is missing: name the input files, or - for standard input. See hypemeter --help.";
}

function addCommand(
  parser: Argv,
  command: Command,
  choose: (command: Command, args: Arguments) => void,
): Argv {
  const { name, positionals, describe, options, examples } = command;
  return parser.command(
    `${name} ${positionals}`.trim(),
    describe,
    (builder) => {
      const list = examples.map(([line, what]) => [line, what] as [string, string]);
      const known = builder.options(options).example(list);
      const names = positionals.match(/\w+/g) ?? [];
      return names.reduce((all, one) => all.positional(one, { type: "string" }), known);
    },
    (args) => choose(command, args),
  );
}

function tellError(error: unknown, io: Io): number {
  if (error instanceof HypemeterError) {
    const lines = error.message.split("\n").map((line) => plain(line));
    io.err(`hypemeter: ${lines.join("\n")}\n`);
    return EXIT_CODES[error.code];
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.err(
    `hypemeter: this is a bug in hypemeter. Please report it with the lines below.\n${detail}\n`,
  );
  return EXIT_BUG;
}
