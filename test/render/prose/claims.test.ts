// Prose claims only what its intervals support: properties over random teasers.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LEVELS, shareOf } from "../../../src/core/estimate.ts";
import { RUNGS } from "../../../src/core/ladder.ts";
import type { RungName } from "../../../src/core/ladder.ts";
import type { TeaserSummary } from "../../../src/core/summary.ts";
import { agesFinding, agesSupport } from "../../../src/render/prose/ages.ts";
import { buzzFinding, buzzSupport } from "../../../src/render/prose/buzz.ts";
import { compareFinding, compareSupport, ranked } from "../../../src/render/prose/compare.ts";
import type { Known } from "../../../src/render/prose/difference.ts";
import {
  differenceOf,
  differenceWithin,
  isClear,
  isKnown,
  pairsOf,
} from "../../../src/render/prose/difference.ts";
import { findingsOf } from "../../../src/render/prose/findings.ts";
import { limits, methodSteps } from "../../../src/render/prose/method.ts";
import { platformFinding, platformSupport } from "../../../src/render/prose/platforms.ts";
import { ladderFinding, sentimentFinding } from "../../../src/render/prose/shares.ts";
import { timelineFinding, timelineSupport } from "../../../src/render/prose/timeline.ts";
import { evidenceGrade, verdict, verdictLine } from "../../../src/render/prose/verdict.ts";
import { BALLARD, estimate, summaryOf, teaserOf } from "../fixture.ts";

const recipe = fc.record({
  seed: fc.nat(1000),
  voices: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 60, max: 600 })),
  other: fc.integer({ min: 0, max: 120 }),
  lean: fc.double({ min: -1, max: 1, noNaN: true }),
  gap: fc.double({ min: -1, max: 1, noNaN: true }),
  indexError: fc.constantFrom(0, 1.5, 4),
  buckets: fc.integer({ min: 0, max: 12 }),
});

const teaser: fc.Arbitrary<TeaserSummary> = recipe.map((r) =>
  teaserOf({
    ...BALLARD,
    seed: r.seed,
    buckets: r.buckets,
    indexError: r.indexError,
    platforms: { youtube: [r.voices, r.lean], reddit: [r.other, r.lean + r.gap] },
  }),
);

const MOST = [
  ["Most voices are hyped", "hyped"],
  ["Most voices are warm or hyped", "up"],
  ["Most voices are worried or rejecting", "down"],
] as const;

/** Lower bounds of the shares that a "most" may stand on, from the counts themselves. */
function lowerBounds(one: TeaserSummary): Record<"hyped" | "up" | "down" | "positive", number> {
  const n = one.hype.voices;
  const lower = (...names: readonly RungName[]): number => {
    const part = one.ladder.filter(({ name }) => names.includes(name));
    const sum = part.reduce((total, { value }) => total + n * (value ?? 0), 0);
    return shareOf("part", sum, n).lower ?? 0;
  };
  return {
    hyped: lower("hyped"),
    up: lower("warm", "hyped"),
    down: lower("worried", "rejecting"),
    positive: one.sentiment.find(({ name }) => name === "positive")?.lower ?? 0,
  };
}

/** Every sentence that a report of this teaser may hold. */
function sentences(one: TeaserSummary): string[] {
  const summary = summaryOf([one]);
  const { claim, support } = verdict(one, summary);
  return [
    claim,
    support,
    verdictLine(one, summary),
    evidenceGrade(one) ?? "",
    ...findingsOf(one, summary).map(({ link, rest }) => `${link}${rest}`),
    timelineFinding(one.timeline, true),
    timelineSupport(one.timeline),
    platformFinding(one, true),
    platformSupport(one),
    ...limits(summary),
    ...methodSteps(summary).map(({ text }) => text),
    compareFinding(summary),
    compareSupport(summary),
    agesFinding(one),
    agesSupport(one, true),
    buzzFinding(one),
    buzzSupport(one),
  ];
}

