import { array, assert, integer, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { EMOJI, EMOTICONS } from "../../src/scorers/hype/lexicon/emoji.ts";
import { HYPED } from "../../src/scorers/hype/lexicon/idioms-hyped.ts";
import { FILLER, OPEN } from "../../src/scorers/hype/lexicon/idioms-open.ts";
import { REJECTING } from "../../src/scorers/hype/lexicon/idioms-rejecting.ts";
import { WARM } from "../../src/scorers/hype/lexicon/idioms-warm.ts";
import { WORRIED } from "../../src/scorers/hype/lexicon/idioms-worried.ts";
import { lexicon, LEXICON_VERSION } from "../../src/scorers/hype/lexicon/lexicon.ts";
import {
  parseEmoji,
  parseFactors,
  parseIdioms,
  parseWords,
} from "../../src/scorers/hype/lexicon/parse.ts";
import { PLOT } from "../../src/scorers/hype/lexicon/plot.ts";
import { IDIOM_CATEGORIES, WORD_CATEGORIES } from "../../src/scorers/hype/lexicon/sense.ts";
import { SLANG } from "../../src/scorers/hype/lexicon/slang.ts";
import { CONTEMPT } from "../../src/scorers/hype/lexicon/words-contempt.ts";
import { ANGER, DISTRESS, WORRY } from "../../src/scorers/hype/lexicon/words-distress.ts";
import { EXCITEMENT, JOY } from "../../src/scorers/hype/lexicon/words-joy.ts";
import { LETDOWN } from "../../src/scorers/hype/lexicon/words-letdown.ts";
import { PRAISE } from "../../src/scorers/hype/lexicon/words-praise.ts";

const LEXICON = lexicon();

/** Forms or phrases that stand more than once in a list. */
function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
}

const WORD_TABLES = {
  PRAISE,
  EXCITEMENT,
  JOY,
  LETDOWN,
  CONTEMPT,
  DISTRESS,
  ANGER,
  WORRY,
  SLANG,
  PLOT,
};
const IDIOM_TABLES = {
  hyped: HYPED,
  warm: WARM,
  open: OPEN,
  worried: WORRIED,
  rejecting: REJECTING,
  filler: FILLER,
} as const;

