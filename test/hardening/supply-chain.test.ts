// What comes with a program and what it may reach: no socket at run time, no package without a
// reason, no install script without a name, and a promise only with the test that keeps it.

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { ROOT, temporaryFolder } from "../cli/spawn.ts";
import { MAIN } from "./crowd.ts";

const folder = temporaryFolder();

type Manifest = Readonly<{
  dependencies: Readonly<Record<string, string>>;
  allowScripts: Readonly<Record<string, boolean>>;
  scripts: Readonly<Record<string, string>>;
}>;

type Locked = Readonly<{
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  integrity?: string;
}>;

function textOf(name: string): string {
  return readFileSync(join(ROOT, name), "utf8");
}

const manifest: Manifest = JSON.parse(textOf("package.json"));
const lock: Readonly<{ packages: Record<string, Locked> }> = JSON.parse(
  textOf("package-lock.json"),
);
const { packages } = lock;
const architecture = textOf("ARCHITECTURE.md");

/** Rows of the table under a heading of ARCHITECTURE.md, without its head. */
function tableOf(heading: string): string[][] {
  const section = architecture.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? "";
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) => {
    return line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  });
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
}

/** Makes every way to a network throw, and says so on stderr, before our first line runs. */
const PRELOAD = `
import { createRequire, syncBuiltinESMExports } from "node:module";
const require = createRequire(import.meta.url);
const refuse = (name) => () => {
  process.stderr.write("SOCKET " + name + "\\n");
  throw new Error("no network: " + name);
};
const ways = {
  net: ["connect", "createConnection", "createServer"],
  tls: ["connect", "createServer"],
  dns: ["lookup", "resolve", "resolve4", "resolve6"],
  dgram: ["createSocket"],
  http: ["request", "get", "createServer"],
  https: ["request", "get"],
  http2: ["connect"],
  child_process: ["spawn", "exec", "execFile", "fork", "spawnSync", "execSync", "execFileSync"],
};
for (const [module, names] of Object.entries(ways)) {
  for (const name of names) require("node:" + module)[name] = refuse(module + "." + name);
}
for (const name of ["lookup", "resolve"]) require("node:dns").promises[name] = refuse("dns." + name);
require("node:net").Socket.prototype.connect = refuse("Socket.connect");
globalThis.fetch = refuse("fetch");
globalThis.WebSocket = refuse("WebSocket");
syncBuiltinESMExports();
`;

function offline(...args: string[]): Readonly<{ code: number | null; err: string; out: string }> {
  const preload = join(folder(), "offline.mjs");
  writeFileSync(preload, PRELOAD);
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ["--import", preload, MAIN, ...args],
    { cwd: folder(), encoding: "utf8" },
  );
  return { code: status, err: stderr, out: stdout };
}

