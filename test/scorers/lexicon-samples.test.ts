// The checklist and the labelled sample judge the scorer, so they must be well formed and must
// not stand among the rows that it learns from. Capabilities called `pair-*` hold variants of one
// text on neighbouring lines, which must be scored alike.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { idiomRows } from "../../src/training/idiom-rows/idiom-rows.ts";

const SHARED = ["../shared/data/checklist.tsv", "../shared/data/hype/ladder.train.tsv"];

/** Rows of a file of ours with one line of column names. */
function rowsOf(path: string): string[][] {
  const [, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) => line.split("\t"));
}

const cases = rowsOf("samples/checklist.tsv");
const labelled = rowsOf("samples/labelled.tsv");
const caseTexts = cases.map(([text = ""]) => text.toLowerCase());
const labelledTexts = labelled.map((row) => (row[4] ?? "").toLowerCase());

describe("checklist", () => {
  test("there are 400 cases or more, each text once", () => {
    expect(cases.length).toBeGreaterThanOrEqual(400);
    expect(new Set(cases.map(([text]) => text)).size).toBe(cases.length);
  });

  test("every case has a text and known labels", () => {
    const odd = cases.filter(
      ([text = "", sentiment = "", hype = "", capability = "", ...rest]) =>
        text.trim() === "" ||
        !["pos", "neg", "neu", "mixed", "nonneg"].includes(sentiment) ||
        !["yes", "no", "any"].includes(hype) ||
        !/^[a-z]+(-[a-z]+)*$/.test(capability) ||
        rest.length > 0,
    );
    expect(odd).toEqual([]);
  });

  test("every capability has ten cases or more", () => {
    const counts = new Map<string, number>();
    for (const [, , , capability = ""] of cases) {
      counts.set(capability, (counts.get(capability) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count < 10)).toEqual([]);
    expect(counts.size).toBeGreaterThanOrEqual(24);
  });

  test("variants of one text stand in twos and are labelled alike", () => {
    const pairs = cases.filter((row) => row[3]?.startsWith("pair-"));
    expect(pairs.length % 2).toBe(0);
    for (let first = 0; first < pairs.length; first += 2) {
      expect(pairs[first + 1]?.slice(1)).toEqual(pairs[first]?.slice(1));
    }
  });
});

describe("labelled sample", () => {
  test("there are 150 rows or more with known labels", () => {
    expect(labelled.length).toBeGreaterThanOrEqual(150);
    const wellFormed = /^(-2|-1|0|1|2)\t[pnu]\t([sqprl]+|-)\t[^\t]+\t[^\t]+$/;
    const odd = labelled.filter((row) => !wellFormed.test(row.join("\t")));
    expect(odd).toEqual([]);
  });

  test("every rung and every sentiment is there", () => {
    expect(new Set(labelled.map(([rung]) => rung)).size).toBe(5);
    expect(new Set(labelled.map((row) => row[1])).size).toBe(3);
  });
});

describe("independence", () => {
  const learnt = new Set(idiomRows().map((row) => row.text.toLowerCase()));

  test("no text is a training row, in whatever case", () => {
    expect([...caseTexts, ...labelledTexts].filter((text) => learnt.has(text))).toEqual([]);
  });

  test("the two samples share no text", () => {
    const known = new Set(caseTexts);
    expect(labelledTexts.filter((text) => known.has(text))).toEqual([]);
  });

  test.skipIf(!SHARED.every((path) => existsSync(path)))("no text is a public comment", () => {
    const shared = new Set(
      SHARED.flatMap((path) =>
        readFileSync(path, "utf8")
          .toLowerCase()
          .split(/[\t\n]/),
      ),
    );
    expect([...caseTexts, ...labelledTexts].filter((text) => shared.has(text))).toEqual([]);
  });
});
