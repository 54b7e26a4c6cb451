// What may be said of the peaks and events of a timeline: that a peak holds more comments than
// its neighbours lead one to expect, and what was said in it. Never why: an event in the same
// bucket is named beside it and no more.

import type { Peak } from "../../core/peaks.ts";
import type {
  Bucket,
  MarkedEvent,
  PeakQuote,
  PeakTalk,
  TeaserSummary,
  Timeline,
} from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { bucketName, count, day, minute, period, plural } from "../figures.ts";
import { quoteText } from "./drivers.ts";
import { busiestOf } from "./timeline.ts";
import { capital, listOf } from "./words.ts";

/** Peaks and events that are listed; the others are marked in the data table. */
const MAX_PEAKS = 5;
const LETTERS = "ABCDEFGHIJKL";
const MAX_EVENTS = LETTERS.length;
const MAX_NAME = 60;
/** Longest quote, in graphemes. */
const MAX_QUOTE = 200;

/** A peak with its number on the chart and what was said in it (null: not known). */
export type ToldPeak = Readonly<{ tag: string; peak: Peak; talk: PeakTalk | null }>;

/** Those with most comments above what was expected, in time order. */
export function toldPeaks({ timeline, peakTalk }: TeaserSummary): ToldPeak[] {
  const above = new Set(
    timeline.peaks.toSorted((a, b) => excess(b) - excess(a)).slice(0, MAX_PEAKS),
  );
  return timeline.peaks
    .filter((peak) => above.has(peak))
    .map((peak, at) => ({
      tag: String(at + 1),
      peak,
      talk: peakTalk.find(({ start }) => start === peak.start) ?? null,
    }));
}

function excess({ comments, expected }: Peak): number {
  return comments - expected;
}

/** An event with its letter on the chart. */
export type ToldEvent = Readonly<{
  tag: string;
  event: MarkedEvent;
  name: string;
  /** Day, or day and minute, as the pipeline file gives it. */
  when: string;
  /** Says that it lies off the timeline; empty where it lies on it. */
  place: string;
}>;

/** The first twelve events of the pipeline file in time order. */
export function toldEvents({ events, points }: Timeline): ToldEvent[] {
  const [first, last] = [points[0]?.start, points.at(-1)?.start];
  if (first === undefined || last === undefined) return [];
  return events
    .toSorted((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)))
    .slice(0, MAX_EVENTS)
    .map((event, at) => ({
      tag: LETTERS.charAt(at),
      event,
      name: cleanLine(event.name, MAX_NAME) || "unnamed",
      when: whenOf(event.at),
      place:
        event.start < first
          ? "before the first comment"
          : event.start > last
            ? "after the last comment"
            : "",
    }));
}

/** A date as it stands, a moment in UTC; text that is neither comes back as it is. */
function whenOf(at: string): string {
  const time = Date.parse(at);
  return at.length > 10 && !Number.isNaN(time) ? minute(new Date(time).toISOString()) : day(at);
}

/** `week of 12 May 2025`, `weeks of 7 Nov to 14 Nov 2022`, `3 May to 5 May 2025`. */
export function peakName({ start, end }: Peak, bucket: Bucket): string {
  if (start === end) return bucketName(start, bucket);
  if (bucket === "week") return `weeks of ${period(start, end)}`;
  if (bucket === "day") return period(start, end);
  return `${bucketName(start, bucket)} to ${bucketName(end, bucket)}`;
}

/** `1 · Week of 12 May 2025`. */
export function peakHeading({ tag, peak }: ToldPeak, bucket: Bucket): string {
  return `${tag} · ${capital(peakName(peak, bucket))}`;
}

