// The overview of several teasers (or none): their order by lower bound, then a card for each
// with a link to its own report.

import type { VNode } from "preact";
import type { Summary, TeaserSummary } from "../../core/summary.ts";
import { LABELS, RUNGS } from "../../core/ladder.ts";
import { cleanLine, wellFormed } from "../clean.ts";
import { count, percent, plural, points, range } from "../figures.ts";
import { compareFinding, compareSupport, ranked } from "../prose/compare.ts";
import { isKnown } from "../prose/difference.ts";
import { coveragePhrase, verdict } from "../prose/verdict.ts";
import { mayDescribe } from "../prose/shares.ts";
import { sentence } from "../prose/words.ts";
import { DotInterval, indexCells } from "./charts/dot-interval.tsx";
import { LABEL_FILLS } from "./charts/sentiment-bar.tsx";
import { PartsStrip, RUNG_FILLS, Sparkline } from "./charts/strip.tsx";
import type { TableData } from "./figure.tsx";
import { Figure, Table } from "./figure.tsx";
import { pageToString } from "./page.tsx";
import { Method } from "./sections/method.tsx";
import { RowsTable } from "./sections/rows-table.tsx";
import { Section } from "./section.tsx";

/** More teasers than these are in the table only. */
const MAX_DRAWN = 40;
const MAX_CARDS = 100;
const MAX_ROWS = 500;

/** The page of a summary with any number of teasers. */
export function overviewToString(summary: Summary): string {
  const teasers = ranked(summary.teasers);
  const some = teasers.length > 0;
  return pageToString({
    title: `${cleanLine(summary.title)}: ${plural(teasers.length, "teaser")}`,
    summary,
    links: [
      ...(some ? [{ id: "ranking", name: "Ranking" }] : []),
      ...(some ? [{ id: "teasers", name: "Teasers" }] : []),
      ...(some ? [{ id: "quality", name: "Data quality" }] : []),
      { id: "method", name: "Method" },
    ],
    children: (
      <>
        <Head summary={summary} />
        {some ? <Ranking summary={summary} teasers={teasers} /> : null}
        {some ? <Cards summary={summary} teasers={teasers} /> : null}
        {some ? <RowsTable teasers={teasers} /> : null}
        <Method summary={summary} teasers={teasers} />
      </>
    ),
  });
}

function Head({ summary }: Readonly<{ summary: Summary }>): VNode {
  const total = summary.teasers.reduce((sum, teaser) => sum + teaser.comments, 0);
  const voices = summary.teasers.reduce((sum, teaser) => sum + teaser.voices, 0);
  return (
    <section class="hero plainhead" aria-labelledby="title">
      <div class="hh">
        <p class="kick">Hype overview</p>
        <h1 id="title" dir="auto">
          {cleanLine(summary.title) || "Overview"}
        </h1>
        <p class="support">
          {`${plural(voices, "voice")} in ${plural(total, "comment")} under ${plural(summary.teasers.length, "teaser")}.`}
        </p>
      </div>
    </section>
  );
}

type Several = Readonly<{ summary: Summary; teasers: readonly TeaserSummary[] }>;

function Ranking({ summary, teasers }: Several): VNode {
  const finding = compareFinding(summary);
  const caption = "Hype by teaser, ordered by lower bound";
  const name = { id: "fig-ranking", title: caption, desc: sentence(finding) };
  const rows = teasers
    .slice(0, MAX_DRAWN)
    .map(({ teaser, hype }) => ({ name: cleanLine(teaser, 80), hype }));
  const table = rankingTable(teasers, caption);
  return (
    <Section id="ranking" kicker="Ranking" finding={finding} lead={compareSupport(summary)}>
      {summary.scorer.hasLadder ? (
        <Figure
          id="fig-ranking"
          draw={(layout) => <DotInterval name={name} layout={layout} rows={rows} overall={null} />}
          table={table}
          note="Dot: the index of a teaser; line: its 95 % interval. A hollow dot has an interval too wide to name a level."
        />
      ) : (
        <Table {...table} />
      )}
    </Section>
  );
}

function rankingTable(teasers: readonly TeaserSummary[], caption: string): TableData {
  return {
    caption,
    columns: [
      { head: "Teaser" },
      { head: "Hype", number: true },
      { head: "95\u00A0% interval", number: true },
      { head: "Level" },
      { head: "Positive", number: true },
      { head: "Voices", number: true },
      { head: "Comments", number: true },
      { head: "Scored", number: true },
    ],
    rows: teasers.slice(0, MAX_ROWS).map(rankingRow),
    more: Math.max(0, teasers.length - MAX_ROWS),
  };
}

function rankingRow(teaser: TeaserSummary): string[] {
  const { hype, sentiment, voices, comments, coverage } = teaser;
  const positive = sentiment.find(({ name }) => name === "positive")?.value ?? null;
  return [
    cleanLine(teaser.teaser, 80),
    ...indexCells(hype),
    hype.level ?? (isKnown(hype) ? "too uncertain" : "–"),
    positive === null ? "–" : percent(positive),
    count(voices),
    count(comments),
    coverage.share === null ? "–" : percent(coverage.share),
  ];
}

function Cards({ summary, teasers }: Several): VNode {
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
