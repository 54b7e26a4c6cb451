// Writing files so that a reader never meets half of one: to a temporary name, then renamed.

import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { HypemeterError } from "../errors.ts";

const ADVICE: Readonly<Record<string, string>> = {
  EACCES: "The folder may not be written. Choose another one with OPTION.",
  EPERM: "The folder may not be written. Choose another one with OPTION.",
  EROFS: "The folder may not be written. Choose another one with OPTION.",
  ENOSPC: "The disk is full. Free some space and run the command again.",
  EDQUOT: "The disk quota is used up. Free some space and run the command again.",
  ENOTDIR: "A part of the path is a file, not a folder. Choose another one with OPTION.",
  EEXIST: "A part of the path is a file, not a folder. Choose another one with OPTION.",
  EISDIR: "There is a folder of that name. Choose another place with OPTION.",
  ENAMETOOLONG: "The name is too long for this disk. Choose another place with OPTION.",
};

/** What a killed process leaves is removed once it is older than any report takes to write. */
const STALE_MS = 3_600_000;

/**
 * Writes one file, piece by piece, whole or not at all; makes its folder. What is no file, as a
 * pipe or a terminal, is written to as it is. `option` is what the path was given by, for messages.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  option = "--out",
): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    if (await isStream(path)) return await writeFile(path, content);
    await mkdir(dirname(path), { recursive: true });
    await removeStale(path);
    // A new file, whatever waits under that name; on the disk before it takes the other's place.
    await writeFile(temporary, content, { flag: "wx", flush: true });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const advice = ADVICE[code]?.replace("OPTION", option);
    if (advice === undefined) throw error;
    throw new HypemeterError("STORE", `${path} could not be written. ${advice}`, { cause: error });
  }
}

/** True for a pipe, a socket, a terminal or another device: a file renamed over it would end it. */
async function isStream(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
}

/** Removes what processes that were killed while they wrote `path` left beside it. */
async function removeStale(path: string): Promise<void> {
  const start = `${basename(path)}.`;
  const left = (await readdir(dirname(path))).filter(
    (name) => name.startsWith(start) && /^[0-9a-f]{12}\.tmp$/.test(name.slice(start.length)),
  );
  for (const name of left) {
    const old = join(dirname(path), name);
    const changed = await stat(old).catch(() => null);
    if (changed !== null && changed.mtimeMs < Date.now() - STALE_MS) await rm(old, { force: true });
  }
}
