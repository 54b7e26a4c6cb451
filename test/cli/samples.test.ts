// The main job on the samples: what `npm start` runs.

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Run } from "./spawn.ts";
import { hypemeter, ROOT } from "./spawn.ts";

let cwd = "";
let first: Run;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "hypemeter-samples-"));
  for (const name of ["samples", "pipelines"]) {
    cpSync(join(ROOT, name), join(cwd, name), { recursive: true });
  }
  first = hypemeter(["run", "pipelines/ballard.yaml"], { cwd });
});
afterAll(() => rmSync(cwd, { recursive: true }));

describe("hypemeter run pipelines/ballard.yaml", () => {
  test("ends with the verdicts and the paths", () => {
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^Ballard: /m);
    expect(first.out).toMatch(/^Bosch: Legacy: /m);
    const paths = first.out.split("Written:\n")[1]?.trim().split(/\s+/) ?? [];
    expect(paths).toContain("reports/ballard/ballard.html");
    expect(paths).toContain("reports/ballard/ballard.md");
    for (const path of paths) expect(existsSync(join(cwd, path))).toBe(true);
  });

  test("all rows are accounted for", () => {
    const db = new Database(join(cwd, "reports/ballard/ballard.db"), { readonly: true });
    const rows = db
      .prepare(
        "SELECT sum(rows_read) AS r, sum(stored) AS s, sum(duplicates) AS d, sum(rejected) AS x FROM input",
      )
      .get();
    const stored = db.prepare("SELECT count(*) FROM comment").pluck().get();
    expect(rows).toMatchObject({ r: 418, s: stored });
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    db.close();
  });

  test("running it again stores nothing new and says the same", () => {
    const again = hypemeter(["run", "pipelines/ballard.yaml"], { cwd });
    expect(again.err).toContain(" 0 stored + 0 updated");
    expect(again.out).toBe(first.out.replace("Written:", "As written before:"));
  });

  test("no hostile comment reaches the reports as markup", () => {
    const html = readFileSync(join(cwd, "reports/ballard/ballard.html"), "utf8");
    expect(html).not.toContain("<script>alert");
    expect(html).not.toMatch(/<img[^>]+onerror/);
    const json = JSON.parse(readFileSync(join(cwd, "reports/ballard/ballard.json"), "utf8"));
    expect(json).toMatchObject({ schema: "hypemeter/summary@1", teasers: [{ teaser: "Ballard" }] });
  });
});
