// Drivers of a teaser too large to be read whole: from voices drawn by chance, the intervals
// must still cover.

import { expect, test } from "vitest";
import type { ScoredComment } from "../../../src/core/scored-comment.ts";
import { seeded } from "../../properties/seeded.ts";
import { scored } from "../scored.ts";
import { summarized } from "./summarized.ts";

const ROUNDS = 300;
const VOICES = 600;
const EVERY = 4;
const ASPECTS = [{ name: "cast", words: ["cast"] }];

/** A quarter of the voices speak of the cast, at 0.8; the rest stand at 0.4. */
function population(random: () => number): ScoredComment[] {
  return Array.from({ length: VOICES }, () => {
    const speaks = random() < 0.25;
    const hype = random() < (speaks ? 0.8 : 0.4) ? 1 : 0;
    return scored({ text: speaks ? "cast" : "plain", hype });
  });
}

/** What the cast adds to the index, counted by itself. */
function contributionOf(all: readonly ScoredComment[]): number {
  const own = all.filter(({ comment }) => comment.text === "cast");
  const sum = own.reduce((total, { score }) => total + (score.hype ?? 0) / 10_000 - 0.5, 0);
  return (100 * sum) / (all.length + 5);
}

test("from one in four voices, intervals cover what all voices would have shown, and the truth", () => {
  const random = seeded(11);
  const truth = 100 * 0.25 * (0.8 - 0.5) * (VOICES / (VOICES + 5));
  let covered = 0;
  let coveredWhole = 0;
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const all = population(random);
    const chosen = all.map(() => random() < 1 / EVERY);
    const draw = { every: EVERY, isDrawn: (at: number) => chosen[at] === true };
    const whole = contributionOf(all);
    const [cast] = summarized(all, { aspects: ASPECTS, draw }).drivers;
    if (cast === undefined) continue;
    const { lower, upper, value } = cast.contribution;
    bias += (value - whole) / ROUNDS;
    if (lower <= truth && truth <= upper) covered += 1;
    if (lower <= whole && whole <= upper) coveredWhole += 1;
  }
  process.stdout.write(
    `one voice in ${EVERY}: ${((100 * covered) / ROUNDS).toFixed(1)} % cover the truth, ` +
      `${((100 * coveredWhole) / ROUNDS).toFixed(1)} % all voices, bias ${bias.toFixed(2)} points\n`,
  );
  expect(covered / ROUNDS).toBeGreaterThanOrEqual(0.92);
  expect(covered / ROUNDS).toBeLessThanOrEqual(0.985);
  expect(coveredWhole / ROUNDS).toBeGreaterThanOrEqual(0.93);
  expect(Math.abs(bias)).toBeLessThan(0.2);
});
