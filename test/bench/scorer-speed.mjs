// Microseconds of CPU a comment of the built hype scorer, npm sentiment and natural, interleaved
// on the same comments: JSON with the least and the median of all rounds. A process of its own,
// since a test runner rewrites modules and that slows the innermost loops.
// node scorer-speed.mjs DIST TEXTS (JSON array) COMMENTS ROUNDS

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [dist, file, comments, rounds] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const all = JSON.parse(readFileSync(file, "utf8"));
const texts = Array.from({ length: Number(comments) }, (_, at) => all[at % all.length]);
const BATCH = 1000;

const { createHypeScorer } = await import(pathToFileURL(`${dist}/scorers/hype/scorer.js`).href);
const scorer = createHypeScorer();
const Sentiment = require("sentiment");
const sentiment = new Sentiment();
const Analyzer = require("natural/lib/natural/sentiment/SentimentAnalyzer.js");
const { WordTokenizer } = require("natural/lib/natural/tokenizers/regexp_tokenizer.js");
const analyzer = new Analyzer("English", null, "afinn");
const tokenizer = new WordTokenizer();

const scorers = {
  hype: (part) => scorer.scoreBatch(part),
  sentiment: (part) => part.forEach((text) => sentiment.analyze(text)),
  natural: (part) => part.forEach((text) => analyzer.getSentiment(tokenizer.tokenize(text) ?? [])),
};

const costs = { hype: [], sentiment: [], natural: [] };
for (let round = 0; round < Number(rounds); round += 1) {
  for (const [name, score] of Object.entries(scorers)) {
    const start = process.cpuUsage();
    for (let at = 0; at < texts.length; at += BATCH) score(texts.slice(at, at + BATCH));
    const { user, system } = process.cpuUsage(start);
    costs[name].push((user + system) / texts.length);
  }
}
const figures = Object.entries(costs).map(([name, list]) => {
  const sorted = list.toSorted((a, b) => a - b);
  return [name, { least: sorted[0], median: sorted[Math.floor(sorted.length / 2)] }];
});
process.stdout.write(JSON.stringify(Object.fromEntries(figures)));
