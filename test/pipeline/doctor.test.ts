// The doctor on real files: sound ones, ones with wrong roll-ups, and damaged ones.

import Database from "better-sqlite3";
import { appendFileSync, chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { doctor } from "../../src/pipeline/doctor.ts";
import { ingest } from "../../src/pipeline/ingest.ts";
import { purge } from "../../src/pipeline/purge.ts";
import { rescore } from "../../src/pipeline/rescore.ts";
import { openStore } from "../../src/store/store.ts";

let folder = "";
let db = "";
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "hypemeter-doctor-"));
  db = join(folder, "a.db");
  const copy =
    "Everyone should boycott this lazy remake because they fired the original writers before filming";
  const rows = Array.from({ length: 40 }, (_, at) => {
    const text = at % 4 === 0 ? copy : `Looks great, number ${at}!`;
    return `${at},"${text}",author${at % 30},${at},2025-05-0${1 + (at % 9)}T10:00:00Z`;
  });
  writeFileSync(join(folder, "T.csv"), `id,text,author,likes,time\n${rows.join("\n")}\n`);
  await ingest({ inputs: [join(folder, "T.csv")], db, platform: "youtube" });
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(sql: string): void {
  const raw = new Database(db);
  raw.exec(sql);
  raw.close();
}

/** Runs the command line in this process. */
async function cli(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await runCli(argv, {
    out: async (text) => {
      out += text;
      return true;
    },
    err: (text) => {
      err += text;
    },
    keys: null,
    isOutTerminal: false,
    stdin: () => {
      throw new Error("nothing to read");
    },
    env: {},
    isTerminal: false,
    columns: 80,
  });
  return { code, out, err };
}

const WRONGS = [
  { name: "a cell", sql: "UPDATE cell SET hype = hype + 1", what: /^cell / },
  { name: "a missing cell", sql: "DELETE FROM cell", what: /^cell / },
  { name: "an endorsement", sql: "UPDATE endorsement SET voices = 7", what: /^endorsement / },
  { name: "activity", sql: "UPDATE activity SET authors = 7", what: /^activity / },
  { name: "a share", sql: "UPDATE comment SET share = 5", what: /^copies of comment / },
  { name: "a cluster", sql: "UPDATE comment SET cluster = NULL", what: /^copies of comment / },
  { name: "a scorer", sql: "UPDATE scored_by SET comments = 3", what: /^scorer / },
  { name: "a sketch", sql: "DELETE FROM copy_band", what: /^band / },
];

describe("doctor", () => {
  test("a sound database, also after rescoring and purging", () => {
    expect(doctor({ db })).toEqual({
      ok: true,
      rebuilt: false,
      damage: [],
      difference: null,
      inputs: { unchanged: 1, changed: [], missing: [] },
      notes: [],
    });
    rescore(db, "afinn");
    expect(doctor({ db }).ok).toBe(true);
    purge({ db, author: "author4" });
    expect(doctor({ db }).ok).toBe(true);
    expect(doctor({ db, rebuild: true }).ok).toBe(true);
  });

  test.each(WRONGS)("$name that is wrong is named, and rebuilt exactly", ({ sql, what }) => {
    const before = figures();
    change(sql);
    const found = doctor({ db });
    expect(found.ok).toBe(false);
    expect(found.difference).toMatchObject({ teaser: "T" });
    expect(found.difference?.what).toMatch(what);
    expect(doctor({ db, rebuild: true })).toMatchObject({ ok: true, rebuilt: true });
    expect(figures()).toEqual(before);
  });

  test("what a purge left in the figures survives a rebuild", () => {
    const before = figures();
    purge({ db, before: Date.UTC(2025, 4, 5) });
    expect(doctor({ db, rebuild: true }).ok).toBe(true);
    expect(figures()).toEqual(before);
  });

  test("input files, versions and access are looked at, and are notes", async () => {
    const other = join(folder, "gone.csv");
    writeFileSync(other, "id,text\n1,so ready\n");
    await ingest({ inputs: [other], db, teaser: "T" });
    rmSync(other);
    appendFileSync(join(folder, "T.csv"), "99,one more,x,1,2025-05-01T10:00:00Z\n");
    change("UPDATE input SET tool_version = '0.0.1'");
    chmodSync(db, 0o644);
    const { ok, inputs, notes } = doctor({ db });
    expect(ok).toBe(true);
    expect(inputs).toEqual({ unchanged: 0, changed: [join(folder, "T.csv")], missing: [other] });
    expect(notes.join("\n")).toMatch(
      /T\.csv has changed.*\n.*gone\.csv is no longer there.*\n.*read by hypemeter 0\.0\.1.*\n.*chmod 600/,
    );
    rescore(db, "afinn");
    expect(doctor({ db }).notes.join()).toContain("carry scores of afinn");
    const { code, err } = await cli("doctor", "--db", db);
    expect(code).toBe(0);
    expect(err).toContain("Note: ");
  });

  test("a reference that leads nowhere is damage", () => {
    const raw = new Database(db);
    raw.pragma("foreign_keys = OFF");
    raw.exec("DELETE FROM input");
    raw.close();
    expect(doctor({ db }).damage).toEqual([
      "40 rows of comment refer to a missing input",
      "1 rows of input_teaser refer to a missing input",
    ]);
  });

  test("the command says so and exits with 3", async () => {
    expect(await cli("doctor", "--db", db)).toMatchObject({ code: 0, out: "" });
    change("UPDATE cell SET hype = hype + 1");
    const wrong = await cli("doctor", "--db", db);
    expect(wrong.code).toBe(3);
    expect(wrong.err).toMatch(/differ from a recount, first in teaser "T", cell youtube/);
    const json = await cli("doctor", "--db", db, "--json");
    expect(json.code).toBe(3);
    expect(JSON.parse(json.out)).toMatchObject({
      schema: "hypemeter/doctor@1",
      ok: false,
      difference: { teaser: "T" },
    });
    expect((await cli("doctor", "--db", db, "--rebuild", "--json")).code).toBe(0);
    expect((await cli("doctor", "--db", db)).code).toBe(0);
  });

  test("an index that lost a row is damage", async () => {
    const raw = new Database(db);
    raw.unsafeMode(true);
    raw.pragma("writable_schema = ON");
    raw.exec(
      "UPDATE sqlite_schema SET sql = 'CREATE INDEX comment_likes ON comment (likes, key)' WHERE name = 'comment_likes'",
    );
    raw.close();
    const found = doctor({ db });
    expect(found.ok).toBe(false);
    expect(found.damage.length).toBeGreaterThan(0);
    expect(doctor({ db, rebuild: true })).toMatchObject({ ok: false, rebuilt: false });
    expect((await cli("doctor", "--db", db)).err).toMatch(/is damaged/);
  });

  test("a missing database is not created", async () => {
    const missing = join(folder, "none.db");
    const { code, err } = await cli("doctor", "--db", missing);
    expect(code).toBe(3);
    expect(err).toMatch(/There is no database/);
    expect(existsSync(missing)).toBe(false);
  });
});

function figures(): object {
  const store = openStore(db, { readonly: true });
  try {
    return store.rollupOf("T");
  } finally {
    store.close();
  }
}
