// Speed of the hype scorer beside its peers on real comments, one core, one run. Not a test:
// compile src and this file with tsc, put weights.bin beside scorer.js, run with node.
// Needs ../shared/data/trailers; prints microseconds a comment, the best of five rounds.

import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
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
  return (texts) => {
    for (const text of texts) analyser.analyze(text);
  };
}

function natural(): Analyse {
  const Analyzer = require("natural/lib/natural/sentiment/SentimentAnalyzer.js");
  const Tokenizer = require("natural/lib/natural/tokenizers/regexp_tokenizer.js").WordTokenizer;
  const analyzer = new Analyzer("English", null, "afinn");
  const tokenizer = new Tokenizer();
  return (texts) => {
    for (const text of texts) analyzer.getSentiment(tokenizer.tokenize(text) ?? []);
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

const sample = readComments();
for (const [name, make] of Object.entries({ hype, sentiment, natural })) {
  const microseconds = best(make(), sample).toFixed(2);
  process.stdout.write(`${name}: ${microseconds} us a comment\n`);
}
