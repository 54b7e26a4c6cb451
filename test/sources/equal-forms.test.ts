// The same comments, however they are written down, give the same rows; and no text is changed
// on its way through any form.

import { brotliCompressSync, gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourceOptions } from "../../src/sources/index.ts";
import { readAll, streamOf } from "./reading.ts";

type Row = Readonly<Record<"id" | "author" | "text" | "likes" | "time", string>>;

const ROWS: readonly Row[] = [
  {
    id: "a1",
    author: "anna",
    text: 'Great cast, "great" tone\nand a second line',
    likes: "1,204",
    time: "2025-05-20T15:00:00Z",
  },
  { id: "a2", author: "bjørn", text: "größer; schöner\t— 🎬", likes: "3", time: "2025-05-21" },
  { id: "a3", author: "c|d", text: "' single, 5\" and \\ back", likes: "", time: "" },
  { id: "a4", author: "dora", text: "¿cuándo sale?", likes: "-2", time: "2025-05-22 10:00" },
];

const FIELDS = ["id", "author", "text", "likes", "time"] as const;

function quoted(value: string): string {
  return /["\r\n,;\t|]/.test(value) || value !== value.trim()
    ? `"${value.replaceAll('"', '""')}"`
    : value;
}

function delimited(rows: readonly Row[], delimiter: string, lineEnd = "\n"): string {
  const lines = rows.map((row) => FIELDS.map((field) => quoted(row[field])).join(delimiter));
  return [FIELDS.join(delimiter), ...lines].join(lineEnd) + lineEnd;
}

function jsonLines(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

function utf16be(text: string): Buffer {
  return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, "utf16le").swap16()]);
}

type Form = (rows: readonly Row[]) => string | Uint8Array;

const csv = (rows: readonly Row[]): string => delimited(rows, ",");

const FORMS: Readonly<Record<string, Form>> = {
  csv,
  "csv with CRLF": (rows) => delimited(rows, ",", "\r\n"),
  "csv with a byte-order mark": (rows) => `\ufeff${csv(rows)}`,
  "csv after blank lines": (rows) => `\n\n${csv(rows)}`,
  "csv without a last line end": (rows) => csv(rows).trimEnd(),
  tsv: (rows) => delimited(rows, "\t"),
  semicolons: (rows) => delimited(rows, ";"),
  bars: (rows) => delimited(rows, "|"),
  "semicolons declared": (rows) => `sep=;\n${delimited(rows, ";")}`,
  json: (rows) => JSON.stringify(rows),
  "pretty json": (rows) => JSON.stringify(rows, null, 2),
  "json in an object": (rows) => JSON.stringify({ meta: { n: 1 }, comments: rows }, null, 2),
  "json under ids": (rows) => JSON.stringify(Object.fromEntries(rows.map((row) => [row.id, row]))),
  ndjson: jsonLines,
  "ndjson with CRLF": (rows) => jsonLines(rows).replaceAll("\n", "\r\n"),
  "csv in gzip": (rows) => gzipSync(csv(rows)),
  "csv in brotli": (rows) => brotliCompressSync(csv(rows)),
  "ndjson in gzip": (rows) => gzipSync(jsonLines(rows)),
  "utf-16 little-endian": (rows) => Buffer.from(`\ufeff${csv(rows)}`, "utf16le"),
  "utf-16 big-endian": (rows) => utf16be(csv(rows)),
  "utf-16 without a mark": (rows) => Buffer.from(csv(rows), "utf16le"),
};

describe("the same comments", () => {
  test.each(Object.keys(FORMS))("as %s give the same rows", async (name) => {
    const plain = await readAll(streamOf(csv(ROWS)));
    const read = await readAll(streamOf(FORMS[name]!(ROWS)));
    expect(plain.comments).toHaveLength(ROWS.length);
    expect(read.comments).toEqual(plain.comments);
    expect(read.issues).toEqual([]);
  });

  test("as Windows-1252 give the same rows, where it has their letters", async () => {
    const rows = ROWS.filter(({ text }) => !text.includes("🎬"));
    const text = csv(rows);
    const plain = await readAll(streamOf(text));
    const read = await readAll(streamOf(Buffer.from(text, "latin1")));
    expect(read.opened.encoding).toBe("windows-1252");
    expect(read.comments).toEqual(plain.comments);
  });

  test.each([1, 2, 3, 7, 64])("in pieces of %i bytes give the same rows", async (size) => {
    for (const form of [csv, jsonLines, FORMS["csv in gzip"]!, FORMS["utf-16 little-endian"]!]) {
      const bytes = Buffer.from(form(ROWS));
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const read = await readAll(streamOf(...pieces));
      expect(read.comments).toEqual((await readAll(streamOf(csv(ROWS)))).comments);
    }
  });
});

/** Any text as the gate leaves it: see parseComment. */
function asKept(text: string): string {
  return text
    .trim()
    .replaceAll("\r\n", "\n")
    .replaceAll("\0", "\ufffd")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom('"', '""', ",", "\n", "\r\n", "\t", ";", "|", "\\", " ", "a", "é", "😀"),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join("")),
  fc.constantFrom("\ud800", "x\udc00y", "\ufeff", "&amp", "[deleted", "=1+1", "null"),
);

/** More control characters than this make a small file binary. */
function isText(text: string): boolean {
  return (text.match(/\p{Cc}/gu)?.length ?? 0) <= 5;
}

/** A neighbour on either side, so that the columns and the form are known. */
function around(text: string): readonly Row[] {
  const row = { author: "anna", likes: "1", time: "2025-05-20T15:00:00Z" };
  return [
    { ...row, id: "before1", text: "the one before it" },
    { ...row, id: "any", text: `x${text}x` },
    { ...row, id: "after1", text: "the one after it" },
  ];
}

const KEEPING: readonly [string, Form, SourceOptions][] = [
  ["csv", csv, { format: "csv" }],
  ["tsv", (rows) => delimited(rows, "\t"), { format: "tsv" }],
  ["semicolons", (rows) => delimited(rows, ";"), { format: "csv" }],
  ["json", JSON.stringify, {}],
  ["ndjson", jsonLines, {}],
  ["gzip", (rows) => gzipSync(csv(rows)), { format: "csv" }],
  ["utf-16", (rows) => Buffer.from(`\ufeff${csv(rows)}`, "utf16le"), { format: "csv" }],
];

describe("any text", () => {
  test.each(KEEPING)("survives %s", async (_, form, options) => {
    await fc.assert(
      fc.asyncProperty(anyText.filter(isText), async (text) => {
        const { comments, issues } = await readAll(streamOf(form(around(text))), options);
        expect(issues).toEqual([]);
        expect(comments.map((comment) => comment.text)).toEqual([
          "the one before it",
          asKept(`x${text}x`),
          "the one after it",
        ]);
      }),
      { numRuns: 150 },
    );
  });
});