describe("the network", () => {
  test("nothing is opened while the example is read, scored, reported and checked", () => {
    mkdirSync(join(folder(), "pipelines"));
    cpSync(join(ROOT, "pipelines"), join(folder(), "pipelines"), { recursive: true });
    cpSync(join(ROOT, "samples"), join(folder(), "samples"), { recursive: true });
    const { code, err } = offline("run", "pipelines/ballard.yaml");
    expect(err).not.toContain("SOCKET");
    expect(code).toBe(0);
    const db = globSync(["**/*.db"], { cwd: folder() })[0] ?? "";
    for (const scorer of ["afinn", "natural", "hype"]) {
      const again = offline("rescore", "--db", db, "--scorer", scorer);
      expect(again.err).not.toContain("SOCKET");
      expect(again.code).toBe(0);
    }
    expect(offline("doctor", "--db", db)).toMatchObject({ code: 0 });
  });

  test("the guard sees a socket", () => {
    const preload = join(folder(), "offline.mjs");
    writeFileSync(preload, PRELOAD);
    for (const line of [
      'import("node:net").then((net) => net.connect(9, "127.0.0.1"))',
      'fetch("http://127.0.0.1:9")',
      'import("node:http").then((http) => http.get("http://127.0.0.1:9"))',
      'import("node:dns").then(({ promises }) => promises.lookup("localhost"))',
    ]) {
      const args = ["--import", preload, "--input-type=module", "--eval", line];
      const { stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
      expect(stderr).toContain("SOCKET");
    }
  });

  test("no file of ours names a module that could open one, or runs a program", () => {
    const modules = /"node:(?:net|tls|dns|dgram|https?|http2|child_process|cluster|vm)(?:\/\w+)?"/;
    const code = /\bfetch\(|new WebSocket|XMLHttpRequest|\beval\(|new Function\(/;
    const found = globSync(["src/**/*.{ts,tsx}"], { cwd: ROOT }).filter((file) => {
      const text = readFileSync(join(ROOT, file), "utf8");
      return modules.test(text) || code.test(text);
    });
    expect(found).toEqual([]);
  });
});

describe("dependencies", () => {
  test("each has its reason in ARCHITECTURE.md, and no other is named there", () => {
    const rows = tableOf("Dependencies");
    expect(rows.flatMap(([names = ""]) => namesIn(names)).toSorted()).toEqual(
      Object.keys(manifest.dependencies).toSorted(),
    );
    for (const [, reason = ""] of rows) expect(reason.length).toBeGreaterThan(20);
  });

  test("versions are exact, and every shipped package is locked with the hash of its content", () => {
    for (const version of Object.values(manifest.dependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
    const bare = Object.entries(packages).filter(([path, one]) => {
      return path !== "" && one.dev !== true && one.integrity === undefined;
    });
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test("install scripts run only where package.json allows them by name", () => {
    const scripted = Object.entries(packages)
      .filter(([, one]) => one.hasInstallScript === true && one.dev !== true)
      .map(([path]) => path.replace(/^.*node_modules\//, ""));
    expect(scripted).toEqual(Object.keys(manifest.allowScripts));
  });

  test("a bill of materials names every package that is shipped, and no other", (context) => {
    writeFileSync(join(folder(), "package.json"), readFileSync(join(ROOT, "package.json")));
    writeFileSync(join(folder(), "package-lock.json"), textOf("package-lock.json"));
    const run = spawnSync("npm", ["run", "--silent", "sbom"], { cwd: folder(), encoding: "utf8" });
    if (run.error !== undefined) return context.skip("npm is not here");
    const bill: Readonly<{ components: readonly Readonly<{ name: string }>[] }> = JSON.parse(
      run.stdout,
    );
    const listed = new Set(bill.components.map(({ name }) => name));
    const namesOf = (isOne: (one: Locked) => boolean): string[] =>
      Object.entries(packages).flatMap(([path, one]) =>
        path !== "" && isOne(one) ? [path.replace(/^.*node_modules\//, "")] : [],
      );
    const shipped = namesOf((one) => one.dev !== true && one.optional !== true);
    expect(shipped.filter((name) => !listed.has(name))).toEqual([]);
    // What is for checks alone is no part of what users install.
    const mayShip = new Set(namesOf((one) => one.dev !== true));
    expect([...listed].filter((name) => !mayShip.has(name))).toEqual([]);
  });
});

describe("promises", () => {
  test("each names tests that exist", () => {
    const rows = tableOf("Promises");
    expect(rows.length).toBeGreaterThan(15);
    for (const [promise = "", tests = ""] of rows) {
      expect(promise.length).toBeGreaterThan(10);
      const files = namesIn(tests);
      expect({ promise, files: files.length }).not.toEqual({ promise, files: 0 });
      expect(files.filter((file) => !existsSync(join(ROOT, "test", file)))).toEqual([]);
    }
  });

  test("every test of this folder keeps one", () => {
    const named = new Set(tableOf("Promises").flatMap(([, tests = ""]) => namesIn(tests)));
    const tests = globSync(["hardening/*.test.ts"], { cwd: join(ROOT, "test") });
    expect(tests.filter((file) => !named.has(file))).toEqual([]);
  });
});
