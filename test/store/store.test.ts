// Real SQLite in a temporary folder.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { openStore } from "../../src/store/store.ts";
import { scored } from "../core/scored.ts";
import type { Given } from "../core/scored.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hypemeter-store-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const INPUT = {
  path: "a.csv",
  format: "csv",
  profile: "plain",
  encoding: "utf-8",
  readAt: "2025-05-14T00:00:00.000Z",
  toolVersion: "0.0.0",
};
const NO_ROWS = { read: 0, stored: 0, updated: 0, duplicates: 0, rejected: 0 };

/** Writes comments as one input and returns what became of each. */
function write(store: Store, given: readonly Given[], scorer = "hype@0"): string[] {
  store.begin();
  const scorerId = store.idOf("scorer", scorer);
  const inputId = store.inputs.start(INPUT, scorerId);
  const outcomes = given.map((one) => store.writeComment(scored(one), { inputId, scorerId }));
  store.inputs.end(inputId, { sha256: "f00", bytes: 1, rows: NO_ROWS, notes: [] }, [
    store.idOf("teaser", "T"),
  ]);
  store.commit();
  return outcomes;
}

function withStore<Result>(action: (store: Store) => Result): Result {
  const store = openStore(join(folder, "x.db"));
  try {
    return action(store);
  } finally {
    store.close();
  }
}

describe("writing", () => {
  test("what is new is stored, what is known is a duplicate", () => {
    withStore((store) => {
      expect(write(store, [{ key: "1" }, { key: "1" }, { key: "2" }])).toEqual([
        "stored",
        "duplicate",
        "stored",
      ]);
      expect([...store.commentsOf("T")]).toHaveLength(2);
    });
  });

  test("the same id under another teaser or platform is another comment", () => {
    withStore((store) => {
      const given = [{ key: "1" }, { key: "1", platform: "x" }, { key: "1", teaser: "U" }];
      expect(write(store, given)).toEqual(["stored", "stored", "stored"]);
    });
  });

  test.each<{ name: string; first: Given; second: Given; outcome: string; kept: Given }>([
    {
      name: "more likes",
      first: { likes: 1 },
      second: { likes: 5 },
      outcome: "updated",
      kept: { likes: 5 },
    },
    {
      name: "fewer likes",
      first: { likes: 5 },
      second: { likes: 1 },
      outcome: "duplicate",
      kept: { likes: 5 },
    },
    {
      name: "likes not known",
      first: { likes: 5 },
      second: { likes: null },
      outcome: "duplicate",
      kept: { likes: 5 },
    },
    {
      name: "an edited text",
      first: { text: "a" },
      second: { text: "b" },
      outcome: "updated",
      kept: { text: "b" },
    },
    {
      name: "an exact time instead of a relative one",
      first: { postedAt: 1, timePrecision: "relative" },
      second: { postedAt: 2, timePrecision: "second" },
      outcome: "updated",
      kept: { postedAt: 2, timePrecision: "second" },
    },
    {
      name: "a relative time instead of an exact one",
      first: { postedAt: 1, timePrecision: "second" },
      second: { postedAt: 2, timePrecision: "relative" },
      outcome: "duplicate",
      kept: { postedAt: 1, timePrecision: "second" },
    },
    {
      name: "an author at last",
      first: { author: null },
      second: { author: "a" },
      outcome: "updated",
      kept: { author: "a" },
    },
  ])("$name: $outcome", ({ first, second, outcome, kept }) => {
    withStore((store) => {
      write(store, [{ ...first, key: "1" }]);
      expect(write(store, [{ ...second, key: "1" }])).toEqual([outcome]);
      const [comment] = store.commentsOf("T");
      expect(comment?.comment).toMatchObject(kept);
    });
  });

  test("another scorer scores a known comment anew", () => {
    withStore((store) => {
      write(store, [{ key: "1", hype: 0.25 }]);
      expect(write(store, [{ key: "1", hype: 1 }], "hype@1")).toEqual(["updated"]);
      expect(store.scorersOf("T")).toEqual(["hype@1"]);
      expect([...store.commentsOf("T")][0]?.score.hype).toBe(10_000);
    });
  });

  test("comments come back as they were written", () => {
    const given = scored({
      key: "1",
      text: "Can't wait! 🔥\n=1+1",
      author: "ab",
      likes: null,
      language: null,
    });
    withStore((store) => {
      store.begin();
      const scorerId = store.idOf("scorer", "s");
      const inputId = store.inputs.start(INPUT, scorerId);
      store.writeComment(given, { inputId, scorerId });
      store.commit();
      expect([...store.commentsOf("T")]).toEqual([given]);
    });
  });

  test("a rollback leaves nothing behind", () => {
    withStore((store) => {
      store.begin();
      const scorerId = store.idOf("scorer", "s");
      const inputId = store.inputs.start(INPUT, scorerId);
      store.writeComment(scored(), { inputId, scorerId });
      store.rollback();
      expect(store.teasers()).toEqual([]);
    });
  });
});

describe("reading", () => {
  test("most liked first, the unscorable left out", () => {
    withStore((store) => {
      write(store, [
        { key: "a", likes: 1 },
        { key: "b", likes: 9 },
        { key: "c", likes: 100, unscorable: "spam" },
        { key: "d", likes: null },
      ]);
      expect(store.mostLiked("T", 3).map(({ key }) => key)).toEqual(["b", "a", "d"]);
    });
  });

  test("inputs and rejects can be traced", () => {
    withStore((store) => {
      store.begin();
      const scorerId = store.idOf("scorer", "s");
      const inputId = store.inputs.start(INPUT, scorerId);
      const issue = {
        file: "a.csv",
        field: "text",
        rule: "empty-text",
        reason: "the text is empty",
      } as const;
      store.inputs.reject(inputId, { ...issue, line: 7 });
      store.inputs.reject(inputId, { ...issue, line: 9 });
      const rows = { read: 2, stored: 0, updated: 0, duplicates: 0, rejected: 2 };
      const notes = [{ rule: "truncated", line: 9, reason: "cut off" }] as const;
      store.inputs.end(inputId, { sha256: "ab", bytes: 12, rows, notes }, [
        store.idOf("teaser", "T"),
      ]);
      store.commit();
      expect(store.inputs.inputsOf("T")).toEqual([
        { ...INPUT, scorer: "s", sha256: "ab", bytes: 12, rows, notes },
      ]);
      expect(store.inputs.rejectsOf("T")).toEqual([
        { rule: "empty-text", count: 2, first: "a.csv:7", reason: "the text is empty" },
      ]);
    });
  });

  test("row counts that do not add up are refused by the database", () => {
    withStore((store) => {
      const scorerId = store.idOf("scorer", "s");
      const inputId = store.inputs.start(INPUT, scorerId);
      const rows = { read: 3, stored: 1, updated: 0, duplicates: 0, rejected: 0 };
      expect(() =>
        store.inputs.end(inputId, { sha256: "", bytes: 0, rows, notes: [] }, []),
      ).toThrow(/CHECK/);
    });
  });
});
