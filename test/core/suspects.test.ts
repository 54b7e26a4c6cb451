import { describe, expect, test } from "vitest";
import { burstsOf } from "../../src/core/suspects-bursts.ts";
import { concentrationOf, heavyLimits } from "../../src/core/suspects-authors.ts";
import { suspectsOf } from "../../src/core/suspects.ts";
import { hypeIndex, strataOf } from "../../src/core/hype-index.ts";
import { cellsOf, rollupOf } from "../../src/core/voices.ts";
import { copyShare } from "../../src/core/clusters.ts";
import { scored } from "./scored.ts";
import type { Given } from "./scored.ts";

const START = Date.UTC(2025, 4, 13);
const HOUR = 3_600_000;
const LONG =
  "nobody asked about this remake because the studio already ruined three beloved comics before";

/** So many voices in each hour. */
function hourly(counts: readonly number[], precision: Given["timePrecision"] = "second") {
  return cellsOf(
    counts.flatMap((count, hour) =>
      Array.from({ length: count }, () =>
        scored({ postedAt: START + hour * HOUR, timePrecision: precision }),
      ),
    ),
  );
}

describe("burstsOf", () => {
  test.each([
    { name: "nothing", counts: [], bursts: [] },
    { name: "one hour", counts: [500], bursts: [] },
    { name: "a launch that decays", counts: [300, 200, 120, 80, 60, 50, 40, 30], bursts: [] },
    { name: "few voices", counts: [1, 1, 29, 1, 1], bursts: [] },
    { name: "a raid", counts: [8, 8, 8, 8, 60, 8, 8, 8], bursts: [4] },
    { name: "a raid at the end", counts: [8, 8, 8, 8, 60], bursts: [4] },
    { name: "less than four times", counts: [20, 20, 79, 20, 20], bursts: [] },
  ])("$name", ({ counts, bursts }) => {
    const found = burstsOf(hourly(counts)).map(({ start }) => (Date.parse(start) - START) / HOUR);
    expect(found).toEqual(bursts);
  });

  test("the expected number is that of the busier side", () => {
    const [burst] = burstsOf(hourly([2, 2, 2, 2, 2, 2, 90, 10, 10, 10, 10, 10, 10]));
    expect(burst).toMatchObject({ voices: 90, expected: 10 });
  });

  test("days tell nothing of hours", () => {
    expect(burstsOf(hourly([8, 8, 60, 8, 8], "day"))).toEqual([]);
  });
});

describe("authors", () => {
  const platform = "x";

  test("nobody", () => {
    expect(concentrationOf([])).toEqual({
      authors: 0,
      comments: 0,
      topPercentShare: null,
      topTenShare: null,
    });
    expect(heavyLimits([])).toEqual(new Map());
  });

  test("shares of the most active", () => {
    const activity = [
      { platform, comments: 1, authors: 195 },
      { platform, comments: 20, authors: 4 },
      { platform, comments: 25, authors: 1 },
    ];
    expect(concentrationOf(activity)).toEqual({
      authors: 200,
      comments: 300,
      topPercentShare: 45 / 300,
      topTenShare: 110 / 300,
    });
  });

  test.each([
    { name: "all once", activity: [[1, 500]], limit: undefined },
    {
      name: "one with 19",
      activity: [
        [1, 500],
        [19, 1],
      ],
      limit: undefined,
    },
    {
      name: "one with 30",
      activity: [
        [1, 500],
        [30, 1],
      ],
      limit: 20,
    },
    {
      name: "a place where all write much",
      activity: [
        [15, 300],
        [30, 20],
      ],
      limit: undefined,
    },
  ])("$name: $limit", ({ activity, limit }) => {
    const sums = activity.map(([comments = 0, authors = 0]) => ({ platform, comments, authors }));
    expect(heavyLimits(sums).get(platform)).toBe(limit);
  });
});

describe("suspectsOf", () => {
  const organic = Array.from({ length: 60 }, (_, at) => ({ author: `o${at}`, hype: 0.75 }));
  const copies = Array.from({ length: 25 }, (_, at) => ({
    key: `copy${10 + at}`,
    author: `r${10 + at}`,
    text: LONG,
    hype: 0,
    postedAt: START + at * HOUR,
  }));
  const spammer = Array.from({ length: 30 }, (_, at) => ({
    author: "loud",
    text: `trash, part ${at}`,
    hype: 0,
  }));
  const all = [...organic, ...copies, ...spammer].map((one) => scored(one));
  const of = (author: string) => all.filter((one) => one.comment.author === author);
  const voices = [
    ...copies.map(({ author }) => ({
      comments: of(author).map((one) => ({ scored: one, share: copyShare(25), cluster: 7 })),
      isHeavy: false,
    })),
    {
      comments: of("loud").map((one) => ({ scored: one, share: 10_000, cluster: null })),
      isHeavy: true,
    },
  ];
  const suspects = suspectsOf(rollupOf(all), voices, { modelError: 0 });

  test("a cluster is shown with its first copy, its authors and its time", () => {
    expect(suspects.clusterCount).toBe(1);
    expect(suspects.clusters).toEqual([
      {
        platform: "youtube",
        comments: 25,
        voices: 25,
        example: LONG,
        authors: copies.slice(0, 10).map(({ author }) => author),
        first: "2025-05-13T00:00:00.000Z",
        last: "2025-05-14T00:00:00.000Z",
      },
    ]);
  });

  test("24 copies and one author too many are 25 of 86 voices", () => {
    expect(suspects.voices).toBe(25);
    expect(suspects.share).toBeCloseTo(25 / 86, 12);
    expect(suspects.heavyAuthors).toEqual([{ platform: "youtube", author: "loud", comments: 30 }]);
  });

  test("the index without them is that of the organic voices and one copy", () => {
    const honest = [...organic, ...copies.slice(0, 1)].map((one) => scored(one));
    expect(suspects.hypeWithout).toEqual(hypeIndex(strataOf(cellsOf(honest)), 0));
  });

  test("nothing suspicious changes nothing", () => {
    const cells = rollupOf(organic.map((one) => scored(one)));
    const none = suspectsOf(cells, [], { modelError: 0 });
    expect(none).toMatchObject({ clusters: [], voices: 0, share: 0, heavyAuthors: [] });
    expect(none.hypeWithout).toEqual(hypeIndex(strataOf(cells.cells), 0));
  });
});
