// Calibration on real comments, where the labelled file is there: 100 labels of a title drawn 200
// times. Prints how far raw and corrected index lie from the index of all labels, and how often
// the interval covers it. The scorer may have been trained on these very comments, which makes
// its raw index look better than it is.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { correctIndex } from "../../src/core/calibration.ts";
import { drawSample } from "../../src/core/calibration-draw.ts";
import { populationOf } from "../../src/core/calibration-population.ts";
import type { GoldComment } from "../../src/core/evaluate.ts";
import { groupBy } from "../../src/core/group.ts";
import { hypeIndex, strataOf } from "../../src/core/hype-index.ts";
import { quantizeScore } from "../../src/core/scored-comment.ts";
import { cellsOf } from "../../src/core/voices.ts";
import { readGold } from "../../src/pipeline/gold.ts";
import { createScorer } from "../../src/scorers/index.ts";
import { scored } from "../core/scored.ts";

const FILE = resolve(import.meta.dirname, "../../../shared/data/hype/ladder.train.tsv");
const DRAWS = 200;
const LABELS = 100;
const FEWEST_ROWS = 300;
/** Where rungs hold this many titles, the mean over them says something. */
const TITLES = 3;

/** A person's index of all rows, in the shrunk form that the index has. */
function truthOf(rows: readonly GoldComment[]): number {
  const sum = rows.reduce((total, { rung }) => total + ((rung ?? 0) + 2) / 4, 0);
  return (100 * (sum + 2.5)) / (rows.length + 5);
}

function simulate(rows: readonly GoldComment[]) {
  const scores = createScorer("hype").scoreBatch(rows.map(({ text }) => text));
  const comments = scores.flatMap((score, at) => {
    const one = scored({ key: String(at) });
    return score.unscorable === null ? [{ ...one, score: quantizeScore(score) }] : [];
  });
  const strata = strataOf(cellsOf(comments));
  const population = populationOf(comments, strata);
  const byKey = new Map(population.map((one) => [one.key, one]));
  const truth = truthOf(comments.flatMap(({ key }) => rows[Number(key)] ?? []));
  const raw = hypeIndex(strata, createScorer("hype").indexError ?? 0);
  const sums = { covered: 0, error: 0, width: 0 };
  for (let seed = 0; seed < DRAWS; seed += 1) {
    const labelled = drawSample(population, [], { size: LABELS, seed }).flatMap((one) => {
      const known = byKey.get(one.key);
      const rung = rows[Number(one.key)]?.rung ?? 0;
      return known === undefined ? [] : [{ ...known, ...one, truth: (rung + 2) / 4 }];
    });
    const hype = correctIndex(strata, labelled)?.hype;
    const [lower, upper] = [hype?.lower ?? Number.NaN, hype?.upper ?? Number.NaN];
    sums.covered += lower <= truth && truth <= upper ? 1 / DRAWS : 0;
    sums.error += Math.abs((hype?.value ?? Number.NaN) - truth) / DRAWS;
    sums.width += (upper - lower) / DRAWS;
  }
  const rawWidth = (raw.upper ?? 0) - (raw.lower ?? 0);
  return { ...sums, rawError: Math.abs(raw.value - truth), rawWidth, rows: comments.length, truth };
}

describe.skipIf(!existsSync(FILE))("100 labels of a real title", () => {
  test("the interval covers the index of all labels", { timeout: 300_000 }, () => {
    const titles = [...groupBy(readGold(FILE), ({ title }) => title)]
      .filter(([, rows]) => rows.length >= FEWEST_ROWS)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    const results = titles.map(([title, rows]) => ({ title, ...simulate(rows) }));
    for (const one of results) {
      process.stdout.write(
        `${one.title}: ${one.rows} rows, index ${one.truth.toFixed(1)}; error ${one.rawError.toFixed(2)} raw, ` +
          `${one.error.toFixed(2)} corrected; width ${one.rawWidth.toFixed(1)} raw, ${one.width.toFixed(1)}; ` +
          `covered ${(100 * one.covered).toFixed(1)} %\n`,
      );
    }
    const mean = (of: (one: (typeof results)[number]) => number): number =>
      results.reduce((sum, one) => sum + of(one), 0) / results.length;
    process.stdout.write(
      `mean of ${results.length} titles: error ${mean((one) => one.rawError).toFixed(2)} raw, ` +
        `${mean((one) => one.error).toFixed(2)} corrected, covered ${(100 * mean((one) => one.covered)).toFixed(1)} %\n`,
    );
    expect(results.length).toBeGreaterThanOrEqual(TITLES);
    expect(mean((one) => one.covered)).toBeGreaterThanOrEqual(0.93);
  });
});
