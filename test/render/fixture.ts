// Summaries for the tests of render: realistic ones added up with core's own estimates from
// seeded random voices, and edge cases made from them. All texts are our own.

import { indexEstimate, hypeMoments, shareOf } from "../../src/core/estimate.ts";
import type { IndexEstimate } from "../../src/core/estimate.ts";
import { LABELS, RUNGS, RUNG_VALUES } from "../../src/core/ladder.ts";
import type { Label, Rung, RungName } from "../../src/core/ladder.ts";
import { SCORE_UNIT, emptyCell } from "../../src/core/rollup.ts";
import type { Bucket, QuotedComment, Summary, TeaserSummary } from "../../src/core/summary.ts";
import { ladderAround, PLAIN, timelineAt } from "./fixture-plain.ts";
import { crowdOf } from "./fixture-crowd.ts";
import { startOf } from "./fixture-time.ts";
import { CORPUS } from "./fixture-texts.ts";
import { randomOf } from "./random.ts";

type Voice = { platform: string; rung: RungName; label: Label; day: number; likes: number };

export type Recipe = Readonly<{
  teaser: string;
  slug: string;
  seed: number;
  /** Voices and lean (-1 … 1) by platform. */
  platforms: Readonly<Record<string, readonly [number, number]>>;
  bucket: Bucket;
  /** Buckets of the timeline; 0 for an undated export. */
  buckets: number;
  start: string;
  indexError: number;
}>;

const LABEL_OF: Readonly<Record<RungName, readonly [number, number, number]>> = {
  rejecting: [0.85, 0.1, 0.05],
  worried: [0.65, 0.25, 0.1],
  open: [0.12, 0.68, 0.2],
  warm: [0.03, 0.12, 0.85],
  hyped: [0.02, 0.1, 0.88],
};

function pick<Item>(items: readonly Item[], weights: readonly number[], at: number): Item {
  const total = weights.reduce((a, b) => a + b, 0);
  let left = at * total;
  for (const [k, item] of items.entries()) {
    left -= weights[k] ?? 0;
    if (left < 0) return item;
  }
  return items.at(-1)!;
}

function voicesOf(recipe: Recipe): Voice[] {
  const random = randomOf(recipe.seed);
  return Object.entries(recipe.platforms).flatMap(([platform, [n, lean]]) =>
    Array.from({ length: n }, () => {
      const up = Math.max(0.02, 0.3 + 0.28 * lean);
      const down = Math.max(0.02, 0.12 - 0.11 * lean);
      const rung = pick(RUNGS, [down * 0.6, down, 0.3, up * 0.8, up], random());
      const early = Math.floor(recipe.buckets * random() ** 2.2);
      return {
        platform,
        rung,
        label: pick(LABELS, LABEL_OF[rung], random()),
        day: early,
        likes: Math.floor(random() ** -0.9) - 1,
      };
    }),
  );
}

/** Estimate over voices, as core makes it from a cell. */
export function estimate(rungs: readonly RungName[], indexError: number): IndexEstimate {
  const cell = emptyCell({ platform: "", hour: null, language: null });
  for (const rung of rungs) {
    const h = RUNG_VALUES[rung] * SCORE_UNIT;
    cell.rated += 1;
    cell.hype += h;
    cell.hypeSquared += h * h;
  }
  return indexEstimate(hypeMoments(cell), indexError);
}

function quoted(voices: readonly Voice[], recipe: Recipe, wanted: number): QuotedComment[] {
  const random = randomOf(recipe.seed + 1);
  return voices
    .toSorted((a, b) => b.likes - a.likes)
    .slice(0, wanted)
    .map(({ platform, rung, label, day, likes }, at): QuotedComment => {
      const texts = CORPUS[rung];
      const [text, words] = texts[Math.floor(random() * texts.length)]!;
      const ladder = ladderAround(rung);
      return {
        id: `${recipe.slug}-${at}`,
        platform,
        language: "en",
        text,
        author: `viewer ${(1000 + Math.floor(random() * 60_000)).toString(16)}`,
        postedAt: recipe.buckets === 0 ? null : `${startOf(recipe, day).slice(0, 10)}T12:00:00Z`,
        likes,
        hype: RUNGS.reduce((sum, name) => sum + ladder[name] * RUNG_VALUES[name], 0),
        rung: (RUNGS.indexOf(rung) - 2) as Rung,
        ladder,
        label,
        compound: { negative: -0.6, neutral: 0.02, positive: 0.71 }[label],
        evidence: words.map(([token, contribution]) => {
          const start = token.startsWith("<") ? -1 : text.indexOf(token);
          return { token, start, end: start < 0 ? -1 : start + token.length, contribution };
        }),
      };
    });
}

/** The same thing with some fields changed. */
export function changed<Thing>(thing: Thing, change: Partial<Thing>): Thing {
  return { ...thing, ...change };
}

