// Peaks, events, ages and the last week for the fixtures: what a real run puts there, and the
// same with hostile text in every field that comes from outside.

import type { AgeMatched } from "../../src/core/age-match.ts";
import type { PeakTalk, Summary, TeaserSummary } from "../../src/core/summary.ts";
import { BALLARD, changed, estimate, summaryOf, teaserOf } from "./fixture.ts";

const BASE = teaserOf({ ...BALLARD, buckets: 14 });

function startAt(teaser: TeaserSummary, at: number): string {
  return teaser.timeline.points[at]?.start ?? "";
}

function talkAt(teaser: TeaserSummary, at: number, phrases: readonly string[]): PeakTalk {
  const [first, second] = teaser.topComments;
  return {
    start: startAt(teaser, at),
    scored: 9_400,
    read: 5_000,
    phrases: phrases.map((phrase, rank) => ({
      phrase,
      voices: 41 - rank,
      logOdds: 2.5,
      z: 9 - rank,
      falseDiscovery: 0.001,
    })),
    quotes: [
      { phrase: phrases[0] ?? null, comment: changed(first!, { likes: 52 }) },
      { phrase: null, comment: second! },
    ],
  };
}

function agesWith(names: readonly string[]): AgeMatched {
  const span = { from: "2025-05-26T15:00:00.000Z", to: "2025-05-27T15:00:00.000Z" };
  const hype = estimate(
    Array.from({ length: 90 }, (_, at) => (at % 3 === 0 ? "open" : "hyped")),
    1,
  );
  const figures = ([24, 72, 168] as const).map((hours, at) => ({
    ...span,
    hours,
    comments: 100 * (at + 1),
    voices: 90 * (at + 1),
    hype,
    isComplete: at < 2,
    percentile: at === 0 ? { hype: 65, voices: 95, among: 10 } : null,
  }));
  const others = names.map((teaser) => ({
    teaser,
    figures: figures.map(({ hours, voices, isComplete }) => ({ hours, voices, isComplete, hype })),
  }));
  return { basis: "released", figures, others };
}

/** A teaser with all that may stand on a timeline: a run of buckets, single ones, events. */
export function markedTeaser(): TeaserSummary {
  const start = (at: number): string => startAt(BASE, at);
  const recent = estimate(
    Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? "open" : "warm")),
    1,
  );
  return {
    ...BASE,
    timeline: {
      ...BASE.timeline,
      peaks: [
        { start: start(0), end: start(1), top: start(0), comments: 420, expected: 84 },
        { start: start(7), end: start(7), top: start(7), comments: 61, expected: 0.5 },
        { start: start(10), end: start(10), top: start(10), comments: 31, expected: 10 },
      ],
      events: [
        { name: "Premiere", at: start(7), start: start(7) },
        { name: "Full trailer", at: `${start(2)}T16:00:00Z`, start: start(2) },
        { name: "Second season", at: "2026-01-01", start: "2026-01-01" },
        { name: "Announced", at: "2024-01-01", start: "2024-01-01" },
      ],
    },
    peakTalk: [talkAt(BASE, 0, ["surfboard", "day one"]), talkAt(BASE, 7, [])],
    buzz: {
      ...BASE.buzz,
      peakHour: { start: "2025-05-26T15:00:00.000Z", comments: 61 },
      peakDay: { start: "2025-05-26", comments: 139 },
      halfLifeHours: 30,
      effectivePlatforms: 3.21,
    },
    recent: {
      from: "2025-08-19T00:00:00.000Z",
      to: "2025-08-26T00:00:00.000Z",
      comments: 71,
      voices: 60,
      hype: recent,
      change: {
        value: -8.2,
        lower: -12.6,
        upper: -3.4,
        verdict: "lower",
        platforms: ["youtube"],
      },
    },
    ages: agesWith(["Night Shift", "静かな海岸"]),
  };
}

export function marked(): Summary {
  return summaryOf([markedTeaser()]);
}

/** The same fields of a teaser, full of hostile text. */
export function withHostileMarks(teaser: TeaserSummary, evil: readonly string[]): TeaserSummary {
  const { peaks } = markedTeaser().timeline;
  const text = (at: number): string => evil[at % evil.length]!;
  const at = (place: number): string => teaser.timeline.points[place]?.start ?? "";
  const quoted = (n: number) => changed(BASE.topComments[n % 50]!, { text: text(n) });
  return {
    ...teaser,
    timeline: {
      ...teaser.timeline,
      peaks: evil.map((start) => ({ ...peaks[0]!, start, end: start, top: start })),
      events: evil.map((name, place) => ({ name, at: text(place + 3), start: at(place % 9) })),
    },
    peakTalk: evil.map((start, n) => ({
      ...talkAt(teaser, 0, [text(n), text(n + 1), text(n + 2)]),
      start,
      quotes: [
        { phrase: text(n), comment: quoted(n) },
        { phrase: null, comment: quoted(n + 1) },
      ],
    })),
    buzz: {
      ...teaser.buzz,
      peakHour: { start: text(0), comments: 9 },
      peakDay: { start: text(1), comments: 9 },
    },
    ages: agesWith(evil),
    recent: { ...markedTeaser().recent!, from: text(2), to: text(3) },
  };
}
