// One reader of labelled files serves evaluate, train and label: the same words, the same errors.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readGold } from "../../src/pipeline/gold.ts";
import { readLabelled } from "../../src/training/labelled-comment.ts";
import { readLabelledFile } from "../../src/training/labelled-file.ts";

const REAL = resolve(import.meta.dirname, "../../../shared/data/hype/ladder.train.tsv");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hypemeter-labelled-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The message of what a call throws; "" where it throws nothing. */
function complaint(call: () => unknown): string {
  try {
    call();
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("both readers", () => {
  test("take the same spellings", () => {
    const path = file(
      "a.csv",
      ' Text ,RUNG,Sentiment,title,flags\n"so, ready",+2, Positive ,North,-\nmeh,Worried,NEG,North,"s, Q"\n',
    );
    expect(readGold(path)).toEqual([
      { text: "so, ready", title: "North", rung: 2, label: "positive" },
      { text: "meh", title: "North", rung: -1, label: "negative" },
    ]);
    expect(readLabelled(path).map(({ rung, label, flags }) => [rung, label, flags])).toEqual([
      [2, "positive", ""],
      [-1, "negative", "sq"],
    ]);
  });

  test.each([
    ["text\tlabel\nok\tmixed\n", /a\.tsv:2: "mixed" is no sentiment; expected positive, neutral/],
    [
      "text\tlabel\nok\tpostive\n",
      /a\.tsv:2: "postive" is no sentiment \(did you mean "positive"\?\)/,
    ],
    ["text\trung\tsent\nok\t3\tp\n", /a\.tsv:2: "3" is no rung; expected -2, -1, 0, 1 or 2/],
    ["text\tsent\tflags\n\nok\tp\tzz\n", /a\.tsv:3: "zz" is no set of flags; expected letters/],
    ["words\tlabel\nok\tp\n", /a\.tsv:1: .*columns "text" and "rung".*found: words, label\. Name/],
    ["", /a\.tsv:1: .*found: none\./],
  ])("complain alike of %j", (text, message) => {
    const path = file("a.tsv", text);
    expect(complaint(() => readGold(path))).toMatch(message);
    expect(complaint(() => readLabelled(path))).toBe(complaint(() => readGold(path)));
  });

  test("name the first twenty problems, and what to do", () => {
    const path = file("a.tsv", `text\tlabel\n${"ok\tgood\n".repeat(23)}`);
    const lines = complaint(() => readGold(path)).split("\n");
    expect(lines).toHaveLength(22);
    expect(lines.slice(-2)).toEqual([
      "and 3 more.",
      "Correct these cells, or empty them, and run the command again.",
    ]);
  });

  test("know the line of a CSV row after texts of several lines", () => {
    const path = file("a.csv", 'text,label\n"one\r\ntwo\nthree",p\n\n"x\ny",oops\n');
    expect(complaint(() => readGold(path))).toContain('a.csv:6: "oops"');
  });
});

test("an empty cell is not labelled: fine to measure by, not to learn from", () => {
  const path = file("a.tsv", "text\trung\tsent\nok\t\tp\nhm\t1\t\n");
  expect(readGold(path).map(({ rung, label }) => [rung, label])).toEqual([
    [null, "positive"],
    [1, null],
  ]);
  expect(complaint(() => readLabelled(path))).toMatch(/a\.tsv:3: no sentiment[^]*Fill in/);
});

test("rows of spam or of another language are no gold", () => {
  const path = file("a.tsv", "text\tsent\tflags\nbuy\tu\tP\nsí\tp\tl\nyes\tp\t-\n");
  expect(readGold(path).map(({ text }) => text)).toEqual(["yes"]);
});

test.skipIf(!existsSync(REAL))("the real training set has no bad cell", () => {
  expect(readLabelledFile(REAL)).toHaveLength(11_658);
});
