// The findings of the first screen: at most four, each with the section that shows it.

import type { Summary, TeaserSummary } from "../../core/summary.ts";
import { isKnown } from "./difference.ts";
import { platformFinding, platformSupport } from "./platforms.ts";
import { coveragePhrase } from "./verdict.ts";
import {
  ladderFinding,
  ladderSupport,
  mayDescribe,
  sentimentFinding,
  withRange,
} from "./shares.ts";
import { knownPoints, timelineFinding } from "./timeline.ts";
import { capital } from "./words.ts";

/** `link` names the finding and leads to `href` (an id on the page); `rest` ends the sentence. */
export type Finding = Readonly<{ href: string; link: string; rest: string }>;

/** Findings in order of weight; a teaser without comments has none. */
export function findingsOf(teaser: TeaserSummary, summary: Summary): Finding[] {
  if (teaser.comments === 0) return [];
  const findings: Finding[] = [];
  const enough = mayDescribe(teaser.voices, summary.settings.minVoices);
  if (enough && isKnown(teaser.hype)) {
    findings.push({
      href: "reactions",
      link: ladderFinding(teaser),
      rest: `. ${capital(ladderSupport(teaser))}`,
    });
  }
  if (enough) {
    findings.push({
      href: "sentiment",
      link: sentimentFinding(teaser),
      rest: sentimentRest(teaser),
    });
  }
  if (knownPoints(teaser.timeline).length > 1) {
    findings.push({ href: "timeline", link: timelineFinding(teaser.timeline), rest: "." });
  }
  if (teaser.platforms.length > 1 && summary.scorer.hasLadder) {
    const support = platformSupport(teaser);
    findings.push({
      href: "platforms",
      link: platformFinding(teaser),
      rest: support === "" ? "." : `. ${support}`,
    });
  }
  if (findings.length < 3) {
    findings.push({ href: "quality", link: "Coverage", rest: `: ${coveragePhrase(teaser)}.` });
  }
  return findings.slice(0, 4);
}

function sentimentRest(teaser: TeaserSummary): string {
  const of = (name: string): string => {
    const share = teaser.sentiment.find((item) => item.name === name);
    return share === undefined ? "–" : withRange(share);
  };
  return `. ${of("positive")} positive, ${of("negative")} negative in tone.`;
}
