// A teaser by age: its first hours and days, its last 7 days beside what came before them, and
// other teasers at the same age. "Higher" needs an interval of the difference without 0.

import type { AgeFigures, AgePeer } from "../../core/age-match.ts";
import type { IndexEstimate } from "../../core/estimate.ts";
import type { RecentFigures } from "../../core/recent.ts";
import type { TeaserSummary } from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { count, period, plural, points, range } from "../figures.ts";
import { isKnown } from "./difference.ts";
import { contributionRange, contributionText } from "./drivers.ts";
import { platformName } from "./platforms.ts";
import { datedComments } from "./timeline.ts";
import { listOf } from "./words.ts";

const MAX_NAME = 60;

/** True where there is an age to tell of. */
export function hasAges({ ages }: TeaserSummary): boolean {
  return ages.basis !== null && ages.figures.length > 0;
}

/** Heading. No full stop. */
export function agesFinding(teaser: TeaserSummary): string {
  const change = teaser.recent?.change ?? null;
  if (change !== null) {
    return change.verdict === "no clear difference"
      ? "No clear difference between the last 7 days and before"
      : `Hype was ${change.verdict} in the last 7 days than before`;
  }
  const week = teaser.ages.figures.at(-1);
  const dated = datedComments(teaser.timeline);
  return week === undefined || dated === 0
    ? "The first days"
    : `The first 7 days hold ${count(week.comments)} of ${plural(dated, "dated comment")}`;
}

/** The last 7 days beside the whole, and what ages count from. */
export function agesSupport(teaser: TeaserSummary, hasLadder: boolean): string {
  const { recent, ages } = teaser;
  const basis =
    ages.basis === "released"
      ? "Ages count from the release that the pipeline file names."
      : "Ages count from the first comment of the export.";
  return recent === null || !hasLadder ? basis : `${recentSentence(teaser, recent)} ${basis}`;
}

function recentSentence(teaser: TeaserSummary, recent: RecentFigures): string {
  const when = `The last 7 days, ${spanName(recent)},`;
  if (!isKnown(recent.hype)) {
    return `${when} hold ${plural(recent.voices, "new voice")}: too few to compare.`;
  }
  const whole = isKnown(teaser.hype) ? `, beside ${estimateWords(teaser.hype)} for all` : "";
  const { change } = recent;
  const own = `${when} stand at ${estimateWords(recent.hype)}${whole}.`;
  if (change === null) return `${own} No platform holds voices enough on both sides to compare.`;
  const where =
    change.platforms.length === teaser.platforms.length
      ? ""
      : ` on ${listOf(change.platforms.map(platformName))}`;
  return `${own} Against all that came before${where}: ${contributionText(change)} points (95\u00A0% interval ${contributionRange(change)}).`;
}

/** First and last day of a span whose end is not in it. */
function spanName({ from, to }: RecentFigures): string {
  const end = Date.parse(to) - 1;
  return period(from, Number.isNaN(end) ? to : new Date(end).toISOString());
}

/** `71 (66–75)`. */
function estimateWords({ value, lower, upper }: IndexEstimate): string {
  return `${points(value)} (${range(lower ?? 0, upper ?? 100)})`;
}

/** A line of the table by age. */
export type AgeRow = Readonly<{
  name: string;
  /** `71 (66–75)`, or that voices are too few. */
  hype: string;
  voices: number;
  comments: number;
  /** `hype 65, voices 95`; empty where there is none. */
  percentile: string;
}>;

/** The first ages, the last 7 days, and the whole. */
export function ageRows({ ages, recent, ...whole }: TeaserSummary): AgeRow[] {
  return [
    ...ages.figures.map((figure) =>
      rowOf(
        `First ${ageName(figure.hours)}${figure.isComplete ? "" : ", so far"}`,
        figure,
        percentileText(figure),
      ),
    ),
    ...(recent === null ? [] : [rowOf("Last 7 days", recent, "")]),
    rowOf("All comments", whole, ""),
  ];
}

type Figures = Pick<TeaserSummary, "hype" | "voices" | "comments">;

function rowOf(name: string, { hype, voices, comments }: Figures, percentile: string): AgeRow {
  return { name, hype: estimateCell(hype), voices, comments, percentile };
}

function estimateCell(hype: IndexEstimate): string {
  return isKnown(hype) ? estimateWords(hype) : "too few";
}

/** `24 hours`, `7 days`. */
export function ageName(hours: number): string {
  return hours > 72 ? `${hours / 24} days` : `${hours} hours`;
}

function percentileText({ percentile }: AgeFigures): string {
  return percentile === null
    ? ""
    : `hype ${points(percentile.hype)}, voices ${points(percentile.voices)}`;
}

/** What a percentile is taken among; empty where there is none. */
export function percentileNote({ ages }: TeaserSummary): string {
  const among = ages.figures.flatMap(({ percentile }) =>
    percentile === null ? [] : [percentile.among],
  );
  if (among.length === 0) return "";
  const [low, high] = [Math.min(...among), Math.max(...among)];
  const size = low === high ? count(low) : `${count(low)} to ${count(high)}`;
  return `Percentile: the place among the ${size} teasers of the database that have an index at that age, from 0 (lowest) to 100 (highest). It goes by the figure alone, whatever its interval.`;
}

/** A line of the table of teasers: its name, its index at each age, voices of the first 7 days. */
export function peerRows(teaser: TeaserSummary): string[][] {
  const { ages } = teaser;
  const own = { teaser: teaser.teaser, figures: ages.figures };
  return [own, ...ages.others].map((peer) => [
    cleanLine(peer.teaser, MAX_NAME) || "Unnamed teaser",
    ...peer.figures.map(peerCell),
    count(peer.figures.at(-1)?.voices ?? 0),
  ]);
}

function peerCell({ isComplete, hype }: AgePeer["figures"][number]): string {
  return isComplete ? estimateCell(hype) : "not yet";
}

/** Heads of that table. */
export function peerHeads({ ages }: TeaserSummary): string[] {
  return ["Teaser", ...ages.figures.map(({ hours }) => ageName(hours)), "Voices, 7 days"];
}
