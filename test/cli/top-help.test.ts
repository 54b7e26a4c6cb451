// The help that is printed without the parser is the parser's own, and little is loaded for it.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildParser } from "../../src/cli/build-parser.ts";
import { COMMANDS } from "../../src/cli/run-cli.ts";
import { TOP_HELP } from "../../src/cli/top-help.ts";
import { hypemeter, ROOT } from "./spawn.ts";

test.each([80, 100])(
  "the quick help is the parser's, to the letter: %i columns",
  async (columns) => {
    const parser = buildParser(COMMANDS, { columns, settings: {}, choose: () => undefined });
    let help = "";
    await parser.parse(["--help"], {}, (_error: unknown, _args: unknown, text: string) => {
      help = text;
    });
    expect(TOP_HELP[columns]).toBe(help);
  },
);

test.each([["--help"], ["--version"]])("%s loads no more than its own few files", (flag) => {
  const folder = mkdtempSync(join(tmpdir(), "hypemeter-loaded-"));
  try {
    const env = { PATH: process.env["PATH"] ?? "", NODE_V8_COVERAGE: folder };
    const main = join(ROOT, "dist/cli/main.js");
    spawnSync(process.execPath, [main, flag], { env });
    const [report = ""] = readdirSync(folder);
    const { result } = JSON.parse(readFileSync(join(folder, report), "utf8"));
    const files = result
      .map(({ url }: { url: string }) => url)
      .filter((url: string) => url.startsWith("file:"))
      .map((url: string) => url.split("/").at(-1));
    expect(files.toSorted()).toEqual(["io.js", "main.js", "quick-answer.js", "top-help.js"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the quick version is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(hypemeter(["--version"], { cwd: ROOT })).toMatchObject({ code: 0, out: `${version}\n` });
});
