// The verdict: what the index says, how sure it is, and from how much. Nothing is named that
// the status of the estimate forbids.

import type { Summary, TeaserSummary } from "../../core/summary.ts";
import { headlineOf } from "../../core/headline.ts";
import { LABELS } from "../../core/ladder.ts";
import {
  count,
  percent,
  percentRangeWords,
  plural,
  points,
  range,
  rangeWords,
} from "../figures.ts";
import { cleanLine } from "../clean.ts";
import type { Known } from "./difference.ts";
import { isKnown } from "./difference.ts";
import { correctionPhrase, isLabelled, scorerAlone } from "./labels.ts";
import type { ShownShare } from "./shares.ts";
import { sentimentFinding, shownShare } from "./shares.ts";

/** A finding and what it stands on: two sentences. */
export type Claim = Readonly<{ claim: string; support: string }>;

/** How much the voices can carry; thresholds of the design, to be set against real data. */
const FAIR_VOICES = 200;
const GOOD_VOICES = 1000;
const GOOD_COVERAGE = 0.8;

/** Kept on one line with its figure. */
const OUT_OF = "\u00A0out\u00A0of\u00A0100";

/** Claim and support of one teaser, for the top of a report. */
export function verdict(teaser: TeaserSummary, summary: Summary): Claim {
  const hype = headlineOf(teaser);
  if (teaser.comments === 0) {
    return { claim: "There are no comments yet.", support: "So there is nothing to measure." };
  }
  if (!summary.scorer.hasLadder) return withoutLadder(teaser, summary);
  if (isKnown(hype)) {
    const level = hype.status === "ok" && hype.level !== null ? hype.level : null;
    const claim =
      level === null
        ? `The Hype Index is ${points(hype.value)}${OUT_OF}, too uncertain to name a level.`
        : `${levelClaim(level)}: ${points(hype.value)}${OUT_OF}.`;
    return { claim, support: sureness(teaser, hype, summary) };
  }
  if (hype.status === "no-data" || hype.voices === 0) {
    return {
      claim: "No comment could be scored.",
      support: `So there is no index; all ${plural(teaser.comments, "comment")} count as coverage only.`,
    };
  }
  return {
    claim: "Too few to call.",
    support: `${plural(hype.voices, "voice")} in ${plural(teaser.comments, "comment")}; an index needs at least ${count(summary.settings.minVoices)} voices on one platform.`,
  };
}

/** The interval, what it stands on, and beside a corrected index the scorer's own. */
function sureness(teaser: TeaserSummary, hype: Known, summary: Summary): string {
  const ends = rangeWords(hype.lower, hype.upper).replace(" to ", " and ");
  const from = `from ${plural(hype.voices, "voice")} in ${plural(teaser.comments, "comment")}`;
  const sure = `Most likely between ${ends} (${confidence(summary)} interval), ${from}`;
  if (!isLabelled(teaser)) return `${sure}.`;
  const labels = plural(teaser.calibrated.labels, "human label");
  return `${sure}, corrected by ${labels}. ${scorerAlone(teaser)}`.trim();
}

function withoutLadder(teaser: TeaserSummary, summary: Summary): Claim {
  const name = cleanLine(summary.scorer.id);
  return {
    claim: `${sentimentFinding(teaser)}.`,
    support: `From ${plural(teaser.voices, "voice")} in ${plural(teaser.comments, "comment")}. There is no Hype Index: the scorer ${name} gives sentiment only.`,
  };
}

/** `The reaction is warm`, `The reaction lies between warm and hyped`. */
export function levelClaim(level: string): string {
  const [low, high] = level.split(" to ");
  if (high !== undefined) return `The reaction lies between ${low} and ${high}`;
  return level === "backlash" ? "The reaction is a backlash" : `The reaction is ${level}`;
}

/** `95 %`. */
export function confidence(summary: Summary): string {
  return percent(summary.settings.confidence);
}

