// Calibration on real comments (minutes: only in the long mode, npm run test:long), where the
// labelled file is there: 100 labels of a title drawn 200
// times. Prints how far raw and corrected index lie from the index of all labels, and how often
// the interval covers it: for the comments at hand (all of which the title is made of, so that it
// covers more than 95 %), and for exports drawn anew from the title. The scorer may have been trained on these very comments, which makes
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
import type { ScoredComment } from "../../src/core/scored-comment.ts";
import { quantizeScore } from "../../src/core/scored-comment.ts";
import { cellsOf } from "../../src/core/voices.ts";
import { readGold } from "../../src/pipeline/gold.ts";
import { createScorer } from "../../src/scorers/index.ts";
import { scored } from "../core/scored.ts";
import { seeded } from "../properties/seeded.ts";

const FILE = resolve(import.meta.dirname, "../../../shared/data/hype/ladder.train.tsv");
const DRAWS = 200;
const LABELS = 100;
const FEWEST_ROWS = 300;
/** The mean over fewer titles says nothing. */
const TITLES = 3;

/** A person's index of all comments, in the shrunk form that the index has. */
function truthOf(truth: readonly number[]): number {
  return (100 * (truth.reduce((sum, value) => sum + value, 0) + 2.5)) / (truth.length + 5);
}

type Title = Readonly<{ comments: readonly ScoredComment[]; truth: readonly number[] }>;

function titleOf(rows: readonly GoldComment[]): Title {
  const scores = createScorer("hype").scoreBatch(rows.map(({ text }) => text));
  const kept = scores.flatMap((score, at) => (score.unscorable === null ? [{ score, at }] : []));
  return {
    comments: kept.map(({ score }, at) => ({
      ...scored({ key: String(at) }),
      score: quantizeScore(score),
    })),
    truth: kept.map(({ at }) => ((rows[at]?.rung ?? 0) + 2) / 4),
  };
}

/** The same number of comments drawn with replacement: another export of the same title. */
function resampled({ comments, truth }: Title, random: () => number): Title {
  const drawn = comments.map(() => Math.floor(random() * comments.length));
  return {
    comments: drawn.flatMap((row, at) => ({ ...(comments[row] ?? scored()), key: String(at) })),
    truth: drawn.map((row) => truth[row] ?? 0),
  };
}

function correct({ comments, truth }: Title, seed: number) {
  const strata = strataOf(cellsOf(comments));
  const population = populationOf(comments, strata);
  const byKey = new Map(population.map((one) => [one.key, one]));
  const labelled = drawSample(population, [], { size: LABELS, seed }).flatMap((one) => {
    const known = byKey.get(one.key);
    return known === undefined ? [] : [{ ...known, ...one, truth: truth[Number(one.key)] ?? 0 }];
  });
  const corrected = correctIndex(strata, labelled)?.hype;
  return {
    value: corrected?.value ?? Number.NaN,
    lower: corrected?.lower ?? Number.NaN,
    upper: corrected?.upper ?? Number.NaN,
    raw: hypeIndex(strata, createScorer("hype").indexError ?? 0),
  };
}

function simulate(title: Title) {
  const index = truthOf(title.truth);
  const random = seeded(7);
  const sums = { covered: 0, coveredAnew: 0, error: 0, width: 0 };
  for (let seed = 0; seed < DRAWS; seed += 1) {
    const here = correct(title, seed);
    const anew = correct(resampled(title, random), seed);
    sums.covered += here.lower <= index && index <= here.upper ? 1 / DRAWS : 0;
    sums.coveredAnew += anew.lower <= index && index <= anew.upper ? 1 / DRAWS : 0;
    sums.error += Math.abs(here.value - index) / DRAWS;
    sums.width += (here.upper - here.lower) / DRAWS;
  }
  const { raw } = correct(title, 0);
  const rawWidth = (raw.upper ?? 0) - (raw.lower ?? 0);
  return { ...sums, rawError: Math.abs(raw.value - index), rawWidth, index };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

describe.skipIf(!existsSync(FILE) || process.env["LONG_TESTS"] !== "1")(
  "100 labels of a real title",
  () => {
    test("the interval covers the index of all labels", () => {
      const titles = [...groupBy(readGold(FILE), ({ title }) => title)]
        .filter(([, rows]) => rows.length >= FEWEST_ROWS)
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
      const results = titles.map(([title, rows]) => ({
        title,
        rows: rows.length,
        ...simulate(titleOf(rows)),
      }));
      for (const one of results) {
        process.stdout.write(
          `${one.title}: ${one.rows} rows, index ${one.index.toFixed(1)}; error ${one.rawError.toFixed(2)} raw, ` +
            `${one.error.toFixed(2)} corrected; width ${one.rawWidth.toFixed(1)} raw, ${one.width.toFixed(1)}; ` +
            `covered ${percent(one.covered)}, of exports drawn anew ${percent(one.coveredAnew)}\n`,
        );
      }
      const mean = (of: (one: (typeof results)[number]) => number): number =>
        results.reduce((sum, one) => sum + of(one), 0) / results.length;
      process.stdout.write(
        `mean of ${results.length} titles: error ${mean((one) => one.rawError).toFixed(2)} raw, ` +
          `${mean((one) => one.error).toFixed(2)} corrected, covered ${percent(mean((one) => one.covered))}, ` +
          `of exports drawn anew ${percent(mean((one) => one.coveredAnew))}\n`,
      );
      expect(results.length).toBeGreaterThanOrEqual(TITLES);
      expect(mean((one) => one.coveredAnew)).toBeGreaterThanOrEqual(0.93);
    });
  },
);
