// The promises of the Hype Index, one property test each. A6 and A15, which need a database, are
// in axioms-runs.test.ts, A14 is in coverage.test.ts, A16 in scorers/hype/spelling-variants.test.ts.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contributionsBy, decompose } from "../../src/core/contributions.ts";
import { hypeMoments, PRIOR_VOICES } from "../../src/core/estimate.ts";
import { endorsedHype, hypeIndex, strataOf } from "../../src/core/hype-index.ts";
import { mergeCells } from "../../src/core/rollup.ts";
import { UNSCORABLE_REASONS } from "../../src/core/score.ts";
import { cellsOf, rollupOf } from "../../src/core/voices.ts";
import type { Given } from "../core/scored.ts";
import { commentsOf, crowd, figuresOf, given, indexOf, LONG_TEXT, strangers } from "./crowds.ts";

const ALL = { platform: "", hour: null, language: null } as const;

/** The same said again by new people: names, where there are any, get a mark. */
function replicated(list: readonly Given[], times: number): Given[] {
  return Array.from({ length: times }, (_, copy) =>
    list.map((one) => ({ ...one, author: one.author == null ? null : `${one.author}${copy}` })),
  ).flat();
}

describe("the Hype Index", () => {
  test("A1 lies in 0-100, and so does its interval", () => {
    fc.assert(
      fc.property(crowd, (list) => {
        const cells = cellsOf(commentsOf(list));
        for (const estimate of [
          hypeIndex(strataOf(cells), 3),
          endorsedHype(strataOf(cells, {}, rollupOf(commentsOf(list)).endorsements), 3),
        ]) {
          const { value, lower, upper } = estimate;
          expect(value).toBeGreaterThanOrEqual(lower ?? 0);
          expect(value).toBeLessThanOrEqual(upper ?? 100);
          expect(lower ?? 0).toBeGreaterThanOrEqual(0);
          expect(upper ?? 100).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test("A2 raising a rung never lowers it; adding a hyped voice never lowers it", () => {
    const which = fc.tuple(strangers, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(which, ([list, at, to]) => {
        const before = indexOf(list).value;
        const raised = list.map((one, index) =>
          index === at % Math.max(1, list.length)
            ? { ...one, hype: Math.max(one.hype ?? 0, to) }
            : one,
        );
        expect(indexOf(raised).value).toBeGreaterThanOrEqual(before);
        expect(indexOf([...list, { hype: 1 }]).value).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test("A2 raising a rung never lowers it, with authors, copies and platforms", () => {
    fc.assert(
      fc.property(crowd, fc.nat(), (list, at) => {
        const raised = list.map((one, index) =>
          index === at % Math.max(1, list.length) ? { ...one, hype: 1 } : one,
        );
        expect(indexOf(raised).value).toBeGreaterThanOrEqual(indexOf(list).value - 1e-9);
      }),
    );
  });

  test("A3 is 50 and no data without voices", () => {
    expect(indexOf([])).toMatchObject({ status: "no-data", value: 50, lower: null, upper: null });
    const unscorable = commentsOf([{ unscorable: "spam" }, { unscorable: "language" }]);
    expect(hypeIndex(strataOf(cellsOf(unscorable)), 2)).toMatchObject({ status: "no-data" });
  });

  test("A4 replicating a sample never brings it nearer to 50", () => {
    fc.assert(
      fc.property(strangers, fc.integer({ min: 2, max: 6 }), (list, times) => {
        const [small, large] = [indexOf(list).value, indexOf(replicated(list, times)).value];
        expect(Math.abs(large - 50)).toBeGreaterThanOrEqual(Math.abs(small - 50) - 1e-9);
      }),
    );
  });

  test("A5 mirrored it is 100 less itself", () => {
    fc.assert(
      fc.property(strangers, (list) => {
        const mirrored = list.map((one) => ({ ...one, hype: 1 - (one.hype ?? 0) }));
        expect(indexOf(mirrored).value).toBeCloseTo(100 - indexOf(list).value, 9);
      }),
    );
    // The mean of an author and the share of a copy are rounded to ten-thousandths.
    fc.assert(
      fc.property(crowd, (list) => {
        const mirrored = list.map((one) => ({ ...one, hype: 1 - (one.hype ?? 0) }));
        expect(Math.abs(indexOf(mirrored).value + indexOf(list).value - 100)).toBeLessThan(0.02);
      }),
    );
  });

  test("A7 an author who repeats themself changes nothing", () => {
    const repeated = fc.record({
      author: fc.constantFrom("a", "b", "loud"),
      times: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(crowd, given, repeated, (list, one, { author, times }) => {
        // A scorer is deterministic: the same text has the same score.
        const read = (comment: Given): Given => ({
          ...comment,
          hype: ((7 * (comment.text ?? "").length) % 21) / 20,
        });
        const loud = read({ ...one, author, platform: "youtube" });
        const others = list.map(read);
        const once = commentsOf([...others, loud]);
        const often = commentsOf([...others, ...Array.from({ length: times }, () => loud)]);
        expect(hypeIndex(strataOf(cellsOf(often)), 0)).toEqual(
          hypeIndex(strataOf(cellsOf(once)), 0),
        );
      }),
    );
  });

  test("A8 one voice moves it by at most 100 / (n + m)", () => {
    fc.assert(
      fc.property(strangers, fc.double({ min: 0, max: 1, noNaN: true }), (list, hype) => {
        const moved = indexOf([...list, { hype }]).value - indexOf(list).value;
        expect(Math.abs(moved)).toBeLessThanOrEqual(100 / (list.length + 1 + PRIOR_VOICES) + 1e-9);
      }),
    );
  });

  test("A9 k long copies move it as sqrt(k) voices at most", () => {
    const raid = fc.record({
      size: fc.integer({ min: 1, max: 300 }),
      hype: fc.integer({ min: 0, max: 20 }).map((step) => step / 20),
      isNamed: fc.boolean(),
      ending: fc.constantFrom("", " !!!", " 😂", "."),
    });
    fc.assert(
      fc.property(strangers, raid, (list, { size, hype, isNamed, ending }) => {
        const copies = Array.from({ length: size }, (_, at) => ({
          text: at % 2 === 0 ? LONG_TEXT : `${LONG_TEXT}${ending}`,
          author: isNamed ? `raider${at}` : null,
          hype,
        }));
        const [before, after] = [indexOf(list), indexOf([...list, ...copies])];
        const n = list.length + PRIOR_VOICES;
        const worth = Math.sqrt(size);
        const limit = Math.abs((worth * (100 * hype - before.value)) / (n + worth));
        // A ten-thousandth of rounding for each copy.
        const rounding = (100 * size * 1e-4) / (n + worth);
        expect(Math.abs(after.value - before.value)).toBeLessThanOrEqual(limit + rounding + 1e-9);
        // Those are counted all the same.
        expect(after.voices).toBe(list.length + size);
      }),
    );
  });

  test("A9 short phrases are as many voices as people write them", () => {
    const many = Array.from({ length: 50 }, () => ({ text: "Can't wait!", hype: 1 }));
    expect(indexOf(many).value).toBeCloseTo(
      (100 * (50 + PRIOR_VOICES / 2)) / (50 + PRIOR_VOICES),
      9,
    );
  });

  test("A10 replication by new authors narrows the interval as 1 / sqrt(n)", () => {
    const samples = fc.array(
      given.filter((one) => one.text !== LONG_TEXT),
      {
        minLength: 60,
        maxLength: 120,
      },
    );
    fc.assert(
      fc.property(samples, fc.integer({ min: 2, max: 9 }), (list, times) => {
        const strange = list.map((one) => ({ ...one, author: null, text: "ok", platform: "x" }));
        const deviationOf = (many: readonly Given[]): number =>
          Math.sqrt(hypeMoments(mergeCells(cellsOf(commentsOf(many)), ALL)).variance);
        const ratio = deviationOf(replicated(strange, times)) / deviationOf(strange);
        expect(ratio * Math.sqrt(times)).toBeGreaterThan(0.97);
        expect(ratio * Math.sqrt(times)).toBeLessThanOrEqual(1.0001);
      }),
    );
  });

  test("A11 another mix of platforms with the same reactions on each changes nothing", () => {
    const places = fc.tuple(
      fc.array(given, { minLength: 35, maxLength: 60 }),
      fc.array(given, { minLength: 35, maxLength: 60 }),
      fc.integer({ min: 2, max: 8 }),
    );
    fc.assert(
      fc.property(places, ([one, two, times]) => {
        const at = (list: readonly Given[], platform: string): Given[] =>
          list.map((comment) => ({ ...comment, author: null, text: "hm", platform }));
        const small = [...at(one, "youtube"), ...at(two, "reddit")];
        const large = [...replicated(at(one, "youtube"), times), ...at(two, "reddit")];
        const [before, after] = [small, large].map((list) => {
          const strata = strataOf(cellsOf(commentsOf(list)));
          const mean = strata.reduce((sum, s) => sum + s.weight * hypeMoments(s.cell).mean, 0);
          return { mean, value: hypeIndex(strata, 0).value };
        });
        expect(after?.mean).toBeCloseTo(before?.mean ?? 0, 12);
        // More voices are pulled less toward 50, and by nothing else does the index move.
        const pull = (0.5 * 100 * 0.5 * PRIOR_VOICES) / (one.length + PRIOR_VOICES);
        expect(Math.abs((after?.value ?? 0) - (before?.value ?? 0))).toBeLessThanOrEqual(pull);
      }),
    );
  });

  test("A12 rows that cannot be scored change coverage alone", () => {
    const mute = fc.record({
      reason: fc.constantFrom(...UNSCORABLE_REASONS),
      one: given,
    });
    fc.assert(
      fc.property(crowd, fc.array(mute, { maxLength: 30 }), (list, mutes) => {
        const unscored = mutes.map(({ reason, one }) => ({ ...one, unscorable: reason }));
        expect(figuresOf([...list, ...unscored])).toEqual(figuresOf(list));
      }),
    );
  });

  test("A13 contributions add up to HI - 50 exactly", () => {
    fc.assert(
      fc.property(crowd, (list) => {
        const cells = cellsOf(commentsOf(list));
        const strata = strataOf(cells, { youtube: 2 });
        const points = hypeIndex(strata, 0).value - 50;
        for (const parts of [
          contributionsBy(cells, strata, (cell) => cell.platform),
          contributionsBy(cells, strata, (cell) => cell.hour),
          contributionsBy(cells, strata, (cell) => cell.language),
        ]) {
          const sum = parts.reduce((total, part) => total + part.points, 0);
          expect(Math.abs(sum - points)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  test("A13 a difference between teasers splits into mix and rate", () => {
    fc.assert(
      fc.property(crowd, crowd, fc.integer({ min: 1, max: 5 }), (one, two, weight) => {
        const first = strataOf(cellsOf(commentsOf(one)), { youtube: weight });
        const second = strataOf(cellsOf(commentsOf(two)));
        const { total, mix, rate, platforms } = decompose(first, second);
        const difference = hypeIndex(first, 0).value - hypeIndex(second, 0).value;
        expect(Math.abs(total - difference)).toBeLessThan(1e-9);
        expect(Math.abs(mix + rate - total)).toBeLessThan(1e-9);
        const parts = platforms.reduce((sum, part) => sum + part.mix + part.rate, 0);
        expect(Math.abs(parts - total)).toBeLessThan(1e-9);
        expect(Math.abs(decompose(first, first).total)).toBeLessThan(1e-12);
      }),
    );
  });
});
