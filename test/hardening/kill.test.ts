// Killed at any moment: the database opens and is whole, a second run ends with the figures of an
// undisturbed one, and no report is ever half there. 10 kills; LONG_TESTS=1 makes them 120.

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MIGRATIONS } from "../../src/store/migrations.ts";
import { hypemeter } from "../cli/spawn.ts";
import { seeded } from "../properties/seeded.ts";
import { csvOf, figuresOf, start } from "./crowd.ts";

const isLong = process.env["LONG_TESTS"] === "1";
const KILLS = isLong ? 24 : 2;
const ROWS = isLong ? 3_000 : 300;
const FILES = 3;

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "hypemeter-kill-"));
  mkdirSync(join(home, "in"));
  for (let file = 0; file < FILES; file += 1) {
    writeFileSync(join(home, `in/${file}.csv`), csvOf(ROWS, `${file}-`));
  }
  run(...INGEST, "whole.db");
  older(join(home, "whole.db"), join(home, "old.db"));
});
afterAll(() => rmSync(home, { recursive: true }));

const INGEST = ["ingest", "in", "--teaser", "T", "--platform", "youtube", "--db"];
const NOW = ["--now", "2025-07-12T00:00:00Z"];

function run(...args: string[]): void {
  const { code, err } = hypemeter(args, { cwd: home });
  expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
}

/** The same data as the first schema held it. */
function older(from: string, to: string): void {
  const db = new Database(to);
  db.exec(MIGRATIONS[0] ?? "");
  db.pragma("application_id = 0x68797065");
  db.pragma("user_version = 1");
  db.prepare("ATTACH ? AS whole").run(from);
  db.pragma("foreign_keys = OFF");
  const tables = db
    .prepare<[], string>("SELECT name FROM main.sqlite_schema WHERE type = 'table'")
    .pluck()
    .all();
  for (const table of tables) db.exec(`INSERT INTO main.${table} SELECT * FROM whole.${table}`);
  db.close();
}

/** A command and the database that it starts from; null: none yet. */
type Work = Readonly<{ name: string; from: string | null; args: readonly string[] }>;

const WORKS: readonly Work[] = [
  { name: "ingest", from: null, args: INGEST },
  { name: "rescore", from: "whole.db", args: ["rescore", "--scorer", "afinn", "--db"] },
  { name: "migration", from: "old.db", args: INGEST },
  { name: "purge", from: "whole.db", args: ["purge", "--author", "author7", "--db"] },
];

function isWhole(path: string): void {
  const db = new Database(path);
  expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(db.pragma("foreign_key_check")).toEqual([]);
  db.close();
}

/** Kills a command after a time between nothing and what it takes undisturbed; true if in time. */
async function killed(args: readonly string[], after: number): Promise<boolean> {
  const { child, ended } = start(args, home);
  await Promise.race([sleep(after), ended]);
  child.kill("SIGKILL");
  return (await ended).signal === "SIGKILL";
}

function copy(from: string | null, to: string): void {
  for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(join(home, to + end), { force: true });
  if (from !== null) copyFileSync(join(home, from), join(home, to));
}

describe("kill -9", () => {
  test.each(WORKS)(
    "during $name",
    { timeout: isLong ? 1_800_000 : 300_000 },
    async ({ name, from, args }) => {
      const random = seeded(20_251_122 + name.length);
      copy(from, `${name}-ref.db`);
      const began = Date.now();
      run(...args, `${name}-ref.db`);
      const takes = Date.now() - began;
      const figures = figuresOf(join(home, `${name}-ref.db`));
      let inTime = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const db = `${name}.db`;
        copy(from, db);
        inTime += Number(await killed([...args, db], takes * (0.2 + 0.8 * random())));
        if (existsSync(join(home, db))) isWhole(join(home, db));
        run(...args, db);
        isWhole(join(home, db));
        expect(figuresOf(join(home, db))).toEqual(figures);
      }
      // Few kills may all come too late on a busy machine; many may not.
      expect(inTime).toBeGreaterThanOrEqual(isLong ? KILLS / 2 : 0);
    },
  );

  test(
    "during report: files are as they were, or whole, or not there",
    { timeout: isLong ? 1_800_000 : 300_000 },
    async () => {
      const random = seeded(7);
      const formats = ["--format", "html,md,json,csv,svg", ...NOW];
      const args = ["report", "--db", "whole.db", ...formats, "--out"];
      const began = Date.now();
      run(...args, "ref");
      const takes = Date.now() - began;
      for (let kill = 0; kill < KILLS; kill += 1) {
        await killed([...args, "out"], takes * (0.3 + 0.7 * random()));
        expectWholeReports();
        isWhole(join(home, "whole.db"));
        run(...args, "out");
        expectWholeReports();
        expect(reportsIn("out")).toEqual(reportsIn("ref"));
        if (kill % 2 === 0) rmSync(join(home, "out"), { recursive: true });
      }
    },
  );

  test("what a purge took is nowhere in the files, also when it was killed before", () => {
    copy("whole.db", "gone.db");
    run("purge", "--author", "author7", "--db", "gone.db");
    const author = new Database(join(home, "whole.db"), { readonly: true })
      .prepare<[], string>("SELECT author FROM comment WHERE external_id = '0-7'")
      .pluck()
      .get();
    expect(readFileSync(join(home, "whole.db"), "latin1")).toContain(author);
    for (const file of readdirSync(home).filter((name) => /^(?:gone|purge)\.db/.test(name))) {
      expect(readFileSync(join(home, file), "latin1")).not.toContain(author);
    }
  });
});

function reportsIn(folder: string): string[] {
  const path = join(home, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path).filter((name) => !name.endsWith(".tmp"));
}

function expectWholeReports(): void {
  for (const name of reportsIn("out")) {
    expect(
      readFileSync(join(home, "out", name)).equals(readFileSync(join(home, "ref", name))),
    ).toBe(true);
  }
}
