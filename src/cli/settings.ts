// Values for options from elsewhere than the command line: HYPEMETER_* and --config FILE.
// Precedence: flags, then environment, then file, then defaults.

import type { Options } from "yargs";
import { nearest } from "../core/nearest.ts";
import { HypemeterError } from "../errors.ts";

export type Settings = Readonly<Record<string, unknown>>;

type OptionTable = Readonly<Record<string, Options>>;

const PREFIX = "HYPEMETER_";

/**
 * Options set by the environment: HYPEMETER_MAX_REJECTS=5% is --max-rejects 5%. A variable that
 * names an option of another command is left alone; one that names none is a usage error.
 */
export function settingsFromEnv(
  env: Readonly<Record<string, string | undefined>>,
  options: OptionTable,
  known: readonly string[],
): Settings {
  const pairs = Object.entries(env).flatMap(([variable, value]) => {
    if (!variable.startsWith(PREFIX) || value === undefined) return [];
    const name = variable.slice(PREFIX.length).toLowerCase().replaceAll("_", "-");
    if (!known.includes(name))
      throw unknownSetting(`the environment variable ${variable}`, name, known);
    const option = options[name];
    return option === undefined ? [] : [[name, typed(value, option, variable)] as const];
  });
  return Object.fromEntries(pairs);
}

/** Options set by a configuration file; a name that the command does not take is a usage error. */
export function settingsFromFile(
  values: Readonly<Record<string, unknown>>,
  options: OptionTable,
  path: string,
): Settings {
  const known = Object.keys(options);
  for (const name of Object.keys(values)) {
    if (!known.includes(name)) throw unknownSetting(`"${name}" in ${path}`, name, known);
  }
  return values;
}

function typed(value: string, option: Options, variable: string): unknown {
  if (option.type !== "boolean") return value;
  if (/^(?:1|true|yes|on)$/i.test(value)) return true;
  if (/^(?:0|false|no|off|)$/i.test(value)) return false;
  throw new HypemeterError("USAGE", `${variable} is true or false, not "${value}".`);
}

function unknownSetting(what: string, name: string, known: readonly string[]): HypemeterError {
  const guess = nearest(name, known);
  const hint = guess === null ? "" : ` Did you mean "${guess}"?`;
  return new HypemeterError("USAGE", `There is no option for ${what}.${hint}`);
}
