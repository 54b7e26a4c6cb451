// The pipelines that come with hypemeter run on its samples.

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hypemeter, ROOT } from "./spawn.ts";

let cwd = "";
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "hypemeter-pipelines-"));
  for (const name of ["samples", "pipelines"]) {
    cpSync(join(ROOT, name), join(cwd, name), { recursive: true });
  }
});
afterAll(() => rmSync(cwd, { recursive: true }));

function run(name: string) {
  const { code, out, err } = hypemeter(["run", `pipelines/${name}.yaml`, "--json"], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out);
}

const read = (path: string): string => readFileSync(join(cwd, path), "utf8");

test("franchise: teasers side by side, by the pairs asked for", () => {
  const { written } = run("franchise");
  expect(written).toContain("reports/franchise/index.html");
  expect(written).toContain("reports/franchise/ballard-teaser.svg");
  const { comparison } = JSON.parse(read("reports/franchise/index.json"));
  const pairs = comparison.pairs.map(({ first, second }: Record<string, string>) => [
    first,
    second,
  ]);
  expect(pairs).toEqual([
    ["Ballard: teaser", "Bosch: Legacy"],
    ["Ballard: teaser", "Ballard: reels"],
  ]);
});

test("nightly: gates hold, and fall short with exit code 1", () => {
  const { gates } = run("nightly");
  expect(gates).toHaveLength(4);
  expect(gates.every(({ passed }: { passed: boolean }) => passed)).toBe(true);
  expect(existsSync(join(cwd, "reports/nightly/ballard.csv"))).toBe(true);
  const stricter = read("pipelines/nightly.yaml").replace("hype.lower >= 50", "hype.lower >= 99");
  writeFileSync(join(cwd, "pipelines/strict.yaml"), stricter);
  const { code, err } = hypemeter(["run", "pipelines/strict.yaml"], { cwd });
  expect(code).toBe(1);
  expect(err).toContain("Ballard: hype.lower >= 99 falls short by");
});

test("folder: every file is recognised, every folder a teaser", () => {
  const { teasers } = run("folder");
  expect(teasers.map(({ teaser }: { teaser: string }) => teaser)).toEqual([
    "Ballard",
    "Bosch Legacy",
  ]);
});