/** Heart of a page title: `Hype 74 (70–78)`, or why there is none. */
export function shortVerdict(teaser: TeaserSummary, summary: Summary): string {
  const hype = headlineOf(teaser);
  if (isKnown(hype)) {
    const { value, lower, upper } = hype;
    return `Hype ${points(value)} (${range(lower, upper)})`;
  }
  if (teaser.comments === 0) return "No comments";
  if (!summary.scorer.hasLadder) return "Sentiment";
  return hype.status === "too-few" ? "Too few to call" : "Nothing scored";
}

/** Words of the gauge: its interval's name, and two lines for where there is no number. */
export function gaugeWords(
  { hype }: TeaserSummary,
  summary: Summary,
): Readonly<{ interval: string; empty: readonly [string, string] }> {
  const needed = `${plural(hype.voices, "voice")}, ${count(summary.settings.minVoices)} needed`;
  return {
    interval: `${confidence(summary)} interval`,
    empty: hype.voices === 0 ? ["no data", "nothing to measure"] : ["too few", needed],
  };
}

/** Grade of the evidence with what it rests on; null where no number is shown. */
export function evidenceGrade(teaser: TeaserSummary): string | null {
  const hype = headlineOf(teaser);
  if (!isKnown(hype)) return null;
  const { voices, status } = hype;
  const covered = (teaser.coverage.share ?? 0) >= GOOD_COVERAGE;
  const pooled = teaser.platforms.filter((platform) => platform.weight > 0).length;
  const basis = `${plural(voices, "voice")}, ${plural(Math.max(1, pooled), "platform")}`;
  if (voices >= GOOD_VOICES && covered && status === "ok") return `Good evidence: ${basis}`;
  return voices >= FAIR_VOICES ? `Fair evidence: ${basis}` : `Early signal: ${basis}`;
}

/** One plain line for the terminal. */
export function verdictLine(teaser: TeaserSummary, summary: Summary): string {
  const name = cleanLine(teaser.teaser);
  return `${name}: ${lineBody(teaser, summary)}.`.replaceAll("\u00A0", " ");
}

function lineBody(teaser: TeaserSummary, summary: Summary): string {
  const { comments, voices } = teaser;
  const hype = headlineOf(teaser);
  if (comments === 0) return "no comments";
  const scored = coveragePhrase(teaser);
  if (isKnown(hype)) {
    const interval = `(${confidence(summary)} interval ${rangeWords(hype.lower, hype.upper)})`;
    const level = hype.level ?? "too uncertain to name a level";
    const corrected = isLabelled(teaser) ? `, ${correctionPhrase(teaser)}` : "";
    return `Hype ${points(hype.value)} out of 100 ${interval}, ${level}${corrected}; ${plural(hype.voices, "voice")}, ${scored}`;
  }
  if (!summary.scorer.hasLadder) {
    const parts = LABELS.toReversed().flatMap((label) =>
      shareWords(shownShare(teaser.sentiment, label)),
    );
    return `no Hype Index (${cleanLine(summary.scorer.id)} gives sentiment only)${parts.length === 0 ? "" : `; ${parts.join(", ")}`}; ${plural(voices, "voice")}, ${scored}`;
  }
  if (hype.status === "no-data" || hype.voices === 0) return `nothing to call; ${scored}`;
  const needed = `${plural(hype.voices, "voice")}, at least ${count(summary.settings.minVoices)} needed on one platform`;
  return `too few to call (${needed}); ${scored}`;
}

function shareWords({ share, text }: ShownShare): string[] {
  if (share === undefined || share.value === null) return [];
  const { name, lower, upper } = share;
  return [`${text} ${name} (${percentRangeWords(lower ?? 0, upper ?? 1)})`];
}

/** `96 % of 310 comments scored`. */
export function coveragePhrase(teaser: TeaserSummary): string {
  const { coverage } = teaser;
  if (coverage.share === null) return "no comment scored";
  return `${percent(coverage.share)} of ${plural(coverage.comments, "comment")} scored`;
}
