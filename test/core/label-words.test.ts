import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flagsNamed, labelNamed, rungNamed } from "../../src/core/label-words.ts";
import { parseLabels, problemSentence } from "../../src/core/parse-labels.ts";

test.each([
  ["2", 2],
  ["+2", 2],
  ["'-1", -1],
  ["\u22122", -2],
  ["\u20131", -1],
  ["-0", 0],
  ["1.0", 1],
  [" Hyped ", 2],
  ["REJECTING", -2],
  ["3", null],
  ["1.5", null],
  ["--1", null],
  ["hype", null],
  ["", null],
  ["constructor", null],
])("rung %j is %j", (text, rung) => expect(rungNamed(text)).toBe(rung));

test.each([
  ["p", "positive"],
  ["Pos", "positive"],
  [" NEGATIVE", "negative"],
  ["u", "neutral"],
  ["mixed", null],
  ["1", null],
  ["positive!", null],
  ["__proto__", null],
])("sentiment %j is %j", (text, label) => expect(labelNamed(text)).toBe(label));

test.each([
  ["-", ""],
  ["\u2013", ""],
  ["", ""],
  ["lq", "ql"],
  ["Q, L", "ql"],
  ["ss", "s"],
  ["x", null],
  ["s-", null],
])("flags %j are %j", (text, flags) => expect(flagsNamed(text)).toBe(flags));

const word = fc.oneof(
  fc.string(),
  fc.constantFrom("-2", "+1", " 0 ", "hyped", "P", "neu", "sq", "-", "L", ""),
);

describe("parseLabels", () => {
  test("what it finds is spelt back to the same", () => {
    fc.assert(
      fc.property(word, word, word, (rung, label, flags) => {
        const found = parseLabels({ rung, label, flags });
        fc.pre(!("kind" in found));
        const again = parseLabels({
          rung: found.rung === null ? "" : String(found.rung),
          label: found.label ?? "",
          flags: found.flags,
        });
        expect(again).toEqual(found);
      }),
    );
  });

  test("a long cell is told in part", () => {
    const found = parseLabels({ label: "x".repeat(500) });
    expect("kind" in found ? problemSentence(found).length : 0).toBeLessThan(160);
  });
});
