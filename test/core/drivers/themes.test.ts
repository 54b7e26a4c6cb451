// Themes: known phrases must be found, chance must not be.

import { describe, expect, test } from "vitest";
import { mergeThemes } from "../../../src/core/drivers/merge-themes.ts";
import { phrasesOf } from "../../../src/core/drivers/phrases.ts";
import type { Theme } from "../../../src/core/drivers/themes.ts";
import { rolesFor } from "../../../src/core/drivers/word-roles.ts";
import { rootOf, wordsOf } from "../../../src/core/drivers/words.ts";
import type { ScoredComment } from "../../../src/core/scored-comment.ts";
import { scored } from "../scored.ts";
import { seeded } from "../../properties/seeded.ts";
import { summarized, WORD_SETS } from "./summarized.ts";

const FILLER =
  "lorem ipsum dolor amet elit sed tempor magna aliqua enim minim veniam nostrud ullamco laboris nisi aliquip commodo consequat irure velit esse cillum fugiat nulla pariatur".split(
    " ",
  );

type World = Readonly<{
  n: number;
  random: () => number;
  /** Phrases with how often they occur and the hype of those who use them. */
  planted?: readonly (readonly [phrase: string, share: number, hype: number])[];
}>;

/** Comments of filler words around planted phrases. */
function world({ n, random, planted = [] }: World): ScoredComment[] {
  return Array.from({ length: n }, (_, at) => {
    const words = Array.from(
      { length: 3 + Math.floor(random() * 4) },
      () => FILLER[Math.floor(random() * FILLER.length)],
    );
    const found = planted.find(([, share]) => random() < share);
    const mean = found?.[2] ?? 0.55;
    const hype = Math.min(1, Math.max(0, mean + 0.5 * (random() - 0.5)));
    const text = found === undefined ? words.join(" ") : `${words.join(" ")}. ${found[0]}!`;
    return scored({ text, hype, key: `w${at}`, author: `w${at}` });
  });
}

function namesOf(comments: readonly ScoredComment[], others: readonly ScoredComment[] = []) {
  const { themes } = summarized(comments, { others, teaser: "The Big Title" });
  const of = (side: string): string[] =>
    themes.filter(({ evidence }) => evidence?.side === side).map(({ name }) => name);
  return { hyped: of("hyped"), worried: of("worried") };
}

describe("phrases", () => {
  const rolesOf = rolesFor("The Big Title", WORD_SETS);
  const keysOf = (text: string): string[] =>
    phrasesOf(wordsOf(text), rolesOf).map(({ key }) => key);

  test.each([
    ["release date", ["release date", "date"]],
    ["the end of grief", ["end of grief", "grief"]],
    ["great surfboard", ["surfboard"]],
    ["big title", []],
    ["looking forward", []],
    ["season 2 finale", ["season 2 finale", "finale"]],
    ["tent, beach", ["tent", "beach"]],
    ["spies and spies", ["spy", "spy and spy"]],
    ["I am so excited", []],
    ["2025", []],
    ["", []],
  ])("%j holds %j", (text, keys) => {
    expect(keysOf(text).toSorted()).toEqual(keys.toSorted());
  });

  test.each([
    ["trailers", "trailer"],
    ["stories", "story"],
    ["glass", "glass"],
    ["his", "his"],
    ["virus", "virus"],
    ["chaos", "chaos"],
  ])("the root of %s is %s", (word, root) => {
    expect(rootOf(word)).toBe(root);
  });
});

describe("themes", () => {
  test("planted phrases are found, on the right side, and nothing else", () => {
    const comments = world({
      n: 3_000,
      random: seeded(1),
      planted: [
        ["maggie quill", 0.03, 0.95],
        ["rubber shark", 0.03, 0.15],
        ["tuesday slot", 0.03, 0.55],
      ],
    });
    expect(namesOf(comments)).toEqual({ hyped: ["maggie quill"], worried: ["rubber shark"] });
  });

  test("random labels give a theme in at most about 5 % of corpora", () => {
    const random = seeded(2);
    const rounds = 120;
    let wrong = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { hyped, worried } = namesOf(world({ n: 400, random }));
      if (hyped.length + worried.length > 0) wrong += 1;
    }
    process.stdout.write(`themes by chance: ${wrong} of ${rounds} corpora\n`);
    // 5 % and three standard errors.
    expect(wrong / rounds).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / rounds));
  });

  test("a phrase of one author, or of nine, is no theme", () => {
    const calm = world({ n: 800, random: seeded(3) });
    const loud = Array.from({ length: 60 }, (_, at) =>
      scored({ text: `paid shill ${FILLER[at % 20]}`, hype: 0, author: "one", key: `l${at}` }),
    );
    const nine = Array.from({ length: 9 }, (_, at) =>
      scored({ text: "rubber shark", hype: 0, author: `n${at}`, key: `n${at}` }),
    );
    expect(namesOf([...calm, ...loud, ...nine]).worried).toEqual([]);
  });

  test("copies of a long text count once", () => {
    const text =
      "sign the petition today, bring a proper finale back, cancel your subscription and tell every neighbour about this shameful theft";
    const copies = Array.from({ length: 300 }, (_, at) =>
      scored({ text, hype: 0, author: `c${at}`, key: `c${at}` }),
    );
    expect(namesOf([...world({ n: 800, random: seeded(4) }), ...copies]).worried).toEqual([]);
  });

  test("what is common elsewhere and rare here is not of this teaser", () => {
    const planted = [["rubber shark", 0.04, 0.15]] as const;
    const here = world({ n: 1_500, random: seeded(5), planted });
    const often = [["rubber shark", 0.9, 0.5]] as const;
    const others = world({ n: 1_500, random: seeded(6), planted: often });
    expect(namesOf(here).worried).toEqual(["rubber shark"]);
    expect(namesOf(here, others).worried).toEqual([]);
    const { themes } = summarized(here, { others: world({ n: 1_500, random: seeded(8) }) });
    expect(themes[0]?.evidence?.elsewhere).toBeGreaterThan(3);
  });

  test("hostile text stays text", () => {
    const planted = [["<img src=x onerror=alert> __proto__ constructor", 0.05, 0.05]] as const;
    const { worried } = namesOf(world({ n: 1_500, random: seeded(9), planted }));
    expect(worried.length).toBeGreaterThan(0);
    for (const name of worried) expect(name).toMatch(/^[\p{L}\p{N} ]+$/u);
  });
});

describe("merging", () => {
  const theme = (key: string, [from, to]: readonly [number, number], z: number): Theme => ({
    key,
    candidate: { key, voices: [], written: new Map() },
    voices: new Set(Array.from({ length: to - from }, (_, at) => from + at)),
    evidence: { side: "hyped", logOdds: 1, z, falseDiscovery: 0, elsewhere: null },
  });

  test.each([
    [
      "the longer one explains most",
      [theme("yen", [0, 10], 5), theme("donnie yen", [0, 8], 4)],
      ["donnie yen"],
    ],
    [
      "the longer one explains little",
      [theme("yen", [0, 10], 5), theme("donnie yen", [0, 3], 4)],
      ["yen"],
    ],
    [
      "the same voices",
      [theme("surf board", [0, 10], 5), theme("salt water", [0, 9], 4)],
      ["surf board"],
    ],
    ["other voices", [theme("surf", [0, 10], 5), theme("salt", [8, 18], 4)], ["surf", "salt"]],
    ["nothing", [], []],
  ])("%s", (_, themes, kept) => {
    expect(mergeThemes(themes).map(({ key }) => key)).toEqual(kept);
  });
});
