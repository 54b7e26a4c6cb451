// Evaluate: scorers against labels, always beside the most frequent class.

import type { GoldComment } from "../core/evaluate.ts";
import { evaluateScores } from "../core/evaluate.ts";
import type { EvaluateResult, Evaluation } from "../core/evaluation.ts";
import type { Label } from "../core/ladder.ts";
import { LABELS } from "../core/ladder.ts";
import type { Score } from "../core/score.ts";
import { HypemeterError } from "../errors.ts";
import { renderEvaluation } from "../render/index.ts";
import { createScorer, SCORER_NAMES } from "../scorers/index.ts";
import { seededRandom } from "../training/random.ts";
import type { Deps } from "./deps.ts";
import { DEFAULT_DEPS, toolVersion } from "./deps.ts";
import { readGold } from "./gold.ts";
import { writeWhole } from "./write-report.ts";

/** Bootstrap draws: enough for two digits of an interval. */
const DRAWS = 500;
const SEED = 20_250_709;

/** Figures of the scorer named, or of all; the last one is the most frequent class. */
export function evaluate(path: string, scorerName: string = "all"): EvaluateResult {
  const gold = readGold(path);
  if (gold.every(({ rung, label }) => rung === null && label === null)) {
    throw new HypemeterError(
      "INPUT",
      `${path} holds no labelled comment (of ${gold.length} that are in English and no spam). Fill in "rung" or "label" and run the command again.`,
    );
  }
  const texts = gold.map(({ text }) => text);
  const names = scorerName === "all" ? SCORER_NAMES : [scorerName];
  const figures = names.map((name) => {
    const scorer = createScorer(name);
    return figuresOf(scorer.id, gold, scorer.scoreBatch(texts));
  });
  const scorers = [...figures, figuresOf("majority", gold, majority(gold))];
  return { file: path, n: gold.length, scorers };
}

/** Writes an evaluation as one HTML page that needs nothing else. */
export async function writeEvaluation(
  result: EvaluateResult,
  path: string,
  deps: Deps = DEFAULT_DEPS,
): Promise<void> {
  const tool = { name: "hypemeter", version: toolVersion() } as const;
  const generatedAt = new Date(deps.now()).toISOString();
  await writeWhole(path, renderEvaluation(result, { tool, generatedAt }));
}

function figuresOf(id: string, gold: readonly GoldComment[], scores: readonly Score[]): Evaluation {
  return evaluateScores(id, { gold, scores }, { draws: DRAWS, random: seededRandom(SEED) });
}

/** What one gets by always saying the most frequent class. */
function majority(gold: readonly GoldComment[]): Score[] {
  const count = (label: Label): number => gold.filter((one) => one.label === label).length;
  const label = LABELS.reduce((best, next) => (count(next) > count(best) ? next : best));
  const score: Score = {
    ladder: null,
    hype: null,
    rung: null,
    probabilities: { negative: 0, neutral: 0, positive: 0, [label]: 1 },
    label,
    compound: 0,
    spam: 0,
    unscorable: null,
  };
  return gold.map(() => score);
}
