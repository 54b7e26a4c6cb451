import { describe, expect, test } from "vitest";
import type { Cleaning } from "../../src/core/cleaning.ts";
import { cleanerOf } from "../../src/core/cleaning.ts";
import type { Comment } from "../../src/core/comment.ts";

const COMMENT: Comment = {
  id: "1",
  teaser: "T",
  platform: "x",
  text: "wow",
  author: "@PrimeVideo",
  postedAt: 1_000,
  timePrecision: "second",
  likes: null,
  parentId: "0",
  language: null,
};
const BARE: Comment = { ...COMMENT, author: null, postedAt: null, parentId: null };

const LEAVING: readonly (readonly [Cleaning, string])[] = [
  [{ from: 1_001 }, "too early"],
  [{ until: 1_000 }, "too late"],
  [{ replies: false }, "a reply"],
  [{ authors: ["primevideo"] }, "by this author"],
];
const KEEPING: readonly Cleaning[] = [
  {},
  { from: 1_000 },
  { until: 1_001 },
  { replies: true },
  { authors: ["prime"] },
];

describe("cleanerOf", () => {
  test.each(LEAVING)("%j leaves out, and says why", (cleaning, reason) => {
    expect(cleanerOf(cleaning)(COMMENT)).toContain(reason);
  });

  test.each(KEEPING)("%j keeps", (cleaning) => {
    expect(cleanerOf(cleaning)(COMMENT)).toBeNull();
  });

  test.each(LEAVING)("%j never leaves out what has no time, author or parent", (cleaning) => {
    expect(cleanerOf(cleaning)(BARE)).toBeNull();
  });
});
