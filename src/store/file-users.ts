// Which other processes have a file open, for a message that names who holds a lock. Linux tells it
// in /proc; elsewhere, and for processes of other users, nothing is known.

import { readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import { join } from "node:path";

export type FileUser = Readonly<{
  pid: number;
  /** Its command line, at most 120 characters; may be empty. */
  command: string;
}>;

const PROC = "/proc";
/** Enough to recognise a command by. */
const MAX_COMMAND = 120;

/** Other processes that have `path` open, by number. Empty where that cannot be told; never throws. */
export function usersOf(path: string): FileUser[] {
  const file = quietly(() => realpathSync(path));
  if (file === null) return [];
  const pids = (quietly(() => readdirSync(PROC)) ?? [])
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && hasOpen(pid, file));
  return pids.toSorted((a, b) => a - b).map((pid) => ({ pid, command: commandOf(pid) }));
}

function hasOpen(pid: number, file: string): boolean {
  const folder = join(PROC, String(pid), "fd");
  const handles = quietly(() => readdirSync(folder)) ?? [];
  return handles.some((handle) => quietly(() => readlinkSync(join(folder, handle))) === file);
}

function commandOf(pid: number): string {
  const line = quietly(() => readFileSync(join(PROC, String(pid), "cmdline"), "utf8")) ?? "";
  const words = line.replaceAll("\0", " ").trim();
  return words.length > MAX_COMMAND ? `${words.slice(0, MAX_COMMAND)}…` : words;
}

/** Null where the system refuses: the process may be gone or belong to another user. */
function quietly<Result>(action: () => Result): Result | null {
  try {
    return action();
  } catch {
    return null;
  }
}
