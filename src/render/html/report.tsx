// The report of one teaser: the first screen, then every section that has something to tell.

import type { Summary, TeaserSummary } from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { shortVerdict } from "../prose/verdict.ts";
import { pageToString } from "./page.tsx";
import { ages } from "./sections/ages.tsx";
import { buzz } from "./sections/buzz.tsx";
import { comments } from "./sections/comments.tsx";
import { drivers } from "./sections/drivers.tsx";
import { Hero } from "./sections/hero.tsx";
import { labels } from "./sections/labels.tsx";
import { languages } from "./sections/languages.tsx";
import { method } from "./sections/method.tsx";
import { platforms } from "./sections/platforms.tsx";
import { quality } from "./sections/quality.tsx";
import { reactions, sentiment } from "./sections/reactions.tsx";
import { suspects } from "./sections/suspects.tsx";
import { timeline } from "./sections/timeline.tsx";
import type { SectionEntry } from "./view.ts";

/** Sections in reading order. */
const SECTIONS: readonly SectionEntry[] = [
  reactions,
  drivers,
  sentiment,
  timeline,
  ages,
  buzz,
  platforms,
  languages,
  labels,
  comments,
  suspects,
  quality,
  method,
];

/** The page of one teaser of a summary. */
export function reportToString(teaser: TeaserSummary, summary: Summary): string {
  const view = { teaser, summary };
  const shown = SECTIONS.filter((section) => section.shown(view));
  return pageToString({
    title: `${shortVerdict(teaser, summary)}: ${cleanLine(teaser.teaser)}`,
    summary,
    links: shown.map(({ id, name }) => ({ id, name })),
    children: (
      <>
        <Hero {...view} />
        {shown.map((section) => section.render(view))}
      </>
    ),
  });
}
