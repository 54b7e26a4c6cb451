// Every shell line of the pages runs, from the built command line in a copy of the samples. A
// block marked `foreign` needs another program, one marked `repository` a checkout.

import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../cli/spawn.ts";
import type { Fence } from "./pages.ts";
import { fencesOf, PAGES } from "./pages.ts";

const BLOCKS = fencesOf("sh");
const FIXTURES = join(ROOT, "test/fixtures/sources");

/** Files that the pages speak of, and what they are made of. */
const FILES: readonly (readonly [name: string, from: string])[] = [
  ["comments.csv", join(ROOT, "samples/ballard/instagram.csv")],
  ["labels.tsv", join(ROOT, "samples/labelled.tsv")],
  ["exports/ballard/youtube.json", join(ROOT, "samples/ballard/youtube.json")],
  ["exports/ballard/tiktok.ndjson", join(ROOT, "samples/ballard/tiktok.ndjson")],
  ["exports/bosch-legacy/youtube.csv", join(ROOT, "samples/bosch-legacy/youtube.csv")],
  ["VIDEO.info.json", join(FIXTURES, "yt-dlp/input.info.json")],
  ["4cat-export.csv", join(FIXTURES, "4cat/input.csv")],
  ["dataset_instagram.csv", join(FIXTURES, "instagram-apify-columns/input.csv")],
  ["dataset_tiktok.ndjson", join(FIXTURES, "tiktok-apify-lines/input.ndjson")],
];

const folders = new Map<string, string>();
beforeAll(() => {
  for (const page of PAGES) folders.set(page, prepared());
});
afterAll(() => {
  for (const folder of folders.values()) rmSync(folder, { recursive: true });
});

function prepared(): string {
  const folder = mkdtempSync(join(tmpdir(), "hypemeter-docs-"));
  for (const name of ["samples", "pipelines"]) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  for (const [name, from] of FILES) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    cpSync(from, join(folder, name));
  }
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(ROOT, join(folder, "node_modules/hypemeter"));
  mkdirSync(join(folder, ".bin"));
  const run = `exec ${process.execPath} ${join(ROOT, "dist/cli/main.js")} "$@"\n`;
  writeFileSync(join(folder, ".bin/hypemeter"), `#!/bin/sh\n${run}`);
  writeFileSync(join(folder, ".bin/npx"), `#!/bin/sh\nshift\n${run}`);
  for (const name of ["hypemeter", "npx"]) chmodSync(join(folder, ".bin", name), 0o755);
  return folder;
}

const RUNNING = BLOCKS.filter(({ info }) => info === "");

describe.each([...new Set(RUNNING.map(({ page }) => page))])("%s", (page) => {
  test.each(RUNNING.filter((one) => one.page === page))("the lines from line $line", (block) => {
    const { status, stderr } = runBlock(block);
    expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
  });
});

function runBlock({ page, text }: Fence) {
  const cwd = folders.get(page) ?? "";
  const env = { PATH: `${cwd}/.bin:${process.env["PATH"]}`, HOME: cwd };
  mkdirSync(join(cwd, ".config/fish/completions"), { recursive: true });
  return spawnSync("bash", ["-eo", "pipefail", "-c", text], { cwd, env, encoding: "utf8" });
}

test("only known marks stand on blocks, and foreign ones are foreign", () => {
  const marks = new Set(BLOCKS.map(({ info }) => info));
  expect([...marks].toSorted()).toEqual(["", "foreign", "repository"]);
  const foreign = BLOCKS.filter(({ info }) => info === "foreign");
  expect(foreign.filter(({ text }) => /^(?:npx )?hypemeter/m.test(text))).toEqual([]);
  expect(RUNNING.length).toBeGreaterThan(8);
});

test("scripts that the pages name are in package.json", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const named = BLOCKS.filter(({ info }) => info === "repository").flatMap(({ text }) => [
    ...text.matchAll(/npm (?:run )?(start|test|[\w:]+)/g),
  ]);
  const names = named.map(([, name = ""]) => name).filter((name) => name !== "ci");
  expect(names.length).toBeGreaterThan(0);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(names));
});
