// The share card of a summary: one picture of the verdict, 1200 x 630.

import type { Summary } from "../../core/summary.ts";
import { overviewCard } from "./overview-card.tsx";
import { teaserCard } from "./teaser-card.tsx";

/** A complete SVG file for its one teaser, or for several; it fetches nothing. */
export function renderCard(summary: Summary): string {
  const [only] = summary.teasers;
  return summary.teasers.length === 1 && only !== undefined
    ? teaserCard(only, summary)
    : overviewCard(summary);
}
