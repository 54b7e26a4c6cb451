// Teasers at the same age, their percentiles, and the last 7 days.

import { describe, expect, test } from "vitest";
import type { AgeMatched } from "../../src/core/age-match.ts";
import { ageMatched, besideOthers, withPercentiles } from "../../src/core/age-match.ts";
import { cellsOf } from "../../src/core/voices.ts";
import { scored } from "./scored.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2025, 4, 13, 15);
const SECOND = { precision: "second", modelError: 0 } as const;

/** One comment by someone new each hour, from `from` hours after the start. */
function hourly(hours: number, { from = 0, hype = 0.75 }: { from?: number; hype?: number } = {}) {
  return Array.from({ length: hours }, (_, at) =>
    scored({ hype, postedAt: START + (from + at) * HOUR + 60_000 }),
  );
}

describe("ageMatched", () => {
  test("without dated comments there is no age", () => {
    const cells = cellsOf([scored({ postedAt: null, timePrecision: null })]);
    expect(ageMatched(cells, START, SECOND)).toEqual({ basis: null, figures: [], others: [] });
  });

  test("ages count from the first comment, and a span ends where the next hour begins", () => {
    const { basis, figures } = ageMatched(cellsOf(hourly(200)), null, SECOND);
    expect(basis).toBe("first-comment");
    expect(figures.map(({ hours, voices }) => [hours, voices])).toEqual([
      [24, 24],
      [72, 72],
      [168, 168],
    ]);
    expect(figures[0]).toMatchObject({
      from: "2025-05-13T15:00:00.000Z",
      to: "2025-05-14T15:00:00.000Z",
      isComplete: true,
      percentile: null,
      hype: { status: "too-few" },
    });
  });

  test("a release in the pipeline file comes first, and what was there before does not count", () => {
    const { basis, figures } = ageMatched(cellsOf(hourly(100)), START + 10 * HOUR, SECOND);
    expect(basis).toBe("released");
    expect(figures.map(({ voices, isComplete }) => [voices, isComplete])).toEqual([
      [24, true],
      [72, true],
      [90, false],
    ]);
  });

  test("timestamps that know the day alone are counted by days", () => {
    const days = [0, 1, 2, 3].map((day) =>
      scored({ postedAt: Date.UTC(2025, 4, 13 + day), timePrecision: "day" }),
    );
    const { figures } = ageMatched(cellsOf(days), START, { precision: "day", modelError: 0 });
    expect(figures.map(({ voices }) => voices)).toEqual([1, 3, 4]);
  });
});

describe("withPercentiles", () => {
  const teaser = (hype: number, hours = 200): AgeMatched =>
    ageMatched(cellsOf(hourly(hours, { hype })), null, SECOND);

  test("fewer than five teasers give none", () => {
    const library = [0, 0.25, 0.5, 0.75].map((hype) => teaser(hype));
    const [own] = library;
    const figures = own === undefined ? [] : withPercentiles(own, library).figures;
    expect(figures.map(({ percentile }) => percentile)).toEqual([null, null, null]);
  });

  test("five do, where the age is complete and holds an index", () => {
    const library = [0, 0.25, 0.5, 0.75, 1].map((hype) => teaser(hype));
    const own = library[3] ?? teaser(0.75);
    const { figures } = withPercentiles(own, library);
    expect(figures.map(({ percentile }) => percentile)).toEqual([
      null,
      { hype: 70, voices: 50, among: 5 },
      { hype: 70, voices: 50, among: 5 },
    ]);
  });

  test("a teaser whose export ends too early is no measure", () => {
    const library = [0, 0.25, 0.5, 0.75].map((hype) => teaser(hype));
    const young = teaser(1, 100);
    const { figures } = withPercentiles(young, [...library, young]);
    expect(figures.map(({ percentile }) => percentile?.among ?? null)).toEqual([null, 5, null]);
  });
});

describe("besideOthers", () => {
  const teaser = (name: string, hours: number) => ({
    teaser: name,
    ages: ageMatched(cellsOf(hourly(hours)), null, SECOND),
  });
  const [own, ...others] = [
    teaser("own", 200),
    ...["b", "a", "d", "c", "f", "e"].map((name) => teaser(name, 190)),
    teaser("short", 20),
  ];

  test("at most five, none without a complete age that has an index", () => {
    const { others: peers } = besideOthers(own.ages, others);
    expect(peers.map(({ teaser: name }) => name)).toEqual(["a", "b", "c", "d", "e"]);
    expect(peers[0]?.figures.map(({ hours, isComplete }) => [hours, isComplete])).toEqual([
      [24, true],
      [72, true],
      [168, true],
    ]);
    expect(besideOthers(own.ages, []).others).toEqual([]);
  });

  test("without an age of its own there is nothing to stand beside", () => {
    const undated = ageMatched([], null, SECOND);
    expect(besideOthers(undated, others).others).toEqual([]);
  });
});