/** One teaser by a recipe; comments are somewhat more than voices, a few are not scored. */
export function teaserOf(recipe: Recipe): TeaserSummary {
  const voices = voicesOf(recipe);
  const extra = Math.round(voices.length * 0.12);
  const unscorable = {
    empty: Math.round(extra * 0.1),
    language: Math.round(extra * 0.4),
    spam: Math.round(extra * 0.2),
  };
  const comments = voices.length + extra;
  const lost = unscorable.empty + unscorable.language + unscorable.spam;
  const scored = comments - lost;
  const names = Object.keys(recipe.platforms);
  const platforms = names
    .map((platform) => {
      const own = voices.filter((voice) => voice.platform === platform);
      const hype = estimate(
        own.map(({ rung }) => rung),
        recipe.indexError,
      );
      return { platform, comments: own.length, voices: own.length, hype, weight: 0 };
    })
    .toSorted((a, b) => b.comments - a.comments);
  const pooled = platforms.filter(
    ({ hype }) => hype.status === "ok" || hype.status === "too-uncertain",
  );
  const rungs = voices.map(({ rung }) => rung);
  const points = Array.from({ length: recipe.buckets }, (_, at) => {
    const own = voices.filter(({ day }) => day === at);
    return {
      start: startOf(recipe, at),
      comments: own.length,
      voices: own.length,
      hype: estimate(
        own.map(({ rung }) => rung),
        recipe.indexError,
      ),
    };
  });
  const share = (n: number): number => (voices.length === 0 ? 0 : n);
  return {
    teaser: recipe.teaser,
    slug: recipe.slug,
    comments,
    voices: voices.length,
    period: {
      first: recipe.buckets === 0 ? null : `${startOf(recipe, 0).slice(0, 10)}T08:00:00Z`,
      last:
        recipe.buckets === 0
          ? null
          : `${startOf(recipe, recipe.buckets - 1).slice(0, 10)}T21:00:00Z`,
      undated: recipe.buckets === 0 ? comments : extra,
      precision: recipe.buckets === 0 ? null : "second",
    },
    hype: estimate(rungs, recipe.indexError),
    endorsed: estimate(
      voices.flatMap(({ rung, likes }) => (likes > 2 ? [rung] : [])),
      recipe.indexError,
    ),
    coverage: { comments, scored, unscorable, share: comments === 0 ? null : scored / comments },
    ladder: RUNGS.map((name) =>
      shareOf(name, share(rungs.filter((rung) => rung === name).length), voices.length),
    ),
    sentiment: LABELS.map((name) =>
      shareOf(name, share(voices.filter(({ label }) => label === name).length), voices.length),
    ),
    polarisation: 0.31,
    platforms: platforms.map((platform) =>
      changed(platform, {
        comments: platform.comments + (platform === platforms[0] ? extra : 0),
        weight: pooled.includes(platform) ? 1 / pooled.length : 0,
      }),
    ),
    languages: [
      { language: "en", comments: comments - unscorable.language - 6, scored: scored - 6 },
      { language: "es", comments: 6 + Math.ceil(unscorable.language / 2), scored: 6 },
      { language: null, comments: Math.floor(unscorable.language / 2), scored: 0 },
    ].filter((language) => language.comments > 0),
    timeline: timelineAt(recipe.bucket, points, recipe.buckets === 0 ? comments : extra),
    ...PLAIN,
    drivers: [],
    themes: [],
    driverSample: null,
    ...crowdOf({
      voices: voices.length,
      comments,
      platforms: names.length,
      buckets: recipe.buckets,
    }),
    topComments: quoted(voices, recipe, 50),
    rows: { read: comments + 24, stored: comments, updated: 4, duplicates: 9, rejected: 11 },
    rejects: [
      {
        rule: "empty-text",
        count: 7,
        first: `samples/${recipe.slug}.csv:12`,
        reason: "the text is empty",
      },
      {
        rule: "deleted",
        count: 4,
        first: `samples/${recipe.slug}.json:31`,
        reason: "[removed] by the platform",
      },
    ],
    inputs: [
      {
        path: `samples/${recipe.slug}.csv`,
        sha256: "9c1e40afb2d37718ee52a6a9e1f90d2213c4b5a6978877665544332211009f8e",
        bytes: 48_213,
        format: "csv",
        profile: "instagram-csv",
        encoding: "utf-8",
        readAt: "2026-11-22T09:14:00Z",
        toolVersion: "0.1.0",
        scorer: "hype@1",
        notes: [],
        rows: { read: comments + 24, stored: comments, updated: 4, duplicates: 9, rejected: 11 },
      },
    ],
  };
}

/** A summary around teasers. */
export function summaryOf(teasers: readonly TeaserSummary[]): Summary {
  return {
    schema: "hypemeter/summary@1",
    title: teasers.length === 1 ? teasers[0]!.teaser : "Autumn trailers",
    generatedAt: "2026-11-22T09:15:00Z",
    tool: { name: "hypemeter", version: "0.1.0" },
    scorer: { id: "hype@1", hasLadder: true, indexError: 1.2 },
    settings: { timezone: "UTC", priorVoices: 5, minVoices: 30, confidence: 0.95 },
    database: "reports/ballard/comments.db",
    command: "hypemeter run pipelines/ballard.yaml",
    teasers,
    comparison: null,
  };
}

export const BALLARD: Recipe = {
  teaser: "Ballard",
  slug: "ballard",
  seed: 7,
  platforms: { youtube: [420, 0.7], instagram: [230, 1], reddit: [160, -0.2], tiktok: [18, 1] },
  bucket: "week",
  buckets: 9,
  start: "2025-05-26",
  indexError: 1.2,
};
