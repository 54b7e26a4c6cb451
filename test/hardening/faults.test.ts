// What the machine does to a run: full disks, folders that may not be written, locks, signals,
// closed pipes, files of other versions. Each ends with a message that tells what to do, and with a
// database that is whole.

import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { hypemeter, temporaryFolder } from "../cli/spawn.ts";
import { csvOf, figuresOf, MAIN, start } from "./crowd.ts";

const folder = temporaryFolder();
const isRoot = process.getuid?.() === 0;
/** Root may do all: these tests run as somebody else where they can. */
const NOBODY = isRoot ? { uid: 65_534, gid: 65_534 } : {};
const canBeNobody =
  !isRoot || spawnSync(process.execPath, [MAIN, "--version"], { ...NOBODY, cwd: "/" }).status === 0;

const IN = ["--teaser", "T", "--platform", "youtube", "--db"];

function write(name: string, rows: number): string {
  writeFileSync(join(folder(), name), csvOf(rows, name));
  return name;
}

function isWhole(path: string): void {
  const db = new Database(path);
  expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
  db.close();
}

function shell(line: string): Readonly<{ code: number | null; err: string; out: string }> {
  const { status, stderr, stdout } = spawnSync("bash", ["-c", line], {
    cwd: folder(),
    encoding: "utf8",
  });
  return { code: status, err: stderr, out: stdout };
}

/** A small disk at `path`, or false where none can be made. */
function mount(path: string, size: string): boolean {
  mkdirSync(path);
  return shell(`mount -t tmpfs -o size=${size} none "${path}"`).code === 0;
}

describe("the disk", () => {
  test("full: nothing of the file is stored, and there is room to read again", (context) => {
    const disk = join(folder(), "disk");
    if (!mount(disk, "1m")) return context.skip("no small disk can be mounted here");
    try {
      write("small.csv", 100);
      write("large.csv", 5_000);
      const db = join(disk, "a.db");
      expect(hypemeter(["ingest", "small.csv", ...IN, db], { cwd: folder() }).code).toBe(0);
      const before = figuresOf(db);
      const { code, err } = hypemeter(["ingest", "large.csv", ...IN, db], { cwd: folder() });
      expect({ code, err }).toEqual({
        code: 3,
        err: expect.stringMatching(/disk is full.*Free some/),
      });
      isWhole(db);
      expect(figuresOf(db)).toEqual(before);
      const again = hypemeter(["ingest", "small.csv", ...IN, db], { cwd: folder() });
      expect(again.code).toBe(0);
    } finally {
      shell(`umount "${disk}"`);
    }
  });

  test("full while a report is written: the old one stays, no half one comes", (context) => {
    const disk = join(folder(), "disk");
    if (!mount(disk, "64k")) return context.skip("no small disk can be mounted here");
    try {
      write("a.csv", 100);
      hypemeter(["ingest", "a.csv", ...IN, "a.db"], { cwd: folder() });
      writeFileSync(join(disk, "t.html"), "the old report");
      const { code, err } = hypemeter(["report", "--db", "a.db", "--out", disk], { cwd: folder() });
      expect(code).toBe(3);
      expect(err).toMatch(/t\.html could not be written\. The disk is full/);
      expect(readdirSync(disk)).toEqual(["t.html"]);
    } finally {
      shell(`umount "${disk}"`);
    }
  });

  test("without a disk that can be mounted: a database that may not grow says the same", () => {
    const db = new Database(":memory:");
    db.pragma("max_page_count = 5");
    const fill = (): unknown => db.exec("CREATE TABLE a AS SELECT randomblob(100000) AS b");
    expect(fill).toThrow(/full/);
    db.close();
  });

  test.skipIf(!canBeNobody)("folders and files that may not be written or read", async () => {
    write("a.csv", 50);
    write("secret.csv", 5);
    hypemeter(["ingest", "a.csv", ...IN, "a.db"], { cwd: folder() });
    for (const name of readdirSync(folder())) chmodSync(join(folder(), name), 0o444);
    chmodSync(join(folder(), "secret.csv"), 0o000);
    chmodSync(folder(), 0o555);
    const says = async (...args: string[]): Promise<string> => {
      const { code, err } = await start(args, folder(), NOBODY).ended;
      return `${code} ${err}`;
    };
    expect(await says("ingest", "a.csv", ...IN, "new.db")).toMatch(
      /^3 .*new\.db.*choose another/is,
    );
    expect(await says("ingest", "a.csv", ...IN, "a.db")).toMatch(
      /^3 .*a\.db.*Choose another place/,
    );
    expect(await says("score", "secret.csv")).toMatch(
      /^3 .*secret\.csv.*not permitted.*permissions/,
    );
    expect(await says("report", "--db", "a.db", "--out", "r")).toMatch(
      /^3 .*(?:may not be written)/,
    );
    expect(await says("formats", "secret.csv")).toMatch(/^3 .*check its permissions/);
    chmodSync(folder(), 0o755);
    isWhole(join(folder(), "a.db"));
  });
});

