// Roll-ups equal a recount from the comments, to the last digit, after any order of ingest,
// purge, rescore and rollback; and what a purge takes away, the figures do not notice. The store
// is the real one, in memory.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeRollups } from "../../src/core/rollup-sums.ts";
import type { Rollup } from "../../src/core/rollup-sums.ts";
import { UNSCORABLE_REASONS } from "../../src/core/score.ts";
import { rollupOf } from "../../src/core/voices.ts";
import type { PurgeFilter } from "../../src/store/purge-log.ts";
import type { Store } from "../../src/store/store.ts";
import { openStore } from "../../src/store/store.ts";
import { scored } from "../core/scored.ts";
import type { Given } from "../core/scored.ts";

const HOUR = 3_600_000;
const LONG =
  "nobody asked about this remake because the studio already ruined three beloved comics";
/** Phrases, copies, near-copies, and texts that join two clusters into one. */
const TEXTS = [
  "Can't wait!",
  "looks mid",
  LONG,
  `${LONG}!!!`,
  `${LONG} and everyone remembers that painful summer`,
  `honestly ${LONG}`,
  "watch https://example.org/leak now",
  "watch https://example.org/leak now",
  "honestly everyone remembers that painful summer when every cinema near here closed forever",
  `${LONG} and everyone remembers that painful summer when every cinema near here closed forever`,
];

const comment = fc.record(
  {
    key: fc.integer({ min: 0, max: 40 }).map(String),
    text: fc.constantFrom(...TEXTS),
    author: fc.constantFrom("a", "b", "c", "d", "e", null),
    platform: fc.constantFrom("youtube", "reddit"),
    teaser: fc.constantFrom("T", "U"),
    hype: fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10),
    likes: fc.option(fc.integer({ min: -3, max: 40 })),
    postedAt: fc.option(fc.integer({ min: 0, max: 30 }).map((step) => (step * HOUR) / 4)),
    timePrecision: fc.constantFrom("second", "day", "relative"),
    language: fc.constantFrom("en", "es", null),
    unscorable: fc.option(fc.constantFrom(...UNSCORABLE_REASONS), { nil: undefined, freq: 6 }),
  },
  { requiredKeys: ["key", "text", "author", "platform", "teaser"] },
) as fc.Arbitrary<Given>;

type Step =
  | Readonly<{ do: "write" | "abandon"; comments: readonly Given[]; scorer: string }>
  | Readonly<{ do: "rescore"; scorer: string; turn: number }>
  | Readonly<{ do: "purge"; filter: PurgeFilter }>;

const scorer = fc.constantFrom("hype@1", "hype@6");
const writing = fc.record({
  do: fc.constantFrom("write", "write", "write", "abandon"),
  comments: fc.array(comment, { minLength: 1, maxLength: 25 }),
  scorer,
});
const rescoring = fc.record({
  do: fc.constant("rescore"),
  scorer,
  turn: fc.integer({ min: 1, max: 9 }),
});
const purging = fc.record({
  do: fc.constant("purge"),
  filter: fc.oneof(
    fc.record({ teaser: fc.constantFrom("T", "U") }),
    fc.record({ authors: fc.subarray(["a", "b", "c"], { minLength: 1 }) }),
    fc.record({ postedBefore: fc.integer({ min: 0, max: 8 }).map((hour) => hour * HOUR) }),
  ),
});
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: writing }, rescoring, purging), {
  minLength: 1,
  maxLength: 8,
}) as fc.Arbitrary<Step[]>;

const INPUT = {
  path: "a.csv",
  format: "csv",
  profile: "plain",
  encoding: "utf-8",
  readAt: "2025-05-14T00:00:00.000Z",
  toolVersion: "0.0.0",
};

/** More than any bulk limit of these tests. */
const MANY = 1_000_000;

function take(store: Store, step: Step): void {
  store.begin(MANY);
  if (step.do === "purge") store.purges.purge(step.filter);
  else {
    const scorerId = store.idOf("scorer", step.scorer);
    if (step.do === "rescore") {
      // Another score for each, and now and then one that cannot be scored any more.
      store.rescore(scorerId, (comments) =>
        comments.map(({ likes, text }) => {
          const value = ((likes ?? 5) + text.length + step.turn) % 11;
          return scored({ hype: value / 10, ...(value === 3 ? { unscorable: "spam" } : {}) }).score;
        }),
      );
    } else {
      const inputId = store.inputs.start(INPUT, scorerId);
      const intake = store.intake({ inputId, scorerId }, MANY);
      for (const given of step.comments) intake.write(scored(given));
      const { stored, updated, duplicates } = intake.end();
      if (stored + updated + duplicates !== step.comments.length) throw new Error("lost comments");
    }
  }
  if (step.do === "abandon") store.rollback();
  else store.commit();
}

