// What may be said of drivers and themes: only what the interval of a lift supports.

import { DEFAULT_ASPECTS } from "../../core/drivers/default-aspects.ts";
import type {
  DriverQuote,
  DriverSummary,
  PointInterval,
  TeaserSummary,
} from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { withinBytes } from "../fair-cut.ts";
import { percent, percentRange, plural, points, rangeWords, signed } from "../figures.ts";
import { isKnown } from "./difference.ts";
import { capital, listOf, uncapital } from "./words.ts";

/** Names in a heading. */
const MAX_NAMED = 2;
const MAX_NAME = 40;
/** Longest quote of a driver, in graphemes; the comment itself may be longer. */
const MAX_QUOTE = 220;
/** The same in bytes: scripts that take more of them for a sign say more with it. */
const MAX_QUOTE_BYTES = 330;
/** What is searched for the words, and what is shown before them where they stand late. */
const MAX_TEXT = 2000;
const MAX_LEAD = 100;

export const QUOTE_ROLES: Readonly<Record<DriverQuote["role"], string>> = {
  typical: "Typical",
  endorsed: "Most liked",
  counter: "Against the grain",
};

/** Drivers of a list without the rest. */
export function namedDrivers(drivers: readonly DriverSummary[]): DriverSummary[] {
  return drivers.filter(({ kind }) => kind !== "rest");
}

/** Those whose voices clearly differ from the others. */
export function clearDrivers(drivers: readonly DriverSummary[]): DriverSummary[] {
  return drivers
    .filter(({ effect }) => effect === "lifts" || effect === "lowers")
    .toSorted((a, b) => pullOf(b) - pullOf(a));
}

/** At most `limit` drivers to quote: by turns what lifts and what lowers, then the unclear. */
export function quotedDrivers(drivers: readonly DriverSummary[], limit: number): DriverSummary[] {
  const clear = clearDrivers(drivers);
  const up = clear.filter(({ effect }) => effect === "lifts");
  const down = clear.filter(({ effect }) => effect === "lowers");
  const turns = clear.flatMap((_, at) => [...up.slice(at, at + 1), ...down.slice(at, at + 1)]);
  const unclear = drivers.filter((driver) => !clear.includes(driver));
  return [...turns, ...unclear].filter(({ quotes }) => quotes.length > 0).slice(0, limit);
}

/** How far the whole moved because its voices are not like the rest; for ordering only. */
function pullOf({ lift, voices }: DriverSummary): number {
  return lift === null ? 0 : Math.abs(lift.value) * voices;
}

/** Name of a driver on one line; a phrase that was found stands in quotation marks. */
export function driverName({ kind, name }: DriverSummary): string {
  const line = cleanLine(name, MAX_NAME) || "unnamed";
  return kind === "found" ? `“${line}”` : line;
}

const COMMON_NOUNS: ReadonlySet<string> = new Set(DEFAULT_ASPECTS.map(({ name }) => name));

/** The name inside a sentence: our own topics are common nouns, others may be proper names. */
function nameWithin(driver: DriverSummary): string {
  const name = driverName(driver);
  return driver.kind === "declared" && COMMON_NOUNS.has(name) ? uncapital(name) : name;
}

/** By how much: the driver that lifts most and the one that lowers most. May be empty. */
export function driversAmounts(drivers: readonly DriverSummary[]): string {
  const clear = clearDrivers(drivers);
  const parts = (["lifts", "lowers"] as const).flatMap((side) => {
    const driver = clear.find(({ effect }) => effect === side);
    return driver === undefined ? [] : [`${nameWithin(driver)}: ${liftPhrase(driver)}`];
  });
  return parts.length === 0 ? "" : `${capital(parts.join("; "))}.`;
}

/** Heading for aspects or themes. No full stop. */
export function driversFinding(drivers: readonly DriverSummary[]): string {
  const clear = clearDrivers(drivers);
  const up = namesOf(clear, "lifts");
  const down = namesOf(clear, "lowers");
  if (up !== "" && down !== "") {
    return `Voices are warmer on ${up}, colder on ${down}`;
  }
  if (up !== "") return `Voices are warmer on ${up} than on the rest`;
  if (down !== "") return `Voices are colder on ${down} than on the rest`;
  return "No topic stands clearly apart from the rest";
}

function namesOf(clear: readonly DriverSummary[], effect: "lifts" | "lowers"): string {
  const names = clear.filter((driver) => driver.effect === effect).map(nameWithin);
  return listOf(names.slice(0, MAX_NAMED));
}

/** Who worries, and how the parts add up; a paragraph for the report. */
export function driversSupport(teaser: TeaserSummary, drivers: readonly DriverSummary[]): string {
  const total = teaser.hype.value - 50;
  const rest = drivers.find(({ kind }) => kind === "rest");
  const sums =
    rest === undefined
      ? ""
      : `${teaser.calibrated === null ? "The" : "The scorer’s own"} index stands ${Math.abs(total).toFixed(1)} points ${total < 0 ? "below" : "above"} 50: ${signed(total - rest.contribution.value, 1)} of them come from these topics, ${signed(rest.contribution.value, 1)} from voices on nothing in particular.`;
  const parts = [worriesSentence(drivers), sums, sampleSentence(teaser)];
  return parts.filter((part) => part !== "").join(" ");
}

