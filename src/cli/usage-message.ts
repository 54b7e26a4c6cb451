// The parser's complaints in words that name what was found, what would do, and the nearest name.

import { nearest } from "../core/nearest.ts";

/** One complaint for the user; `options` are the names that the command takes. */
export function usageMessage(message: string | null, options: readonly string[]): string {
  if (message === null) return "The command line is not understood. See hypemeter --help.";
  return (
    unknownOption(message, options) ??
    wrongValue(message) ??
    missingValue(message) ??
    missingArgument(message) ??
    `${message}.`
  );
}

function unknownOption(message: string, options: readonly string[]): string | null {
  const found = /^Unknown arguments?: (.+)$/.exec(message)?.[1];
  if (found === undefined) return null;
  const [name = ""] = found.split(", ");
  const guess = nearest(name, options);
  const hint = guess === null ? `The options are: ${dashed(options)}.` : `Did you mean --${guess}?`;
  return `There is no option --${name}. ${hint}`;
}

function dashed(options: readonly string[]): string {
  return options.map((name) => `--${name}`).join(", ");
}

/** `Argument: format, Given: "jsn", Choices: "csv", "json"`. */
function wrongValue(message: string): string | null {
  const found = /Argument: (\S+), Given: "(.*)", Choices: (.+)/.exec(message);
  if (found === null) return null;
  const [, name = "", given = "", list = ""] = found;
  const choices = [...list.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? "");
  const guess = nearest(given, choices);
  const hint = guess === null ? "" : ` Did you mean "${guess}"?`;
  return `--${name} cannot be "${given}".${hint} Choose from: ${choices.join(", ")}.`;
}

function missingValue(message: string): string | null {
  const name = /^Not enough arguments following: (\S+)$/.exec(message)?.[1];
  return name === undefined ? null : `--${name} needs a value after it.`;
}

function missingArgument(message: string): string | null {
  if (!message.startsWith("Not enough non-option")) return null;
  return "An argument is missing: name the input files, or - for standard input. See hypemeter --help.";
}
