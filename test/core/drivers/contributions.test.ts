// A13 for drivers: contributions add up to HI - 50, whatever the comments and their order.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Aspect } from "../../../src/core/drivers/aspects.ts";
import { aspectMatcher } from "../../../src/core/drivers/aspects.ts";
import { driverFigures } from "../../../src/core/drivers/driver-figures.ts";
import { wordsOf } from "../../../src/core/drivers/words.ts";
import { hypeIndex, strataOf } from "../../../src/core/hype-index.ts";
import { cellsOf } from "../../../src/core/voices.ts";
import { driverSums, SPLIT_UNIT } from "../../../src/core/drivers/driver-sums.ts";
import { addToVoice, emptyVoices } from "../../../src/core/drivers/voice-table.ts";
import type { ScoredComment } from "../../../src/core/scored-comment.ts";
import type { DriverSummary } from "../../../src/core/summary.ts";
import type { Given } from "../scored.ts";
import { scored } from "../scored.ts";
import { seeded } from "../../properties/seeded.ts";
import { remarksOf, summarized } from "./summarized.ts";

const WORDS = ["cast", "story", "music", "date", "book", "plain"];
const ASPECTS: readonly Aspect[] = WORDS.slice(0, 5).map((word) => ({ name: word, words: [word] }));

const given: fc.Arbitrary<Given> = fc.record({
  text: fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(" ")),
  author: fc.option(fc.constantFrom("a", "b", "c", "d"), { nil: null }),
  platform: fc.constantFrom("youtube", "reddit"),
  hype: fc.integer({ min: 0, max: 10_000 }).map((hype) => hype / 10_000),
  likes: fc.nat({ max: 9 }),
});

/** The same text has the same score, as a scorer would give it. */
const comments = fc.array(given, { minLength: 1, maxLength: 90 }).map((list) => {
  const hypes = new Map(list.map(({ text, hype }) => [text, hype]));
  return list.map((one, at) =>
    scored({ ...one, hype: hypes.get(one.text) ?? 0.5, key: `k${String(at)}` }),
  );
});

function totalOf(drivers: readonly DriverSummary[]): number {
  return drivers.reduce((sum, { contribution }) => sum + contribution.value, 0);
}

describe("contributions", () => {
  test("A13 those of drivers, and those of themes, add up to HI - 50", () => {
    fc.assert(
      fc.property(comments, (list) => {
        const { drivers, themes, index } = summarized(list, { aspects: ASPECTS });
        expect(totalOf(drivers)).toBeCloseTo(index - 50, 9);
        expect(totalOf(themes)).toBeCloseTo(index - 50, 9);
      }),
    );
  });

  test("nothing is left over: counted by themselves, drivers and the rest are the index", () => {
    const long =
      "cast: sign this petition, bring back proper detective drama, boycott cheap replacement rubbish everywhere";
    const mixed = fc.array(
      fc.record({ who: fc.nat({ max: 30 }), what: fc.nat({ max: 6 }), where: fc.boolean() }),
      { minLength: 1, maxLength: 120 },
    );
    fc.assert(
      fc.property(mixed, (list) => {
        const said = list.map(({ who, what, where }, at) =>
          scored({
            key: `m${String(at)}`,
            author: who === 0 ? null : `${who}`,
            text: WORDS[what] ?? long,
            hype: what / 6,
            platform: where ? "youtube" : "reddit",
          }),
        );
        const strata = strataOf(cellsOf(said));
        const table = emptyVoices();
        const match = aspectMatcher(ASPECTS);
        for (const remark of remarksOf(said)) {
          addToVoice(table, remark, match(wordsOf(remark.scored.comment.text)));
        }
        const sums = driverSums(table, ASPECTS.length, (voice) => table.bits[voice] ?? 0);
        const { drivers, none } = driverFigures(sums, { strata, modelError: 0, liftError: 0.05 });
        const total = [...drivers, none].reduce(
          (sum, { contribution }) => sum + contribution.value,
          0,
        );
        expect(total).toBeCloseTo(hypeIndex(strata, 0).value - 50, 9);
      }),
    );
  });

  test("the rest is what voices without a driver add, counted by itself", () => {
    fc.assert(
      fc.property(comments, (list) => {
        const one = list.map((item) => ({
          ...item,
          comment: { ...item.comment, author: null, platform: "youtube" },
        }));
        const { drivers } = summarized(one, { aspects: ASPECTS });
        const rest = drivers.find(({ kind }) => kind === "rest");
        const silent = one.filter(
          ({ comment }) => !/cast|story|music|date|book/.test(comment.text),
        );
        const sum = silent.reduce((all, { score }) => all + (score.hype ?? 0) / 10_000 - 0.5, 0);
        expect(rest?.contribution.value).toBeCloseTo((100 * sum) / (5 + one.length), 9);
        expect(rest?.voices).toBe(silent.length);
      }),
    );
  });

  test("whole numbers: the parts of a voice are the voice, to the last unit", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 10_000 }), { minLength: 1 }), fc.nat(), (hypes, seed) => {
        const table = emptyVoices();
        const random = seeded(seed);
        let [whole, weight] = [0, 0];
        for (const hype of hypes) {
          const share = 1 + Math.floor(9_999 * random());
          const said = { scored: scored({ hype: hype / 10_000 }), share };
          addToVoice(table, said, Math.floor(random() * 2 ** 20));
          whole += (2 * Math.round((hype * share) / 10_000) - share) * (SPLIT_UNIT / 2);
          weight += share * SPLIT_UNIT;
        }
        const [sums] = driverSums(table, 20, (voice) => table.bits[voice] ?? 0);
        const parts = [...(sums?.drivers ?? []), ...(sums === undefined ? [] : [sums.none])];
        expect(parts.reduce((sum, part) => sum + part.parts, 0)).toBe(whole);
        expect(parts.reduce((sum, part) => sum + part.weight, 0)).toBe(weight);
      }),
    );
  });

  test("the order of comments changes no byte", () => {
    fc.assert(
      fc.property(comments, fc.nat(), (list, seed) => {
        const random = seeded(seed);
        const shuffled = list
          .map((item) => ({ item, at: random() }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ item }) => item);
        const options = { aspects: ASPECTS };
        expect(JSON.stringify(summarized(shuffled, options))).toBe(
          JSON.stringify(summarized(list, options)),
        );
      }),
    );
  });

  test("what cannot be scored changes nothing and is never quoted", () => {
    const list = [
      scored({ text: "cast", hype: 1, key: "a" }),
      scored({ text: "story", hype: 0, key: "b" }),
    ];
    const spam = scored({ text: "cast story", unscorable: "spam", likes: 9_999, key: "s" });
    const options = { aspects: ASPECTS };
    expect(summarized([...list, spam], options)).toEqual(summarized(list, options));
  });

  test("no voices, no ladder: nothing", () => {
    expect(summarized([])).toMatchObject({ drivers: [], themes: [] });
    const plain = scored({ text: "cast" });
    const flat: ScoredComment = { ...plain, score: { ...plain.score, hype: null, ladder: null } };
    expect(summarized([flat], { aspects: ASPECTS })).toMatchObject({ drivers: [], themes: [] });
  });
});

