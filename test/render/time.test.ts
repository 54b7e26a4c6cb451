// Peaks, events, ages and Buzz in words. How they are drawn is the matter of marks.test.ts.

import { describe, expect, test } from "vitest";
import type { Buzz, Timeline } from "../../src/core/summary.ts";
import { marksOf } from "../../src/render/html/charts/marks.tsx";
import { columnsOf } from "../../src/render/html/charts/columns.ts";
import {
  ageRows,
  agesFinding,
  agesSupport,
  hasAges,
  peerRows,
  percentileNote,
} from "../../src/render/prose/ages.ts";
import { buzzFigures, buzzFinding, buzzSupport } from "../../src/render/prose/buzz.ts";
import {
  eventLine,
  marksAt,
  marksNote,
  peakHeading,
  peakName,
  peakQuoteLabel,
  peakSentence,
  talkSentence,
  toldEvents,
  toldPeaks,
} from "../../src/render/prose/peaks.ts";
import { realistic, undated, withoutLadder } from "./fixture-edges.ts";
import { markedTeaser } from "./fixture-marks.ts";
import { changed } from "./fixture.ts";

const TEASER = markedTeaser();
const { timeline } = TEASER;
const plain = (text: string): string => text.replaceAll("\u00A0", " ");

describe("peaks", () => {
  const [first, second, third] = toldPeaks(TEASER);

  test("say how far they stand out, and what lies in them", () => {
    expect(peakHeading(first!, "week")).toBe("1 · Weeks of 26 May to 2 Jun 2025");
    expect(peakSentence(first!, timeline)).toBe(
      "420 comments, 5.0 times what the weeks after them suggest (84). The busiest week is among them.",
    );
    expect(peakSentence(second!, timeline)).toBe(
      "61 comments, where the weeks around it suggest hardly any. In the same week: Premiere (C).",
    );
    expect(peakSentence(third!, timeline)).toBe(
      "31 comments, 3.1 times what the weeks around it suggest (10).",
    );
  });

  test("say what was said, from how many comments", () => {
    expect(talkSentence(first!)).toBe(
      "Said more often than in the rest: “surfboard” (41 voices) and “day one” (40 voices). From 5,000 comments drawn at random of 9,400.",
    );
    expect(talkSentence(third!)).toBe("");
    const few = { ...second!, talk: { ...second!.talk!, phrases: [], read: 24, scored: 24 } };
    expect(talkSentence(few)).toBe(
      "No words stand out against the rest. Only 24 of its comments could be scored and were read.",
    );
    expect(first!.talk!.quotes.map(peakQuoteLabel)[0]).toBe("On “surfboard”, 52 likes");
  });

  test("at most five are listed, those furthest above; all are in the table", () => {
    const peaks = [9, 3, 8, 7, 6, 5].map((comments, at) => {
      const start = timeline.points[2 * at]?.start ?? "";
      return { start, end: start, top: start, comments: 10 * comments, expected: 1 };
    });
    const teaser = changed(TEASER, { timeline: { ...timeline, peaks } });
    expect(toldPeaks(teaser).map(({ peak }) => peak.comments)).toEqual([90, 80, 70, 60, 50]);
    expect(marksAt(peaks[1]!.start, teaser)).toEqual(["peak", "B Full trailer"]);
    expect(marksAt(peaks[2]!.start, teaser)).toEqual(["peak 2"]);
  });

  test.each([
    { bucket: "day", start: "2025-05-03", end: "2025-05-05", name: "3 May to 5 May 2025" },
    { bucket: "month", start: "2025-05-01", end: "2025-07-01", name: "May 2025 to Jul 2025" },
    {
      bucket: "hour",
      start: "2025-05-03T13:00",
      end: "2025-05-03T13:00",
      name: "3 May 2025, 13:00",
    },
  ] as const)("a peak by the $bucket is $name", ({ bucket, start, end, name }) => {
    expect(peakName({ start, end, top: start, comments: 1, expected: 1 }, bucket)).toBe(name);
  });
});

describe("events", () => {
  test("stand in time order with their letters; off the timeline they are listed alone", () => {
    expect(toldEvents(timeline).map(eventLine)).toEqual([
      "A · 1 Jan 2024: Announced (before the first comment)",
      "B · 9 Jun 2025, 16:00 UTC: Full trailer",
      "C · 14 Jul 2025: Premiere",
      "D · 1 Jan 2026: Second season (after the last comment)",
    ]);
    const columns = columnsOf(timeline.points, 456);
    expect(marksOf(columns, TEASER).events.map(({ at, tag }) => [at, tag])).toEqual([
      [2, "B"],
      [7, "C"],
    ]);
    expect(marksNote(TEASER)).toBe("Numbers: peaks. Letters: events.");
    expect(marksNote(realistic().teasers[0]!)).toBe("");
  });

  test("without dated comments there is nowhere to mark them", () => {
    const empty: Timeline = { ...timeline, points: [], peaks: [] };
    expect(toldEvents(empty)).toEqual([]);
  });
});

