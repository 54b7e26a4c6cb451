// The promises of the Hype Index that concern whole runs: what is read, in which order, and what
// is written. The others are in axioms.test.ts.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rollupOf } from "../../src/core/voices.ts";
import { DEFAULT_DEPS } from "../../src/pipeline/deps.ts";
import { ingest } from "../../src/pipeline/ingest.ts";
import { report } from "../../src/pipeline/report.ts";
import { openStore } from "../../src/store/store.ts";
import { commentsOf, crowd, LONG_TEXT } from "./crowds.ts";

const INPUT = {
  path: "a.csv",
  format: "csv",
  profile: "plain",
  encoding: "utf-8",
  readAt: "2025-05-14T00:00:00.000Z",
  toolVersion: "0.0.0",
};

describe("the Hype Index", () => {
  test("A6 reading a file twice, in any order or split, changes nothing", () => {
    fc.assert(
      fc.property(crowd, fc.nat(), fc.integer({ min: 1, max: 50 }), (list, seed, part) => {
        const rows = commentsOf(list);
        const turned = rows
          .map((row, index) => ({ row, rank: ((index + 1) * (seed + 7919)) % 10_007 }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ row }) => row);
        const store = openStore(":memory:");
        for (let at = 0; at < turned.length; at += part) {
          store.begin();
          const scorerId = store.idOf("scorer", "s");
          const inputId = store.inputs.start(INPUT, scorerId);
          for (const row of [...turned.slice(at, at + part), ...turned.slice(0, at)]) {
            store.writeComment(row, { inputId, scorerId });
          }
          store.commit();
        }
        const stored = store.rollupOf("T");
        store.close();
        expect(stored).toEqual(rollupOf(rows));
      }),
      { numRuns: 60 },
    );
  });

  test("A15 the same input and settings give the same bytes", async () => {
    const first = await bytes();
    expect(first.size).toBeGreaterThan(2);
    expect(await bytes()).toEqual(first);
  });
});

/** All reports of one small export in a fresh database, made with a fixed clock. */
async function bytes(): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "hypemeter-bytes-"));
  const home = process.cwd();
  try {
    process.chdir(folder);
    const rows = Array.from({ length: 80 }, (_, at) => {
      const text = ["So excited!", "looks mid", LONG_TEXT, "when is it out?"][at % 4];
      return `${at},"${text}",${at % 7},2025-05-${10 + (at % 19)}T10:00:00Z`;
    });
    writeFileSync("T.csv", `id,text,likes,time\n${rows.join("\n")}\n`);
    const deps = { ...DEFAULT_DEPS, now: () => Date.UTC(2025, 5, 1) };
    await ingest({ inputs: ["T.csv"], db: "a.db", platform: "youtube" }, deps);
    await report({ db: "a.db", out: "r" }, deps);
    return new Map(readdirSync("r").map((name) => [name, readFileSync(join("r", name), "utf8")]));
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  }
}
