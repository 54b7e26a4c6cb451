// Runs the built command line as a user would, in a folder of its own.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeEach } from "vitest";

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

/** A fresh folder for each test of the file; call the result to get its path. */
export function temporaryFolder(): () => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hypemeter-cli-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  return () => folder;
}

/** One folder for all tests of the file; call the result to get its path. */
export function temporaryFolderForAll(): () => string {
  const folder = mkdtempSync(join(tmpdir(), "hypemeter-cli-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return () => folder;
}
