// Which files a list of inputs means: files as they are, folders and quoted globs in name order.

import { stat } from "node:fs/promises";
import { basename, isAbsolute, join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { HypemeterError } from "../errors.ts";

/** Stands for standard input. */
export const STDIN = "-";

/** Names in a folder that are no exports. */
const IGNORED = ["**/.*", "**/README*", "**/*.{md,db,db-wal,db-shm,yaml,yml,html,png,jpg,zip}"];

/**
 * Files of the inputs, each once, in the order given; folders are searched to any depth. An
 * input that means no file is an error that says so.
 */
export async function expandInputs(inputs: readonly string[]): Promise<string[]> {
  if (inputs.length === 0) {
    throw new HypemeterError("USAGE", "Name the files to read, or - for standard input.");
  }
  const files: string[] = [];
  for (const input of inputs) files.push(...(await expandOne(input)));
  return [...new Set(files)];
}

async function expandOne(input: string): Promise<string[]> {
  if (input === STDIN) return [input];
  const kind = await kindOf(input);
  if (kind === "file") return [input];
  if (kind === "folder") {
    const found = await glob(["**/*"], { cwd: input, ignore: IGNORED, expandDirectories: false });
    if (found.length === 0) throw noFiles(input, "The folder holds no files to read.");
    return found.toSorted().map((file) => join(input, file));
  }
  const options = { expandDirectories: false, absolute: isAbsolute(input) };
  const found = isDynamicPattern(input) ? await glob([input], options) : [];
  if (found.length > 0) return found.toSorted();
  throw isDynamicPattern(input)
    ? noFiles(input, "No file matches this pattern.")
    : noFiles(input, "There is no such file or folder. Check the path.");
}

async function kindOf(path: string): Promise<"file" | "folder" | null> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

function noFiles(input: string, why: string): HypemeterError {
  return new HypemeterError("INPUT", `${input}: ${why}`);
}

/** Teaser name for a file that names none: `John_wick.csv.gz` gives "John wick". */
export function teaserFromPath(path: string): string {
  if (path === STDIN) return "stdin";
  const stem = basename(path).replace(/(?:\.(?:info\.)?[a-z0-9]{1,6}){1,3}$/i, "");
  const name = stem.replaceAll(/[_-]+/g, " ").trim();
  return name === "" ? basename(path) : name;
}
