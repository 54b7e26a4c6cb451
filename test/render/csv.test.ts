import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvHeader, csvRecord } from "../../src/render/csv.ts";
import { scored } from "../core/scored.ts";
import type { Given } from "../core/scored.ts";

function readBack(given: Given): Record<string, string> {
  const [record] = parse(csvHeader() + csvRecord(scored(given)), { columns: true, bom: true });
  return record as Record<string, string>;
}

describe("csvRecord", () => {
  test("every field of a comment", () => {
    expect(
      readBack({ key: "k", hype: 0.75, likes: 12, author: "ab", text: 'a "b", c\nd' }),
    ).toEqual({
      teaser: "T",
      platform: "youtube",
      id: "k",
      posted_at: "2025-05-13T15:00:00.000Z",
      time_precision: "second",
      author: "ab",
      likes: "12",
      language: "en",
      text: 'a "b", c\nd',
      scored: "yes",
      hype: "0.75",
      rung: "open",
      rejecting: "0",
      worried: "0",
      open: "0",
      warm: "1",
      hyped: "0",
      sentiment: "neutral",
      compound: "0",
      spam: "0",
    });
  });

  test("what was not scored says why and claims nothing", () => {
    expect(readBack({ unscorable: "spam" })).toMatchObject({
      scored: "spam",
      sentiment: "",
      compound: "",
    });
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", '=HYPERLINK("http://x","y")'])(
    "%j is no formula in a spreadsheet",
    (text) => {
      expect(readBack({ text })["text"]).toBe(`'${text}`);
    },
  );

  test("any text comes back as it was, but for the apostrophe", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const back = readBack({ text })["text"] ?? "";
        const expected = text.replaceAll("\0", "\uFFFD");
        expect([expected, `'${expected}`]).toContain(back);
      }),
    );
  });

  test("negative likes stay a number", () => {
    expect(readBack({ likes: -3 })["likes"]).toBe("-3");
  });
});
