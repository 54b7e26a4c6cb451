// Edge cases of a Summary: hostile, tiny, empty, single voice, several teasers, no ladder,
// undated. Each is a whole valid Summary.

import { indexEstimate, shareOf } from "../../src/core/estimate.ts";
import { LABELS, RUNGS } from "../../src/core/ladder.ts";
import type { Summary, TeaserSummary } from "../../src/core/summary.ts";
import { compared, labelled, suspicious, suspiciousCrowd, labels } from "./fixture-checks.ts";
import { BALLARD, changed, summaryOf, teaserOf } from "./fixture.ts";
import { marked, withHostileMarks } from "./fixture-marks.ts";

const NO_DATA = indexEstimate({ shrunk: 0.5, mean: 0.5, variance: 0.05, voices: 0 }, 0);

/** One payload that tries everything at once. */
export const HOSTILE: readonly string[] = [
  `<script>document.title="owned"</script>`,
  `"><img src=x onerror="document.title='owned'">`,
  `</style><style>*{display:none}</style></script><script>document.title='owned'</script>`,
  `' onmouseover='document.title=1' x='`,
  `[click](javascript:document.title='owned') ![i](http://127.0.0.1:9/i.png)`,
  `| a | b |\n|---|---|\n| c | d |`,
  "```\nfence\n``` ~~~ `code` $x^2$",
  `@everyone #1 GH-12 www.example.com http://example.com someone@example.com`,
  `# heading\n- item\n1. one\n> quote\n---\n[^1]: note <!-- c --> <details>`,
  `&lt;b&gt; &amp; &#x3C;script&#x3E; \u202Ereversed\u202C \u2066iso\u2069 \u0007\u001B[31mred\u001B[0m`,
  `lone \uD800 and \uDC00 z${"\u0301".repeat(300)}`,
  `=HYPERLINK("http://127.0.0.1:9/","x")`,
  `--><svg onload=document.title='owned'><iframe src="javascript:document.title='owned'"></iframe>`,
  `{{constructor.constructor('document.title=1')()}} \${7*7} <%= 7*7 %>`,
  `شكرا جزيلا 这是什么 ありがとう 👩‍👩‍👧‍👦 🏳️‍🌈`,
  "x".repeat(3000),
  "long words ".repeat(900),
];

export function realistic(): Summary {
  return summaryOf([teaserOf(BALLARD)]);
}

/** The hostile payloads in every field that comes from outside. */
export function hostile(): Summary {
  const base = teaserOf({ ...BALLARD, platforms: { youtube: [60, 0.5], reddit: [40, 0] } });
  const evil = (at: number): string => HOSTILE[at % HOSTILE.length]!;
  const teaser: TeaserSummary = {
    ...base,
    teaser: `${evil(0)} ${evil(1)}`,
    slug: "javascript:document.title='owned'//../..",
    platforms: HOSTILE.map((platform, at) => ({
      platform,
      comments: 10,
      voices: 10,
      hype: at < 3 ? base.hype : NO_DATA,
      weight: 0,
    })),
    languages: HOSTILE.map((language) => ({ language, comments: 5, scored: 2 })),
    period: { ...base.period, first: evil(0), last: evil(2) },
    timeline: {
      ...base.timeline,
      points: base.timeline.points.map((point, at) => changed(point, { start: evil(at) })),
    },
    topComments: HOSTILE.map((text, at) => ({
      ...base.topComments[at]!,
      id: text,
      text,
      author: evil(at + 1),
      platform: evil(at + 2),
      language: evil(at + 3),
      postedAt: evil(at + 4),
      evidence: [
        { token: text.slice(0, 9), start: 0, end: 9, contribution: 0.7 },
        { token: text.slice(5, 12), start: 5, end: 12, contribution: -0.4 },
        { token: evil(at + 5), start: -1, end: -1, contribution: -1.1 },
        { token: "odd", start: 40, end: 99_999, contribution: 1 },
      ],
    })),
    calibrated: { ...labels(base.hype, -6), labellers: HOSTILE },
    suspects: suspiciousCrowd(base, HOSTILE),
    rejects: base.rejects.map((reject, at) =>
      changed(reject, { first: evil(at), reason: evil(at + 3) }),
    ),
    inputs: HOSTILE.map((path) =>
      changed(base.inputs[0]!, {
        path,
        sha256: path,
        format: path,
        profile: path,
        encoding: path,
        readAt: path,
        scorer: path,
        notes: [{ rule: "truncated" as const, line: 1, reason: path }],
      }),
    ),
  };
  return {
    ...summaryOf([withHostileMarks(teaser, HOSTILE)]),
    title: evil(2),
    generatedAt: evil(1),
    tool: { name: "hypemeter", version: evil(0) },
    scorer: { id: evil(4), hasLadder: true, indexError: null },
    settings: { timezone: evil(1), priorVoices: 5, minVoices: 30, confidence: 0.95 },
    database: evil(0),
    command: `${evil(1)}\n${evil(6)}`,
  };
}