describe("by age", () => {
  test("a clear change is named, with its interval and where", () => {
    expect(agesFinding(TEASER)).toBe("Hype was lower in the last 7 days than before");
    expect(plain(agesSupport(TEASER, true))).toMatch(
      /^The last 7 days, 19 Aug to 25 Aug 2025, stand at \d+ \(\d+–\d+\), beside \d+ \(\d+–\d+\) for all\. Against all that came before on YouTube: −8\.2 points \(95 % interval −12\.6 to −3\.4\)\. Ages count from the release that the pipeline file names\.$/,
    );
  });

  test("no clear difference, too few and no last week", () => {
    const recent = TEASER.recent!;
    const vague = {
      ...recent.change!,
      lower: -3,
      upper: 1,
      verdict: "no clear difference",
    } as const;
    expect(agesFinding(changed(TEASER, { recent: { ...recent, change: vague } }))).toBe(
      "No clear difference between the last 7 days and before",
    );
    const alone = changed(TEASER, { recent: { ...recent, change: null } });
    expect(agesFinding(alone)).toBe(
      `The first 7 days hold 300 of ${timeline.points.reduce((n, { comments }) => n + comments, 0)} dated comments`,
    );
    expect(agesSupport(alone, true)).toContain("No platform holds voices enough on both sides");
    const few = { ...recent, change: null, voices: 1, hype: withoutLadder().teasers[0]!.hype };
    expect(agesSupport(changed(TEASER, { recent: few }), true)).toContain(
      "hold 1 new voice: too few to compare.",
    );
    expect(agesSupport(changed(TEASER, { recent: null }), true)).not.toContain("last 7 days");
    expect(agesSupport(TEASER, false)).not.toContain("last 7 days");
    expect(hasAges(undated().teasers[0]!)).toBe(false);
  });

  test("rows tell what is not complete, and percentiles only where there are some", () => {
    expect(ageRows(TEASER).map(({ name, percentile }) => [name, percentile])).toEqual([
      ["First 24 hours", "hype 65, voices 95"],
      ["First 72 hours", ""],
      ["First 7 days, so far", ""],
      ["Last 7 days", ""],
      ["All comments", ""],
    ]);
    expect(percentileNote(TEASER)).toContain("among the 10 teasers");
    expect(peerRows(TEASER).map(([name, , , week]) => [name, week])).toEqual([
      ["Ballard", "not yet"],
      ["Night Shift", "not yet"],
      ["静かな海岸", "not yet"],
    ]);
  });
});

describe("Buzz", () => {
  const of = (buzz: Partial<Buzz>): typeof TEASER =>
    changed(TEASER, { buzz: { ...TEASER.buzz, ...buzz } });

  test("tells how fast and how widely, in plain words", () => {
    expect(buzzFinding(TEASER)).toBe("Half of what followed the busiest hour came within 30 hours");
    expect(buzzSupport(TEASER)).toBe(
      "The busiest day, 26 May 2025, brought 139 comments. Voices are on 4 platforms, as mixed as if 3.2 platforms shared them evenly. Buzz tells how much was said, not how excited it was, and is no part of the index. How a file was collected decides it.",
    );
    expect(buzzFigures(TEASER).map(({ name, value }) => [name, value])).toEqual([
      ["Voices", "828"],
      ["Comments a day", "66"],
      ["Busiest hour", "61"],
      ["Half-life", "30 hours"],
    ]);
  });

  test.each([
    [1, "1 hour"],
    [24, "1 day"],
    [48, "2 days"],
    [71, "71 hours"],
    [100, "4 days"],
    [2301, "96 days"],
  ])("%d hours are %s", (halfLifeHours, words) => {
    expect(buzzFinding(of({ halfLifeHours })).endsWith(`within ${words}`)).toBe(true);
  });

  test("days where times are no finer; nothing of speed where the busiest holds four", () => {
    expect(buzzFigures(of({ peakHour: null })).map(({ name }) => name)).toContain("Busiest day");
    const thin = of({ peakHour: { start: "2025-05-26T15:00:00Z", comments: 4 } });
    expect(buzzFinding(thin)).toBe("828 voices in 927 comments");
    expect(buzzFigures(thin).map(({ name }) => name)).toEqual(["Voices", "Comments a day"]);
    const none = of({ peakHour: null, peakDay: null, perDay: null, halfLifeHours: null });
    expect(buzzFigures(none).map(({ name }) => name)).toEqual(["Voices"]);
    expect(buzzFigures(of({ perDay: 0.04 }))[1]?.value).toBe("<0.1");
    expect(buzzFigures(of({ perDay: 0.15 }))[1]?.value).toBe("0.1");
  });

  test.each([
    [4, "Voices are spread evenly over 4 platforms."],
    [3.96, "Voices are spread evenly over 4 platforms."],
    [2.5, "as if 2.5 platforms"],
  ])("an effective number of %d", (effectivePlatforms, words) => {
    expect(buzzSupport(of({ effectivePlatforms }))).toContain(words);
  });

  test("one platform is named", () => {
    const one = changed(TEASER, { platforms: TEASER.platforms.slice(0, 1) });
    expect(buzzSupport(one)).toContain("All voices are on YouTube.");
  });
});
