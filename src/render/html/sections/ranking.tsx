// Several teasers in order of their lower bound, with what their intervals allow to be said.

import type { VNode } from "preact";
import { headlineOf } from "../../../core/headline.ts";
import type { TeaserSummary } from "../../../core/summary.ts";
import { cleanLine } from "../../clean.ts";
import { count, percent } from "../../figures.ts";
import { compareFinding, compareSupport } from "../../prose/compare.ts";
import { isKnown } from "../../prose/difference.ts";
import { placeCell, placesOf } from "../../prose/differences.ts";
import { shownShare } from "../../prose/shares.ts";
import { sentence } from "../../prose/words.ts";
import { DotInterval, indexCells } from "../charts/dot-interval.tsx";
import type { Column, TableData } from "../figure.tsx";
import { Framed, Table } from "../figure.tsx";
import { Section } from "../section.tsx";
import type { Several } from "../view.ts";

/** More teasers than these are in the table only. */
const MAX_DRAWN = 40;
const MAX_ROWS = 500;

/** The ranking as a chart with its table; without a ladder the table alone. */
export function Ranking({ summary, teasers }: Several): VNode {
  const finding = compareFinding(summary);
  const caption = summary.scorer.hasLadder
    ? "Hype by teaser, ordered by lower bound"
    : "Sentiment by teaser";
  const name = { id: "fig-ranking", title: caption, desc: sentence(finding) };
  const rows = teasers
    .slice(0, MAX_DRAWN)
    .map((teaser) => ({ name: cleanLine(teaser.teaser, 80), hype: headlineOf(teaser) }));
  const table = rankingTable({ summary, teasers }, caption);
  return (
    <Section id="ranking" kicker="Ranking" finding={finding} lead={compareSupport(summary)}>
      {summary.scorer.hasLadder ? (
        <Framed
          id="fig-ranking"
          table={table}
          note="Dot: the index of a teaser; line: its 95 % interval. A hollow dot has an interval too wide to name a level."
        >
          <DotInterval name={name} rows={rows} overall={null} />
        </Framed>
      ) : (
        <Table {...table} />
      )}
    </Section>
  );
}

function rankingTable({ summary, teasers }: Several, caption: string): TableData {
  const { hasLadder } = summary.scorer;
  const places = placesOf(summary);
  const index: readonly Column[] = [
    { head: "Place", number: true },
    { head: "Hype", number: true },
    { head: "95\u00A0% interval", number: true },
    { head: "Level" },
  ];
  return {
    caption,
    columns: [
      { head: "Teaser" },
      ...(hasLadder ? index : []),
      { head: "Positive", number: true },
      { head: "Voices", number: true },
      { head: "Comments", number: true },
      { head: "Scored", number: true },
    ],
    rows: teasers
      .slice(0, MAX_ROWS)
      .map((teaser) => rankingRow(teaser, hasLadder ? placeCell(places.get(teaser.teaser)) : null)),
    more: Math.max(0, teasers.length - MAX_ROWS),
  };
}

/** `place` is null without a ladder. */
function rankingRow(teaser: TeaserSummary, place: string | null): string[] {
  const { sentiment, voices, comments, coverage } = teaser;
  const hype = headlineOf(teaser);
  const positive = shownShare(sentiment, "positive");
  const level = hype.level ?? (isKnown(hype) ? "too uncertain" : "–");
  return [
    cleanLine(teaser.teaser, 80),
    ...(place === null ? [] : [place, ...indexCells(hype), level]),
    positive.share?.value == null ? "–" : positive.text,
    count(voices),
    count(comments),
    coverage.share === null ? "–" : percent(coverage.share),
  ];
}
