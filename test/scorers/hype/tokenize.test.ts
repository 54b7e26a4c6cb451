import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { facts, lookUp } from "../../../src/scorers/hype/facts.ts";
import { HashIndex } from "../../../src/scorers/hype/hash-index.ts";
import { hashOf } from "../../../src/scorers/hype/hashing.ts";
import { markScopes } from "../../../src/scorers/hype/scopes.ts";
import {
  AWAITED,
  NEGATED,
  SHOUTED,
  STRETCHED,
  TokenBuffer,
} from "../../../src/scorers/hype/tokens.ts";
import { tokenize } from "../../../src/scorers/hype/tokenize.ts";

const buffer = new TokenBuffer();

function pieces(text: string): string[] {
  tokenize(text, buffer);
  return Array.from({ length: buffer.count }, (_, at) =>
    text.slice(buffer.starts[at], buffer.ends[at]),
  );
}

function flagged(text: string, flag: number): string[] {
  tokenize(text, buffer);
  lookUp(buffer, facts());
  markScopes(buffer);
  const rows = Array.from({ length: buffer.count }, (_, at) => at);
  return rows
    .filter((at) => ((buffer.flags[at] ?? 0) & flag) !== 0)
    .map((at) => text.slice(buffer.starts[at], buffer.ends[at]));
}

describe("tokenize", () => {
  test.each([
    ["Can't wait!!", ["Can't", "wait", "!!"]],
    ["so-so day-one", ["so", "so", "day", "one"]],
    ["see https://a.b/c?d=1 now", ["see", "https://a.b/c?d=1", "now"]],
    ["@max_1 #hype", ["@max_1", "hype"]],
    ["2:03 10/10 4k", ["2:03", "10/10", "4k"]],
    ["❤️👍🏽👨‍👩‍👧🇫🇷", ["❤️", "👍🏽", "👨‍👩‍👧", "🇫🇷"]],
    [":) <3 :-( hm...", [":)", "<3", ":-(", "hm", "..."]],
    ["one\n\ntwo", ["one", "\n", "two"]],
    ["f**k sh*t", ["f**k", "sh*t"]],
    ["🔥🔥🔥🔥🔥", ["🔥", "🔥", "🔥"]],
  ])("%j", (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  test("tokens lie in the text, in order, without overlap", () => {
    assert(
      property(string({ unit: "binary", maxLength: 100 }), (text) => {
        tokenize(text, buffer);
        let end = 0;
        for (let at = 0; at < buffer.count; at += 1) {
          expect(buffer.starts[at]).toBeGreaterThanOrEqual(end);
          end = buffer.ends[at] ?? 0;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("flags", () => {
  test.each([
    ["not good at all, fine", NEGATED, ["good", "at", "all"]],
    ["can't wait for this", NEGATED, []],
    ["can't wait for this to flop. ok", AWAITED, ["for", "this", "to", "flop"]],
    ["SO LOUD here MCU", SHOUTED, ["LOUD"]],
    ["sooo good", STRETCHED, ["sooo"]],
  ])("%j, flag %i", (text, flag, expected) => {
    expect(flagged(text, flag)).toEqual(expected);
  });
});

test("a hash index finds what was put in and nothing else", () => {
  const words = Array.from({ length: 500 }, (_, at) => hashOf(`w${at}`));
  const index = new HashIndex(Uint32Array.from(words));
  expect(words.map((hash) => index.get(hash))).toEqual(words.map((_, at) => at));
  expect(index.get(hashOf("none"))).toBe(-1);
  expect(new HashIndex(new Uint32Array(0)).get(7)).toBe(-1);
});
