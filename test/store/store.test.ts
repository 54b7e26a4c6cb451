// Real SQLite in a temporary folder.

import Database from "better-sqlite3";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MIGRATIONS } from "../../src/store/migrations.ts";
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
  store.inputs.end(inputId, { sha256: "f00", bytes: 1, rows: NO_ROWS }, [
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
      store.inputs.end(inputId, { sha256: "ab", bytes: 12, rows }, [store.idOf("teaser", "T")]);
      store.commit();
      expect(store.inputs.inputsOf("T")).toEqual([
        { ...INPUT, scorer: "s", sha256: "ab", bytes: 12, rows },
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
      expect(() => store.inputs.end(inputId, { sha256: "", bytes: 0, rows }, [])).toThrow(/CHECK/);
    });
  });
});

describe("opening", () => {
  test("the salt stays the same and differs between databases", () => {
    const first = withStore((store) => store.salt);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(withStore((store) => store.salt)).toBe(first);
    const other = openStore(join(folder, "y.db"));
    expect(other.salt).not.toBe(first);
    other.close();
  });

  test("a database of another program is refused", () => {
    const path = join(folder, "other.db");
    new Database(path).exec("CREATE TABLE a (b)").close();
    expect(() => openStore(path)).toThrow(/another program/);
  });

  test("a newer schema is refused", () => {
    withStore(() => undefined);
    const raw = new Database(join(folder, "x.db"));
    raw.pragma(`user_version = ${MIGRATIONS.length + 1}`);
    raw.close();
    expect(() => withStore(() => undefined)).toThrow(/newer hypemeter/);
  });

  test.each([
    { name: "a missing file, read only", path: "none.db", readonly: true, message: /no database/ },
    {
      name: "a missing folder",
      path: "none/x.db",
      readonly: false,
      message: /folder does not exist/,
    },
  ])("$name", ({ path, readonly, message }) => {
    expect(() => openStore(join(folder, path), { readonly })).toThrow(message);
  });

  test("a file that is no database", () => {
    const path = join(folder, "text.db");
    writeFileSync(path, "this is a text, and long enough to be taken for a header".repeat(20));
    expect(() => openStore(path)).toThrow(/not an SQLite database|not a database/);
  });

  test("tables are strict, keys are foreign, the log is ahead", () => {
    withStore(() => undefined);
    const raw = new Database(join(folder, "x.db"));
    const loose = raw
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    expect(loose).toEqual([]);
    expect(raw.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(raw.pragma("integrity_check", { simple: true })).toBe("ok");
    raw.close();
  });
});