describe("other processes", () => {
  test("a locked database is waited for, and then who holds it is said", async () => {
    write("a.csv", 50);
    hypemeter(["ingest", "a.csv", ...IN, "a.db"], { cwd: folder() });
    const lock = new Database(join(folder(), "a.db"));
    lock.exec("BEGIN IMMEDIATE");
    const patient = start(["ingest", "a.csv", ...IN, "a.db"], folder());
    await sleep(2_000);
    lock.exec("COMMIT");
    expect(await patient.ended).toMatchObject({ code: 0 });
    lock.exec("BEGIN IMMEDIATE");
    const [writer, reader] = await Promise.all([
      start(["rescore", "--scorer", "afinn", "--db", "a.db"], folder()).ended,
      start(["report", "--db", "a.db", "--out", "r"], folder()).ended,
    ]);
    lock.close();
    expect(reader.code).toBe(0);
    expect(writer.code).toBe(3);
    expect(writer.err).toMatch(/Database a\.db: .*locked.*Another process is writing.*10 seconds/);
    // Only Linux tells who.
    const who = existsSync("/proc/self/fd") ? `process ${process.pid} (` : "";
    expect(writer.err).toContain(who);
  });

  test("a database in the middle of a bulk load, or being made, is waited for too", async () => {
    write("a.csv", 50);
    hypemeter(["ingest", "a.csv", ...IN, "a.db"], { cwd: folder() });
    const bulk = new Database(join(folder(), "a.db"));
    bulk.pragma("journal_mode = DELETE");
    const fresh = new Database(join(folder(), "fresh.db"));
    for (const lock of [bulk, fresh]) lock.exec("BEGIN EXCLUSIVE");
    const patient = ["a.db", "fresh.db"].map((db) =>
      start(["ingest", "a.csv", ...IN, db], folder()),
    );
    await sleep(2_500);
    for (const lock of [bulk, fresh]) lock.exec("COMMIT").close();
    for (const { ended } of patient) {
      const { code, err } = await ended;
      expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining("50 read") });
    }
  });

  test("two ingests at once end with what one after the other gives", async () => {
    for (const name of ["a", "b"]) write(`${name}.csv`, 400);
    const both = ["a.csv", "b.csv"].map((name) =>
      start(["ingest", name, ...IN, "two.db"], folder()),
    );
    for (const { ended } of both) {
      const { code, err } = await ended;
      expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining("400 read") });
    }
    hypemeter(["ingest", "a.csv", "b.csv", ...IN, "one.db"], { cwd: folder() });
    isWhole(join(folder(), "two.db"));
    expect(figuresOf(join(folder(), "two.db"))).toEqual(figuresOf(join(folder(), "one.db")));
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ])("%s ends it at once with %i, and the database is whole", (signal, code) => {
    write("a.csv", 30_000);
    // Once there is a database the rows are being read. A signal that comes too late tells nothing.
    const kill = `until [ -e a.db ]; do sleep 0.01; done; kill -${signal} $!; wait $!`;
    const line = `rm -f a.db*\n"${process.execPath}" "${MAIN}" ingest a.csv ${IN.join(" ")} a.db & ${kill}`;
    let run = shell(line);
    for (let turn = 0; turn < 5 && run.code === 0; turn += 1) run = shell(line);
    expect(run.code).toBe(code);
    expect(run.err).not.toMatch(/bug|at file:/);
    isWhole(join(folder(), "a.db"));
    const { ended } = start(["ingest", "a.csv", ...IN, "a.db"], folder());
    return expect(ended).resolves.toMatchObject({ code: 0 });
  });

  test("a closed pipe ends it quietly, on either stream", () => {
    write("a.csv", 3_000);
    const node = `set -o pipefail; "${process.execPath}" "${MAIN}"`;
    for (const line of [
      `${node} score a.csv | head -n 1 > /dev/null`,
      `${node} ingest a.csv ${IN.join(" ")} a.db 2>&1 >/dev/null | true`,
      `${node} --help | head -n 1 > /dev/null`,
    ]) {
      expect(shell(line)).toEqual({ code: 0, err: "", out: "" });
    }
    isWhole(join(folder(), "a.db"));
  });
});

