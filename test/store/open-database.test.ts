// Opening databases: ours, others', newer ones, and what is none.

import Database from "better-sqlite3";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MIGRATIONS } from "../../src/store/migrations.ts";
import type { Store } from "../../src/store/store.ts";
import { openStore } from "../../src/store/store.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hypemeter-open-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function withStore<Result>(action: (store: Store) => Result): Result {
  const store = openStore(join(folder, "x.db"));
  try {
    return action(store);
  } finally {
    store.close();
  }
}

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
