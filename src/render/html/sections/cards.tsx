// A card for each of several teasers, with a link to its own report.

import type { VNode } from "preact";
import { headlineOf } from "../../../core/headline.ts";
import { LABELS, RUNGS } from "../../../core/ladder.ts";
import type { Summary, TeaserSummary } from "../../../core/summary.ts";
import { cleanLine, wellFormed } from "../../clean.ts";
import { plural, points, range } from "../../figures.ts";
import { isKnown } from "../../prose/difference.ts";
import { placePhrase, placesOf } from "../../prose/differences.ts";
import { mayDescribe } from "../../prose/shares.ts";
import { coveragePhrase, verdict } from "../../prose/verdict.ts";
import { indexDomain } from "../charts/columns.ts";
import { Dial } from "../charts/dial.tsx";
import { LABEL_FILLS } from "../charts/sentiment-bar.tsx";
import { PartsStrip, RUNG_FILLS, Sparkline } from "../charts/strip.tsx";
import { Section } from "../section.tsx";
import type { Several } from "../view.ts";

/** More teasers than these are in the ranking only. */
const MAX_CARDS = 100;

/** Small multiples: the same drawing for each teaser. */
export function Cards({ summary, teasers }: Several): VNode {
  const shown = teasers.slice(0, MAX_CARDS);
  const domain = indexDomain(
    shown.flatMap(({ timeline }) => timeline.points.map(({ hype }) => hype)).filter(isKnown),
  );
  const places = placesOf(summary);
  return (
    <Section id="teasers" kicker="Teasers" finding="Each teaser for itself" lead={leadOf(domain)}>
      <ul class="cards">
        {shown.map((teaser) => (
          <Card
            teaser={teaser}
            summary={summary}
            domain={domain}
            place={placePhrase(places.get(teaser.teaser))}
          />
        ))}
      </ul>
    </Section>
  );
}

function leadOf([low, high]: readonly [number, number]): string {
  return `In order of the lower bound. The bar shows how voices spread, from rejecting or negative at the left to hyped or positive at the right. The line is the index over time where voices are enough, from ${low} to ${high} in every card; below it stand the comments, each card to its own highest, since how a file was collected decides how many there are.`;
}

type CardProps = Readonly<{
  teaser: TeaserSummary;
  summary: Summary;
  /** Ends of the index axis, the same for all cards. */
  domain: readonly [number, number];
  place: string;
}>;

function Card({ teaser, summary, domain, place }: CardProps): VNode {
  const hype = headlineOf(teaser);
  const known = isKnown(hype) ? hype : null;
  return (
    <li>
      <h3>
        <a href={pageOf(teaser)}>
          <bdi>{cleanLine(teaser.teaser, 80) || "Unnamed teaser"}</bdi>
        </a>
      </h3>
      {known === null ? (
        <p>{verdict(teaser, summary).claim}</p>
      ) : (
        <div class="reading">
          <Dial hype={known} />
          <p>
            <b>{points(known.value)}</b> <span>{range(known.lower, known.upper)}</span>
            <br />
            {known.level ?? "too uncertain to name a level"}
          </p>
        </div>
      )}
      {mayDescribe(teaser.voices, summary.settings.minVoices) ? (
        <PartsStrip parts={partsOf(teaser)} width={260} height={10} />
      ) : null}
      <Sparkline timeline={teaser.timeline} domain={domain} />
      <p class="end">
        {[
          ...(place === "" ? [] : [place]),
          plural(teaser.voices, "voice"),
          coveragePhrase(teaser),
        ].join("; ")}
      </p>
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
