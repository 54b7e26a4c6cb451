// The findings of the first screen: at most four, each with the section that shows it.

import type { Summary, TeaserSummary } from "../../core/summary.ts";
import { plural } from "../figures.ts";
import { isKnown } from "./difference.ts";
import { clearDrivers, driversAmounts, driversFinding } from "./drivers.ts";
import { isLabelled, labelsCheck } from "./labels.ts";
import { platformFinding, platformSupport } from "./platforms.ts";
import { coveragePhrase } from "./verdict.ts";
import {
  ladderFinding,
  ladderSupport,
  mayDescribe,
  sentimentFinding,
  sentimentSupport,
} from "./shares.ts";
import { knownPoints, timelineFinding } from "./timeline.ts";

/** `link` names the finding and leads to `href` (an id on the page); `rest` ends the sentence. */
export type Finding = Readonly<{ href: string; link: string; rest: string }>;

/** Findings in order of weight; a teaser without comments has none. */
export function findingsOf(teaser: TeaserSummary, summary: Summary): Finding[] {
  if (teaser.comments === 0) return [];
  // Without a ladder the sentiment is the verdict itself, and nothing else can be compared.
  const found = summary.scorer.hasLadder
    ? [
        ...labelFindings(teaser),
        ...reactionFindings(teaser),
        ...driverFindings(teaser),
        ...platformFindings(teaser),
        ...timelineFindings(teaser),
        // Last: its figure stands among the key figures, too.
        ...sentimentFindings(teaser, summary),
      ]
    : [];
  const coverage = { href: "quality", link: "Coverage", rest: `: ${coveragePhrase(teaser)}.` };
  return found.length < 3 ? [...found, coverage] : found.slice(0, 4);
}

/** How far the corrected index can be trusted: it stands beside the verdict. */
function labelFindings(teaser: TeaserSummary): Finding[] {
  if (!isLabelled(teaser)) return [];
  const { calibrated } = teaser;
  const link = `Checked against ${plural(calibrated.labels, "human label")}`;
  return [
    {
      href: "labels",
      link,
      rest: `: ${labelsCheck(calibrated)}. All figures but the index are the scorer’s own.`,
    },
  ];
}

function reactionFindings(teaser: TeaserSummary): Finding[] {
  if (!isKnown(teaser.hype)) return [];
  return [{ href: "reactions", link: ladderFinding(teaser), rest: `. ${ladderSupport(teaser)}` }];
}

function sentimentFindings(teaser: TeaserSummary, { settings }: Summary): Finding[] {
  if (!mayDescribe(teaser.voices, settings.minVoices)) return [];
  return [
    { href: "sentiment", link: sentimentFinding(teaser), rest: `. ${sentimentSupport(teaser)}` },
  ];
}

/** Why: only where the voices of a driver clearly differ from the rest. */
function driverFindings(teaser: TeaserSummary): Finding[] {
  if (!isKnown(teaser.hype) || clearDrivers(teaser.drivers).length === 0) return [];
  const rest = `. ${driversAmounts(teaser.drivers)}`;
  return [{ href: "drivers", link: driversFinding(teaser.drivers), rest }];
}

function timelineFindings({ timeline }: TeaserSummary): Finding[] {
  if (knownPoints(timeline).length < 2) return [];
  return [{ href: "timeline", link: timelineFinding(timeline, true), rest: "." }];
}

function platformFindings(teaser: TeaserSummary): Finding[] {
  if (teaser.platforms.length < 2) return [];
  const support = platformSupport(teaser);
  const rest = support === "" ? "." : `. ${support}`;
  return [{ href: "platforms", link: platformFinding(teaser, true), rest }];
}
