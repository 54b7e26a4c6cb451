// Size of the HTML: small with fifty comments even where everything is long, bounded always.

import { describe, expect, test } from "vitest";
import type { DriverSummary, Summary, TeaserSummary } from "../../src/core/summary.ts";
import { renderHtml } from "../../src/render/index.ts";
import { changed, summaryOf } from "./fixture.ts";
import { comparisonOf, labels, suspiciousCrowd } from "./fixture-checks.ts";
import { longRunning, realistic, several } from "./fixture-edges.ts";

/** The goal of the design for a report with fifty comments. */
const GOAL = 150_000;
const LIMIT = 1_000_000;
/** Room for what is still to be shown one day. */
const ROOM = 6_000;

/** Long texts in many scripts, each with words that moved the score. */
const LONG: readonly string[] = [
  'I have waited for this one since the very first book & I cannot wait any longer "really" <3 ',
  "Я жду этот фильм уже очень давно и не могу больше ждать, это будет лучший год ",
  "这部电影我已经等了很久了真的非常期待希望不要让我失望音乐也很棒 ",
  "この映画をずっと待っていました本当に楽しみです音楽も素晴らしい ",
  "لقد انتظرت هذا الفيلم طويلا ولا أستطيع الانتظار أكثر من ذلك أبدا ",
  "मैं इस फिल्म का बहुत समय से इंतज़ार कर रहा हूँ और अब और नहीं रुक सकता ",
  "👩‍👩‍👧‍👦🔥🔥🔥🏳️‍🌈👏🏽👏🏽 wow ",
];
const LANGUAGES = ["en", "ru", "zh", "ja", "ar", "hi", null];
const TEXTS = LONG.map((text) => text.repeat(Math.ceil(3000 / text.length)));

function longComments(base: TeaserSummary, wanted: number): TeaserSummary["topComments"] {
  return Array.from({ length: wanted }, (_, at) => {
    const text = TEXTS[at % TEXTS.length]!;
    const evidence = Array.from({ length: 60 }, (_each, word) => ({
      token: text.slice(12 * word, 12 * word + 6),
      start: 12 * word,
      end: 12 * word + 6,
      contribution: (word % 2 === 0 ? 1 : -1) * (0.6 + word / 100),
    }));
    const language = LANGUAGES[at % LANGUAGES.length] ?? null;
    return changed(base.topComments[at % 50]!, { text, language, evidence });
  });
}

/** Twelve drivers with three quotes each. */
function longDrivers(base: TeaserSummary, kind: "declared" | "found"): DriverSummary[] {
  return Array.from({ length: 15 }, (_, at) => ({
    kind,
    name: `${LONG[at % LONG.length]!.slice(0, 24)} ${at}`,
    words: [],
    voices: 1000 + at,
    share: { name: "share", value: 0.1, lower: 0.08, upper: 0.12 },
    hype: base.hype,
    contribution: { value: 1.2 - at / 5, lower: 0.7 - at / 5, upper: 1.7 - at / 5 },
    lift: {
      value: at % 2 === 0 ? 7 : -7,
      lower: at % 2 === 0 ? 4 : -9,
      upper: at % 2 === 0 ? 9 : -4,
    },
    effect: at % 2 === 0 ? "lifts" : "lowers",
    evidence: null,
    quotes: (["typical", "endorsed", "counter"] as const).map((role) => ({
      role,
      comment: changed(base.topComments[at]!, { text: TEXTS[at % 4]! }),
    })),
  }));
}

const MANY_LANGUAGES = Array.from({ length: 60 }, (_, at) => ({
  language: LANGUAGES[at % LANGUAGES.length] ?? null,
  comments: 50,
  scored: 20,
}));

