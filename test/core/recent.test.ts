// The last 7 days beside what came before them.

import { describe, expect, test } from "vitest";
import { recentFigures } from "../../src/core/recent.ts";
import { cellsOf } from "../../src/core/voices.ts";
import { seeded } from "../properties/seeded.ts";
import type { Given } from "./scored.ts";
import { scored } from "./scored.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2025, 4, 13, 15);
const SECOND = { precision: "second", modelError: 0 } as const;
/** An hour that lies in the last week, when the last comment comes in hour 1,000. */
const LATE = 900;

/** So many comments by new people, one each hour from `from` on. */
function hourly(count: number, from: number, given: Given | ((at: number) => Given) = {}) {
  return Array.from({ length: count }, (_, at) =>
    scored({
      postedAt: START + (from + at) * HOUR + 60_000,
      ...(typeof given === "function" ? given(at) : given),
    }),
  );
}

const last = (): ReturnType<typeof scored> => scored({ postedAt: START + 1_000 * HOUR });

describe("recentFigures", () => {
  test("the last 7 days end with the last comment", () => {
    const cells = cellsOf([...hourly(100, 0), ...hourly(50, LATE, { hype: 0.25 })]);
    const recent = recentFigures(cells, SECOND);
    expect(recent?.voices).toBe(50);
    expect(recent?.hype.value).toBeLessThan(35);
    expect(recent?.to).toBe(new Date(START + 950 * HOUR).toISOString());
  });

  test.each([
    ["a week at most", hourly(168, 0)],
    ["nothing dated", [scored({ postedAt: null, timePrecision: null })]],
  ])("%s has no last week of its own", (_, comments) => {
    expect(recentFigures(cellsOf(comments), SECOND)).toBeNull();
  });
});

describe("the change", () => {
  const changeOf = (comments: ReturnType<typeof hourly>, weights = {}) =>
    recentFigures(cellsOf([...comments, last()]), { ...SECOND, weights })?.change ?? null;

  test.each([
    { now: 0.25, before: 0.75, verdict: "lower" },
    { now: 0.75, before: 0.25, verdict: "higher" },
    { now: 0.5, before: 0.5, verdict: "no clear difference" },
  ])("$now after $before is $verdict", ({ now, before, verdict }) => {
    const change = changeOf([
      ...hourly(200, 0, { hype: before }),
      ...hourly(60, LATE, { hype: now }),
    ]);
    expect(change).toMatchObject({ verdict, platforms: ["youtube"] });
    expect((change?.lower ?? 1) <= 0 && (change?.upper ?? -1) >= 0).toBe(
      verdict === "no clear difference",
    );
  });

  test("too few on either side: none", () => {
    expect(changeOf([...hourly(200, 0), ...hourly(20, LATE)])).toBeNull();
    expect(changeOf([...hourly(20, 0), ...hourly(60, LATE)])).toBeNull();
  });

  test("another mix of platforms with the same reactions is no change", () => {
    const warm = { platform: "instagram", hype: 0.9 };
    const cold = { platform: "reddit", hype: 0.3 };
    const change = changeOf([
      ...hourly(200, 0, (at) => (at % 4 === 0 ? cold : warm)),
      ...hourly(100, 890, (at) => (at % 4 === 0 ? warm : cold)).slice(0, 100),
      ...hourly(60, LATE, warm),
    ]);
    expect(change?.verdict).toBe("no clear difference");
    expect(change?.platforms.toSorted()).toEqual(["instagram", "reddit"]);
    expect(Math.abs(change?.value ?? 99)).toBeLessThan(3);
  });

  test("a platform that spoke on one side alone is left out", () => {
    const change = changeOf([
      ...hourly(100, 0, { hype: 0.6 }),
      ...hourly(60, LATE, { hype: 0.6 }),
      ...hourly(60, LATE, { hype: 0, platform: "reddit" }),
    ]);
    expect(change).toMatchObject({ platforms: ["youtube"], verdict: "no clear difference" });
  });

  test("a weight of 0 for all that could be compared leaves nothing", () => {
    const comments = [...hourly(100, 0), ...hourly(60, LATE)];
    expect(changeOf(comments, { youtube: 0 })).toBeNull();
  });

  test("the interval holds the true change in about 95 % of cases", () => {
    const random = seeded(5);
    const rung = (mean: number): number =>
      Math.min(4, Math.max(0, Math.round(4 * (mean + 0.7 * (random() - 0.5))))) / 4;
    let held = 0;
    const rounds = 300;
    for (let round = 0; round < rounds; round += 1) {
      const change = changeOf([
        ...hourly(120, 0, () => ({ hype: rung(0.55) })),
        ...hourly(50, LATE, () => ({ hype: rung(0.55) })),
      ]);
      if ((change?.lower ?? 1) <= 0 && (change?.upper ?? -1) >= 0) held += 1;
    }
    process.stdout.write(`change: the interval held 0 in ${held} of ${rounds} cases\n`);
    expect(held / rounds).toBeGreaterThan(0.91);
    expect(held / rounds).toBeLessThan(0.99);
  });
});
