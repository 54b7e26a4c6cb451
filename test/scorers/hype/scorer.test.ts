import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Score } from "../../../src/core/score.ts";
import { ladderLogit } from "../../../src/scorers/hype/explain.ts";
import { LogitReader } from "../../../src/scorers/hype/logits.ts";
import { gateOf } from "../../../src/scorers/hype/probabilities.ts";
import { createHypeScorer, readModel } from "../../../src/scorers/hype/scorer.ts";
import { tooSteep } from "../../hardening/effort.ts";

const WEIGHTS = new URL("../../../src/scorers/hype/weights.bin", import.meta.url).pathname;
const scorer = createHypeScorer();
const model = readModel(WEIGHTS);
const reader = new LogitReader(model);

function score(text: string): Score {
  const [found] = scorer.scoreBatch([text]);
  if (found === undefined) throw new Error("no score");
  return found;
}

function expectSound(found: Score): void {
  const shares = Object.values(found.ladder ?? {});
  expect(shares).toHaveLength(5);
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  expect(Object.values(found.probabilities).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  expect(found.hype).toBeGreaterThanOrEqual(0);
  expect(found.hype).toBeLessThanOrEqual(1);
  expect(Math.abs(found.compound)).toBeLessThanOrEqual(1);
}

function expectSharesToAddUp(text: string): void {
  const evidence = scorer.explain(text);
  if (evidence.length === 0) return;
  reader.read(text);
  const sum = evidence.reduce((total, { contribution }) => total + contribution, 0);
  expect(
    Math.abs(sum - ladderLogit(reader.logits, { model, gate: gateOf(reader.logits) })),
  ).toBeLessThan(1e-6);
}

const ANY_TEXT = string({ unit: "binary", maxLength: 200 });

describe("any text at all", () => {
  test("gets a sound score and never throws", () => {
    assert(
      property(ANY_TEXT, (text) => expectSound(score(text))),
      { numRuns: 500 },
    );
  });

  test.each(["", "   ", "\n\r\n", "\u200d\ufe0f"])(
    "%j is unscorable and counts as nothing",
    (text) => {
      expect(score(text)).toMatchObject({ unscorable: "empty", label: "neutral", hype: 0.5 });
      expect(scorer.explain(text)).toEqual([]);
    },
  );

  test("a score does not depend on what was scored before", () => {
    assert(
      property(ANY_TEXT, ANY_TEXT, (before, text) => {
        const alone = createHypeScorer().scoreBatch([text])[0];
        expect(scorer.scoreBatch([before, text])[1]).toEqual(alone);
      }),
      { numRuns: 5 },
    );
  });
});

describe("explain", () => {
  test.each(["fish &amp; chips, so good &lt;3", "ख़ुश हूँ so hyped", "ླྀ དགའ love it"])(
    "places are those of the text as written: %s",
    (text) => {
      const placed = scorer.explain(text).filter(({ start }) => start >= 0);
      expect(placed.length).toBeGreaterThan(1);
      expect(placed.map(({ start, end }) => text.slice(start, end))).toEqual(
        placed.map(({ token }) => token),
      );
    },
  );

  test("shares and intercept add up to the ladder logit", () => {
    const texts = [
      "I can't wait for this!!! 🔥🔥🔥",
      "looks mid, but the cast is great",
      "not excited at all :(\nwoke garbage",
      "2:03 is that @someone? https://example.com #hype sooooo gooood",
    ];
    for (const text of texts) expectSharesToAddUp(text);
    assert(property(ANY_TEXT, expectSharesToAddUp), { numRuns: 200 });
  });

  test("tokens stand where the text has them, in order", () => {
    const text = "So excited, can't wait! 🔥";
    const placed = scorer.explain(text).filter(({ start }) => start >= 0);
    expect(placed.map(({ token }) => token)).toEqual([
      "So",
      "excited",
      ",",
      "can't",
      "wait",
      "!",
      "🔥",
    ]);
    for (const { token, start, end } of placed) expect(text.slice(start, end)).toBe(token);
    const strongest = placed.toSorted((a, b) => b.contribution - a.contribution).slice(0, 4);
    expect(strongest.map(({ token }) => token)).toContain("wait");
  });
});

describe("spelling variants keep the score", () => {
  test.each([
    ["I love this ❤️", "I love this ❤"],
    ["I love this ❤️", "I love this <3"],
    ["can’t wait", "can't wait"],
    ["cant wait", "can't wait"],
    ["Don‘t ruin it", "Don't ruin it"],
    ["caf\u00e9 scene was so good", "cafe\u0301 scene was so good"],
    ["한국 영화 최고", "한국 영화 최고".normalize("NFD")],
    ["Looks great. I will watch it.", "looks great. i will watch it."],
    ["The Trailer Looks Good", "the trailer looks good"],
    ["👍🏽", "👍"],
    ["👨‍👩‍👧 movie night", "👨 movie night"],
    ["🔥🔥🔥", "🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥"],
    ["“peak cinema”", '"peak cinema"'],
    ["must-see", "must see"],
    ["fish &amp; chips", "fish & chips"],
  ])("%j scores as %j", (a, b) => {
    expect(score(a)).toEqual(score(b));
  });

  test.each([
    ["this looks good", "this looks goooooood"],
    ["so good", "SOOOOO GOOOOOD"],
    ["so excited for this", "so exciteddd for thissss"],
    ["hype", "hypeeeeeee"],
    ["can't wait", "cnat wait"],
    ["I NEED THIS NOW", "i need this now"],
    ["this is trash", "THIS IS TRASH"],
    ["this is trash", "this is trash!!!"],
    ["Keanu looks great", "Ubisoft looks great"],
  ])("%j gets the label of %j", (a, b) => {
    expect(score(b).label).toBe(score(a).label);
  });
});

describe("what the words mean", () => {
  test.each([
    ["take my money", 2, "positive"],
    ["hard pass", -2, "negative"],
    ["when is it out?", 0, "neutral"],
    ["looks really good", 1, "positive"],
    ["can't wait", 2, "positive"],
    ["can't wait for this to flop", -2, "negative"],
    ["not bad at all", 1, "positive"],
    ["absolute garbage", -2, "negative"],
  ])("%j stands on rung %i, %s", (text, rung, label) => {
    expect(score(text)).toMatchObject({ rung, label });
  });
});

test.each(["🔥", "so good ", "a", "!?", "can't wait to ", "@x #y "])(
  "time grows with the length of a wall of %j, not with its square",
  async (piece) => {
    expect(await tooSteep((length) => score(piece.repeat(length)), 4000)).toBeNull();
  },
);
