// Findings about several teasers side by side: order by lower bound, claims by difference.

import type { Summary, TeaserSummary } from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { count, plural } from "../figures.ts";
import { differenceOf, isClear, isKnown, pairsOf } from "./difference.ts";
import type { Named } from "./platforms.ts";
import { extremesOf, gapWords } from "./platforms.ts";
import { listOf } from "./words.ts";

/** More names than this make a heading unreadable. */
const MAX_NAMES = 3;

/** Above 100 with an index, below 1 without. */
function rankKey({ hype, voices }: TeaserSummary): number {
  return isKnown(hype) ? 1000 + hype.lower : voices / (1 + voices);
}

/** By lower bound, highest first; teasers without an index follow by number of voices. */
export function ranked(teasers: readonly TeaserSummary[]): TeaserSummary[] {
  return teasers.toSorted((a, b) => rankKey(b) - rankKey(a) || (a.teaser < b.teaser ? -1 : 1));
}

function known(teasers: readonly TeaserSummary[]): Named[] {
  return teasers.flatMap(({ teaser, hype }) =>
    isKnown(hype) ? [{ name: cleanLine(teaser, 60), hype }] : [],
  );
}

/** Heading of an overview. No full stop. */
export function compareFinding(summary: Summary): string {
  if (summary.teasers.length === 0) return "There is no teaser in this report";
  if (!summary.scorer.hasLadder) return "Sentiment of each teaser, side by side";
  const named = known(ranked(summary.teasers));
  const [first, second] = named;
  if (first === undefined) return "No teaser has enough voices for an index";
  if (second === undefined) return `Only ${first.name} has enough voices for an index`;
  const pairs = pairsOf(named.length);
  const near = named
    .slice(1)
    .filter((other) => !isClear(differenceOf(first.hype, other.hype, pairs)));
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
    const extremes = extremesOf(named, differenceOf);
    if (extremes?.clear === true) {
      const { high, low, gap } = extremes;
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
