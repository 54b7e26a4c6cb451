// Findings about platforms and languages.

import type { LanguageSummary, PlatformSummary, TeaserSummary } from "../../core/summary.ts";
import { shareOf } from "../../core/estimate.ts";
import { cleanLine } from "../clean.ts";
import { count, percent, plural, points, rangeWords } from "../figures.ts";
import type { Comparing, Difference, Known } from "./difference.ts";
import { differenceWithin, isClear, isKnown, pairsOf } from "./difference.ts";
import { isMost } from "./lean.ts";
import { listOf } from "./words.ts";

/** More names than this make a sentence unreadable. */
const MAX_NAMES = 3;

/** Something with a name and an index: a platform, a bucket of time, a teaser. */
export type Named = Readonly<{ name: string; hype: Known }>;

/** The highest and the lowest of a list, and whether they may be told apart. */
export type Extremes = Readonly<{ high: Named; low: Named; gap: Difference; clear: boolean }>;

/** Extremes by value; the gap is widened for all pairs of the list. null below two. */
export function extremesOf(list: readonly Named[], compare: Comparing): Extremes | null {
  const sorted = list.toSorted((a, b) => b.hype.value - a.hype.value);
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (high === undefined || low === undefined || sorted.length < 2) return null;
  const gap = compare(high.hype, low.hype, pairsOf(sorted.length));
  return { high, low, gap, clear: isClear(gap) };
}

/** `10 points (95 % interval 4 to 16)`. */
export function gapWords(gap: Difference): string {
  const value = Math.abs(gap.value);
  const ends = [Math.abs(gap.lower), Math.abs(gap.upper)].toSorted((a, b) => a - b);
  const [low = 0, high = 0] = ends;
  const unit = points(value) === "1" ? "point" : "points";
  return `${points(value)} ${unit} (95\u00A0% interval ${rangeWords(low, high)})`;
}

/** Names as the platforms write them; any other name stands as the export gave it. */
const PLATFORM_NAMES: ReadonlyMap<string, string> = new Map([
  ["youtube", "YouTube"],
  ["instagram", "Instagram"],
  ["tiktok", "TikTok"],
  ["reddit", "Reddit"],
  ["facebook", "Facebook"],
  ["x", "X"],
  ["twitter", "Twitter"],
]);

/** Name of a platform on one line; `unknown` where it is empty. */
export function platformName(platform: string): string {
  return PLATFORM_NAMES.get(platform.toLowerCase()) ?? (cleanLine(platform, 40) || "unknown");
}

function known(platforms: readonly PlatformSummary[]): Named[] {
  return platforms.flatMap(({ platform, hype }) =>
    isKnown(hype) ? [{ name: platformName(platform), hype }] : [],
  );
}

/** Heading of the platforms; without a ladder there is no index to compare. No full stop. */
export function platformFinding(teaser: TeaserSummary, hasLadder: boolean): string {
  const { platforms } = teaser;
  const [only] = platforms;
  if (only === undefined) return "There is no platform to compare";
  const onlyName = platformName(only.platform);
  if (platforms.length === 1) return `All comments come from ${onlyName}`;
  if (!hasLadder) return `Comments come from ${plural(platforms.length, "platform")}`;
  const named = known(platforms);
  const [first] = named;
  if (first === undefined) return "No platform has enough voices for an index of its own";
  if (named.length === 1) return `Only ${first.name} has enough voices for an index of its own`;
  const extremes = extremesOf(named, differenceWithin);
  if (extremes === null || !extremes.clear) {
    return named.length === 2
      ? `No clear difference between ${listOf(named.map(({ name }) => name))}`
      : `No clear difference between the ${count(named.length)} platforms that can be compared`;
  }
  return `${extremes.high.name} is higher than ${extremes.low.name}`;
}

/** One sentence that supports the heading: by how much, or what is missing. May be empty. */
export function platformSupport(teaser: TeaserSummary): string {
  const named = known(teaser.platforms);
  const few = teaser.platforms.filter(({ hype }) => !isKnown(hype));
  const extremes = extremesOf(named, differenceWithin);
  const parts: string[] = [];
  if (extremes?.clear === true) {
    parts.push(`The difference is ${gapWords(extremes.gap)}.`);
  }
  if (few.length > 0 && named.length > 0) {
    const who =
      few.length <= MAX_NAMES
        ? `${listOf(few.map(({ platform }) => platformName(platform)))} ${few.length === 1 ? "has" : "have"}`
        : plural(few.length, "platform has", "platforms have");
    parts.push(`${who} too few voices to call.`);
  }
  return parts.join(" ");
}

/** English names of languages, as far as the engine knows them; the code otherwise. */
const LANGUAGE_NAMES = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** Name of a language; `not known` for null, the cleaned code where it is not a valid one. */
export function languageName(code: string | null): string {
  if (code === null) return "not known";
  try {
    return LANGUAGE_NAMES.of(code) ?? cleanLine(code, 20);
  } catch {
    return cleanLine(code, 20);
  }
}

/** Heading of the languages. No full stop. */
export function languageFinding(teaser: TeaserSummary): string {
  const { languages } = teaser;
  const largest = languages.toSorted((a, b) => b.comments - a.comments)[0];
  if (largest === undefined) return "No language is known";
  const total = languages.reduce((sum, language) => sum + language.comments, 0);
  const where =
    largest.language === null ? "in a language not known" : `in ${languageName(largest.language)}`;
  if (languages.length === 1) return `All comments are ${where}`;
  if (isMost(shareOf("largest", largest.comments, total))) return `Most comments are ${where}`;
  return `The largest group of comments is ${where}`;
}

/** How many comments in how many languages could be scored. */
export function languageSupport(languages: readonly LanguageSummary[]): string {
  const total = languages.reduce((sum, language) => sum + language.comments, 0);
  const scored = languages.reduce((sum, language) => sum + language.scored, 0);
  const names = languages.filter(({ language }) => language !== null).length;
  if (total === 0) return "";
  return `${plural(names, "language")}; ${count(scored)} of ${plural(total, "comment")} could be scored (${percent(scored / total)}). What cannot be scored lowers coverage and never counts as neutral.`;
}
