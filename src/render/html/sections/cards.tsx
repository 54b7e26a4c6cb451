// A card for each of several teasers, with a link to its own report.

import type { VNode } from "preact";
import { LABELS, RUNGS } from "../../../core/ladder.ts";
import type { Summary, TeaserSummary } from "../../../core/summary.ts";
import { cleanLine, wellFormed } from "../../clean.ts";
import { plural, points, range } from "../../figures.ts";
import { isKnown } from "../../prose/difference.ts";
import { mayDescribe } from "../../prose/shares.ts";
import { coveragePhrase, verdict } from "../../prose/verdict.ts";
import { LABEL_FILLS } from "../charts/sentiment-bar.tsx";
import { PartsStrip, RUNG_FILLS, Sparkline } from "../charts/strip.tsx";
import { Section } from "../section.tsx";
import type { Several } from "../view.ts";

/** More teasers than these are in the ranking only. */
const MAX_CARDS = 100;

/** Small multiples: the same drawing for each teaser. */
export function Cards({ summary, teasers }: Several): VNode {
  return (
    <Section
      id="teasers"
      kicker="Teasers"
      finding="Each teaser for itself"
      lead="The bar shows how voices spread, from rejecting or negative at the left to hyped or positive at the right; below it comments over time, and above them the index on a scale from 0 to 100 where voices are enough."
    >
      <ul class="cards">
        {teasers.slice(0, MAX_CARDS).map((teaser) => (
          <Card teaser={teaser} summary={summary} />
        ))}
      </ul>
    </Section>
  );
}

function Card({ teaser, summary }: Readonly<{ teaser: TeaserSummary; summary: Summary }>): VNode {
  const { hype } = teaser;
  return (
    <li>
      <h3>
        <a href={pageOf(teaser)}>
          <bdi>{cleanLine(teaser.teaser, 80) || "Unnamed teaser"}</bdi>
        </a>
      </h3>
      {isKnown(hype) ? (
        <p class="big">
          {points(hype.value)}
          <small>{range(hype.lower, hype.upper)}</small>
        </p>
      ) : null}
      <p>
        {isKnown(hype)
          ? (hype.level ?? "too uncertain to name a level")
          : verdict(teaser, summary).claim}
      </p>
      {mayDescribe(teaser.voices, summary.settings.minVoices) ? (
        <PartsStrip parts={partsOf(teaser)} width={260} height={10} />
      ) : null}
      <Sparkline timeline={teaser.timeline} />
      <p class="end">{`${plural(teaser.voices, "voice")}; ${coveragePhrase(teaser)}`}</p>
    </li>
  );
}

/** Address of a teaser's own page, next to this one; never a scheme, never another folder. */
export function pageOf({ slug }: TeaserSummary): string {
  return `./${encodeURIComponent(wellFormed(slug))}.html`;
}

function partsOf({ ladder, sentiment }: TeaserSummary): { value: number; fill: string }[] {
  if (ladder.length > 0) {
    return RUNGS.map((rung) => ({
      value: ladder.find(({ name }) => name === rung)?.value ?? 0,
      fill: RUNG_FILLS[rung],
    }));
  }
  return LABELS.map((label) => ({
    value: sentiment.find(({ name }) => name === label)?.value ?? 0,
    fill: LABEL_FILLS[label],
  }));
}
