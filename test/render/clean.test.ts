// What comes from outside, made safe to show; and comments cut into marked pieces.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanComment, cleanLine, cleanPiece, wellFormed } from "../../src/render/clean.ts";
import { fitted } from "../../src/render/fitted.ts";
import { markedText, movers } from "../../src/render/marked-text.ts";
import { HOSTILE } from "./fixture-edges.ts";

const BAD = /(?![\n\t])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

describe("cleaning", () => {
  test.each([
    ["a\u0000b\u001B[31mc", "ab[31mc"],
    ["\u202Eevil\u202C", "evil"],
    ["\u2066iso\u2069", "iso"],
    ["lone \uD800 end", "lone \uFFFD end"],
    ["a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["a\n\n\n\n\nb", "a\n\nb"],
    [`z${"\u0301".repeat(99)}`, `z${"\u0301".repeat(4)}`],
    ["❤\uFE0F 👩‍👩‍👧‍👦", "❤\uFE0F 👩‍👩‍👧‍👦"],
  ])("%j becomes %j", (raw, clean) => expect(cleanPiece(raw)).toBe(clean));

  test("any text comes out without what hides or reorders, and twice is once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (raw) => {
        const clean = cleanPiece(raw);
        expect(clean).not.toMatch(BAD);
        expect(cleanPiece(clean)).toBe(clean);
        expect(wellFormed(raw).length).toBe(raw.length);
      }),
    );
  });

  test("names are one short line", () => {
    expect(cleanLine("  a \n\t b  ")).toBe("a b");
    expect(cleanLine("x".repeat(500))).toBe(`${"x".repeat(160)}…`);
    expect(cleanLine("👩‍👩‍👧‍👦".repeat(5), 3)).toBe(`${"👩‍👩‍👧‍👦".repeat(3)}…`);
    expect(cleanLine("")).toBe("");
  });

  test("comments are cut at 2,000 graphemes", () => {
    expect(cleanComment("x".repeat(2000))).toEqual({ text: "x".repeat(2000), shortened: false });
    expect(cleanComment("x".repeat(2001))).toEqual({ text: "x".repeat(2000), shortened: true });
    expect(cleanComment(`a${"\u0301".repeat(1_000_000)}`).text.length).toBeLessThan(20);
  });

  test("labels fit their columns", () => {
    expect(fitted("short", 10)).toBe("short");
    expect(fitted("longer than that", 10)).toBe("longer th…");
    expect(fitted("静かな海岸の長い題名", 10)).toBe("静かな海…");
  });
});

describe("marked text", () => {
  test("pieces stand where the evidence says, in order, overlaps once", () => {
    const text = "Can’t wait, looks mid";
    const { pieces, shortened } = markedText(text, [
      { token: "looks mid", start: 12, end: 21, contribution: -1.1 },
      { token: "Can’t wait", start: 0, end: 10, contribution: 1.9 },
      { token: "wait", start: 6, end: 10, contribution: 0.4 },
      { token: "<capitals>", start: -1, end: -1, contribution: 0.3 },
      { token: "zero", start: 10, end: 11, contribution: 0 },
    ]);
    expect(shortened).toBe(false);
    expect(pieces).toEqual([
      { text: "Can’t wait", contribution: 1.9 },
      { text: ", ", contribution: null },
      { text: "looks mid", contribution: -1.1 },
    ]);
  });

  test("a word that adds little beside the strongest is neither marked nor listed", () => {
    const evidence = [
      { token: "love", start: 0, end: 4, contribution: 2 },
      { token: "the", start: 5, end: 8, contribution: 0.4 },
      { token: "<capitals>", start: -1, end: -1, contribution: 9 },
    ];
    const marked = markedText("love the", evidence).pieces.filter((p) => p.contribution !== null);
    expect(marked.map(({ text }) => text)).toEqual(["love"]);
    expect(movers(evidence, 5)).toMatchObject({
      shown: [{ token: "capitals" }, { token: "love" }],
      more: 1,
    });
  });

  test("a long text carries at most ten marks", () => {
    const words = Array.from({ length: 40 }, (_, at) => ({
      token: "ab",
      start: 3 * at,
      end: 3 * at + 2,
      contribution: 1 + at / 100,
    }));
    const { pieces } = markedText("ab ".repeat(40), words);
    expect(pieces.filter(({ contribution }) => contribution !== null)).toHaveLength(10);
  });

  test("any offsets give the text back", () => {
    const item = fc.record({
      token: fc.string(),
      start: fc.integer({ min: -2, max: 60 }),
      end: fc.integer({ min: -2, max: 60 }),
      contribution: fc.double({ min: -2, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zé ]{0,50}$/),
        fc.array(item, { maxLength: 8 }),
        (text, all) => {
          const { pieces } = markedText(text, all);
          expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        },
      ),
    );
  });

  test.each(HOSTILE)("hostile text %#: nothing bad is left", (text) => {
    const { pieces } = markedText(text, [{ token: "x", start: 1, end: 3, contribution: 1 }]);
    expect(pieces.map((piece) => piece.text).join("")).not.toMatch(BAD);
  });

  test("movers are added up, strongest first, rules apart from words", () => {
    const { shown, more } = movers(
      [
        { token: "love", start: 0, end: 4, contribution: 0.5 },
        { token: "LOVE", start: 9, end: 13, contribution: 0.5 },
        { token: "<capitals>", start: -1, end: -1, contribution: -2 },
        { token: "tiny", start: 20, end: 24, contribution: 0.001 },
        { token: "bad", start: 30, end: 33, contribution: Number.NaN },
        { token: "meh", start: 30, end: 33, contribution: -0.2 },
      ],
      2,
    );
    expect(shown).toEqual([
      { token: "capitals", contribution: -2, rule: true },
      { token: "love", contribution: 1, rule: false },
    ]);
    expect(more).toBe(1);
  });
});
