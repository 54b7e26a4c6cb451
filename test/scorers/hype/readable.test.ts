import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { readable } from "../../../src/scorers/hype/readable.ts";
import { createHypeScorer } from "../../../src/scorers/hype/scorer.ts";

describe("readable", () => {
  test.each([
    [String.raw`Can\u2019t wait\u002c`, "Can’t wait,"],
    [String.raw`\ud83d\ude00 fire`, "😀 fire"],
    [String.raw`\"wow\"\nwow\twow`, '"wow"\nwow\twow'],
    ["it&#39;s &#x27;peak&#x27; &amp; &quot;mid&quot;", "it's 'peak' & \"mid\""],
    ["it&#8217;s &hellip;", "it’s …"],
    ["&amp;lt;", "&lt;"],
  ])("%j is read as %j", (text, expected) => {
    expect(readable(text)).toBe(expected);
  });

  test.each([
    String.raw`¯\_(ツ)_/¯`,
    String.raw`\m/ \o/`,
    String.raw`\u12 \users`,
    "AT&T; Q&A &co; R&B",
    "&#1114112;",
  ])("%j stays as it is", (text) => {
    expect(readable(text)).toBe(text);
  });

  test("a text without marks of escaping stays as it is, whatever else is in it", () => {
    assert(
      property(string({ unit: "grapheme-ascii" }), (text) => {
        const plain = text.replaceAll(/[&\\]/g, "");
        expect(readable(plain)).toBe(plain);
      }),
    );
  });

  test("an escaped comment gets the score of the comment", () => {
    const scorer = createHypeScorer();
    const [escaped, plain] = scorer.scoreBatch([
      String.raw`I can\u2019t wait\u002c this is \"peak\" \ud83d\udd25`,
      'I can’t wait, this is "peak" 🔥',
    ]);
    expect(escaped).toEqual(plain);
  });
});
