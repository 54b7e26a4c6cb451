import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FILLERS } from "../../src/training/idiom-rows/fillers.ts";
import { expandFrames } from "../../src/training/idiom-rows/frames.ts";
import { idiomRows } from "../../src/training/idiom-rows/idiom-rows.ts";
import { parseLabelled } from "../../src/training/idiom-rows/labelled-text.ts";

const SHARED_CHECKLIST = "../shared/data/checklist.tsv";
const rows = idiomRows();

/** Share of the rows that a test picks, in [0, 1]. */
function share(picked: (row: (typeof rows)[number]) => boolean): number {
  return rows.filter(picked).length / rows.length;
}

describe("rows", () => {
  test("there are many, each text once, the same every time", () => {
    expect(rows.length).toBeGreaterThanOrEqual(1_500);
    expect(new Set(rows.map((row) => row.text)).size).toBe(rows.length);
    expect(idiomRows()).toEqual(rows);
  });

  test("no slot is left open and no text holds a tab or outer space", () => {
    const odd = rows.filter(
      ({ text }) => /[{}|\t\n]/.test(text) || text !== text.trim() || text === "",
    );
    expect(odd).toEqual([]);
  });

  test.each([-2, -1, 0, 1, 2])("rung %i has a fair share", (rung) => {
    expect(share((row) => row.rung === rung)).toBeGreaterThan(0.13);
    expect(share((row) => row.rung === rung)).toBeLessThan(0.27);
  });

  test.each(["p", "n", "u"])("sentiment %s has a fair share", (sent) => {
    expect(share((row) => row.sent === sent)).toBeGreaterThan(0.17);
    expect(share((row) => row.sent === sent)).toBeLessThan(0.46);
  });

  test("sentiment and rung do not contradict each other", () => {
    const odd = rows.filter(
      ({ rung, sent }) => (rung > 0 && sent === "n") || (rung < 0 && sent === "p"),
    );
    expect(odd).toEqual([]);
  });

  test("letter case never changes a label", () => {
    const labels = new Map(rows.map((row) => [row.text.toLowerCase(), row]));
    const odd = rows.filter(({ text, rung, sent }) => {
      const other = labels.get(text.toLowerCase());
      return other?.rung !== rung || other.sent !== sent;
    });
    expect(odd).toEqual([]);
  });

  test.skipIf(!existsSync(SHARED_CHECKLIST))("no text is a case of the shared checklist", () => {
    const shared = new Set(
      readFileSync(SHARED_CHECKLIST, "utf8")
        .split("\n")
        .map((line) => line.split("\t")[0]?.toLowerCase()),
    );
    expect(rows.filter((row) => shared.has(row.text.toLowerCase()))).toEqual([]);
  });
});

describe("frames", () => {
  test("a frame is filled once for each choice, up to the limit", () => {
    const texts = expandFrames("= 2 p -\n(so|very|super) ready\nplain", 2).map((row) => row.text);
    expect(texts).toEqual(["so ready", "very ready", "plain"]);
  });

  test("two slots of one kind get two names", () => {
    const [row] = expandFrames("= 0 u -\n{name} and {name}", 1);
    const [first, second] = FILLERS["name"] ?? [];
    expect(row?.text).toBe(`${first} and ${second}`);
  });

  test("an unknown slot is refused", () => {
    expect(() => expandFrames("= 0 u -\n{nobody}", 1)).toThrow(/nobody/);
  });

  test.each([["hello"], ["= 3 p -"], ["= 2 x -"], ["= 2 p"]])("the list %j is refused", (list) => {
    expect(() => parseLabelled(list)).toThrow(RangeError);
  });

  test("headings hold until the next one", () => {
    expect(parseLabelled("= 2 p -\na\n\nb\n= 0 u q\nc")).toEqual([
      { rung: 2, sent: "p", flags: "-", text: "a" },
      { rung: 2, sent: "p", flags: "-", text: "b" },
      { rung: 0, sent: "u", flags: "q", text: "c" },
    ]);
  });
});
