// The card of one teaser: its title, the verdict with its interval, the gauge.

import type { VNode } from "preact";
import { headlineOf } from "../../core/headline.ts";
import type { Summary, TeaserSummary } from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { inLines } from "../fitted.ts";
import { Gauge } from "../html/charts/gauge.tsx";
import { SentimentBar } from "../html/charts/sentiment-bar.tsx";
import { kicker } from "../html/sections/hero.tsx";
import { evidenceGrade, gaugeWords, shortVerdict, verdict } from "../prose/verdict.ts";
import { CARD, Lines, cardToString, titleOf } from "./frame.tsx";

/** Columns of a line of the verdict beside the gauge. */
const CLAIM_COLUMNS = 28;
const SUPPORT_COLUMNS = 42;
/** Place of the gauge. */
const DIAL = { x: 672, y: 216, width: 480, height: 233 } as const;

/** The card as an SVG file; the prose rules of the report hold here too. */
export function teaserCard(teaser: TeaserSummary, summary: Summary): string {
  const { claim, support } = verdict(teaser, summary);
  const title = titleOf({ text: teaser.teaser, columns: 24 });
  const claims = inLines(claim, CLAIM_COLUMNS, 3);
  const top = Math.max(300, title.below + 74);
  const grade = evidenceGrade(teaser);
  return cardToString({
    label: `${cleanLine(teaser.teaser)}: ${shortVerdict(teaser, summary)}`,
    kicker: kicker({ teaser }),
    summary,
    children: (
      <>
        {title.node}
        <Lines class="claim" lines={claims} x={CARD.margin} y={top} step={44} />
        <Lines
          class="support"
          lines={inLines(support, SUPPORT_COLUMNS, 4)}
          x={CARD.margin}
          y={top + 44 * claims.length + 4}
          step={34}
        />
        <svg {...DIAL}>
          <Dial teaser={teaser} summary={summary} />
        </svg>
        {grade === null ? null : (
          <text
            class="grade"
            x={DIAL.x + DIAL.width / 2}
            y={DIAL.y + DIAL.height + 42}
            text-anchor="middle"
          >
            {grade}
          </text>
        )}
      </>
    ),
  });
}

type DialProps = Readonly<{ teaser: TeaserSummary; summary: Summary }>;

function Dial({ teaser, summary }: DialProps): VNode {
  const isSentiment = !summary.scorer.hasLadder && teaser.voices > 0;
  if (isSentiment) return <SentimentBar teaser={teaser} />;
  return <Gauge hype={headlineOf(teaser)} {...gaugeWords(teaser, summary)} />;
}
