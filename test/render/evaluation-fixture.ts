// Evaluations to render: an ordinary one, one of hostile names, one without rungs, an empty one.

import type { GoldComment } from "../../src/core/evaluate.ts";
import { evaluateScores } from "../../src/core/evaluate.ts";
import type { EvaluateResult } from "../../src/core/evaluation.ts";
import type { Label, Rung } from "../../src/core/ladder.ts";
import type { Score } from "../../src/core/score.ts";
import { seeded } from "../properties/seeded.ts";
import { HOSTILE } from "./fixture-edges.ts";

export const MADE = {
  tool: { name: "hypemeter", version: "0.1.0" },
  generatedAt: "2025-07-12T09:00:00.000Z",
} as const;

const RUNGS: readonly Rung[] = [-2, -1, 0, 1, 2];
const LABEL_OF: Readonly<Record<Rung, Label>> = {
  "-2": "negative",
  "-1": "negative",
  "0": "neutral",
  "1": "positive",
  "2": "positive",
};

function scoreOf(rung: Rung, sure: number, hasLadder: boolean): Score {
  const shares = RUNGS.map((one) => (one === rung ? sure : (1 - sure) / 4));
  const [rejecting = 0, worried = 0, open = 0, warm = 0, hyped = 0] = shares;
  const label = LABEL_OF[rung];
  const rest = (1 - sure) / 2;
  return {
    ladder: hasLadder ? { rejecting, worried, open, warm, hyped } : null,
    hype: hasLadder ? worried / 4 + open / 2 + (3 * warm) / 4 + hyped : null,
    rung: hasLadder ? rung : null,
    probabilities: { negative: rest, neutral: rest, positive: rest, [label]: sure },
    label,
    compound: (rung / 2) * sure,
    spam: 0,
    unscorable: null,
  };
}

type Made = Readonly<{
  file: string;
  titles: readonly string[];
  scorers: readonly string[];
  hasRungs: boolean;
  rows: number;
}>;

function make({ file, titles, scorers, hasRungs, rows }: Made): EvaluateResult {
  const random = seeded(4);
  const any = (): Rung => RUNGS[Math.floor(random() * 5)] ?? 0;
  const gold = Array.from({ length: rows }, (_, at): GoldComment => {
    const rung = any();
    const title = titles[at % titles.length] ?? "";
    return { text: "", title, rung: hasRungs ? rung : null, label: LABEL_OF[rung] };
  });
  return {
    file,
    n: rows,
    scorers: scorers.map((scorer, skill) => {
      const scores = gold.map(({ rung }) =>
        scoreOf(
          random() < 0.8 - 0.2 * skill ? (rung ?? 0) : any(),
          0.3 + 0.7 * random(),
          skill < 1,
        ),
      );
      return evaluateScores(scorer, { gold, scores }, { draws: 30, random });
    }),
  };
}

const SCORERS = ["hype@6", "afinn@5.0.2", "natural@8.1.1", "majority"];

/** Evaluations by name. */
export const EVALUATIONS: Readonly<Record<string, EvaluateResult>> = {
  ordinary: make({
    file: "/home/someone/labels.tsv",
    titles: ["North", "South"],
    scorers: SCORERS,
    hasRungs: true,
    rows: 200,
  }),
  hostile: make({
    file: `labels${HOSTILE.join(" ").replaceAll("/", "\u2215")}.tsv`,
    titles: HOSTILE,
    scorers: HOSTILE.slice(0, 4),
    hasRungs: true,
    rows: 40 * HOSTILE.length,
  }),
  withoutRungs: make({
    file: "a.csv",
    titles: [""],
    scorers: SCORERS,
    hasRungs: false,
    rows: 20,
  }),
  oneScorer: make({
    file: "a.csv",
    titles: [""],
    scorers: ["hype@6", "majority"],
    hasRungs: true,
    rows: 35,
  }),
  none: make({ file: "", titles: [""], scorers: SCORERS, hasRungs: true, rows: 0 }),
};
