// Random comments of one teaser and their Summary, for properties of whole reports.

import * as fc from "fast-check";
import type { LadderSums } from "../../src/core/rollup.ts";
import type { ScoredComment } from "../../src/core/scored-comment.ts";
import type { UnscorableReason } from "../../src/core/score.ts";
import type { Summary, TeaserSummary } from "../../src/core/summary.ts";
import { summarizeTeaser } from "../../src/core/summarize.ts";
import { suspectsOf } from "../../src/core/suspects.ts";
import { rollupOf } from "../../src/core/voices.ts";
import { scored } from "../core/scored.ts";
import { summaryOf } from "../render/fixture.ts";
import { seeded } from "./seeded.ts";

export type Draw = Readonly<{
  seed: number;
  comments: number;
  platforms: number;
  /** -1 … 1, and how much it changes from platform to platform. */
  lean: number;
  gap: number;
  /** Part of the comments that cannot be scored, and of those without a usable time. */
  lost: number;
  undated: number;
  days: number;
  modelError: number;
}>;

export const draws: fc.Arbitrary<Draw> = fc.record({
  seed: fc.nat(),
  comments: fc.oneof(fc.nat(40), fc.integer({ min: 40, max: 900 })),
  platforms: fc.integer({ min: 1, max: 4 }),
  lean: fc.double({ min: -1, max: 1, noNaN: true }),
  gap: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
  lost: fc.constantFrom(0, 0.1, 0.9),
  undated: fc.constantFrom(0, 0.2, 1),
  days: fc.constantFrom(0.5, 20, 300, 2000),
  modelError: fc.constantFrom(0, 2, 6),
});

const PLATFORMS = ["youtube", "reddit", "instagram", "tiktok"];
const REASONS: readonly UnscorableReason[] = ["empty", "language", "spam"];

function pick<Item>(list: readonly Item[], at: number): Item {
  return list[Math.floor(at * list.length)]!;
}

/** Five or three parts that add up to 10,000. */
function parts(count: number, likely: number): number[] {
  const list = Array.from({ length: count }, () => 200);
  list[likely] = 10_000 - 200 * (count - 1);
  return list;
}

/** One comment: usually around the lean of its platform, in one of a few languages. */
function commentOf(draw: Draw, random: () => number, at: number): ScoredComment {
  const platform = Math.floor(random() * draw.platforms);
  const lean = draw.lean + draw.gap * platform;
  const rung = Math.max(0, Math.min(4, Math.round(2 + 2 * lean + 3 * (random() - 0.5))));
  const isDated = random() >= draw.undated;
  const base = scored({
    key: `c${at}`,
    platform: PLATFORMS[platform]!,
    language: pick(["en", "en", "en", "es", null], random()),
    author: random() < 0.3 ? null : `a${Math.floor(random() * draw.comments)}`,
    postedAt: isDated
      ? Date.UTC(2025, 0, 6) + Math.floor(random() ** 2 * draw.days * 86_400_000)
      : null,
    timePrecision: isDated ? "second" : null,
    likes: Math.floor(random() ** -0.7) - 1,
  });
  const ladder = parts(5, rung);
  const hype = ladder.reduce((sum, share, k) => sum + (share * k) / 4, 0);
  const mood = Math.floor(3 * (rung / 4 + 0.6 * (random() - 0.3)) + 0.01);
  const tone = parts(3, Math.max(0, Math.min(2, mood)));
  const sentiment = [tone[0]!, tone[1]!, tone[2]!] as const;
  const unscorable = random() < draw.lost ? pick(REASONS, random()) : null;
  const score = { ...base.score, hype, ladder: ladder as unknown as LadderSums, sentiment };
  return { ...base, score: { ...score, unscorable } };
}

/** The comments of a draw. */
export function commentsOf(draw: Draw): ScoredComment[] {
  const random = seeded(draw.seed);
  return Array.from({ length: draw.comments }, (_, at) => commentOf(draw, random, at));
}

/** What core makes of comments. */
export function teaserFrom(comments: Iterable<ScoredComment>, modelError: number): TeaserSummary {
  const rollup = rollupOf(comments);
  const suspects = suspectsOf(rollup, [], { modelError });
  const nothing = { topComments: [], inputs: [], rejects: [], drivers: [], themes: [], events: [] };
  const unknown = { released: null, calibrated: null, talkOf: () => [] };
  const facts = { ...nothing, ...unknown, teaser: "T", slug: "t", suspects };
  const { endorsements } = rollup;
  return summarizeTeaser(rollup.cells, facts, {
    timezone: "Europe/Berlin",
    modelError,
    endorsements,
  });
}

/** The whole Summary around it. */
export function summaryFrom(draw: Draw): Summary {
  return summaryOf([teaserFrom(commentsOf(draw), draw.modelError)]);
}
