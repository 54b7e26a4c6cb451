// Completion: what is offered, and that bash takes it.

import { spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { completionsFor } from "../../src/cli/completions.ts";
import { COMMANDS } from "../../src/cli/run-cli.ts";
import { hypemeter, ROOT, temporaryFolder } from "./spawn.ts";

const folder = temporaryFolder();
const NAMES = COMMANDS.map(({ name }) => name);

describe("completionsFor", () => {
  test.each([
    { words: [""], offered: NAMES },
    { words: ["in"], offered: ["init", "ingest"] },
    { words: ["ingest", ""], offered: [] },
    { words: ["ingest", "--fo"], offered: ["--format"] },
    { words: ["ingest", "--format", "js"], offered: ["json"] },
    { words: ["ingest", "--db", "x"], offered: [] },
    { words: ["train", "--no"], offered: ["--no-own-rows", "--no-color"] },
    { words: ["schema", "p"], offered: ["pipeline"] },
    { words: ["completion", ""], offered: ["bash", "zsh", "fish"] },
    { words: ["--ver"], offered: ["--version"] },
    { words: [], offered: NAMES },
  ])("$words", ({ words, offered }) => {
    expect(completionsFor(words, COMMANDS)).toEqual(offered);
  });
});

test("bash completes with the script, beside strict options", () => {
  const bin = join(folder(), "hypemeter");
  writeFileSync(
    bin,
    `#!/bin/sh\nexec ${process.execPath} ${join(ROOT, "dist/cli/main.js")} "$@"\n`,
  );
  chmodSync(bin, 0o755);
  const script = [
    "source <(hypemeter completion bash)",
    'COMP_WORDS=(hypemeter ingest --format "js"); COMP_CWORD=3',
    '_hypemeter; echo "${COMPREPLY[*]}"',
  ].join("\n");
  const { stdout } = spawnSync("bash", ["-c", script], {
    encoding: "utf8",
    env: { PATH: `${folder()}:${process.env["PATH"]}` },
  });
  expect(stdout).toBe("json\n");
});

test.each([
  ["bash", "complete -o default -F _hypemeter hypemeter"],
  ["zsh", "compdef _hypemeter hypemeter"],
  ["fish", "complete -c hypemeter"],
])("%s has a script", (shell, line) => {
  const { code, out } = hypemeter(["completion", shell], { cwd: folder() });
  expect(code).toBe(0);
  expect(out).toContain(line);
});
