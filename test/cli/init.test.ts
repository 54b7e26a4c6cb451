// hypemeter init writes a pipeline file that runs, and overwrites nothing.

import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parsePipeline } from "../../src/pipeline/config.ts";
import { hypemeter, ROOT, temporaryFolder } from "./spawn.ts";

const folder = temporaryFolder();
const init = (...args: readonly string[]) => hypemeter(["init", ...args], { cwd: folder() });
const written = (): string => readFileSync(join(folder(), "pipeline.yaml"), "utf8");

test("what it writes from the samples runs, and names what it found", () => {
  for (const name of ["ballard", "bosch-legacy"]) {
    cpSync(join(ROOT, "samples", name), join(folder(), "exports", name), { recursive: true });
  }
  writeFileSync(join(folder(), "exports/notes.json"), '{"a": 1}');
  const { code, err, out } = init("exports");
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toContain("Next: hypemeter run pipeline.yaml --plan");
  expect(parsePipeline(written(), "p.yaml").teasers).toEqual([
    {
      name: "Ballard",
      inputs: [
        {
          path: "exports/ballard/instagram.csv",
          platform: "instagram",
          profile: "instagram-apify",
        },
        { path: "exports/ballard/reddit.json", platform: "reddit", profile: "reddit-listing" },
        { path: "exports/ballard/tiktok.ndjson", platform: "tiktok", profile: "tiktok-apify" },
        { path: "exports/ballard/youtube.json", platform: "youtube", profile: "youtube-data-api" },
      ],
    },
    {
      name: "Bosch Legacy",
      inputs: [
        {
          path: "exports/bosch-legacy/youtube.csv",
          platform: "youtube",
          profile: "youtube-script",
        },
      ],
    },
  ]);
  expect(written()).toMatch(/^# - exports\/notes\.json \(/m);
  expect(hypemeter(["run", "pipeline.yaml"], { cwd: folder() }).code).toBe(0);
  expect(existsSync(join(folder(), "reports/index.html"))).toBe(true);
});

test("it overwrites nothing unless it is told to", () => {
  writeFileSync(join(folder(), "a.csv"), "id,text\n1,wow\n");
  writeFileSync(join(folder(), "pipeline.yaml"), "mine");
  expect(init("a.csv")).toMatchObject({ code: 2, out: "" });
  expect(written()).toBe("mine");
  expect(init("a.csv", "--force").code).toBe(0);
  expect(written()).toContain("version: 1");
});

test("every commented setting is valid as it stands", () => {
  mkdirSync(join(folder(), "in"));
  writeFileSync(join(folder(), "in/one.csv"), "id,text,time\n1,wow,2025-05-13\n");
  writeFileSync(join(folder(), "in/two.csv"), "id,text\n1,wow\n");
  expect(init("in").code).toBe(0);
  const open = written().replaceAll(/^( *)# (\w+:.*)$/gm, "$1$2");
  const pipeline = parsePipeline(open, "p.yaml");
  expect(pipeline).toMatchObject({
    scorer: "hype",
    privacy: { keepDays: 365 },
    cleaning: { replies: true },
    comparisons: [["One", "Two"]],
    gates: ["hype.lower >= 60", "coverage.scored >= 0.7"],
    teasers: [{ name: "One", released: "2025-05-13", inputs: [{ platform: "youtube" }] }, {}],
  });
});

test("many files of one kind become a pattern, so that new ones are read too", () => {
  mkdirSync(join(folder(), "in/show"), { recursive: true });
  for (let at = 0; at < 13; at += 1) {
    writeFileSync(join(folder(), `in/show/${at}.csv`), "id,text\n1,wow\n");
  }
  expect(init("in").code).toBe(0);
  expect(parsePipeline(written(), "p.yaml").teasers).toMatchObject([
    { name: "Show", inputs: [{ path: "in/show/*.csv" }] },
  ]);
});

test("without any export nothing is written", () => {
  writeFileSync(join(folder(), "x.json"), '{"a": 1}');
  const { code, err } = init(".");
  expect(code).toBe(3);
  expect(err).toContain("x.json");
  expect(existsSync(join(folder(), "pipeline.yaml"))).toBe(false);
});
