// What a careful reader would check in any report: sums agree, shares add up, values lie in
// their intervals, sentences are true, and the same comments give the same bytes.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IndexEstimate } from "../../src/core/estimate.ts";
import type { TeaserSummary } from "../../src/core/summary.ts";
import { FORMATS } from "../../src/render/index.ts";
import { shownSide } from "../../src/render/prose/shares.ts";
import { CLAIMS } from "./claims.ts";
import type { Draw } from "./random-teaser.ts";
import { commentsOf, draws, summaryFrom, teaserFrom } from "./random-teaser.ts";
import { seeded } from "./seeded.ts";

function sum(list: readonly number[]): number {
  return list.reduce((a, b) => a + b, 0);
}

function teaserOf(draw: Draw): TeaserSummary {
  return summaryFrom(draw).teasers[0]!;
}

function estimatesOf(teaser: TeaserSummary): IndexEstimate[] {
  return [
    teaser.hype,
    teaser.endorsed,
    ...teaser.platforms.map(({ hype }) => hype),
    ...teaser.timeline.points.map(({ hype }) => hype),
  ];
}

describe("of any comments", () => {
  test("the total is the sum of platforms, of languages, and of buckets and the undated", () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const { comments, voices, platforms, languages, timeline, coverage } = teaserOf(draw);
        const { empty, language, spam } = coverage.unscorable;
        expect(comments).toBe(draw.comments);
        expect(sum(platforms.map((one) => one.comments))).toBe(comments);
        expect(sum(languages.map((one) => one.comments))).toBe(comments);
        expect(sum(timeline.points.map((one) => one.comments)) + timeline.undated).toBe(comments);
        expect(coverage.scored + empty + language + spam).toBe(comments);
        expect(sum(platforms.map((one) => one.voices))).toBe(voices);
        expect(sum(timeline.points.map((one) => one.voices))).toBeLessThanOrEqual(voices);
      }),
    );
  });

  test("shares add up to 1, and so do the weights of what is pooled", () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const { voices, ladder, sentiment, platforms } = teaserOf(draw);
        const values = [ladder, sentiment].map((all) => all.map(({ value }) => value ?? 0));
        const totals = [...values.map(sum), sum(platforms.map(({ weight }) => weight))];
        const wanted = voices > 0 ? 1 : 0;
        // Means of an author's comments are rounded to ten-thousandths, rung by rung.
        expect(totals[0]).toBeCloseTo(wanted, 3);
        expect(totals[1]).toBeCloseTo(wanted, 3);
        expect([0, 1].some((total) => Math.abs(total - totals[2]!) < 1e-9)).toBe(true);
      }),
    );
  });

  test("every value lies in its interval, and the interval in its range", () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const teaser = teaserOf(draw);
        for (const { value, lower, upper, voices } of estimatesOf(teaser)) {
          expect([0, lower ?? 0, value, upper ?? 100, 100]).toEqual(
            [0, lower ?? 0, value, upper ?? 100, 100].toSorted((a, b) => a - b),
          );
          expect(lower === null).toBe(voices === 0);
        }
        for (const { value, lower, upper } of [...teaser.ladder, ...teaser.sentiment]) {
          const ends = [0, lower ?? 0, value ?? 0, upper ?? 1, 1];
          expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test("what is pooled is no less sure than the least sure of its parts", () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const { hype, platforms } = teaserOf(draw);
        const parts = platforms.filter(({ weight }) => weight > 0).map((one) => one.hype);
        if (parts.length === 0) return;
        const widest = Math.max(...parts.map(({ samplingError }) => samplingError!));
        expect(hype.samplingError).toBeLessThanOrEqual(widest + 1e-9);
        const isCut = [hype, ...parts].some(({ lower, upper }) => lower === 0 || upper === 100);
        const width = ({ lower, upper }: IndexEstimate): number => upper! - lower!;
        const widestShown = isCut ? 100 : Math.max(...parts.map(width)) + 1e-9;
        expect(width(hype)).toBeLessThanOrEqual(widestShown);
      }),
    );
  });

  test("a side of the ladder is written within a point of its interval", () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const { share, text } = shownSide(teaserOf(draw), "toward");
        if (share?.lower == null || share.upper === null || text.startsWith("<")) return;
        expect(Number.parseInt(text, 10)).toBeGreaterThanOrEqual(Math.floor(100 * share.lower) - 1);
        expect(Number.parseInt(text, 10)).toBeLessThanOrEqual(Math.ceil(100 * share.upper) + 1);
      }),
    );
  });

  test("the order of the comments changes nothing", () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const random = seeded(draw.seed + 1);
        const comments = commentsOf(draw);
        const shuffled = comments
          .map((comment) => ({ comment, at: random() }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ comment }) => comment);
        expect(teaserFrom(shuffled, 1)).toEqual(teaserFrom(comments, 1));
      }),
      { numRuns: 40 },
    );
  });
});

/** What a page says, without its style, tags and entities. */
function wordsOf(page: string): string {
  return page
    .replaceAll(/<(style|script)>.*?<\/\1>/gs, "")
    .replaceAll(/<[^>]*>/g, "\n")
    .replaceAll(/[*\\]/g, "")
    .replaceAll("\u00A0", " ");
}

/** Claims found in a text, as `pattern: match`. */
function claimsIn(text: string): Map<string, readonly string[]> {
  const found = CLAIMS.flatMap(({ pattern }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [[pattern.source, [...match]] as const];
  });
  return new Map(found);
}

describe("what a report says", () => {
  const pages = FORMATS.filter(({ name }) => name === "html" || name === "md");

  test("is true for its figures, and the same in HTML and in Markdown", () => {
    const said = new Set<string>();
    fc.assert(
      fc.property(draws, (draw) => {
        const summary = summaryFrom(draw);
        const found = pages.map(({ render }) => claimsIn(wordsOf(render(summary))));
        expect(found[1]).toEqual(found[0]);
        for (const { pattern, holds } of CLAIMS) {
          const match = found[0]!.get(pattern.source);
          if (match === undefined) continue;
          said.add(pattern.source);
          expect([match[0], holds(summary.teasers[0]!, match)]).toEqual([match[0], true]);
        }
      }),
      { numRuns: 150 },
    );
    // The draws are varied enough to make a report say most of what it can say.
    expect(said.size).toBeGreaterThan(CLAIMS.length / 2);
  });

  test.each(FORMATS)("the same Summary gives the same bytes: $name", ({ render }) => {
    fc.assert(
      fc.property(draws, (draw) => {
        const summary = summaryFrom(draw);
        expect(render(structuredClone(summary))).toBe(render(summary));
      }),
      { numRuns: 15 },
    );
  });
});
