// Random comments for the axioms: authors who repeat themselves, copied texts, languages, hours.

import fc from "fast-check";
import { hypeIndex, strataOf } from "../../src/core/hype-index.ts";
import type { IndexEstimate } from "../../src/core/estimate.ts";
import { summarizeTeaser } from "../../src/core/summarize.ts";
import { suspectsOf } from "../../src/core/suspects.ts";
import type { ScoredComment } from "../../src/core/scored-comment.ts";
import { cellsOf, rollupOf } from "../../src/core/voices.ts";
import type { Given } from "../core/scored.ts";
import { scored } from "../core/scored.ts";

const HOUR = 3_600_000;

/** A text of eight content words and more, so that equal ones are copies. */
export const LONG_TEXT =
  "nobody asked about this remake because the studio already ruined three beloved comics";

const TEXTS = [
  "Can't wait!",
  "looks mid",
  LONG_TEXT,
  `${LONG_TEXT} sadly`,
  "see https://a.example/b",
];

/** What people said, without a key: `commentsOf` gives those. */
export const given: fc.Arbitrary<Given> = fc.record({
  text: fc.constantFrom(...TEXTS),
  author: fc.constantFrom("a", "b", "c", null, null, null),
  platform: fc.constantFrom("youtube", "reddit"),
  hype: fc.integer({ min: 0, max: 20 }).map((step) => step / 20),
  likes: fc.option(fc.integer({ min: -5, max: 5000 })),
  postedAt: fc.integer({ min: 0, max: 30 }).map((step) => (step * HOUR) / 3),
  language: fc.constantFrom("en", "es", null),
}) as fc.Arbitrary<Given>;

export const crowd: fc.Arbitrary<Given[]> = fc.oneof(
  fc.array(given, { maxLength: 12 }),
  fc.array(given, { minLength: 60, maxLength: 120 }),
);

/** Voices of one platform that nobody knows: each comment is one. */
export const strangers: fc.Arbitrary<Given[]> = fc.oneof(
  fc.array(given.map(toStranger), { maxLength: 12 }),
  fc.array(given.map(toStranger), { minLength: 30, maxLength: 90 }),
);

function toStranger(one: Given): Given {
  return { ...one, author: null, platform: "youtube", text: "so excited" };
}

export function commentsOf(list: readonly Given[]): ScoredComment[] {
  return list.map((one, index) => scored({ key: `k${index}`, ...one }));
}

/** Hype Index of comments, without the classifier's error. */
export function indexOf(list: readonly Given[]): IndexEstimate {
  return hypeIndex(strataOf(cellsOf(commentsOf(list))), 0);
}

/** Everything that is said of comments, but for their number, their coverage and their time. */
export function figuresOf(list: readonly Given[]): object {
  const rollup = rollupOf(commentsOf(list));
  const suspects = suspectsOf(rollup, [], { modelError: 2 });
  const nothing = { topComments: [], inputs: [], rejects: [], drivers: [], themes: [], events: [] };
  const facts = {
    ...nothing,
    teaser: "T",
    slug: "t",
    released: null,
    calibrated: null,
    talkOf: () => [],
    suspects,
  };
  const options = { timezone: "UTC", modelError: 2, endorsements: rollup.endorsements };
  const summary = summarizeTeaser(rollup.cells, facts, options);
  const { voices, hype, endorsed, ladder, sentiment, polarisation } = summary;
  const { effectivePlatforms } = summary.buzz;
  return { voices, hype, endorsed, ladder, sentiment, polarisation, effectivePlatforms };
}