/** How far it stands out, and the events that lie in it. */
export function peakSentence({ peak }: ToldPeak, timeline: Timeline): string {
  const { bucket } = timeline;
  const many = peak.start !== peak.end;
  const around = `the ${bucket}s ${sideOf(peak, timeline)} ${many ? "them" : "it"} suggest`;
  const size = plural(peak.comments, "comment");
  const said =
    peak.expected < 1
      ? `${size}, where ${around} hardly any.`
      : `${size}, ${times(peak.comments / peak.expected)} times what ${around} (${count(peak.expected)}).`;
  const isTop = busiestOf(timeline.points)?.start === peak.top;
  const top = many ? `The busiest ${bucket} is among them.` : `It is the busiest ${bucket}.`;
  const beside = listOf(eventsIn(peak, timeline).map(({ tag, name }) => `${name} (${tag})`));
  const same = beside === "" ? "" : `In the same ${many ? "time" : bucket}: ${beside}.`;
  return [said, isTop ? top : "", same].filter((part) => part !== "").join(" ");
}

/** The first and the last buckets have neighbours on one side only. */
function sideOf({ start, end }: Peak, { points }: Timeline): string {
  if (points[0]?.start === start) return "after";
  return points.at(-1)?.start === end ? "before" : "around";
}

function times(ratio: number): string {
  return ratio < 9.95 ? ratio.toFixed(1) : count(ratio);
}

function eventsIn({ start, end }: Peak, timeline: Timeline): ToldEvent[] {
  return toldEvents(timeline).filter(({ event }) => event.start >= start && event.start <= end);
}

/** Words that stand out, with how many voices use them; what it was read from. */
export function talkSentence({ peak, talk }: ToldPeak): string {
  if (talk === null) return "";
  const phrases = talk.phrases.map(
    ({ phrase, voices }) => `“${cleanLine(phrase, MAX_NAME)}” (${plural(voices, "voice")})`,
  );
  const said =
    phrases.length === 0
      ? "No words stand out against the rest."
      : `Said more often than in the rest: ${listOf(phrases)}.`;
  if (talk.read < talk.scored) {
    return `${said} From ${count(talk.read)} comments drawn at random of ${count(talk.scored)}.`;
  }
  return 2 * talk.scored < peak.comments
    ? `${said} Only ${count(talk.scored)} of its comments could be scored and were read.`
    : said;
}

/** `On “oscar”, 52 likes`. */
export function peakQuoteLabel({ phrase, comment }: PeakQuote): string {
  const what = phrase === null ? "Most liked" : `On “${cleanLine(phrase, MAX_NAME)}”`;
  return comment.likes === null ? what : `${what}, ${plural(comment.likes, "like")}`;
}

/** Text of a quote on one line, cut around its phrase. */
export function peakQuoteText({ phrase, comment }: PeakQuote): string {
  return cleanLine(quoteText({ words: phrase === null ? [] : [phrase] }, { comment }), MAX_QUOTE);
}

/** What a peak is, and what its words are worth. */
export function peaksNote({ bucket }: Timeline): string {
  return `A peak holds far more comments than the ${bucket}s beside it; at most one of a hundred timelines without peaks shows one. Words listed are used by five voices or more, and more than in all other comments; at most 5\u00A0% of them are expected to be chance.`;
}

/** How to read the marks on the chart; empty where there are none. */
export function marksNote(teaser: TeaserSummary): string {
  const peaks = toldPeaks(teaser).length > 0 ? "Numbers: peaks." : "";
  const events = toldEvents(teaser.timeline).length > 0 ? "Letters: events." : "";
  return `${peaks} ${events}`.trim();
}

/** `A · 9 Jul 2025: Premiere`. */
export function eventLine({ tag, name, when, place }: ToldEvent): string {
  return `${tag} · ${when}: ${name}${place === "" ? "" : ` (${place})`}`;
}

/** What is marked in a bucket, for the data table: `peak 1`, `A Premiere`. */
export function marksAt(start: string, teaser: TeaserSummary): string[] {
  const peak = teaser.timeline.peaks.find((one) => one.start <= start && start <= one.end);
  const told = toldPeaks(teaser).find((one) => one.peak === peak);
  const named = toldEvents(teaser.timeline).filter(({ event }) => event.start === start);
  return [
    ...(peak === undefined ? [] : [told === undefined ? "peak" : `peak ${told.tag}`]),
    ...named.map(({ tag, name }) => `${tag} ${name}`),
  ];
}
