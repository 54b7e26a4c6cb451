// The card of several teasers: what may be said of their order, and the first few of them.

import type { VNode } from "preact";
import { headlineOf } from "../../core/headline.ts";
import type { Summary, TeaserSummary } from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { plural, points, range } from "../figures.ts";
import { fitted, inLines } from "../fitted.ts";
import { compareFinding, ranked } from "../prose/compare.ts";
import { isKnown } from "../prose/difference.ts";
import { sentence } from "../prose/words.ts";
import { shortVerdict } from "../prose/verdict.ts";
import { CARD, Lines, cardToString, titleOf } from "./frame.tsx";

const MAX_ROWS = 5;
const ROW = 44;
/** Left end and width of the scale from 0 to 100. */
const SCALE = { x: 600, width: 320 } as const;

/** The card as an SVG file; without teasers it says so. */
export function overviewCard(summary: Summary): string {
  const teasers = ranked(summary.teasers);
  const title = titleOf({ text: summary.title, columns: 24 });
  const claims = inLines(sentence(compareFinding(summary)), 56, 2);
  const below = title.below + 62;
  const top = below + 44 * claims.length + 14;
  const room = Math.floor((CARD.height - 90 - top) / ROW);
  const shown = teasers.slice(0, Math.min(MAX_ROWS, room));
  const comments = teasers.reduce((sum, teaser) => sum + teaser.comments, 0);
  return cardToString({
    label: `${cleanLine(summary.title)}: ${compareFinding(summary)}`,
    kicker: `Hype overview · ${plural(teasers.length, "teaser")} · ${plural(comments, "comment")}`,
    summary,
    children: (
      <>
        {title.node}
        <Lines class="claim" lines={claims} x={CARD.margin} y={below} step={44} />
        {shown.map((teaser, at) => (
          <Row teaser={teaser} summary={summary} y={Math.round(top + at * ROW)} />
        ))}
      </>
    ),
  });
}

function x(value: number): number {
  return Math.round(SCALE.x + (SCALE.width * value) / 100);
}

type RowProps = Readonly<{ teaser: TeaserSummary; summary: Summary; y: number }>;

function Row({ teaser, summary, y }: RowProps): VNode {
  const hype = headlineOf(teaser);
  return (
    <g>
      <text class="name" x={CARD.margin} y={y}>
        {fitted(cleanLine(teaser.teaser) || "Unnamed", 34)}
      </text>
      <path class="gr" d={`M${x(0)},${y - 9}H${x(100)}`} />
      {isKnown(hype) ? (
        <>
          <path class="ci" d={`M${x(hype.lower)},${y - 9}H${x(hype.upper)}`} />
          <circle class="pt" cx={x(hype.value)} cy={y - 9} r="6" />
          <text class="figure" x={x(100) + 32} y={y}>
            {points(hype.value)}
            <tspan class="rng" dx="10">
              {range(hype.lower, hype.upper)}
            </tspan>
          </text>
        </>
      ) : (
        <text class="support" x={x(100) + 32} y={y}>
          {shortVerdict(teaser, summary)}
        </text>
      )}
    </g>
  );
}
