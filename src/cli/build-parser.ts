// The parser of one command line, built afresh for each call: yargs keeps state.

import yargs from "yargs";
import type { Argv } from "yargs";
import { HypemeterError } from "../errors.ts";
import type { Arguments, Command } from "./command.ts";
import { COMMON } from "./options.ts";
import { MAX_WIDTH } from "./quick-answer.ts";
import type { Settings } from "./settings.ts";
import { usageMessage } from "./usage-message.ts";

export type ParserParts = Readonly<{
  /** Width of the terminal, for the help. */
  columns: number;
  /** Values that rank below flags and above defaults. */
  settings: Settings;
  /** Called with the command that the line names. */
  choose: (command: Command, args: Arguments) => void;
  /** The command that the line seems to name, for the words of a complaint. */
  named?: Command | undefined;
}>;

/** A strict parser of these commands; a mistake is thrown as a usage error. */
export function buildParser(commands: readonly Command[], parts: ParserParts): Argv {
  let parser = yargs()
    .scriptName("hypemeter")
    .usage("$0 <command>\n\nHow hyped are the people in the comments, and how sure is that?")
    .locale("en")
    .wrap(Math.min(MAX_WIDTH, parts.columns))
    .parserConfiguration({ "camel-case-expansion": false, "strip-aliased": true })
    .options(COMMON)
    .strictOptions()
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message: string | null, error: Error | undefined) => {
      // yargs tells some mistakes by an error of its own class; other errors are ours.
      if (error !== undefined && error.name !== "YError") throw error;
      const told = error?.message ?? message;
      throw new HypemeterError("USAGE", usageMessage(told, optionsOf(parts.named)));
    });
  for (const command of commands) parser = addCommand(parser, command, parts);
  return parser;
}

function optionsOf(command: Command | undefined): string[] {
  return Object.keys({ ...command?.options, ...COMMON });
}

/** Options that hold a text need one. */
function withValues(options: Command["options"]): Command["options"] {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      option.type === "boolean" ? option : { ...option, requiresArg: true },
    ]),
  );
}

/** What a command does and how it is called, by example, before its options. */
function usageOf({ name, positionals, describe, examples }: Command): string {
  const lines = examples.map(([line, what]) => `# ${what}\n${line}`);
  return [`$0 ${name} ${positionals}`.trim(), "", describe, "", ...lines].join("\n");
}

function addCommand(parser: Argv, command: Command, { choose, settings }: ParserParts): Argv {
  const { name, positionals, describe, options } = command;
  return parser.command(
    `${name} ${positionals}`.trim(),
    describe,
    (builder) => {
      const known = builder.usage(usageOf(command)).options(withValues(options)).config(settings);
      const names = positionals.match(/\w+/g) ?? [];
      return names.reduce((all, one) => all.positional(one, { type: "string" }), known);
    },
    (args) => choose(command, args),
  );
}