describe("files that are not what they should be", () => {
  const COMMANDS = [
    ["ingest", "a.csv", ...IN],
    ["report", "--out", "r", "--db"],
    ["rescore", "--db"],
    ["purge", "--author", "x", "--db"],
    ["doctor", "--db"],
  ];

  test.each([
    {
      name: "newer",
      make: (db: Database.Database) => db.pragma("user_version = 999"),
      says: /newer hypemeter .*Update hypemeter/,
    },
    {
      name: "foreign",
      make: (db: Database.Database) => db.pragma("application_id = 1"),
      says: /another program.*--db/,
    },
  ])("a $name database", ({ make, says }) => {
    write("a.csv", 20);
    hypemeter(["ingest", "a.csv", ...IN, "a.db"], { cwd: folder() });
    const db = new Database(join(folder(), "a.db"));
    make(db);
    db.close();
    for (const command of COMMANDS.slice(0, 2)) {
      const { code, err } = hypemeter([...command, "a.db"], { cwd: folder() });
      expect({ code, err }).toEqual({ code: 3, err: expect.stringMatching(says) });
    }
  });

  test("a damaged database is told as such, whatever is asked of it", () => {
    write("a.csv", 400);
    hypemeter(["ingest", "a.csv", ...IN, "a.db"], { cwd: folder() });
    shell(
      "for at in 3 5 8 13 21 34; do dd if=/dev/urandom of=a.db bs=4096 seek=$at count=1 conv=notrunc status=none; done",
    );
    for (const command of COMMANDS) {
      const { code, err } = hypemeter([...command, "a.db"], { cwd: folder() });
      expect(err).not.toMatch(/bug in hypemeter|at file:/);
      expect(code === 0 ? "damaged: Restore" : err).toMatch(
        /damaged.*(?:Restore|copy)|differ from a recount/s,
      );
    }
    expect(hypemeter(["doctor", "--db", "a.db"], { cwd: folder() }).code).toBe(3);
  });

  test("a database cut off in its middle", () => {
    write("a.csv", 400);
    hypemeter(["ingest", "a.csv", ...IN, "a.db"], { cwd: folder() });
    shell("truncate -s 20000 a.db");
    const { code, err } = hypemeter(["report", "--out", "r", "--db", "a.db"], { cwd: folder() });
    expect({ code, err }).toEqual({ code: 3, err: expect.stringMatching(/damaged.*Restore/) });
  });
});
