// Trains the spam model on real comments: skipped where the data is not at hand.

import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { SPAM_THRESHOLD, spamLikelihood } from "../../src/scorers/spam/spam-likelihood.ts";
import type { WeightTable } from "../../src/scorers/weight-table.ts";
import { readSpamComments } from "../../src/training/spam-rows.ts";
import type { SpamComment } from "../../src/training/spam-rows.ts";
import { trainSpam } from "../../src/training/spam.ts";

const DATA = resolve(import.meta.dirname, "../../../shared/data");
const FILES = [
  "spam/Youtube01-Psy.csv",
  "spam/Youtube02-KatyPerry.csv",
  "spam/Youtube03-LMFAO.csv",
  "spam/youtube-spam-4500.csv",
  "hype/ladder.train.tsv",
  "sentiment/tweets.train.tsv",
  ...["arabic", "french", "german", "italian", "portuguese", "spanish"].map(
    (language) => `multilingual/${language}/train.tsv`,
  ),
];

function read(files: readonly string[]): SpamComment[] {
  return files.flatMap((file) => readSpamComments(join(DATA, file)));
}

function precisionAndRecall(
  comments: readonly SpamComment[],
  table: WeightTable,
): [precision: number, recall: number] {
  const called = comments.filter(({ text }) => spamLikelihood(text, table) >= SPAM_THRESHOLD);
  const right = called.filter(({ spam }) => spam).length;
  return [right / called.length, right / comments.filter(({ spam }) => spam).length];
}

describe("training", () => {
  test("two comments of each kind make a model that tells them apart", () => {
    const table = trainSpam([
      { text: "subscribe to my channel", spam: true, weight: 10 },
      { text: "please subscribe to my channel", spam: true, weight: 10 },
      { text: "this looks good", spam: false, weight: 10 },
      { text: "it really looks good", spam: false, weight: 10 },
    ]);
    expect(spamLikelihood("subscribe", table)).toBeGreaterThan(spamLikelihood("good", table));
  });
});

describe.skipIf(!existsSync(DATA))("training on real comments", () => {
  test.each(FILES.slice(0, 3))("%s held out: precision 0.95, recall 0.80", (held) => {
    const table = trainSpam(read(FILES.filter((file) => file !== held)));
    const [precision, recall] = precisionAndRecall(read([held]), table);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  test("a link alone does not make a post on another platform spam", () => {
    const posts = ["sentiment/tweets.val.tsv", "multilingual/french/val.tsv"].flatMap((file) =>
      readFileSync(join(DATA, file), "utf8").split("\n").slice(1),
    );
    const called = posts.filter((post) => {
      const text = post
        .slice(post.indexOf("\t") + 1)
        .replace(/\bhttp\b/, "https://t.co/Ab12Cd34Ef");
      return spamLikelihood(text) >= SPAM_THRESHOLD;
    });
    expect(called.length / posts.length).toBeLessThan(0.02);
  });
});
