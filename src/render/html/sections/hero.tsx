// The first screen: what, how sure, from how much, and why.

import type { VNode } from "preact";
import { headlineOf } from "../../../core/headline.ts";
import { cleanLine } from "../../clean.ts";
import { count, period } from "../../figures.ts";
import { evidenceGrade, gaugeWords, verdict } from "../../prose/verdict.ts";
import type { Finding } from "../../prose/findings.ts";
import { findingsOf } from "../../prose/findings.ts";
import { platformName } from "../../prose/platforms.ts";
import { Gauge } from "../charts/gauge.tsx";
import { SentimentBar } from "../charts/sentiment-bar.tsx";
import type { View } from "../view.ts";
import { KeyFigures } from "./key-figures.tsx";

/** Head of the report of one teaser. */
export function Hero({ teaser, summary }: View): VNode {
  const { claim, support } = verdict(teaser, summary);
  const findings = findingsOf(teaser, summary);
  return (
    <>
      <section class="hero" aria-labelledby="title">
        <div class="hh">
          <p class="kick">{kicker({ teaser })}</p>
          <h1 id="title" dir="auto">
            {cleanLine(teaser.teaser) || "Unnamed teaser"}
          </h1>
        </div>
        <div class="hg">
          <Dial teaser={teaser} summary={summary} />
        </div>
        <div class="ht">
          <p class="verdict">{claim}</p>
          <p class="support">{support}</p>
          <Findings findings={findings} />
        </div>
      </section>
      <KeyFigures teaser={teaser} summary={summary} />
    </>
  );
}

/** What, where and when, on one line. */
export function kicker({ teaser }: Pick<View, "teaser">): string {
  const { first, last } = teaser.period;
  const when = first === null || last === null ? [] : [period(first, last)];
  const where = teaser.platforms.slice(0, 3).map(({ platform }) => platformName(platform));
  const more = teaser.platforms.length - where.length;
  if (more > 0) where.push(`${count(more)} more`);
  return ["Hype report", ...(where.length === 0 ? [] : [where.join(", ")]), ...when].join(" · ");
}

function Dial({ teaser, summary }: View): VNode {
  const grade = evidenceGrade(teaser);
  if (!summary.scorer.hasLadder) return <SentimentBar teaser={teaser} />;
  return (
    <>
      <Gauge hype={headlineOf(teaser)} {...gaugeWords(teaser, summary)} />
      {grade === null ? null : <p class="grade">{grade}</p>}
    </>
  );
}

function Findings({ findings }: Readonly<{ findings: readonly Finding[] }>): VNode | null {
  if (findings.length === 0) return null;
  return (
    <ul class="finds">
      {findings.map(({ href, link, rest }) => (
        <li>
          <a href={`#${href}`}>{link}</a>
          {rest}
        </li>
      ))}
    </ul>
  );
}
