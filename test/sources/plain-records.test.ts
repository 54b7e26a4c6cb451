import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dialect } from "../../src/sources/csv-dialect.ts";
import { strictRecords } from "../../src/sources/csv-records.ts";
import { plainRecords } from "../../src/sources/plain-records.ts";

const COMMA: Dialect = {
  delimiter: ",",
  quote: '"',
  escape: '"',
  recordDelimiter: ["\n", "\r\n"],
};
const DIALECTS: readonly Dialect[] = [
  COMMA,
  { ...COMMA, recordDelimiter: ["\r\n", "\n"] },
  { ...COMMA, delimiter: "\t", quote: null },
  { ...COMMA, delimiter: ";" },
];

describe("plain records", () => {
  test.each([
    [
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ['"x ""y""",""\n', [['x "y"', ""]]],
    ['"two\nlines",z\r\n', [["two\nlines", "z"]]],
    [
      "a,\n,\n",
      [
        ["a", ""],
        ["", ""],
      ],
    ],
    ["a,", [["a", ""]]],
    ["\n\na\n", [[""], [""], ["a"]]],
    ["a\rb,c\r", [["a\rb", "c\r"]]],
    ["", []],
  ])("of %j", (text, records) => {
    expect(plainRecords(text, COMMA)).toEqual(records);
  });

  test.each(['a"b,c\n', '"a"b,c\n', '"never closed\n', '"a"\r,b\n'])("not of %j", (text) => {
    expect(plainRecords(text, COMMA)).toBeNull();
  });

  test.each<Dialect>([
    { ...COMMA, recordDelimiter: ["\r"] },
    { ...COMMA, escape: "\\" },
    { ...COMMA, delimiter: "||" },
  ])("not in the dialect %j", (dialect) => {
    expect(plainRecords("a,b\n", dialect)).toBeNull();
  });

  test("are what csv-parse reads, wherever they are given", () => {
    const piece = fc.constantFrom('"', '""', ",", ";", "\t", "\n", "\r\n", "\r", "a", "é🔥", " ");
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom(...DIALECTS), (given, dialect) => {
        const records = plainRecords(given, dialect);
        fc.pre(records !== null);
        expect(records).toEqual(strictRecords(given, dialect));
      }),
      { numRuns: 1000, maxSkipsPerRun: 1000 },
    );
  });

  test("are given wherever csv-parse is content with cells of RFC 4180", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", '"', ",", "\n", "\r", "🔥"),
      maxLength: 8,
    });
    const written = fc
      .array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 })
      .map((rows) => rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`)));
    fc.assert(
      fc.property(written, (rows) => {
        const text = rows.map((row) => `${row.join(",")}\r\n`).join("");
        expect(plainRecords(text, COMMA)).toEqual(strictRecords(text, COMMA));
      }),
      { numRuns: 500 },
    );
  });
});
