import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CsvItem, Dialect, Expected } from "../../src/sources/csv-dialect.ts";
import { NOTHING_EXPECTED, recordDelimiterOf } from "../../src/sources/csv-dialect.ts";
import { recordSplitter } from "../../src/sources/csv-records.ts";
import { readAll, streamOf } from "./reading.ts";

function split(text: string, expected: Expected = NOTHING_EXPECTED, size = 1e9): CsvItem[] {
  const dialect: Dialect = {
    delimiter: ",",
    quote: '"',
    escape: '"',
    recordDelimiter: recordDelimiterOf(text),
  };
  const splitter = recordSplitter(dialect, expected);
  const bytes = Buffer.from(text);
  const items: CsvItem[] = [];
  for (let from = 0; from < bytes.length; from += size) {
    items.push(...splitter.push(bytes.subarray(from, from + size)));
  }
  return [...items, ...splitter.end()];
}

function cellsOf(items: readonly CsvItem[]): readonly (readonly string[])[] {
  return items.map((item) => ("cells" in item ? item.cells : [`! ${item.line}`]));
}

describe("well-formed text", () => {
  test.each([
    [
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r1,2\r",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "\n\na,b\n\n1,2\n\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      'a,b\n1,""\n"",4\n',
      [
        ["a", "b"],
        ["1", ""],
        ["", "4"],
      ],
    ],
    [
      'a,b\n1,"x ""y"" z"\n',
      [
        ["a", "b"],
        ["1", 'x "y" z'],
      ],
    ],
    [
      'a,b\n1,"x\ny\r\nz"\n',
      [
        ["a", "b"],
        ["1", "x\ny\r\nz"],
      ],
    ],
    [
      'a,b\n1,"x, y"\n',
      [
        ["a", "b"],
        ["1", "x, y"],
      ],
    ],
    ["a\n", [["a"]]],
    ["", []],
  ])("%j", (text, cells) => {
    expect(cellsOf(split(text))).toEqual(cells);
    expect(cellsOf(split(text, NOTHING_EXPECTED, 1))).toEqual(cells);
  });

  test("lines are true behind quoted line ends, blank lines and in any pieces", () => {
    const record = 'x,"one\ntwo\n\nfour"\n\n';
    const text = `a,b\n${record.repeat(10_000)}`;
    for (const size of [1e9, 65_536, 1000]) {
      const lines = split(text, { ...NOTHING_EXPECTED, width: 2 }, size).map(({ line }) => line);
      expect(lines).toHaveLength(10_001);
      expect(lines.slice(0, 4)).toEqual([1, 2, 7, 12]);
      expect(lines.at(-1)).toBe(2 + 9999 * 5);
    }
  });

  test("any table survives", () => {
    const cell = fc.array(fc.constantFrom('"', ",", "\n", "\r\n", "a", " ", "é"), { maxLength: 8 });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 50 }), (rows, size) => {
        const cells = rows.map((row) => row.map((parts) => `x${parts.join("")}`));
        const text = cells
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(","))
          .join("\n");
        expect(cellsOf(split(text, { ...NOTHING_EXPECTED, width: 3 }, size))).toEqual(cells);
      }),
    );
  });
});

function numbered(from: number, count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const at = from + index;
    return `user${at},${at},"comment, number ${at}"\n`;
  }).join("");
}

/** Numbered rows with a bad one among them, as the whole file would be read. */
async function around(bad: string, count = 400): Promise<Awaited<ReturnType<typeof readAll>>> {
  return readAll(
    streamOf(`author,likes,text\n${numbered(0, count)}${bad}\n${numbered(count, count)}`),
  );
}

describe("one bad row", () => {
  test.each([
    ['b,1,"never closed', "never closed"],
    ['b,1,"never closed, with a comma', "never closed"],
    ['"never closed,1,text', "never closed"],
    ["b,1,too,many", "has 4 fields where 3"],
    ["b,1", "has 2 fields where 3"],
    ['b,1,"a" b "c', "never closed"],
    ['b,1,"a" b, "c"', "quotes are out of place"],
  ])("%s costs one row", async (bad, reason) => {
    const { comments, issues } = await around(bad);
    expect(comments).toHaveLength(800);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ line: 402, rule: "malformed-row" });
    expect(issues[0]?.reason).toContain(reason);
  });

  test.each([
    ['b,1,a 5" screen', 'a 5" screen'],
    ['b,1,she said "hi" ok', 'she said "hi" ok'],
    ["b,1,text,", "text"],
    ["b,1,text,,,", "text"],
  ])("%s costs nothing", async (odd, text) => {
    const { comments, issues } = await around(odd);
    expect(issues).toEqual([]);
    expect(comments).toHaveLength(801);
    expect(comments[400]?.text).toBe(text);
  });

  test("a quote that never closes swallows no row, however far the next quote is", async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `u${index},1,plain ${index}\n`);
    const text = `author,likes,text\nb,1,"never closed\n${rows.join("")}`;
    for (const end of ["", 'z,2,"quoted, at the end"\n', 'z,2,said "\n']) {
      const { comments, issues } = await readAll(streamOf(text + end));
      expect(comments.length).toBe(60_000 + (end === "" ? 0 : 1));
      expect(issues.map(({ line }) => line)).toEqual([2]);
    }
  });

  test("a swallowed row is seen by its columns even where the quotes add up", async () => {
    const text = 'author,likes,text\na,1,"never closed\nb,2,fine\nc,3,so he said"\nd,4,fine too\n';
    const { comments, issues } = await readAll(streamOf(text));
    expect(comments.map((comment) => comment.author)).toEqual(["b", "c", "d"]);
    expect(issues.map(({ line }) => line)).toEqual([2]);
  });

  test("tab-separated text without quoting keeps its quotes", async () => {
    const lines = ['1\t"open', "2\tplain words here", '3\tclosed"', '4\t"both ends"', '5\ta "b" c'];
    const { comments, issues } = await readAll(streamOf(`id\ttext\n${lines.join("\n")}\n`));
    expect(issues).toEqual([]);
    expect(comments.map(({ text }) => text)).toEqual([
      '"open',
      "plain words here",
      'closed"',
      '"both ends"',
      'a "b" c',
    ]);
  });

  test("backslashes escape quotes where the file is written like that", async () => {
    const { comments } = await readAll(streamOf('id,text\n1,"say \\"hi, you\\" now"\n2,"a, b"\n'));
    expect(comments.map(({ text }) => text)).toEqual(['say "hi, you" now', "a, b"]);
  });
});

const SPECTRUM = join(import.meta.dirname, "../../../shared/data/hostile/csv-spectrum");

describe.skipIf(!existsSync(SPECTRUM))("csv-spectrum", () => {
  const names = existsSync(SPECTRUM) ? readdirSync(join(SPECTRUM, "csvs")) : [];
  // The number in location_coordinates.csv is another one than in its JSON.
  test.each(names)("%s", (name) => {
    const text = readFileSync(join(SPECTRUM, "csvs", name), "utf8");
    const wanted: unknown = JSON.parse(
      readFileSync(join(SPECTRUM, "json", name.replace(".csv", ".json")), "utf8"),
    );
    const [header = [], ...rows] = cellsOf(split(text.replace("2095257564", "1234567890")));
    expect(
      rows.map((row) => Object.fromEntries(header.map((field, index) => [field, row[index]]))),
    ).toEqual([wanted].flat());
  });
});
