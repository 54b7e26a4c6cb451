// Findings about several teasers side by side: order by lower bound, claims by difference.

import { headlineOf } from "../../core/headline.ts";
import type { Summary, TeaserSummary } from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { count, plural } from "../figures.ts";
import type { Difference } from "./difference.ts";
import { differenceOf, isClear, isKnown, pairsOf } from "./difference.ts";
import type { Named } from "./platforms.ts";
import { gapWords } from "./platforms.ts";
import { listOf } from "./words.ts";

/** More names than this make a heading unreadable. */
const MAX_NAMES = 3;

/** Above 100 with an index, below 1 without. */
function rankKey(teaser: TeaserSummary): number {
  const hype = headlineOf(teaser);
  return isKnown(hype) ? 1000 + hype.lower : teaser.voices / (1 + teaser.voices);
}

/** By lower bound, highest first; teasers without an index follow by number of voices. */
export function ranked(teasers: readonly TeaserSummary[]): TeaserSummary[] {
  return teasers.toSorted((a, b) => rankKey(b) - rankKey(a) || (a.teaser < b.teaser ? -1 : 1));
}

/** A teaser with an index: as it is shown, and as the summary's comparison names it. */
type Compared = Named & Readonly<{ teaser: string }>;

function known(teasers: readonly TeaserSummary[]): Compared[] {
  return teasers.flatMap((one) => {
    const { teaser } = one;
    const hype = headlineOf(one);
    return isKnown(hype) ? [{ name: cleanLine(teaser, 60), teaser, hype }] : [];
  });
}

type Gaps = Readonly<{ comparison: Summary["comparison"]; pairs: number }>;

/** `a - b` as the summary's comparison has it; without one, from the two intervals. */
function gapBetween(a: Compared, b: Compared, { comparison, pairs }: Gaps): Difference {
  for (const { first, second, value, lower, upper } of comparison?.pairs ?? []) {
    if (first === a.teaser && second === b.teaser) return { value, lower, upper };
    if (first === b.teaser && second === a.teaser) {
      return { value: -value, lower: -upper, upper: -lower };
    }
  }
  return differenceOf(a.hype, b.hype, pairs);
}

/** Heading of an overview. No full stop. */
export function compareFinding(summary: Summary): string {
  if (summary.teasers.length === 0) return "There is no teaser in this report";
  if (!summary.scorer.hasLadder) return "Sentiment of each teaser, side by side";
  const named = known(ranked(summary.teasers));
  const [first, second] = named;
  if (first === undefined) return "No teaser has enough voices for an index";
  if (second === undefined) return `Only ${first.name} has enough voices for an index`;
  const gaps = { comparison: summary.comparison, pairs: pairsOf(named.length) };
  const near = named.slice(1).filter((other) => !isClear(gapBetween(first, other, gaps)));
  if (near.length === 0) {
    return named.length === 2
      ? `${first.name} is higher than ${second.name}`
      : `${first.name} is higher than each of the others`;
  }
  if (named.length === 2) return `No clear difference between ${first.name} and ${second.name}`;
  const top = [first, ...near];
  if (top.length === named.length) return "No teaser stands clearly above all others";
  return top.length <= MAX_NAMES
    ? `${listOf(top.map(({ name }) => name))} cannot be told apart at the top`
    : `No clear leader: ${count(top.length)} of ${count(named.length)} cannot be told apart at the top`;
}

/** The sentence below it: by how much, and who is too small to be ranked. */
export function compareSupport(summary: Summary): string {
  const named = known(ranked(summary.teasers));
  const [first, second] = named;
  const parts: string[] = [];
  if (first !== undefined && second !== undefined) {
    const byValue = named.toSorted((a, b) => b.hype.value - a.hype.value);
    const [high, low] = [byValue[0] ?? first, byValue.at(-1) ?? second];
    const gaps = { comparison: summary.comparison, pairs: pairsOf(named.length) };
    const gap = gapBetween(high, low, gaps);
    if (isClear(gap)) {
      const pairs = named.length > 2 ? ", with all pairs allowed for" : "";
      parts.push(`${high.name} is higher than ${low.name} by ${gapWords(gap)}${pairs}.`);
    }
    parts.push("Ordered by the lower end of the interval, so that few voices do not win by luck.");
  }
  const few = summary.teasers.length - named.length;
  if (few > 0 && summary.scorer.hasLadder) {
    parts.push(`${plural(few, "teaser has", "teasers have")} too few voices to be ranked.`);
  }
  return parts.join(" ");
}
