// Findings about time. A bucket with too few voices is a gap, never a guess.

import type { Bucket, Timeline, TimelinePoint } from "../../core/summary.ts";
import { shareOf } from "../../core/estimate.ts";
import { bucketName, count, plural, points, range } from "../figures.ts";
import { differenceWithin, isKnown } from "./difference.ts";
import { isMost } from "./lean.ts";
import type { Named } from "./platforms.ts";
import { extremesOf, gapWords } from "./platforms.ts";

const ADVERBS: Readonly<Record<Bucket, string>> = {
  hour: "hourly",
  day: "daily",
  week: "weekly",
  month: "monthly",
};

/** `Daily`, for titles of charts. */
export function bucketAdverb(bucket: Bucket): string {
  return ADVERBS[bucket];
}

/** Points that may show an index. */
export function knownPoints(timeline: Timeline): Named[] {
  return timeline.points.flatMap(({ start, hype }) =>
    isKnown(hype) ? [{ name: bucketName(start, timeline.bucket), hype }] : [],
  );
}

/** Comments with a place in the timeline. */
export function datedComments(timeline: Timeline): number {
  return timeline.points.reduce((sum, point) => sum + point.comments, 0);
}

/** Heading of the timeline; without a ladder it speaks of counts only. No full stop. */
export function timelineFinding(timeline: Timeline, hasLadder: boolean): string {
  if (datedComments(timeline) === 0) return "No comment carries a date that could be used";
  if (!hasLadder) return `When comments came, ${timeline.bucket} by ${timeline.bucket}`;
  const named = knownPoints(timeline);
  const [only] = named;
  const peak = named.length < 2 ? majorityOf(timeline) : null;
  if (peak !== null) return `Most dated comments came ${nameOf(peak, timeline.bucket)}`;
  if (only === undefined) return `No single ${timeline.bucket} has enough voices for an index`;
  if (named.length === 1) return onlyIndex(only, timeline.bucket);
  const extremes = extremesOf(named, differenceWithin);
  if (extremes === null || !extremes.clear) {
    return `No clear change from ${timeline.bucket} to ${timeline.bucket}`;
  }
  const { high, low } = extremes;
  return `Hype was higher ${at(high.name, timeline.bucket)} than ${at(low.name, timeline.bucket)}`;
}

function onlyIndex({ hype }: Named, bucket: Bucket): string {
  const { value, lower, upper } = hype;
  return `Only one ${bucket} has enough voices for an index: ${points(value)} (${range(lower, upper)})`;
}

/** The bucket that surely holds more than half of the dated comments, of two or more; or null. */
function majorityOf(timeline: Timeline): TimelinePoint | null {
  const busiest = busiestOf(timeline.points);
  if (busiest === null || timeline.points.length < 2) return null;
  const share = shareOf("busiest", busiest.comments, datedComments(timeline));
  return isMost(share) ? busiest : null;
}

function nameOf({ start }: TimelinePoint, bucket: Bucket): string {
  return at(bucketName(start, bucket), bucket);
}

/** The gap behind the heading and the busiest bucket. */
export function timelineSupport(timeline: Timeline): string {
  const total = datedComments(timeline);
  if (total === 0) return undatedNote(timeline);
  const parts: string[] = [];
  const named = knownPoints(timeline);
  const [only] = named;
  if (only !== undefined && named.length === 1 && majorityOf(timeline) !== null) {
    parts.push(`${onlyIndex(only, timeline.bucket)}.`);
  }
  const extremes = extremesOf(named, differenceWithin);
  if (extremes?.clear === true) {
    const { high, low, gap } = extremes;
    parts.push(
      `${points(high.hype.value)} against ${points(low.hype.value)}, a difference of ${gapWords(gap)}, with all pairs of ${timeline.bucket}s allowed for.`,
    );
  }
  const busiest = busiestOf(timeline.points);
  if (busiest !== null && timeline.points.length > 1) {
    const name = nameOf(busiest, timeline.bucket);
    parts.push(
      `The busiest ${timeline.bucket} holds ${count(busiest.comments)} of ${plural(total, "dated comment")}, ${name}.`,
    );
  }
  parts.push(undatedNote(timeline));
  return parts.filter((part) => part !== "").join(" ");
}

/** Says how many comments have no usable time; empty where all have. */
function undatedNote({ undated, bucket }: Timeline): string {
  if (undated === 0) return "";
  const what = plural(undated, "comment has", "comments have");
  return `${what} no time exact enough for a ${bucket} and ${undated === 1 ? "is" : "are"} left out here.`;
}

/** The point with the most comments, the first of equals; null without comments. */
export function busiestOf(list: readonly TimelinePoint[]): TimelinePoint | null {
  let best: TimelinePoint | null = null;
  for (const point of list) {
    if (point.comments > (best?.comments ?? 0)) best = point;
  }
  return best;
}

/** `on 9 Jul 2025`, `in the week of 7 Jul 2025`, `in Jul 2025`. */
export function at(name: string, bucket: Bucket): string {
  if (bucket === "week") return `in the ${name}`;
  return bucket === "month" ? `in ${name}` : `on ${name}`;
}