function totals(store: Store): Rollup[] {
  return ["T", "U"].map((teaser) => store.rollupOf(teaser));
}

/** One by one where it does not say from when on comments are loaded in bulk. */
function freshStore(settleAt?: number, bulkFrom = Number.POSITIVE_INFINITY): Store {
  return openStore(":memory:", { settleAt, bulkFrom });
}

const bulkFrom = fc.constantFrom(1, 2, 7, Number.POSITIVE_INFINITY);

describe("roll-ups", () => {
  test("equal a recount after any order of ingest, rescore, purge and rollback", () => {
    fc.assert(
      fc.property(steps, fc.constantFrom(1, 3, 1000), bulkFrom, (plan, settleAt, bulk) => {
        const store = freshStore(settleAt, bulk);
        try {
          for (const step of plan) {
            const before = totals(store);
            take(store, step);
            expect(store.health.difference()).toBeNull();
            const isSilent = step.do === "purge" || step.do === "abandon";
            const after = totals(store);
            expect(isSilent ? after : before).toEqual(before);
          }
          if (plan.some((step) => step.do === "purge")) return;
          for (const teaser of ["T", "U"]) {
            expect(store.rollupOf(teaser)).toEqual(rollupOf(store.commentsOf(teaser)));
          }
        } finally {
          store.close();
        }
      }),
      { numRuns: 300 },
    );
  });

  test("are the same in any order and any split of the same comments", () => {
    const unique = fc.uniqueArray(comment, { selector: ({ key }) => key, maxLength: 30 });
    const parts = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(unique, fc.nat(), fc.tuple(parts, bulkFrom), (given, seed, [part, bulk]) => {
        const turned = given
          .map((one, index) => ({ one, rank: ((index + 1) * (seed + 7919)) % 10_007 }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ one }) => one);
        const [first, second] = [freshStore(), freshStore(2, bulk)];
        try {
          take(first, { do: "write", comments: given, scorer: "s" });
          for (let at = 0; at < turned.length; at += part) {
            take(second, { do: "write", comments: turned.slice(at, at + part), scorer: "s" });
          }
          // Reading it all again changes nothing.
          take(second, { do: "write", comments: given, scorer: "s" });
          expect(totals(second)).toEqual(totals(first));
        } finally {
          first.close();
          second.close();
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the same comments give the same tables, in bulk or one by one", () => {
    fc.assert(
      fc.property(fc.array(comment, { minLength: 1, maxLength: 40 }), bulkFrom, (given, bulk) => {
        const [one, other] = [freshStore(), freshStore(undefined, bulk)];
        try {
          const middle = Math.floor(given.length / 2);
          for (const store of [one, other]) {
            for (const comments of [given.slice(0, middle), given.slice(middle)]) {
              take(store, { do: "write", comments, scorer: "s" });
            }
          }
          for (const teaser of ["T", "U"]) {
            expect(other.sampleOf(teaser, 1)).toEqual(one.sampleOf(teaser, 1));
          }
          expect(totals(other)).toEqual(totals(one));
        } finally {
          one.close();
          other.close();
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a purged comment that is read again changes nothing", () => {
    fc.assert(
      fc.property(fc.array(comment, { minLength: 1, maxLength: 20 }), purging, (given, purge) => {
        const store = freshStore(undefined, given.length);
        try {
          const unique = [...new Map(given.map((one) => [one.key, one])).values()];
          take(store, { do: "write", comments: unique, scorer: "s" });
          const before = totals(store);
          take(store, purge);
          take(store, { do: "write", comments: unique, scorer: "s" });
          expect(totals(store)).toEqual(before);
        } finally {
          store.close();
        }
      }),
      { numRuns: 60 },
    );
  });

  test("are rebuilt exactly, whatever was wrong with them", () => {
    const store = freshStore();
    const given = TEXTS.flatMap((text, at) =>
      ["a", "b", null].map((author, k) => ({ key: `${at}.${k}`, text, author })),
    );
    take(store, { do: "write", comments: given, scorer: "s" });
    const before = store.rollupOf("T");
    expect(before).toEqual(rollupOf(store.commentsOf("T")));
    store.begin();
    store.health.rebuild();
    store.commit();
    expect(store.health.difference()).toBeNull();
    expect(store.rollupOf("T")).toEqual(before);
    expect(mergeRollups([before])).toEqual(before);
    store.close();
  });
});
