import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buzzOf } from "../../src/core/buzz.ts";
import { cellsOf } from "../../src/core/voices.ts";
import { scored } from "./scored.ts";
import type { Given } from "./scored.ts";

const START = Date.UTC(2025, 4, 13);
const HOUR = 3_600_000;

function at(hours: number, given: Given = {}): Given {
  return { postedAt: START + hours * HOUR, ...given };
}

function buzz(given: readonly Given[], timezone = "UTC") {
  return buzzOf(cellsOf(given.map((one) => scored(one))), timezone);
}

describe("buzzOf", () => {
  test("nothing", () => {
    expect(buzz([])).toEqual({
      voices: 0,
      comments: 0,
      perDay: null,
      peakHour: null,
      peakDay: null,
      halfLifeHours: null,
      effectivePlatforms: null,
    });
  });

  test("undated comments have a size and no course", () => {
    expect(
      buzz([{ postedAt: null, timePrecision: null }, at(3, { timePrecision: "relative" })]),
    ).toEqual({
      voices: 2,
      comments: 2,
      perDay: null,
      peakHour: null,
      peakDay: null,
      halfLifeHours: null,
      effectivePlatforms: 1,
    });
  });

  test("rate, peaks and half-life", () => {
    const hours = [0, 5, 5, 5, 6, 7, 8, 8, 47];
    expect(buzz(hours.map((hour) => at(hour)))).toMatchObject({
      comments: 9,
      perDay: 4.5,
      peakHour: { start: "2025-05-13T05:00:00.000Z", comments: 3 },
      peakDay: { start: "2025-05-13", comments: 8 },
      // Eight were posted from hour 5 on, four of them until the end of hour 6.
      halfLifeHours: 2,
    });
  });

  test("days begin where the report is read", () => {
    const given = [at(22), at(23), at(24), at(25), at(26)];
    expect(buzz(given, "UTC").peakDay).toEqual({ start: "2025-05-14", comments: 3 });
    expect(buzz(given, "America/New_York").peakDay).toEqual({ start: "2025-05-13", comments: 5 });
  });

  test("times that are known to the day have no peak hour, and a half-life in days", () => {
    const given = [0, 24, 24, 48, 72].map((hour) => at(hour, { timePrecision: "day" }));
    expect(buzz(given)).toMatchObject({
      peakHour: null,
      peakDay: { start: "2025-05-14", comments: 2 },
      halfLifeHours: 24,
    });
  });

  test.each([
    [["youtube", "youtube"], 1],
    [["youtube", "reddit"], 2],
    [["youtube", "reddit", "x", "tiktok"], 4],
  ])("%j are %d platforms", (platforms, count) => {
    expect(buzz(platforms.map((platform) => ({ platform }))).effectivePlatforms).toBeCloseTo(
      count,
      12,
    );
  });

  test("platforms count at least 1 and at most their number", () => {
    const place = fc.constantFrom("a", "b", "c", "d");
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 50 }), (places) => {
        const count = buzz(places.map((platform) => ({ platform }))).effectivePlatforms ?? 0;
        expect(count).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(count).toBeLessThanOrEqual(new Set(places).size + 1e-12);
      }),
    );
  });
});