/** Twelve voices on one platform: nothing may be called. */
export function tiny(): Summary {
  return summaryOf([
    teaserOf({
      ...BALLARD,
      teaser: "Tiny",
      slug: "tiny",
      platforms: { reddit: [12, 0.5] },
      buckets: 2,
    }),
  ]);
}

export function singleVoice(): Summary {
  return summaryOf([
    teaserOf({ ...BALLARD, teaser: "One", slug: "one", platforms: { x: [1, 1] }, buckets: 1 }),
  ]);
}

/** A teaser without a single comment. */
export function empty(): Summary {
  const base = teaserOf({ ...BALLARD, teaser: "Empty", slug: "empty", platforms: {}, buckets: 0 });
  const zero = { read: 0, stored: 0, updated: 0, duplicates: 0, rejected: 0 };
  return summaryOf([
    {
      ...base,
      hype: NO_DATA,
      endorsed: NO_DATA,
      polarisation: null,
      languages: [],
      ladder: RUNGS.map((rung) => shareOf(rung, 0, 0)),
      sentiment: LABELS.map((label) => shareOf(label, 0, 0)),
      rows: zero,
      rejects: [],
      inputs: [],
    },
  ]);
}

/** A wide interval: a number, but no level. */
export function uncertain(): Summary {
  return summaryOf([
    teaserOf({
      ...BALLARD,
      teaser: "Wide",
      slug: "wide",
      platforms: { youtube: [40, 0] },
      indexError: 6,
    }),
  ]);
}

/** A scorer that gives sentiment only. */
export function withoutLadder(): Summary {
  const base = teaserOf(BALLARD);
  const teaser: TeaserSummary = {
    ...base,
    hype: NO_DATA,
    endorsed: NO_DATA,
    ladder: [],
    polarisation: null,
    platforms: base.platforms.map((platform) => changed(platform, { hype: NO_DATA, weight: 0 })),
    timeline: {
      ...base.timeline,
      points: base.timeline.points.map((point) => changed(point, { hype: NO_DATA })),
    },
    topComments: base.topComments.map((comment) =>
      changed(comment, { hype: null, rung: null, ladder: null }),
    ),
  };
  return {
    ...summaryOf([teaser]),
    scorer: { id: "afinn@5.0.2", hasLadder: false, indexError: null },
  };
}

/** Two teasers scored for sentiment only. */
export function severalWithoutLadder(): Summary {
  const one = withoutLadder();
  const [teaser] = one.teasers;
  return { ...one, teasers: [teaser!, { ...teaser!, teaser: "Other", slug: "other" }] };
}

export function undated(): Summary {
  return summaryOf([teaserOf({ ...BALLARD, teaser: "Undated", slug: "undated", buckets: 0 })]);
}

/** Ten years of months, most of them thin. */
export function longRunning(): Summary {
  return summaryOf([
    teaserOf({
      ...BALLARD,
      teaser: "Blade Runner 2049, Official Trailer",
      slug: "long",
      platforms: { youtube: [3200, 0.4] },
      bucket: "month",
      buckets: 110,
      start: "2016-12-01",
    }),
  ]);
}

export function several(): Summary {
  const titles = [
    ["Ballard", 0.8, 900],
    ["Bosch: Legacy, season 3", 0.5, 400],
    ["Starfall: The Last Signal, an extraordinarily long title for a trailer", 0.2, 1400],
    ["Night Shift", -0.6, 260],
    ["The Quiet Coast", 0.55, 90],
    ["静かな海岸", 0.1, 45],
    ["Tiny", 0.5, 12],
  ] as const;
  return summaryOf(
    titles.map(([teaser, lean, voices], at) =>
      teaserOf({
        ...BALLARD,
        teaser,
        slug: `teaser-${at}`,
        seed: at + 20,
        platforms: {
          youtube: [Math.round(voices * 0.7), lean],
          reddit: [Math.round(voices * 0.3), lean - 0.3],
        },
      }),
    ),
  );
}

export function none(): Summary {
  return summaryOf([]);
}

/** All of them by name. */
export const ALL: Readonly<Record<string, () => Summary>> = {
  realistic,
  marked,
  hostile,
  tiny,
  singleVoice,
  empty,
  uncertain,
  withoutLadder,
  severalWithoutLadder,
  undated,
  longRunning,
  several,
  none,
  labelled,
  suspicious,
  compared,
};
