import { describe, expect, test } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { progressLine, progressText } from "../../src/cli/progress.ts";

describe("progressText", () => {
  const event = { file: "a.csv", rows: 412_000, done: 60, bytes: 100 };

  test.each([
    { ms: 500, given: event, text: "412,000 rows of a.csv" },
    { ms: 12_000, given: event, text: "412,000 rows of a.csv, 34,333 a second, 0:08 left" },
    {
      ms: 12_000,
      given: { ...event, done: 5, bytes: 0 },
      text: "412,000 rows of a.csv, 34,333 a second",
    },
    {
      ms: 3_600_000,
      given: { ...event, done: 50 },
      text: "412,000 rows of a.csv, 114 a second, 1:00:00 left",
    },
  ])("$text", ({ ms, given, text }) => {
    expect(progressText(given, 412_000, ms)).toBe(text);
  });
});

describe("progressLine", () => {
  function run(isTerminal: boolean, silent: boolean): string {
    let written = "";
    let time = 0;
    const io = { isTerminal, columns: 80, err: (text: string) => (written += text) };
    const line = progressLine(io as unknown as Io, { silent, now: () => time });
    for (const file of ["a.csv", "b.csv"]) {
      for (let rows = 1_000; rows <= 8_000; rows += 1_000) {
        time += 1_000;
        line.update({ file, rows, done: 0, bytes: 0 });
      }
    }
    line.clear();
    return written;
  }

  test("a line that rewrites itself at a terminal, and is taken away", () => {
    expect(run(true, false).split("\r\u001B[2K")).toHaveLength(18);
    expect(run(true, false).endsWith("\r\u001B[2K")).toBe(true);
  });

  test("a line now and then elsewhere, with the rows of all files in its rate", () => {
    expect(run(false, false)).toBe("2,000 rows of b.csv, 1,000 a second\n");
  });

  test("nothing where silence was asked for", () => {
    expect(run(true, true)).toBe("");
  });
});
