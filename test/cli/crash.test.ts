// A bulk load that was killed: the database is whole, and a second run ends as if nothing had been.
// All other kills: test/hardening/kill.test.ts.

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hypemeter, ROOT } from "./spawn.ts";

const MAIN = join(ROOT, "dist/cli/main.js");

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "hypemeter-crash-"));
  mkdirSync(join(cwd, "in"));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const INGEST = ["ingest", "in", "--teaser", "T", "--db"];

async function killAfter(ms: number): Promise<void> {
  const child = spawn(process.execPath, [MAIN, ...INGEST, "killed.db"], { cwd, stdio: "ignore" });
  const done = new Promise((resolve) => void child.on("exit", resolve));
  await Promise.race([sleep(ms), done]);
  child.kill("SIGKILL");
  await done;
}

/** The figures of a database; pseudonyms and keys differ by its salt, figures do not. */
function figures(db: string): object {
  const { out } = hypemeter(["report", "--db", db, "--out", `r-${db}`, "--json"], { cwd });
  return JSON.parse(out).teasers;
}

test("killed while loading in bulk, the database opens, and a second run ends as if nothing had been", async () => {
  const header = "id,text,author,likes,time\n";
  const rows = Array.from({ length: 60_000 }, (_, row) => {
    const text = `comment ${row}: ${row % 9 === 0 ? "nobody asked about this remake because the studio already ruined three beloved comics" : "can't wait"}`;
    return `${row},${text},author${row % 9_973},${row % 50},2025-05-13T15:00:00Z`;
  });
  writeFileSync(join(cwd, "in/large.csv"), `${header}${rows.join("\n")}\n`);
  for (const ms of [900, 1800, 2700, 4000]) {
    await killAfter(ms);
    const db = join(cwd, "killed.db");
    const { code } = hypemeter(["doctor", "--db", db], { cwd });
    expect([0, 3]).toContain(code);
    const connection = new Database(db);
    expect(connection.pragma("integrity_check", { simple: true })).toBe("ok");
    connection.close();
  }
  expect(hypemeter([...INGEST, "killed.db", "--workers", "1"], { cwd }).code).toBe(0);
  expect(hypemeter([...INGEST, "whole.db", "--workers", "0"], { cwd }).code).toBe(0);
  expect(figures("killed.db")).toEqual(figures("whole.db"));
  expect(hypemeter(["doctor", "--db", "killed.db"], { cwd }).code).toBe(0);
});
