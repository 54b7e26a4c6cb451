// What every section is given: one teaser and the summary that it is part of.

import type { VNode } from "preact";
import type { Summary, TeaserSummary } from "../../core/summary.ts";

export type View = Readonly<{ teaser: TeaserSummary; summary: Summary }>;

/** One section of the report: adding one is a file and a line of the table in report.tsx. */
export type SectionEntry = Readonly<{
  id: string;
  /** Name in the navigation. */
  name: string;
  /** False where there is nothing to tell. */
  shown: (view: View) => boolean;
  render: (view: View) => VNode;
}>;

/** What the sections of an overview are given. */
export type Several = Readonly<{ summary: Summary; teasers: readonly TeaserSummary[] }>;
