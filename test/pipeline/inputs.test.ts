import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expandInputs, teaserFromPath } from "../../src/pipeline/inputs.ts";
import { exceedsLimit, parseRejectLimit } from "../../src/pipeline/reject-limit.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hypemeter-inputs-"));
  mkdirSync(join(folder, "sub"));
  for (const name of ["b.csv", "a.csv", "README.md", ".hidden", "sub/c.json"]) {
    writeFileSync(join(folder, name), "x");
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("expandInputs", () => {
  test.each([
    { name: "a file", inputs: ["a.csv"], files: ["a.csv"] },
    { name: "a folder, to any depth", inputs: ["."], files: ["a.csv", "b.csv", "sub/c.json"] },
    { name: "a pattern", inputs: ["*.csv"], files: ["a.csv", "b.csv"] },
    {
      name: "each file once, in the order given",
      inputs: ["b.csv", "*.csv"],
      files: ["b.csv", "a.csv"],
    },
  ])("$name", async ({ inputs, files }) => {
    const found = await expandInputs(inputs.map((input) => join(folder, input)));
    expect(found).toEqual(files.map((file) => join(folder, file)));
  });

  test("standard input stays what it is", async () => {
    expect(await expandInputs(["-"])).toEqual(["-"]);
  });

  test.each(["none.csv", "*.xyz"])("%s means no file: an error that says so", async (input) => {
    await expect(expandInputs([join(folder, input)])).rejects.toThrow(
      /no such file|No file matches/,
    );
  });
});

test.each([
  ["John_wick.csv", "John wick"],
  ["/a/b/The-Holdovers.ndjson.gz", "The Holdovers"],
  ["video.info.json", "video"],
  ["-", "stdin"],
])("%s is taken for the teaser %s", (path, teaser) => {
  expect(teaserFromPath(path)).toBe(teaser);
});

describe("reject limits", () => {
  const rows = { read: 100, stored: 94, updated: 0, duplicates: 0, rejected: 6 };

  test.each([
    ["6", false],
    ["5", true],
    ["6%", false],
    ["5.9%", true],
  ])("6 of 100 with the limit %s: too many is %s", (limit, expected) => {
    expect(exceedsLimit(rows, parseRejectLimit(limit))).toBe(expected);
  });

  test("without a limit only a file without any comment is too many", () => {
    expect(exceedsLimit(rows, undefined)).toBe(false);
    expect(exceedsLimit({ ...rows, rejected: 100 }, undefined)).toBe(true);
    expect(exceedsLimit({ ...rows, read: 0, rejected: 0 }, undefined)).toBe(false);
  });

  test.each(["many", "-1", "101%", "5 %"])("%s is no limit", (text) => {
    expect(() => parseRejectLimit(text)).toThrow(/--max-rejects takes/);
  });
});