/** `n` voices that say `text`, with hype spread evenly around `mean`. */
function voices(n: number, text: string, mean: number): ScoredComment[] {
  return Array.from({ length: n }, (_, at) =>
    scored({ text, hype: mean + 0.2 * ((at % 5) / 2 - 1), author: `${text}${mean}${at}` }),
  );
}

describe("lift", () => {
  const crowd = voices(200, "plain", 0.5);
  const effectOf = (list: readonly ScoredComment[]): DriverSummary["effect"] | undefined =>
    summarized(list, { aspects: ASPECTS }).drivers.find(({ name }) => name === "cast")?.effect;

  test.each([
    [60, 0.75, "lifts"],
    [60, 0.25, "lowers"],
    [60, 0.51, "unclear"],
    [9, 0.9, "too-few"],
  ] as const)("%d voices at %d: %s", (n, mean, effect) => {
    expect(effectOf([...crowd, ...voices(n, "cast", mean)])).toBe(effect);
  });

  test("a driver that is popular on a warm platform gains nothing from it", () => {
    const on = (platform: string, list: readonly ScoredComment[]): ScoredComment[] =>
      list.map((item) => ({ ...item, comment: { ...item.comment, platform } }));
    const list = [
      ...on("warm", [...voices(150, "cast", 0.75), ...voices(50, "plain", 0.75)]),
      ...on("cold", [...voices(20, "cast", 0.25), ...voices(180, "plain", 0.25)]),
    ];
    expect(effectOf(list)).toBe("unclear");
  });

  test("one author repeating themself changes nothing", () => {
    const once = [...crowd, ...voices(30, "cast", 0.75)];
    const loud = Array.from({ length: 20 }, () =>
      scored({ text: "cast", hype: 0.55, author: "cast0.750" }),
    );
    const before = summarized(once, { aspects: ASPECTS }).drivers[0];
    const after = summarized([...once, ...loud], { aspects: ASPECTS }).drivers[0];
    expect(after?.voices).toBe(before?.voices);
    expect(after?.share).toEqual(before?.share);
    expect(after?.contribution.value).toBeCloseTo(before?.contribution.value ?? 0, 1);
  });

  test("the interval of a contribution covers the truth in 93 to 97 % of samples", () => {
    // Truth: a quarter of voices speak of the cast, at 0.8; the rest stand at 0.4.
    const random = seeded(7);
    const rounds = 400;
    let covered = 0;
    for (let round = 0; round < rounds; round += 1) {
      const list = Array.from({ length: 150 }, () => {
        const speaks = random() < 0.25;
        const hype = random() < (speaks ? 0.8 : 0.4) ? 1 : 0;
        return scored({ text: speaks ? "cast" : "plain", hype });
      });
      const cast = summarized(list, { aspects: ASPECTS }).drivers.find(
        ({ name }) => name === "cast",
      );
      const truth = 100 * 0.25 * (0.8 - 0.5) * (150 / 155);
      if (
        cast !== undefined &&
        cast.contribution.lower <= truth &&
        truth <= cast.contribution.upper
      ) {
        covered += 1;
      }
    }
    process.stdout.write(`contribution: ${((100 * covered) / rounds).toFixed(1)} % covered\n`);
    expect(covered / rounds).toBeGreaterThanOrEqual(0.92);
    expect(covered / rounds).toBeLessThanOrEqual(0.98);
  });
});
