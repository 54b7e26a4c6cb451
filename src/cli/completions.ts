// What a shell may offer next on a command line that is being typed. yargs' own completion knows
// no fish, and its hidden flag does not get past strict options; this reads the same table of
// commands that the parser is built from.

import type { Options } from "yargs";
import type { Command } from "./command.ts";
import { COMMON } from "./options.ts";

/** The flag by which a completion script asks; the words of the line follow it. */
export const ASK = "--get-completions";

/**
 * Words that may stand at the end of the line; `words` follow the program's name, the last one
 * is being typed and may be empty. None where a file name is the likely thing.
 */
export function completionsFor(words: readonly string[], commands: readonly Command[]): string[] {
  const typed = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const command = commands.find(({ name }) => name === before.find(isNoFlag));
  const offered = command === undefined ? topLevel(commands) : within(command, before);
  return offered.filter((word) => word.startsWith(typed) && (typed !== "" || !isFlag(word)));
}

function isFlag(word: string): boolean {
  return word.startsWith("-");
}

function isNoFlag(word: string): boolean {
  return !isFlag(word);
}

function topLevel(commands: readonly Command[]): string[] {
  return [...commands.map(({ name }) => name), ...flagsOf(COMMON), "--help", "--version"];
}

function within({ options, words = [] }: Command, before: readonly string[]): readonly string[] {
  const all = { ...options, ...COMMON };
  const name = (before.at(-1) ?? "").replace(/^--/, "");
  const last = isFlag(before.at(-1) ?? "") ? all[name] : undefined;
  if (last !== undefined && last.type !== "boolean") return (last.choices ?? []).map(String);
  return [...words, ...flagsOf(all), "--help"];
}

function flagsOf(options: Readonly<Record<string, Options>>): string[] {
  return Object.entries(options).map(([name, { type, default: usual }]) =>
    type === "boolean" && usual === true ? `--no-${name}` : `--${name}`,
  );
}
