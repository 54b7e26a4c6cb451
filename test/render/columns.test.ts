// A timeline fitted to a drawing: columns, runs, ends of the axis, ticks.

import { describe, expect, test } from "vitest";
import type { Bucket, Timeline } from "../../src/core/summary.ts";
import {
  columnsOf,
  indexDomain,
  indexTicks,
  runsOf,
  ticksOf,
} from "../../src/render/html/charts/columns.ts";
import { isKnown } from "../../src/render/prose/difference.ts";
import { longRunning, realistic } from "./fixture-edges.ts";
import { BALLARD, teaserOf } from "./fixture.ts";

const long = longRunning().teasers[0]!.timeline;

function timeline(bucket: Bucket, buckets: number, start: string): Timeline {
  return teaserOf({ ...BALLARD, platforms: { x: [40, 0] }, bucket, buckets, start }).timeline;
}

function texts(one: Timeline, limit: number): string[] {
  return ticksOf(columnsOf(one.points, 1000), one, limit).map(({ text }) => text);
}

describe("columns", () => {
  test("are the buckets themselves where there is room", () => {
    const columns = columnsOf(long.points, 500);
    expect(columns).toHaveLength(110);
    expect(columns.map(({ comments }) => comments)).toEqual(
      long.points.map(({ comments }) => comments),
    );
  });

  test("lose no comment where buckets share one, and show the best founded", () => {
    const columns = columnsOf(long.points, 40);
    const sum = (list: readonly Readonly<{ comments: number }>[]): number =>
      list.reduce((total, { comments }) => total + comments, 0);
    expect(columns.length).toBeLessThanOrEqual(40);
    expect(sum(columns)).toBe(sum(long.points));
    const first = long.points
      .slice(0, 3)
      .flatMap(({ hype }) => (isKnown(hype) ? [hype.voices] : []));
    expect(columns[0]?.hype?.voices).toBe(Math.max(...first));
  });

  test("runs hold every known column once", () => {
    const columns = columnsOf(long.points, 500);
    const places = runsOf(columns).flat();
    expect(places.map(({ at }) => at)).toEqual(
      columns.flatMap(({ hype }, at) => (hype === null ? [] : [at])),
    );
    expect(runsOf([])).toEqual([]);
  });
});

describe("the index axis", () => {
  test("holds every interval, is at least 40 points long and stays within 0 to 100", () => {
    const known = realistic()
      .teasers[0]!.platforms.map(({ hype }) => hype)
      .filter(isKnown);
    for (const list of [known, known.slice(0, 1), [{ ...known[0]!, lower: 97, upper: 99.5 }]]) {
      const [low, high] = indexDomain(list);
      expect(high - low).toBeGreaterThanOrEqual(40);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(100);
      expect(low).toBeLessThanOrEqual(Math.min(...list.map(({ lower }) => lower)));
      expect(high).toBeGreaterThanOrEqual(Math.max(...list.map(({ upper }) => upper)));
    }
    expect(indexDomain([])).toEqual([0, 100]);
  });

  test("has ticks at whole tens or twenties", () => {
    expect(indexTicks([40, 80])).toEqual([40, 50, 60, 70, 80]);
    expect(indexTicks([0, 100])).toEqual([0, 20, 40, 60, 80, 100]);
    expect(indexTicks([10, 70])).toEqual([20, 40, 60]);
  });
});

describe("ticks", () => {
  test.each([
    ["hour", 6, "2025-07-09", 3, ["9 Jul, 00:00", "9 Jul, 02:00", "9 Jul, 04:00"]],
    ["day", 4, "2025-07-09", 8, ["9 Jul", "10 Jul", "11 Jul", "12 Jul"]],
    ["week", 3, "2025-07-07", 8, ["7 Jul", "14 Jul", "21 Jul"]],
    ["week", 40, "2025-07-07", 4, ["Jul 2025", "Oct 2025", "Jan 2026", "Apr 2026"]],
    ["month", 3, "2025-07-01", 8, ["Jul 2025", "Aug 2025", "Sep 2025"]],
    ["month", 40, "2025-07-01", 8, ["2026", "2027", "2028"]],
  ] as const)("%s, %d of them", (...[bucket, buckets, start, limit, expected]) => {
    expect(texts(timeline(bucket, buckets, start), limit)).toEqual(expected);
  });
});
