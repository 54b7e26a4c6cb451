// What `npm pack` makes: all that a user needs and no more; it runs in an empty folder, and a
// program that uses it finds its types.

import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "./cli/spawn.ts";

/** Weights make most of it; more than this would be an accident. */
const MAX_PACKED = 5_000_000;

let cwd = "";
let files: readonly string[] = [];
let packed = 0;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "hypemeter-package-"));
  const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", cwd];
  const { stdout } = spawnSync("npm", args, { cwd: ROOT, encoding: "utf8" });
  const [report] = JSON.parse(stdout);
  files = report.files.map(({ path }: { path: string }) => path);
  packed = report.size;
  mkdirSync(join(cwd, "node_modules/.bin"), { recursive: true });
  spawnSync("tar", ["xzf", join(cwd, report.filename)], { cwd });
  spawnSync("mv", ["package", "node_modules/hypemeter"], { cwd });
  // What an installation would put there.
  for (const name of readdirSync(join(ROOT, "node_modules"))) {
    if (name.startsWith(".")) continue;
    symlinkSync(join(ROOT, "node_modules", name), join(cwd, "node_modules", name));
  }
  symlinkSync("../hypemeter/dist/cli/main.js", join(cwd, "node_modules/.bin/hypemeter"));
});
afterAll(() => rmSync(cwd, { recursive: true }));

const npx = (...args: readonly string[]) =>
  spawnSync("npx", ["--no-install", "hypemeter", ...args], { cwd, encoding: "utf8" });

describe("the package", () => {
  test("holds what a user needs", () => {
    for (const name of [
      "package.json",
      "README.md",
      "LICENSE",
      "dist/cli/main.js",
      "dist/index.js",
      "dist/index.d.ts",
      "dist/scorers/hype/weights.bin",
      "pipelines/nightly.yaml",
      "pipelines/pipeline.schema.json",
      "samples/ballard/youtube.json",
      "src/core/INDEX.md",
      "src/API.md",
    ]) {
      expect(files).toContain(name);
    }
  });

  test("holds no more, and is not heavy", () => {
    const roots = new Set(files.map((path) => path.split("/")[0]));
    const known = new Set([
      "ARCHITECTURE.md",
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist",
      "package.json",
      "pipelines",
      "reports",
      "samples",
      "src",
    ]);
    expect([...roots].filter((name) => !known.has(name ?? ""))).toEqual([]);
    expect(
      files.filter((path) => /^src\/.*\.(?:ts|tsx|bin|json)$|\.test\.|\.db$/.test(path)),
    ).toEqual([]);
    expect(packed).toBeLessThan(MAX_PACKED);
  });

  test("holds no output of sources that are gone", () => {
    const stale = files
      .filter((path) => /^dist\/.*\.js$/.test(path))
      .filter((path) => {
        const source = path.replace(/^dist/, "src").replace(/\.js$/, "");
        return !existsSync(join(ROOT, `${source}.ts`)) && !existsSync(join(ROOT, `${source}.tsx`));
      });
    expect(stale).toEqual([]);
  });
});

describe("in an empty folder", () => {
  test("npx hypemeter answers, and does the main job on the samples of the package", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(npx("--version").stdout.trim()).toBe(version);
    writeFileSync(join(cwd, "comments.csv"), "id,text,author\n1,Can't wait!,ann\n");
    expect(npx("ingest", "comments.csv", "--teaser", "T").status).toBe(0);
    const { status, stdout } = npx("report");
    expect({ status, stdout }).toMatchObject({ status: 0 });
    expect(existsSync(join(cwd, "reports/t.html"))).toBe(true);
  });

  test("a program finds the types", () => {
    writeFileSync(
      join(cwd, "use.ts"),
      [
        'import { createScorer, HypemeterError, run } from "hypemeter";',
        'import type { RunResult, Score } from "hypemeter";',
        'const scores: readonly Score[] = createScorer("hype").scoreBatch(["wow"]);',
        'const result: Promise<RunResult> = run("p.yaml");',
        "export const first: number | null | undefined = scores[0]?.hype;",
        "export { HypemeterError, result };",
      ].join("\n"),
    );
    const flags = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--skipLibCheck",
      "false",
      "--types",
      "",
    ];
    const tsc = join(ROOT, "node_modules/.bin/tsc");
    const { status, stdout } = spawnSync(tsc, [...flags, "use.ts"], { cwd, encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });
});
