// A first hype scorer: a short list of cues moves a neutral prior. Simple on purpose.

import { expectedHype, likeliestRung } from "../core/ladder.ts";
import type { Ladder } from "../core/ladder.ts";
import type { Evidence, Score, Scorer } from "../core/score.ts";

/** Cue and how many rungs it moves a comment, from -2 to 2. */
const CUES: readonly (readonly [string, number])[] = [
  ["so excited", 2],
  ["excited", 1.5],
  ["can't wait", 2],
  ["cant wait", 2],
  ["finally", 1.5],
  ["best", 1.5],
  ["love", 1.2],
  ["great", 1],
  ["looks good", 1],
  ["does justice", 1],
  ["insane", 1.5],
  ["🔥", 1.5],
  ["❤", 1],
  ["amazing", 1.5],
  ["mid", -1.5],
  ["hard pass", -2.5],
  ["trash", -2.5],
  ["woke", -2],
  ["bad", -1],
  ["boring", -1.5],
  ["cancel", -1],
  ["ruin", -1],
];

function evidenceOf(text: string): Evidence[] {
  const lower = text.toLowerCase().replaceAll("’", "'");
  return CUES.flatMap(([cue, contribution]) => {
    const start = lower.indexOf(cue);
    return start < 0 ? [] : [{ token: cue, start, end: start + cue.length, contribution }];
  }).toSorted((a, b) => a.start - b.start);
}

function scoreText(text: string): Score {
  const sum = evidenceOf(text).reduce((total, { contribution }) => total + contribution, 0);
  const at = Math.max(-2, Math.min(2, sum));
  const raw = [-2, -1, 0, 1, 2].map((rung) => Math.exp(-((rung - at) ** 2)));
  const total = raw.reduce((a, b) => a + b, 0);
  const [rejecting = 0, worried = 0, open = 0, warm = 0, hyped = 0] = raw.map((p) => p / total);
  const ladder: Ladder = { rejecting, worried, open, warm, hyped };
  const negative = rejecting + worried;
  const positive = warm + hyped;
  return {
    ladder,
    hype: expectedHype(ladder),
    rung: likeliestRung(ladder),
    probabilities: { negative, neutral: open, positive },
    label: sum > 0.5 ? "positive" : sum < -0.5 ? "negative" : "neutral",
    compound: positive - negative,
    spam: 0,
    unscorable: text.trim() === "" ? "empty" : null,
  };
}

export function createCueScorer(): Scorer {
  return {
    id: "hype@0",
    hasLadder: true,
    indexError: null,
    languages: ["en"],
    scoreBatch: (texts) => texts.map(scoreText),
    explain: evidenceOf,
  };
}
