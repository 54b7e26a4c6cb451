// Speed of the hype scorer beside its peers on real comments, one core, one run: `npm run
// bench:scorer`. Needs ../shared/data/trailers; prints the best of five rounds. Skipped otherwise.

import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { createHypeScorer } from "../../src/scorers/hype/scorer.ts";
import { readRows } from "../../src/training/rows.ts";

const TRAILERS = "../shared/data/trailers";
const COMMENTS = 100_000;
const ROUNDS = 5;

type Analyse = (texts: readonly string[]) => void;

const require = createRequire(import.meta.url);

function sentiment(): Analyse {
  const Sentiment = require("sentiment");
  const analyser = new Sentiment();
  return (all) => {
    for (const text of all) analyser.analyze(text);
  };
}

function natural(): Analyse {
  const Analyzer = require("natural/lib/natural/sentiment/SentimentAnalyzer.js");
  const Tokenizer = require("natural/lib/natural/tokenizers/regexp_tokenizer.js").WordTokenizer;
  const analyzer = new Analyzer("English", null, "afinn");
  const tokenizer = new Tokenizer();
  return (all) => {
    for (const text of all) analyzer.getSentiment(tokenizer.tokenize(text) ?? []);
  };
}

function hype(): Analyse {
  const scorer = createHypeScorer();
  return (texts) => {
    scorer.scoreBatch(texts);
  };
}

function readComments(): string[] {
  const all = readdirSync(TRAILERS)
    .toSorted()
    .flatMap((file) => readRows(`${TRAILERS}/${file}`).map((row) => row["text"] ?? ""));
  return Array.from({ length: COMMENTS }, (_, at) => all[at % all.length] ?? "");
}

function best(analyse: Analyse, comments: readonly string[]): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    analyse(comments);
    const { user, system } = process.cpuUsage(start);
    lowest = Math.min(lowest, (user + system) / comments.length);
  }
  return lowest;
}

test.runIf(process.env["BENCH"] === "1" && existsSync(TRAILERS))(
  "microseconds a comment on one core",
  () => {
    const sample = readComments();
    for (const [name, make] of Object.entries({ hype, sentiment, natural })) {
      const microseconds = best(make(), sample);
      process.stdout.write(`${name}: ${microseconds.toFixed(2)} us a comment\n`);
      expect(microseconds).toBeGreaterThan(0);
    }
  },
  600_000,
);
