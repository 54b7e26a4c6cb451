// Runs the built command line as a user would, in a folder of its own.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const MAIN = resolve(import.meta.dirname, "../../dist/cli/main.js");

export type Run = Readonly<{ code: number | null; out: string; err: string }>;

/** `hypemeter …args` in `cwd`, with `input` on stdin. */
export function hypemeter(
  args: readonly string[],
  options: Readonly<{ cwd: string; input?: string; env?: Record<string, string> }>,
): Run {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: run npm run build first`);
  const { cwd, input = "", env = {} } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    input,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

export const ROOT: string = resolve(import.meta.dirname, "../..");
