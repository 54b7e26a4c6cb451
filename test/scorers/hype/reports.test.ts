import { describe, expect, test } from "vitest";
import { FeatureExtractor } from "../../../src/scorers/hype/features.ts";
import { emptyTable } from "../../../src/scorers/hype/table.ts";
import { SPOKEN } from "../../../src/scorers/hype/tokens.ts";

const extractor = new FeatureExtractor(emptyTable(), emptyTable());

/** The words of a text that are somebody else's. */
function spokenIn(text: string): string[] {
  extractor.extractTokens(text);
  const { count, kinds, starts, ends } = extractor.tokens;
  return Array.from({ length: count }, (_, at) => at)
    .filter((at) => kinds[at] === SPOKEN)
    .map((at) => text.slice(starts[at], ends[at]));
}

describe("reports", () => {
  test.each([
    ['they said "a perfect gem" and it was a lie', ["a", "perfect", "gem"]],
    ["people calling this dull are wrong", ["this", "dull", "wrong"]],
    ["anyone who says it looks cheap is blind", ["it", "looks", "cheap", "blind"]],
    ["everyone saying this looks great is lying", ["this", "looks", "great"]],
    // Whoever agrees, or speaks for himself, means what he says.
    ["everyone says this looks great and I agree", []],
    ["people calling this dull are not wrong", []],
    ["I would call this dull", []],
    ["I have to say this is great", []],
    // One quotation from end to end is the text itself.
    ['"this looks great"', []],
    ['a 50" screen', []],
  ])("%s", (text, spoken) => {
    expect(spokenIn(text)).toEqual(spoken);
  });

  function feelingOf(text: string): number {
    extractor.extractTokens(text);
    return extractor.mood.measures[2] ?? 0;
  }

  test.each([
    ['they said "a perfect gem" and it was a lie', -1],
    ["people calling this dull are wrong", 1],
    ['one review said "tedious", yet it is delightful', 1],
    ['"the final chapter" is what it says', 0],
    // Quoted and not contradicted: what the writer passes on, he means.
    ['my aunt said "what a perfect gem" on the phone', 1],
  ])("%s: feeling %d", (text, sign) => {
    expect(Math.sign(feelingOf(text))).toBe(sign);
  });
});