describe("tables", () => {
  test("the lexicon is as broad as it says", () => {
    expect(LEXICON.version).toBe(LEXICON_VERSION);
    expect(LEXICON.words.size).toBeGreaterThanOrEqual(3_500);
    expect(LEXICON.idioms.length).toBeGreaterThanOrEqual(6_000);
    expect(LEXICON.emoji.size).toBeGreaterThanOrEqual(300);
    expect(lexicon()).toBe(LEXICON);
  });

  test("a word has one sense and stands in one table", () => {
    const forms = Object.values(WORD_TABLES).flatMap((table) =>
      parseWords("praise", table).map(([form]) => form),
    );
    expect(repeated(forms)).toEqual([]);
  });

  test("a phrase belongs to one category", () => {
    const phrases = IDIOM_CATEGORIES.flatMap((category) => {
      const all = parseIdioms(category, IDIOM_TABLES[category]);
      return Array.from(new Set(all.map((idiom) => idiom.tokens.join(" "))));
    });
    expect(repeated(phrases)).toEqual([]);
  });

  test("an emoji and an emoticon stand once, an emoji as one code point", () => {
    const emoji = parseEmoji(EMOJI).map(([symbol]) => symbol);
    expect(repeated([...emoji, ...parseEmoji(EMOTICONS).map(([symbol]) => symbol)])).toEqual([]);
    expect(emoji.filter((symbol) => Array.from(symbol).length !== 1)).toEqual([]);
  });

  test("strengths keep to their range", () => {
    const senses = [
      ...LEXICON.words.values(),
      ...LEXICON.idioms,
      ...LEXICON.emoji.values(),
      ...LEXICON.emoticons.values(),
    ];
    for (const { valence, arousal } of senses) {
      expect(Math.abs(valence)).toBeLessThanOrEqual(4);
      expect(Number.isInteger(valence * 2)).toBe(true);
      expect([0, 1, 2, 3]).toContain(arousal);
    }
    for (const factor of LEXICON.intensifiers.values()) expect(factor).toBeGreaterThan(1);
    for (const factor of LEXICON.dampeners.values()) {
      expect(factor).toBeGreaterThan(0);
      expect(factor).toBeLessThan(1);
    }
  });

  test("the sign of a word fits its category", () => {
    const wrong = [...LEXICON.words].filter(([, { category, valence }]) => {
      if (category === "plot") return valence !== 0;
      if (category === "slang") return valence === 0;
      return ["praise", "excitement", "joy"].includes(category) ? valence <= 0 : valence >= 0;
    });
    expect(wrong).toEqual([]);
    expect(new Set([...LEXICON.words.values()].map((word) => word.category))).toEqual(
      new Set(WORD_CATEGORIES),
    );
  });

  test("keys are lower case, NFC, with straight apostrophes and no selectors", () => {
    const keys = [
      [...LEXICON.words.keys(), ...LEXICON.emoji.keys(), ...LEXICON.emoticons.keys()],
      LEXICON.idioms.flatMap((idiom) => idiom.tokens),
      Object.values(LEXICON.cues).flatMap((set) => Array.from(set)),
    ].flat();
    const odd = keys.filter(
      (key) =>
        key !== key.toLowerCase().normalize("NFC") || /\u2018|\u2019|\uFE0E|\uFE0F|\s/.test(key),
    );
    expect(odd).toEqual([]);
  });

  test("words and idioms are made of tokens that a text can hold", () => {
    const token = /^[\p{L}\p{N}][\p{L}\p{N}'-]*$/u;
    expect([...LEXICON.words.keys()].filter((word) => !token.test(word))).toEqual([]);
    const bad = LEXICON.idioms.filter(
      ({ tokens }) =>
        tokens.length < 2 ||
        tokens.length > 7 ||
        tokens.every((slot) => slot === "*") ||
        tokens.some((slot) => slot !== "*" && !/^[\p{L}\p{N}][\p{L}\p{N}'*%-]*$/u.test(slot)),
    );
    expect(bad).toEqual([]);
  });

  test("longer idioms come first", () => {
    const lengths = LEXICON.idioms.map((idiom) => idiom.tokens.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });
});

describe("spot checks", () => {
  test.each([
    ["gripping", 1],
    ["stunning", 1],
    ["hyped", 1],
    ["goosebumps", 1],
    ["goated", 1],
    ["fire", 1],
    ["sick", 1],
    ["ate", 1],
    ["insane", 1],
    ["peak", 1],
    ["w", 1],
    ["exicted", 1],
    ["luv", 1],
    ["underwhelming", -1],
    ["lifeless", -1],
    ["snoozefest", -1],
    ["tripe", -1],
    ["dookie", -1],
    ["slop", -1],
    ["cashgrab", -1],
    ["mid", -1],
    ["l", -1],
    ["cringe", -1],
    ["horible", -1],
    ["worried", -1],
    ["murder", 0],
    ["war", 0],
    ["bomb", 0],
    ["kill", 0],
    ["victim", 0],
  ])("%s has the sign %i", (word, sign) => {
    expect(Math.sign(LEXICON.words.get(word)?.valence ?? Number.NaN)).toBe(sign);
  });

  const byPhrase = new Map(LEXICON.idioms.map((idiom) => [idiom.tokens.join(" "), idiom.category]));
  test.each([
    ["can't wait", "hyped"],
    ["cant wait", "hyped"],
    ["cnat wait", "hyped"],
    ["take my money", "hyped"],
    ["day one", "hyped"],
    ["let them cook", "hyped"],
    ["not bad at all", "warm"],
    ["nailed it", "warm"],
    ["who asked", "worried"],
    ["cautiously optimistic", "worried"],
    ["hard pass", "rejecting"],
    ["can't wait to miss", "rejecting"],
    ["no way i'm", "rejecting"],
    ["i can wait", "rejecting"],
    ["killer instinct", "filler"],
    ["when is it out", "open"],
    ["link in bio", "open"],
  ])("%s is %s", (phrase, category) => {
    expect(byPhrase.get(phrase)).toBe(category);
  });

  test.each([
    ["🔥", 1, true],
    ["🤯", 1, true],
    ["🎉", 1, true],
    ["❤", 1, false],
    ["🤮", -1, false],
    ["👎", -1, false],
    ["😴", -1, false],
    ["💀", 0, false],
  ])("%s has the sign %i and the hype cue %s", (symbol, sign, hype) => {
    const sense = LEXICON.emoji.get(symbol);
    expect(Math.sign(sense?.valence ?? Number.NaN)).toBe(sign);
    expect(sense?.hype).toBe(hype);
  });
});

describe("templates", () => {
  test("endings after slashes make forms, a bare stem stands for itself", () => {
    const forms = parseWords("joy", "2 1: thrill//s/ed\namaz/ing fun").map(([form]) => form);
    expect(forms).toEqual(["thrill", "thrills", "thrilled", "amazing", "fun"]);
  });

  test("slots of an idiom multiply, apostrophes are optional", () => {
    const phrases = parseIdioms("hyped", "3 3: can't/can_not wait;").map(({ tokens }) => tokens);
    expect(phrases).toEqual([
      ["can't", "wait"],
      ["cant", "wait"],
      ["can", "not", "wait"],
    ]);
  });

  test("factors go on over the line", () => {
    expect([...parseFactors("2: very\nso\n0.5: bit")]).toEqual([
      ["very", 2],
      ["so", 2],
      ["bit", 0.5],
    ]);
  });

  test("a template without a level is refused", () => {
    expect(() => parseWords("joy", "happy")).toThrow(RangeError);
  });

  test("every level is kept with its words", () => {
    const level = tuple(integer({ min: -4, max: 4 }), integer({ min: 0, max: 3 }));
    assert(
      property(array(level, { minLength: 1, maxLength: 8 }), (levels) => {
        const template = levels.map(([v, a], index) => `${v} ${a}: word${index}`).join("\n");
        expect(parseWords("joy", template)).toEqual(
          levels.map(([valence, arousal], index) => [
            `word${index}`,
            { valence, arousal, category: "joy" },
          ]),
        );
      }),
    );
  });
});