describe("of any teaser", () => {
  test("no sentence says what no interval can", () => {
    fc.assert(
      fc.property(teaser, (one) => {
        for (const text of sentences(one)) {
          expect(text).not.toMatch(/significan|prove|predict|the audience|slightly|undefined|NaN/i);
          expect(text).not.toMatch(/\b1 (voices|comments|platforms|rows|points|languages)\b/);
          expect(text).not.toMatch(/ {2}|\.\./);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a level is named only where the status is ok", () => {
    fc.assert(
      fc.property(teaser, (one) => {
        const summary = summaryOf([one]);
        const said = `${verdict(one, summary).claim} ${verdictLine(one, summary)}`;
        const named = LEVELS.some((level) => new RegExp(`\\b${level}\\b`).test(said));
        expect(named).toBe(one.hype.status === "ok");
        expect(/out\sof\s100/.test(said)).toBe(isKnown(one.hype));
      }),
      { numRuns: 80 },
    );
  });

  test("most means more than half, even at the lower bound", () => {
    fc.assert(
      fc.property(teaser, (one) => {
        const lower = lowerBounds(one);
        const text = ladderFinding(one);
        // A hair below one half: the sides are rounded sums of shares.
        const most = MOST.filter(([claim]) => claim === text).map(([, side]) => lower[side]);
        if (sentimentFinding(one) === "Most voices are positive") most.push(lower.positive);
        expect(Math.min(1, ...most)).toBeGreaterThan(0.499);
        const leans = text.startsWith("More voices are warm or hyped");
        expect(!leans || lower.up > 0).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  test("higher means that the interval of the difference leaves 0 out", () => {
    fc.assert(
      fc.property(teaser, (one) => {
        const known = one.platforms.flatMap(({ hype }) => (isKnown(hype) ? [hype] : []));
        const [a, b] = known;
        const says = platformFinding(one, true).includes("higher than");
        const clear = a !== undefined && b !== undefined && isClear(differenceWithin(a, b, 1));
        expect(says).toBe(clear);
      }),
      { numRuns: 60 },
    );
  });
});

/** The estimate of so many voices on each rung; at least 30 in all. */
function of(rungs: Readonly<Partial<Record<RungName, number>>>): Known {
  const list = RUNGS.flatMap((rung) => Array.from({ length: rungs[rung] ?? 0 }, () => rung));
  const hype = estimate(list, 0);
  if (!isKnown(hype)) throw new Error("too few for this test");
  return hype;
}

describe("differences", () => {
  test("a thing differs from itself by nothing, and never clearly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 500 }), fc.nat(100), (hyped, open) => {
        const hype = of({ hyped, open });
        const difference = differenceOf(hype, hype, 1);
        expect(difference.value).toBe(0);
        expect(isClear(difference)).toBe(false);
      }),
    );
  });

  test("parts of one teaser are told apart by sampling alone, teasers by both errors", () => {
    const sure = (lean: RungName, rest: RungName): Known => {
      const list = Array.from({ length: 900 }, (_, at): RungName => (at % 3 === 0 ? rest : lean));
      const hype = estimate(list, 8);
      if (!isKnown(hype)) throw new Error("too few for this test");
      return hype;
    };
    const [a, b] = [sure("hyped", "open"), sure("warm", "open")];
    expect(isClear(differenceWithin(a, b, 1))).toBe(true);
    expect(isClear(differenceOf(a, b, 1))).toBe(false);
  });

  test("the more pairs were searched, the wider the interval", () => {
    const [a, b] = [of({ hyped: 60, open: 60 }), of({ warm: 50, worried: 40 })];
    const widths = [1, 3, 10, 45, 4950].map((pairs) => {
      const { lower, upper } = differenceOf(a, b, pairs);
      return upper - lower;
    });
    expect(widths).toEqual(widths.toSorted((x, y) => x - y));
    // Normal quantiles at 0.025 / 10 and 0.025 / 1: 2.807 and 1.960.
    expect((widths[2] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(2.807 / 1.96, 2);
  });

  test.each([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 3],
    [14, 91],
  ])("%d things make %d pairs", (n, pairs) => expect(pairsOf(n)).toBe(pairs));
});

describe("several teasers", () => {
  test("are ordered by lower bound, whatever order they came in", () => {
    const list = fc.array(teaser, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(list, (all) => {
        const order = ranked(all.map((one, at) => ({ ...one, teaser: `t${at}` })));
        const lower = order.map(({ hype }) => (isKnown(hype) ? hype.lower : -1));
        expect(lower).toEqual(lower.toSorted((a, b) => b - a));
        expect(compareFinding(summaryOf(order))).toBe(
          compareFinding(summaryOf(order.toReversed())),
        );
      }),
      { numRuns: 20 },
    );
  });
});
