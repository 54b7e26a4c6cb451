// What a command is: data for the parser and the help, and one function that does the work.

import type { Options } from "yargs";
import { HypemeterError } from "../errors.ts";
import type { Io } from "./io.ts";

export type Arguments = Readonly<Record<string, unknown>>;

export type Command = Readonly<{
  name: string;
  /** Positional arguments in yargs' notation, e.g. "<input..>"; empty for none. */
  positionals: string;
  describe: string;
  options: Readonly<Record<string, Options>>;
  /** What the positional arguments may be, where that is a closed list; for completion. */
  words?: readonly string[];
  /** Command line and what it does. */
  examples: readonly (readonly [string, string])[];
  /** Does the work and returns the exit code. Imports what it needs only here. */
  run: (args: Arguments, io: Io) => Promise<number>;
}>;

/** A text option, or undefined where it was not given. Given twice, the last one counts. */
export function textOf(args: Arguments, name: string): string | undefined {
  const value = args[name];
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  if (typeof last === "string") return last;
  return typeof last === "number" ? String(last) : undefined;
}

/** All values of a text option that may be repeated; "a,b" counts as two if `split`. */
export function textsOf(args: Arguments, name: string, split = false): string[] {
  const value = args[name];
  const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const texts = list.map(String);
  return split ? texts.flatMap((text) => text.split(",").map((part) => part.trim())) : texts;
}

export function flagOf(args: Arguments, name: string): boolean {
  return args[name] === true;
}

/** A whole number from `min` up; anything else is a usage error that names the flag. */
export function countOf(args: Arguments, name: string, min: number): number | undefined {
  const value = args[name];
  if (value === undefined) return undefined;
  const count = Number(Array.isArray(value) ? value.at(-1) : value);
  if (Number.isInteger(count) && count >= min) return count;
  throw new HypemeterError("USAGE", `--${name} takes a whole number from ${min} up.`);
}

/** An ISO time in milliseconds UTC; anything else is a usage error that names the flag. */
export function timeOf(args: Arguments, name: string): number | undefined {
  const text = textOf(args, name);
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (!Number.isNaN(time)) return time;
  throw new HypemeterError(
    "USAGE",
    `--${name} takes an ISO time such as 2025-07-12T09:00:00Z, not "${text}".`,
  );
}

/** Reads "text=Comment,likes=Votes" into its pairs. */
export function pairsOf(args: Arguments, name: string): Record<string, string> | undefined {
  const texts = textsOf(args, name, true).filter((text) => text !== "");
  if (texts.length === 0) return undefined;
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf("=");
      if (at < 1 || at === text.length - 1) {
        throw new HypemeterError(
          "USAGE",
          `--${name} takes pairs such as text=Comment,likes=Votes, not "${text}".`,
        );
      }
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    }),
  );
}
