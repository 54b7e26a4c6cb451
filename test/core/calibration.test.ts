// The corrected index where the answer is known without simulation.

import { describe, expect, test } from "vitest";
import type { LabelledComment } from "../../src/core/calibration.ts";
import { correctIndex, MIN_LABELS } from "../../src/core/calibration.ts";
import { populationOf } from "../../src/core/calibration-population.ts";
import { strataOf } from "../../src/core/hype-index.ts";
import type { ScoredComment } from "../../src/core/scored-comment.ts";
import { cellsOf } from "../../src/core/voices.ts";
import type { Given } from "./scored.ts";
import { scored } from "./scored.ts";

const HYPES = [0, 0.25, 0.5, 0.75, 1];

function comments(count: number, given: Given = {}): ScoredComment[] {
  return Array.from({ length: count }, (_, at) => scored({ hype: HYPES[at % 5] ?? 0, ...given }));
}

/** Every `step`-th comment labelled, with what `truthOf` makes of the scorer's opinion. */
function label(
  all: readonly ScoredComment[],
  step: number,
  truthOf: (predicted: number) => number,
): { strata: ReturnType<typeof strataOf>; labelled: LabelledComment[] } {
  const strata = strataOf(cellsOf(all));
  const labelled = populationOf(all, strata).flatMap((one, at) =>
    at % step === 0
      ? [{ ...one, weight: step, stratum: one.platform, truth: truthOf(one.predicted) }]
      : [],
  );
  return { strata, labelled };
}

describe("correctIndex", () => {
  test("labels that agree move nothing, and the scorer is fully relied on", () => {
    const { strata, labelled } = label(comments(600), 6, (predicted) => predicted);
    const found = correctIndex(strata, labelled);
    expect(found?.shift).toBeCloseTo(0, 9);
    expect(found).toMatchObject({ labels: 100, method: "platforms" });
    expect(found?.lambda).toBeCloseTo(1, 9);
  });

  test("a scorer that is a tenth too high everywhere is brought down by ten points", () => {
    const { strata, labelled } = label(comments(600), 6, (predicted) => predicted - 0.1);
    expect(correctIndex(strata, labelled)?.shift).toBeCloseTo((-10 * 600) / 605, 6);
  });

  test("a scorer that is the wrong way round is not relied on", () => {
    const { strata, labelled } = label(comments(600), 6, (predicted) => 1 - predicted);
    expect(correctIndex(strata, labelled)?.lambda).toBe(0);
  });

  test("more labels, a narrower interval", () => {
    const noisy = (predicted: number) => Math.min(1, Math.max(0, 0.8 * predicted ** 2));
    const width = (step: number) => {
      const { strata, labelled } = label(comments(900), step, noisy);
      const { lower, upper } = correctIndex(strata, labelled)?.hype ?? {};
      return (upper ?? 0) - (lower ?? 0);
    };
    expect(width(3)).toBeLessThan(width(9));
    expect(width(9)).toBeGreaterThan(1);
  });

  test("too few labels correct nothing", () => {
    const { strata, labelled } = label(comments(600), 6, (predicted) => predicted);
    expect(correctIndex(strata, labelled.slice(0, MIN_LABELS - 1))).toBeNull();
    expect(correctIndex(strata, [])).toBeNull();
  });

  test("platforms are corrected one by one where labels suffice, else together", () => {
    const all = [...comments(300), ...comments(300, { platform: "reddit" })];
    const { strata, labelled } = label(all, 6, (predicted) => predicted);
    expect(correctIndex(strata, labelled)?.method).toBe("platforms");
    const rare = labelled.filter(({ platform }, at) => platform === "youtube" || at % 10 === 0);
    expect(correctIndex(strata, rare)).toMatchObject({ method: "pooled", labels: rare.length });
  });
});

describe("populationOf", () => {
  test("parts add up to 1, a platform's to its weight, a voice's to one voice", () => {
    const all = [
      ...comments(60, { platform: "reddit" }),
      ...comments(40),
      ...comments(3, { author: "ann" }),
      ...comments(2, { platform: "tiktok" }),
      scored({ unscorable: "spam" }),
    ];
    const population = populationOf(all, strataOf(cellsOf(all)));
    const partOf = (platform: string) =>
      population.reduce((sum, one) => sum + (one.platform === platform ? one.importance : 0), 0);
    expect(partOf("reddit")).toBeCloseTo(0.5, 12);
    expect(partOf("youtube")).toBeCloseTo(0.5, 12);
    expect(population).toHaveLength(103);
    const anns = new Set(all.slice(100, 103).map(({ key }) => key));
    const own = population.filter(({ key }) => anns.has(key));
    expect(own.reduce((sum, { importance }) => sum + importance, 0)).toBeCloseTo(0.5 / 41, 12);
  });

  test("where no platform has voices enough, all voices count the same", () => {
    const all = [...comments(12, { platform: "reddit" }), ...comments(8)];
    const population = populationOf(all, strataOf(cellsOf(all)));
    expect(new Set(population.map(({ importance }) => importance.toFixed(12)))).toEqual(
      new Set([(1 / 20).toFixed(12)]),
    );
  });
});
