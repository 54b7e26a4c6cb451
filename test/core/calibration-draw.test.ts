// The sample of comments worth reading: known probabilities, the same for the same seed, larger
// samples around smaller ones.

import { describe, expect, test } from "vitest";
import type { Candidate, DrawnComment } from "../../src/core/calibration-draw.ts";
import { drawSample } from "../../src/core/calibration-draw.ts";
import { seeded } from "../properties/seeded.ts";

const RUNGS = [-2, -1, 0, 1, 2] as const;

function candidates(count: number, seed = 3): Candidate[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, at) => ({
    platform: at % 3 === 0 ? "reddit" : "youtube",
    key: `c${at}`,
    importance: 1 / count,
    rung: RUNGS[Math.floor(5 * random() ** 0.6)] ?? 2,
    spread: 0.4 * random(),
  }));
}

const byKey = (drawn: readonly DrawnComment[]) => new Map(drawn.map((one) => [one.key, one]));

describe("drawSample", () => {
  test("gives as many as asked for, each once, in reading order", () => {
    const drawn = drawSample(candidates(900), [], { size: 100, seed: 1 });
    expect(drawn).toHaveLength(100);
    expect(byKey(drawn).size).toBe(100);
    expect(drawn.map(({ place }) => place)).toEqual(drawn.map((_, at) => at));
  });

  test.each([
    ["nobody", [], 0],
    ["fewer than asked for", candidates(12), 12],
  ])("of %s it takes all there are", (_, all, count) => {
    const drawn = drawSample(all, [], { size: 100, seed: 1 });
    expect(drawn).toHaveLength(count);
    expect(drawn.every(({ weight }) => weight === 1)).toBe(true);
  });

  test("the same seed draws the same whatever the order, another seed another sample", () => {
    const all = candidates(500);
    const names = (list: readonly Candidate[], seed: number) =>
      drawSample(list, [], { size: 50, seed })
        .map(({ key }) => key)
        .toSorted();
    expect(names(all.toReversed(), 1)).toEqual(names(all, 1));
    expect(names(all, 2)).not.toEqual(names(all, 1));
  });

  test("a stratum's weights add up to what it holds", () => {
    const all = candidates(900);
    const drawn = drawSample(all, [], { size: 120, seed: 1 });
    expect(drawn.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(900, 6);
  });

  test("cold and unsure comments are read more often than others", () => {
    const drawn = drawSample(candidates(900), [], { size: 120, seed: 1 });
    const weightOf = (name: string) => drawn.find(({ stratum }) => stratum === name)?.weight ?? 0;
    expect(weightOf("youtube cold unsure")).toBeLessThan(weightOf("youtube cold sure"));
    expect(weightOf("youtube cold sure")).toBeLessThan(weightOf("youtube warm sure"));
  });

  test("a larger sample holds the smaller one, at its places, with the weights of the larger", () => {
    const all = candidates(900);
    const small = drawSample(all, [], { size: 60, seed: 1 });
    const grown = drawSample(all, small, { size: 150, seed: 1 });
    expect(grown.slice(0, 60).map(({ key }) => key)).toEqual(small.map(({ key }) => key));
    const whole = byKey(drawSample(all, [], { size: 150, seed: 1 }));
    expect(grown).toHaveLength(150);
    for (const { key, weight } of grown) expect(whole.get(key)?.weight).toBe(weight);
  });

  test("after rescoring what was drawn stays, and no weight grows", () => {
    const small = drawSample(candidates(900), [], { size: 60, seed: 1 });
    const grown = byKey(drawSample(candidates(900, 8), small, { size: 150, seed: 1 }));
    for (const { key, weight } of small) {
      expect(grown.get(key)?.weight ?? Infinity).toBeLessThanOrEqual(weight);
    }
  });

  test("the weighted mean of a sample is that of the whole, on average over seeds", () => {
    const all = candidates(400);
    const values = new Map(all.map(({ key, rung }, at) => [key, rung + (at % 7)]));
    const truth = [...values.values()].reduce((a, b) => a + b, 0) / 400;
    let sum = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      const drawn = drawSample(all, [], { size: 60, seed });
      sum += drawn.reduce((total, one) => total + one.weight * (values.get(one.key) ?? 0), 0) / 400;
    }
    expect(sum / 400).toBeCloseTo(truth, 1);
  });

  test("any beginning of the reading order is spread over the strata", () => {
    const drawn = drawSample(candidates(900), [], { size: 120, seed: 1 });
    const share = (list: readonly DrawnComment[]) =>
      list.filter(({ stratum }) => stratum.includes(" cold ")).length / list.length;
    expect(Math.abs(share(drawn.slice(0, 40)) - share(drawn))).toBeLessThan(0.1);
  });
});
