// From arguments to an exit code: the parser, built afresh for each call, and the one catch.

import { nearest } from "../core/nearest.ts";
import { HypemeterError } from "../errors.ts";
import { buildParser } from "./build-parser.ts";
import type { Arguments, Command } from "./command.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { completionCommand } from "./commands/completion.ts";
import { initCommand } from "./commands/init.ts";
import { ingestCommand } from "./commands/ingest.ts";
import { evaluateCommand } from "./commands/evaluate.ts";
import { explainCommand } from "./commands/explain.ts";
import { calibrateCommand } from "./commands/calibrate.ts";
import { gateCommand } from "./commands/gate.ts";
import { formatsCommand } from "./commands/formats.ts";
import { labelCommand } from "./commands/label.ts";
import { purgeCommand } from "./commands/purge.ts";
import { reportCommand } from "./commands/report.ts";
import { rescoreCommand } from "./commands/rescore.ts";
import { runCommand } from "./commands/run.ts";
import { trainCommand } from "./commands/train.ts";
import { schemaCommand } from "./commands/schema.ts";
import { scoreCommand } from "./commands/score.ts";
import { ASK, completionsFor } from "./completions.ts";
import { verifyCommand } from "./commands/verify.ts";
import { EXIT_BUG, EXIT_CODES, EXIT_OK } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { COMMON } from "./options.ts";
import type { Settings } from "./settings.ts";
import { settingsFromEnv, settingsFromFile } from "./settings.ts";
import { systemAdvice } from "./system-advice.ts";
import { plain } from "./wording.ts";

export const COMMANDS: readonly Command[] = [
  runCommand,
  initCommand,
  ingestCommand,
  scoreCommand,
  reportCommand,
  explainCommand,
  evaluateCommand,
  trainCommand,
  rescoreCommand,
  labelCommand,
  calibrateCommand,
  gateCommand,
  purgeCommand,
  doctorCommand,
  verifyCommand,
  formatsCommand,
  schemaCommand,
  completionCommand,
];

/** Parses and runs one command line. Never throws and never ends the process. */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    return tellError(error, io);
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  if (argv[0] === ASK) {
    await io.out(
      completionsFor(argv.slice(1), COMMANDS)
        .map((word) => `${word}\n`)
        .join(""),
    );
    return EXIT_OK;
  }
  let chosen: (() => Promise<number>) | null = null;
  let printed = "";
  const settings = await settingsFor(argv, io);
  const parser = buildParser(COMMANDS, {
    columns: io.columns,
    settings,
    choose: (command, args) => {
      refuseSurplus(command, args);
      chosen = () => command.run(withDashes(args), io);
    },
    named: commandOf(argv),
  });
  await parser.parse(
    argv.map((word) => (word === "-" ? DASH : word)),
    {},
    (_error: unknown, _args: unknown, output: string) => {
      printed = output;
    },
  );
  if (printed !== "") {
    await io.out(`${printed}\n`);
    return EXIT_OK;
  }
  return runChosen(chosen, argv);
}

function commandOf(argv: readonly string[]): Command | undefined {
  const first = argv.find((word) => !word.startsWith("-"));
  return COMMANDS.find(({ name }) => name === first);
}

/** An argument that no command asked for is a mistake, most likely an unquoted pattern or blank. */
function refuseSurplus({ name, positionals }: Command, args: Arguments): void {
  const [, surplus] = Array.isArray(args["_"]) ? args["_"].map(String) : [];
  if (surplus === undefined) return;
  const takes = positionals === "" ? "no arguments" : positionals;
  throw new HypemeterError(
    "USAGE",
    `"${surplus}" is one argument too many: hypemeter ${name} takes ${takes}. See hypemeter ${name} --help.`,
  );
}

/** Stands for "-" while the parser works: yargs drops it from lists of arguments. */
const DASH = "\u0000-";

function withDash(value: unknown): unknown {
  return value === DASH ? "-" : value;
}

function withDashes(args: Arguments): Arguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(withDash) : withDash(value),
    ]),
  );
}

/** Option values of the environment and of the configuration file, the environment first. */
async function settingsFor(argv: readonly string[], io: Io): Promise<Settings> {
  const command = commandOf(argv);
  if (command === undefined) return {};
  const options = { ...COMMON, ...command.options };
  const known = COMMANDS.flatMap((one) => Object.keys({ ...COMMON, ...one.options }));
  const fromEnv = settingsFromEnv(io.env, options, known);
  const path = configPath(argv) ?? fromEnv["config"];
  if (typeof path !== "string") return fromEnv;
  const { readSettings } = await import("../pipeline/settings-file.ts");
  return { ...settingsFromFile(readSettings(path), options, path), ...fromEnv };
}

function configPath(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === "--config" || word.startsWith("--config="));
  if (at < 0) return undefined;
  return argv[at] === "--config" ? argv[at + 1] : argv[at]?.slice("--config=".length);
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
  const found =
    given === ""
      ? "No command was given. To begin: hypemeter formats FILE, or hypemeter init FOLDER."
      : `There is no command "${given}".`;
  throw new HypemeterError("USAGE", `${found} ${hint} See hypemeter --help.`);
}

function tellError(error: unknown, io: Io): number {
  if (error instanceof HypemeterError) {
    const lines = error.message.split("\n").map((line) => plain(line));
    io.err(`hypemeter: ${lines.join("\n")}\n`);
    return EXIT_CODES[error.code];
  }
  const advice = systemAdvice(error);
  if (advice !== null) {
    io.err(`hypemeter: ${plain(advice)}\n`);
    return EXIT_CODES.INPUT;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const detail = stack
    .split("\n")
    .map((line) => plain(line))
    .join("\n");
  io.err(
    `hypemeter: this is a bug in hypemeter. Please report it with the lines below.\n${detail}\n`,
  );
  return EXIT_BUG;
}