/** Says where only some voices were read. Empty where all were. */
export function sampleSentence({ driverSample }: TeaserSummary): string {
  if (driverSample === null) return "";
  const { voices, every } = driverSample;
  return `Topics are estimated from ${plural(voices, "voice")}, one of every ${every}, drawn by chance; counts are of these.`;
}

/** Names the drivers whose own voices lean away from the title, bound by bound. May be empty. */
export function worriesSentence(drivers: readonly DriverSummary[]): string {
  const away = clearDrivers(drivers).filter(
    ({ effect, hype }) => effect === "lowers" && isKnown(hype) && hype.upper < 50,
  );
  if (away.length === 0) return "";
  const names = listOf(away.slice(0, MAX_NAMED).map(nameWithin));
  return `Those on ${names} lean away from the title: their own index is below 50.`;
}

/** `4 points warmer than the rest (3 to 6)`, or that nothing is clear. */
export function liftPhrase({ lift, effect }: DriverSummary): string {
  if (effect === null || lift === null) return "too few voices to compare";
  if (effect === "unclear" || effect === "too-few") return "no clear effect";
  const size = points(Math.abs(lift.value));
  const amount =
    size === "0" ? "less than 1 point" : `${size} ${size === "1" ? "point" : "points"}`;
  const side = effect === "lifts" ? "warmer" : "colder";
  return `${amount} ${side} than the rest (${amounts(lift)})`;
}

/** `4 points warmer`, without the interval. */
export function shortLift(driver: DriverSummary): string {
  return liftPhrase(driver).split(" than the rest", 1)[0] ?? "";
}

function amounts({ lower, upper }: PointInterval): string {
  const [low = 0, high = 0] = [Math.abs(lower), Math.abs(upper)].toSorted((a, b) => a - b);
  // Rounded outward a small lower end is 0, which would read as no difference at all.
  return low < 1 ? `above 0, up to ${points(Math.ceil(high))}` : rangeWords(low, high);
}

/** `+4`: the difference from the rest with its sign. */
export function liftText({ value }: PointInterval): string {
  return signed(value, 0);
}

/** `+3 to +6`, ends rounded outward; `>0` where rounding would give 0 and claim too little. */
export function liftRange({ lower, upper }: PointInterval): string {
  const low = lower > 0 && lower < 1 ? ">0" : signed(Math.floor(lower + 1e-9), 0);
  const high = upper < 0 && upper > -1 ? "<0" : signed(Math.ceil(upper - 1e-9), 0);
  return `${low} to ${high}`;
}

/** A sign that stands beside the colour of a bar. */
export function effectSign({ effect }: DriverSummary): string {
  if (effect === "lifts") return "▲";
  return effect === "lowers" ? "▼" : "○";
}

/** `+0.6`. */
export function contributionText({ value }: PointInterval): string {
  return signed(value, 1);
}

/** `+0.5 to +0.7`, ends rounded outward to tenths. */
export function contributionRange({ lower, upper }: PointInterval): string {
  const low = Math.floor(10 * lower + 1e-9) / 10;
  const high = Math.ceil(10 * upper - 1e-9) / 10;
  return `${signed(low, 1)} to ${signed(high, 1)}`;
}

/** `1,383 voices, 7 % (6–7 %)`. */
export function sharePhrase({ voices, share }: DriverSummary): string {
  const count = plural(voices, "voice");
  if (share.value === null || share.lower === null || share.upper === null) return count;
  return `${count}, ${percent(share.value)} (${percentRange(share.lower, share.upper)})`;
}

/** Text of a quote on one line, shortened around the words that it is quoted for. */
export function quoteText(
  { words }: Pick<DriverSummary, "words">,
  { comment }: Pick<DriverQuote, "comment">,
): string {
  const line = cleanLine(comment.text, MAX_TEXT);
  const start = line.length > MAX_QUOTE ? startFor(line.toLowerCase(), words) : 0;
  const shown = withinBytes(cleanLine(line.slice(start), MAX_QUOTE), MAX_QUOTE_BYTES);
  return start === 0 ? shown : `…${shown}`;
}

/** A blank before the first of the words, or 0 where the head of the text shows it. */
function startFor(line: string, words: readonly string[]): number {
  const places = words
    .map((word) => line.indexOf(word.replaceAll("*", "").toLowerCase()))
    .filter((place) => place >= 0);
  const first = Math.min(...places, line.length);
  if (first === line.length || first < MAX_QUOTE - MAX_NAME) return 0;
  return Math.max(0, line.indexOf(" ", first - MAX_LEAD));
}
