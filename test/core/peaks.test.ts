// Peaks: what stands out, what does not, and how often noise is taken for one.

import { describe, expect, test } from "vitest";
import { peaksOf, tailOf } from "../../src/core/peaks.ts";
import { seeded } from "../properties/seeded.ts";

function points(...counts: readonly number[]) {
  return counts.map((comments, at) => ({ start: `day ${at}`, comments }));
}

/** P(X >= count), summed term by term. */
function exactTail(count: number, mean: number, phi: number): number {
  const size = phi <= 1 ? Infinity : mean / (phi - 1);
  let p = phi <= 1 ? Math.exp(-mean) : (size / (size + mean)) ** size;
  let below = 0;
  for (let k = 0; k < count; k += 1) {
    below += p;
    p *= phi <= 1 ? mean / (k + 1) : ((k + size) / (k + 1)) * (mean / (size + mean));
  }
  return 1 - below;
}

describe("tailOf", () => {
  test.each([
    [12, 5, 1],
    [30, 20, 1],
    [60, 20, 4],
    [10, 2, 2],
    [90, 60, 3],
  ])("P(X >= %d) at mean %d and phi %d", (count, mean, phi) => {
    const ratio = tailOf(count, mean, phi) / exactTail(count, mean, phi);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.02);
  });

  test("nothing is always reached", () => expect(tailOf(0, 5, 1)).toBe(1));
});

describe("peaksOf", () => {
  test.each([
    ["nothing", []],
    ["a short timeline", [1, 900, 1, 1]],
    ["an even course", [20, 22, 18, 25, 19, 21, 20]],
    ["an empty one", [0, 0, 0, 0, 0, 0]],
    ["a few comments after silence", [0, 0, 0, 9, 0, 0, 0]],
    ["twice nearly", [50, 50, 50, 99, 50, 50, 50]],
    ["a steady fall", [640, 500, 400, 320, 250, 200, 160, 130]],
    ["a restless course", [10, 60, 5, 80, 20, 90, 7, 40, 75, 12, 66]],
  ])("%s has none", (_, counts) => {
    expect(peaksOf(points(...counts))).toEqual([]);
  });

  test("a burst is a peak, with what was expected", () => {
    expect(peaksOf(points(20, 22, 18, 90, 19, 21, 20))).toEqual([
      { start: "day 3", end: "day 3", top: "day 3", comments: 90, expected: 20 },
    ]);
  });

  test("buckets one after the other are one peak, told by its highest", () => {
    const [peak, ...more] = peaksOf(points(20, 22, 18, 90, 140, 19, 21, 20, 22));
    expect(more).toEqual([]);
    expect(peak).toMatchObject({ start: "day 3", end: "day 4", top: "day 4", comments: 230 });
  });

  test("the first day of a release may be one", () => {
    expect(peaksOf(points(900, 200, 150, 120, 90, 80, 60))[0]?.start).toBe("day 0");
  });

  test.each([1, 3])("in noise of dispersion %d, at most 3 % of timelines show a peak", (phi) => {
    const random = seeded(5 + phi);
    const SAMPLES = 1_000;
    let found = 0;
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      const counts = Array.from({ length: 60 }, () => draw(15, phi, random));
      if (peaksOf(points(...counts)).length > 0) found += 1;
    }
    process.stdout.write(`peaks in noise, dispersion ${phi}: ${(100 * found) / SAMPLES} %\n`);
    expect(found / SAMPLES).toBeLessThan(0.03);
  });
});

/** A negative binomial draw by inversion. */
function draw(mean: number, phi: number, random: () => number): number {
  const size = mean / (phi - 1);
  let p = phi <= 1 ? Math.exp(-mean) : (size / (size + mean)) ** size;
  let left = random();
  let k = 0;
  while (left > p && k < 1_000) {
    left -= p;
    p *= phi <= 1 ? mean / (k + 1) : ((k + size) / (k + 1)) * (mean / (size + mean));
    k += 1;
  }
  return k;
}
