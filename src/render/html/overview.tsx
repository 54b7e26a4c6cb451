// The overview of several teasers (or none): their order by lower bound, then a card for each
// with a link to its own report.

import type { VNode } from "preact";
import type { Summary } from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { plural } from "../figures.ts";
import { ranked } from "../prose/compare.ts";
import { differencesOf } from "../prose/differences.ts";
import { pageToString } from "./page.tsx";
import { Cards } from "./sections/cards.tsx";
import { DifferenceSection } from "./sections/differences.tsx";
import { Method } from "./sections/method.tsx";
import { Ranking } from "./sections/ranking.tsx";
import { RowsTable } from "./sections/rows-table.tsx";

/** The page of a summary with any number of teasers. */
export function overviewToString(summary: Summary): string {
  const teasers = ranked(summary.teasers);
  const some = teasers.length > 0;
  const differences = summary.scorer.hasLadder ? differencesOf(summary) : null;
  return pageToString({
    title: `${cleanLine(summary.title)}: ${plural(teasers.length, "teaser")}`,
    summary,
    links: [
      ...(some ? [{ id: "ranking", name: "Ranking" }] : []),
      ...(differences === null ? [] : [{ id: "differences", name: "Differences" }]),
      ...(some ? [{ id: "teasers", name: "Teasers" }] : []),
      ...(some ? [{ id: "quality", name: "Data" }] : []),
      { id: "method", name: "Method" },
    ],
    children: (
      <>
        <Head summary={summary} />
        {some ? <Ranking summary={summary} teasers={teasers} /> : null}
        {differences === null ? null : <DifferenceSection differences={differences} />}
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
