// Accuracy on held-out tweets beside natural's lexica and the majority; skipped where the data
// is not at hand.

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { LABELS } from "../../../src/core/ladder.ts";
import { createMultilingualScorer } from "../../../src/scorers/multilingual/multilingual-scorer.ts";

const DATA = resolve(import.meta.dirname, "../../../../shared/data/multilingual");

function macroRecall(gold: readonly string[], predicted: readonly string[]): number {
  const recalls = LABELS.map((label) => {
    const rows = [...gold.keys()].filter((row) => gold[row] === label);
    return rows.filter((row) => predicted[row] === label).length / rows.length;
  });
  return recalls.reduce((sum, recall) => sum + recall) / LABELS.length;
}

type Analyzer = { getSentiment: (words: string[]) => number };
type AnalyzerClass = new (language: string, stemmer: unknown, type: string) => Analyzer;

/** Sentiment of natural's lexicon with its stemmer, which is better than without it. */
function naturalLabels(
  texts: readonly string[],
  { language, stemmer, type }: Readonly<{ language: string; stemmer: string; type: string }>,
) {
  const require = createRequire(import.meta.url);
  const Sentiment = require("natural/lib/natural/sentiment/SentimentAnalyzer.js") as AnalyzerClass;
  const stem: unknown = require(`natural/lib/natural/stemmers/porter_stemmer_${stemmer}.js`);
  const analyzer = new Sentiment(language, stem, type);
  return texts.map((text) => {
    const score = analyzer.getSentiment(text.toLowerCase().match(/\p{L}+/gu) ?? ["x"]);
    if (score === 0) return "neutral";
    return score > 0 ? "positive" : "negative";
  });
}

describe.skipIf(!existsSync(DATA))("held-out tweets", () => {
  // Least macro-recall: what was measured less about one standard error.
  test.each([
    { folder: "spanish", code: "es", least: 0.55, language: "Spanish", type: "afinn" },
    { folder: "french", code: "fr", least: 0.64, language: "French", type: "pattern" },
    { folder: "german", code: "de", least: 0.62, language: "German", type: "pattern" },
    { folder: "italian", code: "it", least: 0.6, language: "Italian", type: "pattern" },
    { folder: "portuguese", code: "pt", least: 0.58, language: "Portuguese", type: "afinn" },
    { folder: "arabic", code: "ar", least: 0.62, language: null, type: "" },
  ])("$folder: macro-recall $least and more than natural", (row) => {
    const lines = readFileSync(join(DATA, row.folder, "val.tsv"), "utf8")
      .split("\n")
      .slice(1);
    const tweets = lines.filter((line) => line !== "").map((line) => line.split("\t"));
    const gold = tweets.map((tweet) => tweet[0] ?? "");
    const texts = tweets.map((tweet) => tweet[1] ?? "");
    const scores = createMultilingualScorer(row.code).scoreBatch(texts);
    const ours = macroRecall(
      gold,
      scores.map(({ label }) => label),
    );
    const natural =
      row.language === null
        ? 0
        : macroRecall(
            gold,
            naturalLabels(texts, { language: row.language, stemmer: row.code, type: row.type }),
          );
    expect(ours).toBeGreaterThanOrEqual(row.least);
    expect(ours).toBeGreaterThan(natural + 0.05);
  });
});
