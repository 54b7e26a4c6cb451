// Calibration by simulation: with 100 labels and a scorer that is wrong, the corrected interval
// covers the truth in 93-97 % of cases, and the corrected index is nearer to it than the raw one.

import { describe, expect, test } from "vitest";
import { correctIndex } from "../../src/core/calibration.ts";
import { drawSample } from "../../src/core/calibration-draw.ts";
import { labelledWeights, populationOf } from "../../src/core/calibration-population.ts";
import { hypeIndex, strataOf } from "../../src/core/hype-index.ts";
import type { LadderSums } from "../../src/core/rollup.ts";
import type { ScoredComment } from "../../src/core/scored-comment.ts";
import { cellsOf } from "../../src/core/voices.ts";
import { scored } from "../core/scored.ts";
import { seeded } from "./seeded.ts";

const SAMPLES = 400;
const LABELS = 100;
const VOICES = 800;

/** How a scorer errs: hype it adds to each true rung, and the size of its noise. */
type Scorer = Readonly<{ bias: readonly number[]; noise: number }>;

const SCORERS: Readonly<Record<string, Scorer>> = {
  "takes cold for warm": { bias: [0.35, 0.25, 0.05, 0, -0.05], noise: 0.15 },
  "is too shy": { bias: [0.2, 0.1, 0, -0.1, -0.25], noise: 0.1 },
  "knows nothing": { bias: [0.6, 0.35, 0.1, -0.15, -0.4], noise: 0.05 },
  "is right": { bias: [0, 0, 0, 0, 0], noise: 0.02 },
};
const MOOD = [0.06, 0.12, 0.3, 0.2, 0.32];
const TRUTH = 100 * MOOD.reduce((sum, share, rung) => sum + (share * rung) / 4, 0);

function drawRung(random: () => number): number {
  let left = random();
  for (const [rung, share] of MOOD.entries()) {
    if (left < share) return rung;
    left -= share;
  }
  return 4;
}

/** A ladder around `hype`: certain on a rung, split between two off it. */
function ladderAround(hype: number): LadderSums {
  const ladder: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  const low = Math.min(3, Math.floor(hype * 4)) as 0 | 1 | 2 | 3;
  const high = (low + 1) as 1 | 2 | 3 | 4;
  ladder[high] = Math.round(10_000 * (hype * 4 - low));
  ladder[low] = 10_000 - ladder[high];
  return ladder;
}

type World = Readonly<{ comments: readonly ScoredComment[]; truth: ReadonlyMap<string, number> }>;

function worldOf(scorer: Scorer, voices: number, random: () => number): World {
  const truth = new Map<string, number>();
  const comments = Array.from({ length: voices }, (_, at): ScoredComment => {
    const rung = drawRung(random);
    const noise = scorer.noise * (random() + random() + random() - 1.5) * 2;
    const hype = Math.min(1, Math.max(0, rung / 4 + (scorer.bias[rung] ?? 0) + noise));
    const key = `c${at}`;
    truth.set(key, rung / 4);
    const one = scored({ key, hype, platform: at % 4 === 0 ? "reddit" : "youtube" });
    const steps = Math.round(hype * 4) - 2;
    const predicted = ([-2, -1, 0, 1, 2] as const).find((name) => name === steps) ?? 0;
    return { ...one, score: { ...one.score, ladder: ladderAround(hype), rung: predicted } };
  });
  return { comments, truth };
}

function correct({ comments, truth }: World, seed: number, read: number = LABELS) {
  const strata = strataOf(cellsOf(comments));
  const population = populationOf(comments, strata);
  const drawn = drawSample(population, [], { size: LABELS, seed });
  const weights = labelledWeights(drawn, ({ place }) => place < read);
  const byKey = new Map(population.map((one) => [one.key, one]));
  const labelled = [...weights].flatMap(([one, weight]) => {
    const comment = byKey.get(one.key);
    if (comment === undefined) return [];
    const { platform, importance, predicted } = comment;
    const { stratum, key } = one;
    return [
      { platform, importance, predicted, weight, stratum, truth: truth.get(key) ?? Number.NaN },
    ];
  });
  return { corrected: correctIndex(strata, labelled), raw: hypeIndex(strata, 0) };
}

describe("100 labels", () => {
  const cases = [
    { name: "takes cold for warm", read: 100 },
    { name: "takes cold for warm", read: 60 },
    { name: "is too shy", read: 100 },
    { name: "knows nothing", read: 100 },
    { name: "is right", read: 100 },
  ];
  test.each(cases)("a scorer that $name, $read read", ({ name, read }) => {
    const { covered, rawError, error, width } = simulate(name, read);
    process.stdout.write(
      `calibration, a scorer that ${name}, ${read} labels: covered ${(100 * covered).toFixed(1)} %, ` +
        `error ${rawError.toFixed(2)} raw, ${error.toFixed(2)} corrected, width ${width.toFixed(1)}\n`,
    );
    const isRight = name === "is right";
    expect(covered).toBeGreaterThanOrEqual(0.93);
    // Where every label agrees, a pair that does not is still allowed for.
    expect(covered).toBeLessThanOrEqual(isRight ? 0.99 : 0.97);
    expect(error).toBeLessThan(isRight ? 1.1 * rawError : rawError);
  });
});

/** Means over many worlds: how often the interval covers, and how far the figures are off. */
function simulate(name: string, read: number) {
  const scorer = SCORERS[name] ?? { bias: [], noise: 0 };
  const random = seeded(name.length);
  const sums = { covered: 0, rawError: 0, error: 0, width: 0 };
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const { corrected, raw } = correct(worldOf(scorer, VOICES, random), sample, read);
    const { value, ...ends } = corrected?.hype ?? { value: Number.NaN, lower: null, upper: null };
    const [lower, upper] = [ends.lower ?? Number.NaN, ends.upper ?? Number.NaN];
    sums.covered += lower <= TRUTH && TRUTH <= upper ? 1 / SAMPLES : 0;
    sums.rawError += Math.abs(raw.value - TRUTH) / SAMPLES;
    sums.error += Math.abs(value - TRUTH) / SAMPLES;
    sums.width += (upper - lower) / SAMPLES;
  }
  return sums;
}
