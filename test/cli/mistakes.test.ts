// Mistakes on the command line: named, with the nearest right word. And every exit code.

import { spawnSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import { hypemeter, ROOT, temporaryFolder } from "./spawn.ts";

const folder = temporaryFolder();
const MAIN = join(ROOT, "dist/cli/main.js");

describe("did you mean", () => {
  test.each([
    ["ingst", 'no command "ingst". Did you mean "ingest"?'],
    ["report --formt md", "no option --formt. Did you mean --format?"],
    ["report --zzzzzzzz", "no option --zzzzzzzz. The options are: --db,"],
    [
      "ingest a.csv --format jsn",
      '--format cannot be "jsn". Did you mean "json"? Choose from: auto,',
    ],
    ["report --db", "--db needs a value after it"],
    ["run a.yaml b.yaml", '"b.yaml" is one argument too many: hypemeter run takes [pipeline]'],
    ["report surplus", "hypemeter report takes no arguments"],
    ["ingest a.csv --profile yt-dl", 'did you mean "yt-dlp"?'],
    ["schema comands", 'Did you mean "commands"?'],
    ["completion fihs", 'Did you mean "fish"?'],
  ])("%s", (line, says) => {
    writeFileSync(join(folder(), "a.csv"), "id,text\n1,wow\n");
    const run = hypemeter(line.split(" "), { cwd: folder() });
    expect(run.err).toContain(says);
    expect(run).toMatchObject({ code: 2, out: "" });
  });
});

describe("exit codes", () => {
  test.each([
    { line: "formats", code: 0 },
    { line: "gate --db t.db --require voices>=99", code: 1 },
    { line: "ingest", code: 2 },
    { line: "ingest none.csv", code: 3 },
    { line: "report --db none.db", code: 3 },
    { line: "report --db folder", code: 3 },
  ])("$line: $code", ({ line, code }) => {
    mkdirSync(join(folder(), "folder"));
    writeFileSync(join(folder(), "a.csv"), "id,text\n1,wow\n");
    hypemeter(["ingest", "a.csv", "--db", "t.db"], { cwd: folder() });
    expect(hypemeter(line.split(" "), { cwd: folder() }).code).toBe(code);
  });

  test("70 is a bug of ours, and says where it is", async () => {
    const told: string[] = [];
    const io: Io = {
      out: () => Promise.reject(new TypeError("planted")),
      err: (text) => void told.push(text),
      stdin: async function* none() {},
      keys: null,
      env: {},
      isTerminal: false,
      isOutTerminal: false,
      columns: 80,
    };
    expect(await runCli(["formats"], io)).toBe(70);
    expect(told.join("")).toMatch(/this is a bug in hypemeter[^]*planted/);
  });

  test.each([
    { signal: "SIGINT", code: 130 },
    { signal: "SIGTERM", code: 143 },
  ] as const)(
    "$signal ends it with $code, and the database stays whole",
    async ({ signal, code }) => {
      // Standard input that never ends: it is still reading when the signal comes.
      const child = spawn(process.execPath, [MAIN, "ingest", "-"], { cwd: folder() });
      child.stdin.write("id,text\n1,wow\n");
      const ended = new Promise<[number | null, string | null]>((resolve) => {
        child.on("exit", (status, by) => resolve([status, by]));
      });
      while (!existsSync(join(folder(), "hypemeter.db"))) await sleep(50);
      child.kill(signal);
      // A shell tells a death by signal as 128 and its number.
      const [status, by] = await ended;
      expect(by === signal ? code : status).toBe(code);
      expect([0, 3]).toContain(hypemeter(["doctor"], { cwd: folder() }).code);
    },
  );
});

describe("what goes where", () => {
  test.each([
    "ingest a.csv",
    "report --out r",
    "rescore",
    "doctor",
    "label --out l.csv",
    "init a.csv --out p.yaml",
    "purge --author x",
  ])("%s --quiet says nothing on stderr", (line) => {
    writeFileSync(join(folder(), "a.csv"), "id,text\n1,wow\n");
    hypemeter(["ingest", "a.csv"], { cwd: folder() });
    const { code, err } = hypemeter([...line.split(" "), "--quiet"], { cwd: folder() });
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test.each([
    { env: "NO_COLOR=1 ", flag: "", colored: false },
    { env: "", flag: " --no-color", colored: false },
    { env: "", flag: "", colored: true },
  ])("colours at a terminal: $env$flag", ({ env, flag, colored }) => {
    writeFileSync(join(folder(), "a.csv"), "id,text\n1,wow\n");
    hypemeter(["ingest", "a.csv"], { cwd: folder() });
    const line = `${env}${process.execPath} ${MAIN} report --out r${flag}`;
    const { stdout } = spawnSync("script", ["-qec", line, "/dev/null"], {
      cwd: folder(),
      encoding: "utf8",
    });
    expect(stdout).toContain("Written:");
    expect(stdout.includes("\u001B[1m")).toBe(colored);
  });
});
