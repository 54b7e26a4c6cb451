// Purging through the pipelines, with real files and a real database.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ingest } from "../../src/pipeline/ingest.ts";
import type { PurgeOptions } from "../../src/pipeline/purge.ts";
import { purge } from "../../src/pipeline/purge.ts";
import { report } from "../../src/pipeline/report.ts";

let folder = "";
let db = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hypemeter-purge-"));
  db = join(folder, "a.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

const WORDS = ["So excited for this!", "looks mid", "when is it out?", "Can't wait!", "hard pass"];

async function read(): Promise<void> {
  const rows = Array.from({ length: 60 }, (_, index) => {
    const day = String(1 + (index % 28)).padStart(2, "0");
    const text = `${WORDS[index % WORDS.length]} number ${index}`;
    return `${index},"${text}",author${index % 40},${index},2025-05-${day}T10:00:00Z`;
  });
  const file = join(folder, "T.csv");
  writeFileSync(file, `id,text,author,likes,time\n${rows.join("\n")}\n`);
  await ingest({ inputs: [file], db, platform: "youtube" });
}

/**
 * All figures, without the quoted comments, the records of inputs, and drivers: what people
 * spoke of is in their words, which are gone.
 */
async function figures(): Promise<object> {
  const { summary } = await report({ db, out: join(folder, "r"), formats: ["json"], now: 0 });
  const { topComments: _, inputs: __, rows: ___, drivers, themes, ...rest } = summary.teasers[0]!;
  for (const list of [drivers, themes].filter(({ length }) => length > 0)) {
    const sum = list.reduce((total, { contribution }) => total + contribution.value, 0);
    expect(sum).toBeCloseTo(rest.hype.value - 50, 9);
  }
  return rest;
}

describe("purge", () => {
  test.each<{ name: string; filter: Omit<PurgeOptions, "db">; purged: number }>([
    { name: "an author", filter: { author: "author3" }, purged: 2 },
    { name: "an author with an @", filter: { author: "@author3" }, purged: 2 },
    { name: "a teaser", filter: { teaser: "T" }, purged: 60 },
    { name: "an age", filter: { before: Date.UTC(2025, 4, 15) }, purged: 32 },
    { name: "what was read long ago", filter: { readBefore: Date.UTC(2100, 0, 1) }, purged: 60 },
    { name: "nobody", filter: { author: "nobody" }, purged: 0 },
  ])("$name goes, the figures stay, and reading again does not bring it back", async (given) => {
    await read();
    const before = await figures();
    expect(purge({ db, ...given.filter }).purged).toBe(given.purged);
    expect(await figures()).toEqual(before);
    await read();
    expect(await figures()).toEqual(before);
  });

  test("nothing of a purged comment is left in the files", async () => {
    await read();
    purge({ db, teaser: "T" });
    for (const name of ["a.db", "a.db-wal"]) {
      const bytes = readIfThere(join(folder, name));
      expect(bytes.includes("So excited for this! number 0")).toBe(false);
      expect(bytes.includes("looks mid number 1")).toBe(false);
    }
  });

  test("nothing named is a usage error", () => {
    expect(() => purge({ db })).toThrow(/Say what to purge/);
  });
});

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
