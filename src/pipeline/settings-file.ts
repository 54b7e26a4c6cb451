// Reading a file of option values for the command line: a YAML map.

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { HypemeterError } from "../errors.ts";

/** The map that the file holds; anything else, or no file, is a usage error. */
export function readSettings(path: string): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new HypemeterError("USAGE", `There is no configuration file at ${path}.`, { cause });
  }
  const value = parseYaml(text, path);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value));
  }
  throw new HypemeterError(
    "USAGE",
    `${path} must hold option names and values, one per line, such as "db: ballard.db".`,
  );
}

function parseYaml(text: string, path: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0, logLevel: "error" });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HypemeterError("USAGE", `${path}: ${reason}`, { cause });
  }
}