/** A page with as much of everything as may be shown. */
function heavyweight(comments: number): Summary {
  const base = longRunning().teasers[0]!;
  const platforms = Array.from({ length: 8 }, (_, at) => ({
    ...base.platforms[0]!,
    platform: `platform number ${at} with a long name`,
  }));
  const huge: TeaserSummary = {
    ...base,
    platforms,
    calibrated: labels(base.hype, -4),
    suspects: suspiciousCrowd(
      base,
      Array.from({ length: 40 }, (_, at) => TEXTS[at % 7]!),
    ),
    languages: MANY_LANGUAGES,
    drivers: longDrivers(base, "declared"),
    themes: longDrivers(base, "found"),
    topComments: longComments(base, comments),
  };
  return summaryOf([huge]);
}

const bytesOf = (summary: Summary): number => Buffer.byteLength(renderHtml(summary));

describe("a report with fifty comments", () => {
  test.each([
    ["realistic", realistic],
    ["longRunning", longRunning],
  ])("%s is well below 150 KB", (_, make) => {
    expect(make().teasers[0]?.topComments).toHaveLength(50);
    expect(bytesOf(make())).toBeLessThan(GOAL - 3 * ROOM);
  });

  test("stays below 150 KB with long comments in many scripts, many languages and labels", () => {
    const [base] = longRunning().teasers;
    const page = renderHtml(
      summaryOf([
        changed(base!, {
          calibrated: labels(base!.hype, -4),
          suspects: suspiciousCrowd(base!, TEXTS.slice(0, 3)),
          languages: MANY_LANGUAGES,
          topComments: longComments(base!, 50),
        }),
      ]),
    );
    process.stdout.write(`page of long comments: ${Buffer.byteLength(page)} bytes\n`);
    expect(Buffer.byteLength(page)).toBeLessThan(GOAL - ROOM);
    expect(page.match(/\(shortened\)/g)).toHaveLength(50);
  });

  test("stays below 200 KB with as much of everything as may be shown", () => {
    const page = renderHtml(heavyweight(50));
    process.stdout.write(`heaviest page: ${Buffer.byteLength(page)} bytes\n`);
    expect(Buffer.byteLength(page)).toBeLessThan(200_000 - ROOM);
    for (const id of ["labels", "copies", "drivers", "timeline", "platforms", "languages"]) {
      expect(page).toContain(`<section id="${id}"`);
    }
  });
});

describe("whatever is put in, a page stays below 1 MB", () => {
  test("four hundred long comments, endless tables", () => {
    const [teaser] = heavyweight(400).teasers;
    const points = teaser!.timeline.points;
    const huge = changed(teaser!, {
      timeline: {
        ...teaser!.timeline,
        points: Array.from({ length: 20_000 }, (_, at) => points[at % points.length]!),
      },
      inputs: Array.from({ length: 5000 }, () => teaser!.inputs[0]!),
      rejects: Array.from({ length: 5000 }, () => teaser!.rejects[0]!),
    });
    expect(bytesOf(summaryOf([huge]))).toBeLessThan(LIMIT);
  });

  test("graphemes without an end, and what must be escaped", () => {
    const [base] = realistic().teasers;
    for (const text of [`z${"\u0301".repeat(9)}`, '"<&>', "👩‍👩‍👧‍👦", "\u200D"]) {
      const topComments = longComments(base!, 200).map((one) =>
        changed(one, { text: text.repeat(20_000) }),
      );
      expect(bytesOf(summaryOf([changed(base!, { topComments })]))).toBeLessThan(LIMIT / 2);
    }
  });

  test("an overview of thousands of teasers, and one of forty with all differences", () => {
    const { teasers } = several();
    const crowd = Array.from({ length: 2000 }, (_, at) => teasers[at % teasers.length]!);
    expect(bytesOf(summaryOf(crowd))).toBeLessThan(LIMIT);
    const forty = crowd.slice(0, 40).map((one, at) => ({ ...one, teaser: `${one.teaser} ${at}` }));
    const page = { ...summaryOf(forty), comparison: comparisonOf(forty) };
    expect(bytesOf(page)).toBeLessThan(LIMIT / 4);
  });
});
