// A14: the 95 % interval covers the true mean in 93-97 % of samples for n >= 50 and in at least
// 90 % for n >= 20, for commenters of very different moods.

import { describe, expect, test } from "vitest";
import { hypeMoments, indexEstimate } from "../../src/core/estimate.ts";
import { mergeCells } from "../../src/core/rollup.ts";
import { rollupSums } from "../../src/core/rollup-sums.ts";
import type { Cell } from "../../src/core/rollup.ts";
import { seeded } from "./seeded.ts";

const SAMPLES = 4_000;

/** Probabilities of the five rungs. */
const MOODS: Readonly<Record<string, readonly number[]>> = {
  mixed: [0.06, 0.12, 0.3, 0.2, 0.32],
  hyped: [0.02, 0.03, 0.1, 0.2, 0.65],
  cold: [0.3, 0.3, 0.2, 0.1, 0.1],
  war: [0.4, 0.08, 0.04, 0.08, 0.4],
};

function draw(mood: readonly number[], random: () => number): number {
  let left = random();
  for (const [rung, share] of mood.entries()) {
    if (left < share) return rung / 4;
    left -= share;
  }
  return 1;
}

function sample(mood: readonly number[], n: number, random: () => number): Cell {
  const sums = rollupSums();
  for (let i = 0; i < n; i += 1) {
    const hype = Math.round(draw(mood, random) * 10_000);
    const ladder = [0, 0, 0, 0, 0] as const;
    const plain = { platform: "", language: null, firstAt: null, comments: 1, likes: 0 };
    sums.voice({ ...plain, hype, ladder, sentiment: [0, 0, 0] }, 1);
  }
  return mergeCells(sums.rollup().cells, { platform: "", hour: null, language: null });
}

function coverage(mood: readonly number[], n: number): number {
  const truth = 100 * mood.reduce((sum, share, rung) => sum + (share * rung) / 4, 0);
  const random = seeded(n);
  let covered = 0;
  for (let i = 0; i < SAMPLES; i += 1) {
    const { lower, upper } = indexEstimate(hypeMoments(sample(mood, n, random)), 0);
    if (lower !== null && upper !== null && lower <= truth && truth <= upper) covered += 1;
  }
  return covered / SAMPLES;
}

describe("A14 the interval covers", () => {
  const cases = Object.keys(MOODS).flatMap((name) => [20, 50, 200].map((n) => ({ name, n })));
  test.each(cases)("$name, $n voices", ({ name, n }) => {
    const share = coverage(MOODS[name] ?? [], n);
    process.stdout.write(`A14 ${name}, ${n} voices: ${(100 * share).toFixed(1)} % covered\n`);
    expect(share).toBeGreaterThanOrEqual(n < 50 ? 0.9 : 0.93);
    expect(share).toBeLessThanOrEqual(n < 50 ? 1 : 0.97);
  });
});
