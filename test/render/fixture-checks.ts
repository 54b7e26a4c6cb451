// Fixtures of the checks: labels, copies and heavy authors, teasers compared, and a page with as
// much of everything as may be shown.

import type { Calibration } from "../../src/core/calibration-report.ts";
import type { Comparison, PairDifference } from "../../src/core/compare.ts";
import type { IndexEstimate } from "../../src/core/estimate.ts";
import { levelOf } from "../../src/core/estimate.ts";
import { headlineOf } from "../../src/core/headline.ts";
import type { Summary, Suspects, TeaserSummary } from "../../src/core/summary.ts";
import type { Recipe } from "./fixture.ts";
import { BALLARD, changed, summaryOf, teaserOf } from "./fixture.ts";

/** The estimate moved by so many points, as long as it stays on the scale. */
function moved(hype: IndexEstimate, by: number): IndexEstimate {
  if (hype.lower === null || hype.upper === null) return hype;
  const at = (value: number): number => Math.min(100, Math.max(0, value + by));
  const [value, lower, upper] = [at(hype.value), at(hype.lower), at(hype.upper)];
  const level = hype.level === null ? null : levelOf(lower, upper);
  return { ...hype, value, lower, upper, level };
}

const measured = (value: number): Calibration["accuracy"]["rungAccuracy"] => ({
  value,
  interval: { low: value - 0.08, high: value + 0.08 },
});

/** Labels by two people that move the index. */
export function labels(hype: IndexEstimate, shift: number): Calibration {
  return {
    hype: moved(hype, shift),
    shift,
    standardError: 1.9,
    labels: 120,
    method: "pooled",
    lambda: 0.71,
    labellers: ["ann", "bob"],
    accuracy: {
      rungAccuracy: measured(0.61),
      rungMacroF1: measured(0.52),
      sentimentAccuracy: measured(0.74),
      rungs: 120,
      sentiments: 118,
    },
    agreement: { alpha: 0.72, interval: { low: 0.61, high: 0.81 }, units: 60 },
  };
}

/** A teaser whose index labels lower. */
export function labelled(): Summary {
  const base = teaserOf(BALLARD);
  return summaryOf([{ ...base, calibrated: labels(base.hype, -5) }]);
}

/** Copies of each text, a burst for each, and heavy authors of that name. */
export function suspiciousCrowd(teaser: TeaserSummary, texts: readonly string[]): Suspects {
  return {
    ...teaser.suspects,
    clusters: texts.slice(0, 20).map((example, at) => ({
      platform: at % 2 === 0 ? "youtube" : example,
      comments: 30 - at,
      voices: 28 - at,
      example,
      authors: ["viewer 3", "viewer 4", example],
      first: at === 2 ? null : "2025-06-01T10:03:00.000Z",
      last: at === 2 ? null : at % 2 === 0 ? "2025-06-01T12:30:00.000Z" : "2025-06-03T08:00:00Z",
    })),
    clusterCount: texts.length + 5,
    bursts: texts.slice(0, 12).map((_, at) => ({
      start: `2025-06-01T${String(at).padStart(2, "0")}:00:00.000Z`,
      voices: 130 - at,
      expected: 3.25 * (at + 1),
    })),
    heavyAuthors: texts.slice(0, 20).map((author, at) => ({
      platform: "youtube",
      author,
      comments: 90 - at,
    })),
    voices: 19,
    share: 19 / Math.max(19, teaser.voices),
    hypeWithout: moved(teaser.hype, -3),
  };
}

const COPIED: readonly string[] = [
  "Everyone who loves this city please sign the petition and bring our detective back for one more season",
  "Long queue outside the theatre tonight, best trailer that I have seen all year without any doubt",
  "My uncle made a fortune with coins, write to him at coins.example and be rich by Friday morning",
];

/** A teaser with copies, bursts and heavy authors, on which the index depends. */
export function suspicious(): Summary {
  const base = teaserOf(BALLARD);
  return summaryOf([{ ...base, suspects: suspiciousCrowd(base, COPIED) }]);
}

/** Differences of all pairs from their intervals; a third of each is mix, the rest rate. */
export function comparisonOf(teasers: readonly TeaserSummary[]): Comparison {
  const able = teasers.filter(
    ({ hype }) => hype.status === "ok" || hype.status === "too-uncertain",
  );
  return {
    correction: "holm",
    confidence: 0.95,
    pairs: able.flatMap((first, at) => able.slice(at + 1).map((second) => pairOf(first, second))),
    leftOut: teasers.filter((one) => !able.includes(one)).map(({ teaser }) => teaser),
  };
}

function pairOf(first: TeaserSummary, second: TeaserSummary): PairDifference {
  const [a, b] = [headlineOf(first), headlineOf(second)];
  const value = a.value - b.value;
  const half = 1.4 * Math.hypot(a.upper! - a.value, b.upper! - b.value);
  const shift = shiftOf(first) - shiftOf(second);
  const mix = (value - shift) / 3;
  const isClear = Math.abs(value) > half;
  return {
    first: first.teaser,
    second: second.teaser,
    value,
    lower: value - half,
    upper: value + half,
    p: isClear ? 0.001 : 0.4,
    verdict: isClear ? (value > 0 ? "higher" : "lower") : "no clear difference",
    parts: { mix, rate: value - shift - mix, labels: shift },
  };
}

function shiftOf({ calibrated }: TeaserSummary): number {
  return calibrated?.shift ?? 0;
}

/** Five teasers compared, one of them with labels, one too small. */
export function compared(): Summary {
  const titles = [
    ["Ballard", 0.8, 900],
    ["Bosch: Legacy, season 3", 0.4, 500],
    ['Night Shift <b>& "more"</b>, an extraordinarily long title for a trailer', -0.6, 600],
    ["静かな海岸", 0.3, 300],
    ["Tiny", 0.5, 12],
  ] as const;
  const teasers = titles.map(([teaser, lean, voices], at) => {
    const platforms: Recipe["platforms"] = {
      youtube: [voices, lean],
      reddit: [Math.round(voices / 2), lean - 0.2],
    };
    const one = teaserOf({
      ...BALLARD,
      teaser,
      slug: `teaser-${at}`,
      seed: at + 40,
      platforms,
    });
    return at === 1 ? changed(one, { calibrated: labels(one.hype, 4) }) : one;
  });
  return { ...summaryOf(teasers), comparison: comparisonOf(teasers) };
}
