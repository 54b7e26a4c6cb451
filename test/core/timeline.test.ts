import { describe, expect, test } from "vitest";
import type { TimePrecision } from "../../src/core/comment.ts";
import { mergeCells } from "../../src/core/rollup.ts";
import { precisionOf, timelineOf } from "../../src/core/timeline.ts";
import { cellsOf } from "../../src/core/voices.ts";
import { scored } from "./scored.ts";

function timeline(
  times: readonly string[],
  options: { tz?: string; precision?: TimePrecision } = {},
) {
  const { tz = "UTC", precision = "second" } = options;
  const comments = times.map((time) =>
    scored({ postedAt: Date.parse(time), timePrecision: precision }),
  );
  return timelineOf(cellsOf(comments), tz);
}

describe("timelineOf", () => {
  test("nothing dated, no points", () => {
    expect(timelineOf(cellsOf([scored({ postedAt: null, timePrecision: null })]), "UTC")).toEqual({
      bucket: "day",
      points: [],
      undated: 1,
      peaks: [],
      events: [],
    });
  });

  test.each([
    { name: "hours", times: ["2025-05-13T15:10Z", "2025-05-13T18:00Z"], bucket: "hour", count: 4 },
    { name: "days", times: ["2025-05-13T15:10Z", "2025-06-01T01:00Z"], bucket: "day", count: 20 },
    { name: "weeks", times: ["2025-05-13T15:10Z", "2025-12-31T01:00Z"], bucket: "week", count: 34 },
    {
      name: "months",
      times: ["2020-05-13T15:10Z", "2025-05-01T01:00Z"],
      bucket: "month",
      count: 61,
    },
  ])("$name: empty buckets show as gaps", ({ times, bucket, count }) => {
    const { points, ...rest } = timeline(times);
    expect(rest).toMatchObject({ bucket, undated: 0, events: [] });
    expect(points).toHaveLength(count);
    expect(points.reduce((sum, point) => sum + point.comments, 0)).toBe(times.length);
  });

  test.each([
    { days: 62, perDay: 40, bucket: "day" },
    { days: 62, perDay: 6, bucket: "week" },
    // Two months would hold enough, and show no course.
    { days: 62, perDay: 2, bucket: "day" },
    { days: 119, perDay: 0.5, bucket: "day" },
    { days: 300, perDay: 2, bucket: "month" },
    { days: 300, perDay: 9, bucket: "week" },
  ])("$perDay voices on $days days are told by the $bucket", ({ days, perDay, bucket }) => {
    const first = Date.parse("2025-05-01T12:00Z");
    const times = Array.from({ length: Math.floor(days * perDay) }, (_, at) =>
      new Date(first + Math.floor(at / perDay) * 86_400_000).toISOString(),
    );
    const { points, ...rest } = timeline(times);
    expect(rest.bucket).toBe(bucket);
    expect(points.reduce((sum, point) => sum + point.comments, 0)).toBe(times.length);
  });

  test("where no bucket tells, the one that shows an index of most voices", () => {
    const burst = Array.from({ length: 90 }, (_, at) => `2025-05-0${1 + (at % 4)}T12:00Z`);
    const rest = Array.from({ length: 50 }, (_, at) =>
      new Date(Date.parse("2025-05-05T12:00Z") + at * 86_400_000).toISOString(),
    );
    expect(timeline([...burst, ...rest]).bucket).toBe("week");
  });

  test("no bucket is finer than the timestamps", () => {
    const times = ["2025-05-13T00:00Z", "2025-05-14T00:00Z"];
    expect(timeline(times, { precision: "day" }).bucket).toBe("day");
    expect(timeline(times, { precision: "hour" }).bucket).toBe("hour");
  });

  test("relative times are counted as undated", () => {
    expect(timeline(["2025-05-13T00:00Z"], { precision: "relative" })).toMatchObject({
      points: [],
      undated: 1,
      peaks: [],
      events: [],
    });
  });

  test("days are those of the time zone", () => {
    const times = ["2025-05-13T02:30Z", "2025-06-13T02:30Z"];
    expect(timeline(times, { tz: "UTC" }).points[0]?.start).toBe("2025-05-13");
    expect(timeline(times, { tz: "America/Los_Angeles" }).points[0]?.start).toBe("2025-05-12");
  });

  test("weeks begin on Monday", () => {
    expect(timeline(["2025-05-18T12:00Z", "2025-12-31T12:00Z"]).points[0]?.start).toBe(
      "2025-05-12",
    );
  });
});

describe("precisionOf", () => {
  test("the coarsest that 95 % reach", () => {
    const comments = [
      ...Array.from({ length: 94 }, () => scored({ timePrecision: "second" })),
      ...Array.from({ length: 6 }, () => scored({ timePrecision: "day" })),
    ];
    const total = mergeCells(cellsOf(comments), { platform: "", hour: null, language: null });
    expect(precisionOf(total)).toBe("day");
  });
});

describe("events", () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, day) =>
      scored({ postedAt: Date.UTC(2025, 4, 13 + day, 15), timePrecision: "second" }),
    );
  const marks = (at: string, tz: string, count = 20) =>
    timelineOf(cellsOf(days(count)), tz, [{ name: "Release", at }]).events;

  test.each([
    { at: "2025-05-20", tz: "UTC", start: "2025-05-20" },
    { at: "2025-05-20", tz: "America/Los_Angeles", start: "2025-05-20" },
    { at: "2025-05-20T03:00:00Z", tz: "America/Los_Angeles", start: "2025-05-19" },
    { at: "2025-05-20T03:00:00Z", tz: "UTC", start: "2025-05-20" },
    { at: "2024-01-01", tz: "UTC", start: "2024-01-01" },
  ])("$at lies in the day of $start in $tz", ({ at, tz, start }) => {
    expect(marks(at, tz)).toEqual([{ name: "Release", at, start }]);
  });

  test("by month and by hour it lies at the start of its bucket", () => {
    expect(marks("2025-05-22", "UTC", 200)[0]?.start).toBe("2025-05-01");
    expect(marks("2025-05-14", "UTC", 3)[0]?.start).toBe("2025-05-14T00:00");
  });
});
