import { describe, expect, test } from "vitest";
import { dateOrderOf, withNamedMonth } from "../../src/sources/date-order.ts";
import { parsePath, valueAt } from "../../src/sources/field-path.ts";
import { inferPlatform } from "../../src/sources/infer-platform.ts";
import { nearest } from "../../src/core/nearest.ts";
import { parseDocuments } from "../../src/sources/json-documents.ts";
import { columnsByName, fieldOfName } from "../../src/sources/recognise-columns.ts";
import { readAll, streamOf } from "./reading.ts";

test.each([
  ["a.b", { a: { b: 1 } }, 1],
  ["a[1].b", { a: [0, { b: 2 }] }, 2],
  ["a.1.b", { a: [0, { b: 2 }] }, 2],
  [
    "a[type=reply].id",
    {
      a: [
        { type: "quote", id: 1 },
        { type: "reply", id: 2 },
      ],
    },
    2,
  ],
  ["a[type=reply].id", { a: { type: "reply" } }, undefined],
  ["a.b.c", { a: null }, undefined],
  ["toString", {}, undefined],
  ["__proto__.x", {}, undefined],
  ["length", "text", undefined],
])("the path %s", (path, record, value) => {
  expect(valueAt(record, parsePath(path))).toBe(value);
});

test.each([
  ["Comment", "text"],
  ["CONTENT ", "text"],
  ["comment_text", "text"],
  ["Comment Text", "text"],
  ["textDisplay", "text"],
  ["Gefällt mir", "likes"],
  ["like_count", "likes"],
  ["Published At", "time"],
  ["created_utc", "time"],
  ["Username", "author"],
  ["comment_id", "id"],
  ["replies", null],
  ["label", null],
  ["", null],
])("the column %o is %o", (name, field) => {
  expect(fieldOfName(name)).toBe(field);
});

test("a nested name counts only where it is the comment's own", () => {
  const names = ["user.id", "user.created_at", "user.name", "node.text", "quoted_status.text"];
  expect(columnsByName(names)).toEqual({ author: [2, 0], text: [3] });
});

test.each([
  ["likse", "likes"],
  ["txt", "text"],
  ["TEXT", "text"],
  ["banana", null],
])("the nearest to %s is %s", (wrong, right) => {
  expect(nearest(wrong, ["text", "likes", "author"])).toBe(right);
});

describe("date order", () => {
  test.each([
    [["03/04/2025", "13/04/2025"], "dmy"],
    [["03/04/2025", "04/13/2025"], "mdy"],
    [["03/04/2025", "05/05/2025"], null],
    [["13/04/2025", "04/13/2025"], null],
    [["2025-04-13"], null],
    [[], null],
  ])("%o", (times, order) => {
    expect(dateOrderOf(times)).toBe(order);
  });

  test("a date is rewritten so that it can be read only one way", () => {
    expect(withNamedMonth("03/04/2025 10:00 PM", "dmy")).toBe(
      "3 Apr 2025  10:00 PM".replace("3 ", "03 "),
    );
    expect(withNamedMonth("03/04/25", "mdy")).toBe("04 Mar 2025 ");
    expect(withNamedMonth("03/14/2025", "dmy")).toBe("03/14/2025");
    expect(withNamedMonth(12, "dmy")).toBe(12);
  });
});

describe("platforms", () => {
  test.each([
    ["https://www.youtube.com/watch?v=x", "youtube"],
    ["Ugx0000000000000000000001AaABAg", "youtube"],
    ["https://www.tiktok.com/@a/video/1", "tiktok"],
    ["https://www.instagram.com/p/x/", "instagram"],
    ["https://old.reddit.com/r/bosch", "reddit"],
    ["https://x.com/anna/status/1", "x"],
    ["https://example.org", null],
  ])("%s", (cell, platform) => {
    expect(
      inferPlatform(
        [
          ["text", cell],
          ["text", cell],
        ],
        0,
      ),
    ).toBe(platform);
  });

  test("links inside comments tell nothing", () => {
    expect(inferPlatform([["https://www.youtube.com/watch?v=x", "a"]], 0)).toBeNull();
  });
});

describe("JSON that is not quite JSON", () => {
  test.each([
    ['window.YTD.tweets.part0 = [{"a":1}];', [[{ a: 1 }]], null],
    ["comments = [1]", [[1]], null],
    ['{"a":1}\n{"a":2}', [{ a: 1 }, { a: 2 }], null],
    ['{\n"a":1\n}\n,\n{\n"a":2\n}', [{ a: 1 }, { a: 2 }], null],
    ['{"id":12345678901234567890}', [{ id: "12345678901234567890" }], null],
    [
      '[{"id":-12345678901234567,"t":":1234567890123456789,"}]',
      [[{ id: "-12345678901234567", t: ":1234567890123456789," }]],
      null,
    ],
    ['[{"a":1},{"a":', [[{ a: 1 }]], "the JSON is cut off before its end"],
    ['{"c":[{"t":"x}"},{"t":"y', [{ c: [{ t: "x}" }] }], "the JSON is cut off before its end"],
  ])("%s", (text, documents, damage) => {
    expect(parseDocuments(text)).toEqual({ documents, damage });
  });

  test.each(["", "no", "{", '{"a', "[1,", "{]"])("%o is none", (text) => {
    expect(parseDocuments(text)).toBeNull();
  });
});

describe("what is taken for what", () => {
  test.each([
    ["I liked it, a lot\nnot me, though, sorry\n", "lines"],
    ["so hyped\n", "lines"],
    ["[lol] what a trailer\n{wow}\n", "lines"],
    ["text\nso hyped, really\n", "csv"],
    ["author;comment\nanna;so hyped, really\n", "csv"],
    ["author\tcomment\nanna\tso hyped, really\n", "tsv"],
    ['{"text":"a"}\n', "json"],
    ['{"text":"a"}\n{"text":"b"}\n', "ndjson"],
    ['[\n{"text":"a"},\n{"text":"b"}\n]\n', "json"],
    ['[{"text":"a"}]\n[{"text":"b"}]\n', "ndjson"],
  ])("%j", async (text, format) => {
    expect((await readAll(streamOf(text))).opened.format).toBe(format);
  });

  test("lists beside the best one that hold the same fields are read too", async () => {
    const comments = [
      { text: "a b", likes: 1 },
      { text: "c d", likes: 2 },
    ];
    const json = { video: { tags: ["x"] }, comments, replies: [{ text: "e f", likes: 3 }] };
    const read = await readAll(streamOf(JSON.stringify(json)));
    expect(read.comments.map(({ text }) => text)).toEqual(["a b", "c d", "e f"]);
  });

  test("numbers of JSON lines that are no objects are issues", async () => {
    const { comments, issues } = await readAll(streamOf('{"text":"a b"}\n12\n"bare text"\nnull\n'));
    expect(comments.map(({ text }) => text)).toEqual(["a b", "bare text"]);
    expect(issues.map(({ line, rule }) => [line, rule])).toEqual([
      [2, "not-a-comment"],
      [4, "missing-text-field"],
    ]);
  });
});
