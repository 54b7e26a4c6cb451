// Reading the checklist and judging a scorer by it, capability by capability.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Label } from "../../src/core/ladder.ts";
import type { Score, Scorer } from "../../src/core/score.ts";

export type Case = Readonly<{
  text: string;
  sentiment: string;
  hype: string;
  capability: string;
}>;

export const SAMPLES: string = resolve(import.meta.dirname, "../../samples");

/** Cases of a checklist file: text, sentiment, hype, capability. */
export function readChecklist(path: string): Case[] {
  const [, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [text = "", sentiment = "", hype = "", capability = ""] = line.split("\t");
    return { text, sentiment, hype, capability };
  });
}

const EXPECTED: Readonly<Record<string, readonly Label[]>> = {
  pos: ["positive"],
  neg: ["negative"],
  neu: ["neutral"],
  // Evenly mixed counts as neutral, after the codebook.
  mixed: ["neutral"],
  nonneg: ["neutral", "positive"],
};

function passesSentiment({ sentiment }: Case, score: Score): boolean {
  return (EXPECTED[sentiment] ?? []).includes(score.label);
}

/** Hyped: the likeliest rung is 2. A scorer without a ladder: clearly positive. */
function passesHype({ hype }: Case, score: Score): boolean {
  const isHyped = score.rung === null ? score.compound >= 0.5 : score.rung === 2;
  return isHyped === (hype === "yes");
}

export type Passes = Readonly<{ cases: number; passed: number }>;
export type Verdicts = Readonly<{
  sentiment: ReadonlyMap<string, Passes>;
  hype: ReadonlyMap<string, Passes>;
}>;

/** Passes by capability; "all" holds the sum. */
export function judge(scorer: Scorer, cases: readonly Case[]): Verdicts {
  const scores = scorer.scoreBatch(cases.map(({ text }) => text));
  const sentiment = new Map<string, { cases: number; passed: number }>();
  const hype = new Map<string, { cases: number; passed: number }>();
  for (const [index, one] of cases.entries()) {
    const score = scores[index];
    if (score === undefined) continue;
    count(sentiment, one.capability, passesSentiment(one, score));
    if (one.hype !== "any") count(hype, one.capability, passesHype(one, score));
  }
  return { sentiment, hype };
}

function count(
  table: Map<string, { cases: number; passed: number }>,
  capability: string,
  passed: boolean,
): void {
  for (const name of [capability, "all"]) {
    const entry = table.get(name) ?? { cases: 0, passed: 0 };
    entry.cases += 1;
    if (passed) entry.passed += 1;
    table.set(name, entry);
  }
}
