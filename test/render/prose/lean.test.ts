// To which side shares lean, as far as their intervals allow.

import { describe, expect, test } from "vitest";
import { shareOf } from "../../../src/core/estimate.ts";
import { voicesBehind } from "../../../src/render/prose/difference.ts";
import { leanOf } from "../../../src/render/prose/lean.ts";

/** Verdict over [for, against, all]. */
const lean = ([toward, away, n]: readonly [number, number, number]): string =>
  leanOf(
    [shareOf("up", toward, n), shareOf("down", away, n), shareOf("rest", n - toward - away, n)],
    {
      toward: ["up"],
      away: ["down"],
    },
  ).verdict;

describe("leans", () => {
  test.each([
    [[0, 0, 0], "no-data"],
    [[70, 10, 100], "most-toward"],
    [[10, 70, 100], "most-away"],
    [[10, 10, 100], "most-middle"],
    [[45, 20, 100], "more-toward"],
    [[20, 45, 100], "more-away"],
    [[40, 35, 100], "unclear"],
    [[52, 40, 100], "unclear"],
  ] as const)("for, against, of all: %j is %s", (counts, name) => {
    expect(lean(counts)).toBe(name);
  });

  test("an interval tells how many voices it stands for", () => {
    expect(voicesBehind(shareOf("x", 40, 100))).toBeCloseTo(100, 6);
    expect(voicesBehind(shareOf("x", 3, 1000))).toBeGreaterThan(500);
    expect(voicesBehind(shareOf("x", 0, 0))).toBeNull();
    const wide = { name: "x", value: 0.4, lower: 0.2, upper: 0.6 };
    expect(voicesBehind(wide)).toBeLessThan(30);
  });
});
