// How the figures are made and what they do not say: the same words in every format.

import type { Summary, TeaserSummary } from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { count, day } from "../figures.ts";
import { isLabelled } from "./labels.ts";
import { confidence, verdictLine } from "./verdict.ts";

export type Entry = Readonly<{ term: string; text: string }>;

/** The formula of the index, in plain characters. */
export function formula({ settings }: Summary): string {
  return `HI = 100 × (m × 0.5 + Σ h) ÷ (m + n), with m = ${count(settings.priorVoices)}`;
}

/** From a comment to a number, step by step. */
export function methodSteps(summary: Summary): Entry[] {
  const { settings, scorer } = summary;
  const scorerName = cleanLine(scorer.id);
  if (!scorer.hasLadder) {
    return [
      {
        term: "Score",
        text: `The scorer ${scorerName} gives each comment a sentiment: negative, neutral or positive. It has no ladder, so there is no Hype Index.`,
      },
      VOICE,
    ];
  }
  return [
    {
      term: "Score",
      text: `The scorer ${scorerName} gives each comment five probabilities, one per rung of the ladder: hyped 1, warm 0.75, open 0.5, worried 0.25, rejecting 0. Their mean is h, the hype of the comment.`,
    },
    VOICE,
    {
      term: "Index",
      text: `Per platform over n voices; m pseudo-voices at 50 keep a handful of voices from shouting. Platforms are pooled with fixed weights, not by the mix of the export; one with fewer than ${count(settings.minVoices)} voices is shown but not pooled.`,
    },
    {
      term: "Endorsed",
      text: "The same with each voice weighted by 1 + ln(1 + likes). It tells whether what is liked differs from what is written. Likes stay out of the headline.",
    },
    {
      term: "Interval",
      text: intervalText(summary),
    },
    ...(summary.teasers.some(isLabelled) ? [LABELS] : []),
  ];
}

const LABELS: Entry = {
  term: "Labels",
  text: "Where people have labelled comments drawn by chance, the index is corrected by prediction-powered inference (Angelopoulos and others, 2023): the scorer’s mean over all voices plus the mean of label minus score over the labelled ones. Its interval holds what chance in the labels and in the voices leaves, in place of the scorer’s error on other titles.",
};

const VOICE: Entry = {
  term: "Voice",
  text: "One author is one voice per teaser and platform, whatever the number of their comments. A comment that cannot be scored changes coverage, never a figure.",
};

function intervalText(summary: Summary): string {
  const { indexError } = summary.scorer;
  const model =
    indexError === null
      ? "The error of the scorer itself is not known and not part of it."
      : `It includes the error of the scorer on titles that it had not seen (${indexError.toFixed(1)} points, root mean square).`;
  return `The ${confidence(summary)} interval tells how far chance in who was counted can move the figure. ${model} Ends are rounded outward. Wider than 20 points: no level is named.`;
}

/** What a reader must not conclude. */
export function limits(summary: Summary): string[] {
  const first =
    "Commenters are people who chose to comment. The interval covers chance, not that choice.";
  return [
    first,
    "Irony and in-jokes are often misread. Read the comments before quoting a figure.",
    summary.scorer.hasLadder
      ? "The index tells how excited comments are. It is not a forecast of viewers or sales."
      : "Sentiment is the tone of a text, whatever it is about. It is not hype, and no forecast.",
    "How a file was collected decides its volume, so counts of comments are not compared.",
  ];
}

/** Words of the report that carry a meaning of their own. */
const VOCABULARY: readonly Entry[] = [
  { term: "Hype", text: "expressed anticipation, from 0 (all rejecting) to 100 (all hyped)" },
  { term: "Level", text: "backlash 0–20, cold 20–40, mixed 40–60, warm 60–80, hyped 80–100" },
  { term: "Ladder", text: "attitude toward the title: rejecting, worried, open, warm, hyped" },
  { term: "Sentiment", text: "tone of the text, whatever it is about" },
  { term: "Coverage", text: "part of the comments that could be scored" },
];

/** The words that this summary needs: without a ladder, sentiment and coverage alone. */
export function vocabulary({ scorer }: Summary): readonly Entry[] {
  return scorer.hasLadder ? VOCABULARY : VOCABULARY.slice(-2);
}

/** How to cite one teaser's result. */
export function citation(teaser: TeaserSummary, summary: Summary): string {
  return `${verdictLine(teaser, summary)} ${toolLine(summary)}`;
}

/** `hypemeter 0.1.0, scorer hype@1, report of 22 Nov 2026.` */
export function toolLine(summary: Summary): string {
  return `${summary.tool.name} ${cleanLine(summary.tool.version)}, scorer ${cleanLine(summary.scorer.id)}, report of ${day(summary.generatedAt)}.`;
}
