import { describe, expect, test } from "vitest";
import { FeatureExtractor } from "../../../src/scorers/hype/features.ts";
import { hashOf } from "../../../src/scorers/hype/hashing.ts";
import { NAME_TOKEN } from "../../../src/scorers/hype/names.ts";
import { emptyTable } from "../../../src/scorers/hype/table.ts";
import { NAME } from "../../../src/scorers/hype/tokens.ts";

const extractor = new FeatureExtractor(emptyTable(), emptyTable());

/** The words of a text that are names. */
function namesIn(text: string): string[] {
  extractor.extractTokens(text);
  const { count, kinds, starts, ends } = extractor.tokens;
  return Array.from({ length: count }, (_, at) => at)
    .filter((at) => kinds[at] === NAME)
    .map((at) => text.slice(starts[at], ends[at]));
}

describe("names", () => {
  test.each([
    ["waiting for Bloody Harbour since spring", ["Bloody"]],
    ["The Hateful Seven is a treat", ["Hateful"]],
    // At the start a capital says nothing, unless the words are what the sentence is about.
    ["Love Petra in this one", []],
    ["seen it. Poor Petra with no lines", []],
    ["Paradise Harbour looks dreadful to me", ["Paradise"]],
    ["Joy Darling was miscast in this", ["Joy", "Darling"]],
    // A feeling with a capital is still a feeling.
    ["this looks Amazing to me", []],
    ["I Love Petra in this one", []],
    ["easily the Best Movie Ever of them all", []],
    // Where all words have capitals they tell nothing.
    ["This Looks Like Bloody Harbour", []],
    ["THIS LOOKS GREAT PETRA", []],
    ["Bloody Harbour", []],
    ["", []],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test("a feeling in a name is the same as any other in its place", () => {
    extractor.extractTokens("waiting for Bloody Harbour since spring");
    expect(extractor.tokens.hashes[2]).toBe(NAME_TOKEN);
    expect(extractor.tokens.hashes[3]).toBe(hashOf("harbour"));
  });
});
