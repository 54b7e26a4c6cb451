// Buzz in words: how many voices, how fast, how widely. It is never set against the index.

import type { Buzz, TeaserSummary } from "../../core/summary.ts";
import { count, day, minute, plural } from "../figures.ts";
import { platformName } from "./platforms.ts";

const DAY_HOURS = 24;
/** A busiest hour or day of fewer comments is chance, and so is what is counted from it. */
const FEWEST = 5;
/** Longer half-lives are told in days. */
const MAX_HOURS = 72;

/** A key figure: a name, a large value, a small note. */
export type BuzzFigure = Readonly<{ name: string; value: string; note: string }>;

/** The busiest hour, or day where times are no finer; null where it holds next to nothing. */
function busiestOf({ peakHour, peakDay }: Buzz): Buzz["peakDay"] {
  const busiest = peakHour ?? peakDay;
  return busiest !== null && busiest.comments >= FEWEST ? busiest : null;
}

/** Heading. No full stop. */
export function buzzFinding({ buzz }: TeaserSummary): string {
  const { halfLifeHours, voices, comments } = buzz;
  return halfLifeHours === null || busiestOf(buzz) === null
    ? `${plural(voices, "voice")} in ${plural(comments, "comment")}`
    : `Half of what followed the busiest ${unitOf(buzz)} came within ${durationWords(halfLifeHours)}`;
}

/** Busiest day, platforms, and what Buzz is not. */
export function buzzSupport(teaser: TeaserSummary): string {
  const { peakDay, peakHour } = teaser.buzz;
  const busiest =
    peakDay === null || peakHour === null || peakDay.comments < FEWEST
      ? ""
      : `The busiest day, ${day(peakDay.start)}, brought ${plural(peakDay.comments, "comment")}.`;
  return [busiest, spreadSentence(teaser), LIMITS].filter((part) => part !== "").join(" ");
}

const LIMITS =
  "Buzz tells how much was said, not how excited it was, and is no part of the index. How a file was collected decides it.";

/** Effective number of platforms in plain words. */
function spreadSentence({ buzz, platforms }: TeaserSummary): string {
  const used = platforms.filter(({ voices }) => voices > 0);
  const { effectivePlatforms } = buzz;
  const [only] = used;
  if (only === undefined || effectivePlatforms === null) return "";
  if (used.length === 1) return `All voices are on ${platformName(only.platform)}.`;
  const like = effectivePlatforms.toFixed(1);
  const places = plural(used.length, "platform");
  return like === used.length.toFixed(1)
    ? `Voices are spread evenly over ${places}.`
    : `Voices are on ${places}, as mixed as if ${like} platforms shared them evenly.`;
}

/** One to four key figures; how fast only where comments are dated and many. */
export function buzzFigures({ buzz }: TeaserSummary): BuzzFigure[] {
  const voices = {
    name: "Voices",
    value: count(buzz.voices),
    note: `in ${plural(buzz.comments, "comment")}`,
  };
  const { perDay } = buzz;
  const speed =
    perDay === null
      ? []
      : [{ name: "Comments a day", value: rate(perDay), note: "on average, first to last" }];
  return [voices, ...speed, ...peakFigures(buzz)];
}

function peakFigures(buzz: Buzz): BuzzFigure[] {
  const busiest = busiestOf(buzz);
  if (busiest === null || buzz.halfLifeHours === null) return [];
  const unit = unitOf(buzz);
  return [
    {
      name: `Busiest ${unit}`,
      value: count(busiest.comments),
      note: unit === "hour" ? minute(busiest.start) : day(busiest.start),
    },
    {
      name: "Half-life",
      value: durationWords(buzz.halfLifeHours),
      note: `from the busiest ${unit} on`,
    },
  ];
}

function unitOf({ peakHour }: Buzz): string {
  return peakHour === null ? "day" : "hour";
}

/** `30 hours`, `27 days`. */
function durationWords(hours: number): string {
  return hours > MAX_HOURS || hours % DAY_HOURS === 0
    ? plural(Math.round(hours / DAY_HOURS), "day")
    : plural(hours, "hour");
}

/** Tenths below ten, whole above. */
function rate(perDay: number): string {
  if (perDay < 0.05) return "<0.1";
  return perDay < 9.95 ? perDay.toFixed(1) : count(perDay);
}
