// Findings about the ladder and the sentiment.

import type { TeaserSummary } from "../../core/summary.ts";
import type { Label, RungName } from "../../core/ladder.ts";
import type { Share } from "../../core/estimate.ts";
import { percentOfParts, percentRange } from "../figures.ts";
import type { Sides } from "./lean.ts";
import { isMost, leanOf } from "./lean.ts";

const LADDER_SIDES: Sides<RungName> = {
  toward: ["warm", "hyped"],
  away: ["rejecting", "worried"],
};
const SENTIMENT_SIDES: Sides<Label> = { toward: ["positive"], away: ["negative"] };
/** Above this half of the way to "half rejecting, half hyped", voices are called divided. */
const DIVIDED = 0.5;

/** What each rung means, from the codebook. */
export const RUNG_MEANINGS: Readonly<Record<RungName, string>> = {
  hyped: "can’t wait, will watch",
  warm: "likes it, calmly",
  open: "asks, jokes, quotes; no lean",
  worried: "doubts, is let down",
  rejecting: "will not watch, contempt",
};

/** True where shares may be described in words: the index may be shown, or sentiment alone. */
export function mayDescribe(voices: number, minVoices: number): boolean {
  return voices >= minVoices;
}

/** Heading of the ladder: what most voices do, as far as the intervals allow. No full stop. */
export function ladderFinding(teaser: TeaserSummary): string {
  const hyped = teaser.ladder.find((share) => share.name === "hyped");
  if (hyped !== undefined && isMost(hyped)) return "Most voices are hyped";
  switch (leanOf(teaser.ladder, LADDER_SIDES).verdict) {
    case "no-data":
      return "There are no voices to place on the ladder";
    case "most-toward":
      return "Most voices are warm or hyped";
    case "most-away":
      return "Most voices are worried or rejecting";
    case "most-middle":
      return "Most voices are open: they ask, joke or quote";
    case "more-toward":
      return "More voices are warm or hyped than worried or rejecting";
    case "more-away":
      return "More voices are worried or rejecting than warm or hyped";
    case "unclear":
      return "No clear lean between warm and worried voices";
  }
}

/** Heading of the sentiment. No full stop. */
export function sentimentFinding(teaser: TeaserSummary): string {
  switch (leanOf(teaser.sentiment, SENTIMENT_SIDES).verdict) {
    case "no-data":
      return "No voice carries a sentiment";
    case "most-toward":
      return "Most voices are positive";
    case "most-away":
      return "Most voices are negative";
    case "most-middle":
      return "Most voices are neutral in tone";
    case "more-toward":
      return "More voices are positive than negative";
    case "more-away":
      return "More voices are negative than positive";
    case "unclear":
      return "No clear lean between positive and negative voices";
  }
}

/** `62 % (56–68 %) of voices are warm or hyped, 14 % (10–19 %) worried or rejecting.` */
export function ladderSupport(teaser: TeaserSummary): string {
  const { toward } = leanOf(teaser.ladder, LADDER_SIDES);
  if (toward.value === null) return "";
  return `${withRange(shownSide(teaser, "toward"))} of voices are warm or hyped, ${withRange(shownSide(teaser, "away"))} worried or rejecting.`;
}

/** `63 % (60–67 %) of voices are positive in tone, 11 % (9–14 %) negative.` */
export function sentimentSupport({ sentiment }: TeaserSummary): string {
  const of = (wanted: Label): string => withRange(shownShare(sentiment, wanted));
  return `${of("positive")} of voices are positive in tone, ${of("negative")} negative.`;
}

/** A share and how it is written, rounded as in the chart and the table of all of them. */
export type ShownShare = Readonly<{ share: Share<string> | undefined; text: string }>;

/** One of the shares of a whole. */
export function shownShare(all: readonly Share<string>[], name: string): ShownShare {
  return {
    share: all.find((share) => share.name === name),
    text: percentOfParts(
      all.map(({ value }) => value),
      (at) => all[at]?.name === name,
    ),
  };
}

/** Share of voices on the two upper (or lower) rungs: what the rungs show, added up. */
export function shownSide({ ladder }: TeaserSummary, side: "toward" | "away"): ShownShare {
  const names: readonly string[] = LADDER_SIDES[side];
  return {
    share: leanOf(ladder, LADDER_SIDES)[side],
    text: percentOfParts(
      ladder.map(({ value }) => value),
      (at) => names.includes(ladder[at]?.name ?? ""),
    ),
  };
}

/** A sentence on how divided voices are, or null where nothing stands out. */
export function divisionNote(teaser: TeaserSummary): string | null {
  if (teaser.polarisation === null || teaser.polarisation <= DIVIDED) return null;
  return `Voices are divided: polarisation is ${teaser.polarisation.toFixed(2)}, where 0 is all on one rung and 1 is half rejecting, half hyped.`;
}

/** `45 % (40–51 %)`; a dash without data. */
function withRange({ share, text }: ShownShare): string {
  if (share === undefined || share.lower === null || share.upper === null) return "–";
  return `${text} (${percentRange(share.lower, share.upper)})`;
}
