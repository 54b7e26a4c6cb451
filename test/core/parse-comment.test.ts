import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MappedRow } from "../../src/core/mapped-row.ts";
import { parseComment } from "../../src/core/parse-comment.ts";

const CONTEXT = {
  file: "export.csv",
  line: 7,
  teaser: "Ballard",
  platform: "youtube",
  readAt: Date.UTC(2025, 5, 1),
};

function row(fields: Partial<MappedRow>): MappedRow {
  return {
    id: undefined,
    text: "text",
    author: undefined,
    likes: undefined,
    time: undefined,
    parent: undefined,
    language: undefined,
    platform: undefined,
    teaser: undefined,
    ...fields,
  };
}

function parsed(fields: Partial<MappedRow>): Record<string, unknown> {
  return parseComment(row(fields), CONTEXT);
}

test("a full row becomes a comment", () => {
  const comment = parsed({
    id: "c1",
    text: "so ready",
    author: "@anna",
    likes: "1.2K",
    time: "2025-05-20T15:00:00Z",
    parent: "c0",
    language: "en-US",
    platform: "TikTok",
    teaser: "Bosch",
  });
  expect(comment).toEqual({
    id: "c1",
    teaser: "Bosch",
    platform: "tiktok",
    text: "so ready",
    author: "@anna",
    postedAt: Date.UTC(2025, 4, 20, 15),
    timePrecision: "second",
    likes: 1200,
    parentId: "c0",
    language: "en",
  });
});

test("what a row does not tell is null, or what the context says", () => {
  expect(parsed({})).toEqual({
    id: null,
    teaser: "Ballard",
    platform: "youtube",
    text: "text",
    author: null,
    postedAt: null,
    timePrecision: null,
    likes: null,
    parentId: null,
    language: null,
  });
});

describe("texts", () => {
  test.each([
    ["  padded\n", "padded"],
    ["marked\ufeff", "marked"],
    ["two\r\nlines", "two\nlines"],
    ["a\0b", "a\ufffdb"],
    ["lone \ud83d half", "lone \ufffd half"],
    ["whole 😀 pair", "whole 😀 pair"],
    [42, "42"],
    [true, "true"],
    ["[deleted] scenes please", "[deleted] scenes please"],
    ["null", "null"],
  ])("%o is kept as %o", (text, kept) => {
    expect(parsed({ text })["text"]).toBe(kept);
  });

  test.each([
    [undefined, "missing-text-field"],
    [null, "missing-text-field"],
    ["", "empty-text"],
    [" \ufeff\n", "empty-text"],
    ["[deleted]", "deleted"],
    ["[Removed]", "deleted"],
    ["[ Removed by Reddit ]", "deleted"],
    [{}, "not-a-comment"],
    [["a"], "not-a-comment"],
  ])("%o is rejected as %s", (text, rule) => {
    const issue = parsed({ text });
    expect(issue).toMatchObject({ file: "export.csv", line: 7, field: "text", rule });
    expect(issue["reason"]).not.toBe("");
  });
});

describe("ids and parents", () => {
  test.each([
    [12, "12"],
    [12n, "12"],
    [" x ", "x"],
    ["", null],
    ["nan", null],
    ["t1_abc12", "abc12"],
    ["at://did:plc:a/app.bsky.feed.post/k", "at://did:plc:a/app.bsky.feed.post/k"],
    [{}, null],
  ])("id %o is %o", (id, expected) => {
    expect(parsed({ id })["id"]).toBe(expected);
  });

  test.each([
    ["root", null],
    ["0", null],
    ["t3_aaaaaa", null],
    ["t1_bbbbbb", "bbbbbb"],
    ["own", null],
    ["other", "other"],
  ])("parent %o of own is %o", (parent, expected) => {
    expect(parsed({ id: "own", parent })["parentId"]).toBe(expected);
  });

  test("a YouTube reply's id names its parent", () => {
    const top = "Ugx0000000000000000000001AaABAg";
    expect(parsed({ id: `${top}.9abc` })["parentId"]).toBe(top);
    expect(parsed({ id: top })["parentId"]).toBeNull();
  });
});

test.each([
  ["anna", "anna"],
  ["None", null],
  ["nan", null],
  ["[deleted]", null],
  [7, "7"],
  [null, null],
])("author %o is %o", (author, expected) => {
  expect(parsed({ author })["author"]).toBe(expected);
});

test.each([
  ["en", "en"],
  ["pt_BR", "pt"],
  ["EN", "en"],
  ["in", "id"],
  ["iw", "he"],
  ["und", null],
  ["qme", null],
  ["un", null],
  ["english", null],
  ["", null],
  [1, null],
])("language %o is %o", (language, expected) => {
  expect(parsed({ language })["language"]).toBe(expected);
});

test.each([
  ["YouTube", "youtube"],
  ["twitter.com", "x"],
  ["https://www.instagram.com/p/1", "instagram"],
  ["tiktok-comments", "tiktok"],
  ["Twitter for Android", "youtube"],
  ["constructor", "youtube"],
  ["", "youtube"],
])("platform %o is %o", (platform, expected) => {
  expect(parsed({ platform })["platform"]).toBe(expected);
});

test("anything in any field gives a comment with text or an issue with a reason", () => {
  const anything = fc.oneof(fc.anything(), fc.string());
  const rows = fc.record(
    Object.fromEntries(Object.keys(row({})).map((field) => [field, anything])),
  );
  fc.assert(
    fc.property(rows, (fields) => {
      const result = parsed(fields);
      expect(result["text"] ?? result["reason"]).toBeTruthy();
    }),
  );
});
