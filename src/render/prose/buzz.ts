// Buzz in words: how many voices, how fast, how widely. It is never set against the index.

import type { Buzz, TeaserSummary } from "../../core/summary.ts";
import { count, day, minute, plural } from "../figures.ts";
import { platformName } from "./platforms.ts";

const DAY_HOURS = 24;
/** Longer half-lives are told in days. */
const MAX_HOURS = 72;

/** A key figure: a name, a large value, a small note. */
export type BuzzFigure = Readonly<{ name: string; value: string; note: string }>;

/** Heading. No full stop. */
export function buzzFinding({ buzz }: TeaserSummary): string {
  const { halfLifeHours, voices, comments } = buzz;
  return halfLifeHours === null
    ? `${plural(voices, "voice")} in ${plural(comments, "comment")}`
    : `Half of the comments from the busiest ${unitOf(buzz)} on came within ${durationWords(halfLifeHours)}`;
}

/** Busiest day, platforms, and what Buzz is not. */
export function buzzSupport(teaser: TeaserSummary): string {
  const { peakDay, peakHour } = teaser.buzz;
  const busiest =
    peakDay === null || peakHour === null
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

/** Two to four key figures; how fast only where comments are dated. */
export function buzzFigures({ buzz }: TeaserSummary): BuzzFigure[] {
  const { perDay, peakHour, peakDay, halfLifeHours } = buzz;
  const voices = {
    name: "Voices",
    value: count(buzz.voices),
    note: `in ${plural(buzz.comments, "comment")}`,
  };
  const busiest =
    peakHour !== null
      ? [{ name: "Busiest hour", value: count(peakHour.comments), note: minute(peakHour.start) }]
      : peakDay !== null
        ? [{ name: "Busiest day", value: count(peakDay.comments), note: day(peakDay.start) }]
        : [];
  return [
    voices,
    ...(perDay === null
      ? []
      : [{ name: "Comments a day", value: rate(perDay), note: "from the first to the last" }]),
    ...busiest,
    ...(halfLifeHours === null
      ? []
      : [
          {
            name: "Half-life",
            value: durationWords(halfLifeHours),
            note: `from the busiest ${unitOf(buzz)} on`,
          },
        ]),
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
