// Writing files so that a reader never meets half of one: to a temporary name, then renamed.

import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { HypemeterError } from "../errors.ts";

const ADVICE: Readonly<Record<string, string>> = {
  EACCES: "The folder may not be written. Choose another one with --out.",
  EROFS: "The folder may not be written. Choose another one with --out.",
  ENOSPC: "The disk is full. Free some space and run the command again.",
  ENOTDIR: "A part of the path is a file, not a folder. Choose another one with --out.",
  EISDIR: "There is a folder of that name. Choose another place with --out.",
};

/** Writes one file, piece by piece, whole or not at all; makes its folder. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | Iterable<string>,
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const advice = ADVICE[code];
    if (advice === undefined) throw error;
    throw new HypemeterError("STORE", `${path} could not be written. ${advice}`, { cause: error });
  }
}
