// hypemeter train as a user meets it: models by name, examples first, options that fit.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hypemeter, temporaryFolder } from "./spawn.ts";

const folder = temporaryFolder();

describe("train", () => {
  test("shows examples before options", () => {
    const { out } = hypemeter(["train", "--help"], { cwd: folder() });
    const example = out.indexOf("hypemeter train --model spam");
    expect(example).toBeGreaterThan(0);
    expect(out.indexOf("Options:")).toBeGreaterThan(example);
  });

  test("trains the spam model, with progress on stderr and a card", () => {
    writeFileSync(join(folder(), "a.csv"), "CONTENT,CLASS\nsub to me,1\nnice film,0\n");
    const args = ["train", "--model", "spam", "a.csv", "--out", "m"];
    const { code, out, err } = hypemeter(args, { cwd: folder() });
    expect(code).toBe(0);
    expect(out).toBe("Written:\n  m/spam.bin\n  m/model-card.json\n  m/model-card.md\n");
    expect(err).toMatch(/^ +\d+ s {2}reading files\n/);
    expect(readFileSync(join(folder(), "m/model-card.md"), "utf8")).toContain(
      "hypemeter train --model spam a.csv\n",
    );
    const { out: json, err: quiet } = hypemeter([...args, "--json"], { cwd: folder() });
    expect(JSON.parse(json)).toMatchObject({
      schema: "hypemeter/train@1",
      card: { model: "spam", sources: [{ name: "a.csv", rows: 2 }, {}] },
    });
    expect(quiet).toBe("");
  });

  test.each([
    [["--model", "spam", "a.csv", "--ablate", "all"], "--ablate means nothing to --model spam"],
    [["--model", "languages", "a.csv", "--no-own-rows"], "--no-own-rows means nothing"],
    [["--model", "languages", "zz=a.csv"], 'does not cover "zz"'],
    [["--model", "other", "a.csv"], "Choose from"],
    [["a.csv", "--ablate", "lexikon"], 'did you mean "lexicon"?'],
  ])("%j is a usage error", (args, message) => {
    const { code, err } = hypemeter(["train", ...args], { cwd: folder() });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
