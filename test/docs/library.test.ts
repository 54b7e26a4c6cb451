// The examples of the library page run, and the built package keeps its types.

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../cli/spawn.ts";
import { fencesOf } from "./pages.ts";

let cwd = "";
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "hypemeter-library-"));
  mkdirSync(join(cwd, "node_modules"));
  symlinkSync(ROOT, join(cwd, "node_modules/hypemeter"));
  for (const name of ["samples", "pipelines"]) {
    cpSync(join(ROOT, name), join(cwd, name), { recursive: true });
  }
  cpSync(join(ROOT, "samples/ballard/instagram.csv"), join(cwd, "comments.csv"));
});
afterAll(() => rmSync(cwd, { recursive: true }));

const EXAMPLES = fencesOf("js");

test("there are examples", () => expect(EXAMPLES.length).toBeGreaterThan(3));

test.each(EXAMPLES)("$page, line $line", ({ text, line }) => {
  const file = join(cwd, `example-${line}.mjs`);
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.trim()).not.toBe("");
  const said = /console\.log\([^\n]*\/\/ (.+)$/m.exec(text)?.[1];
  expect(stdout.trim()).toBe(said ?? stdout.trim());
});
