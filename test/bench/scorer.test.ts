// Speed of the built hype scorer beside its peers on real comments, one core, one run: `npm run
// bench:scorer`. Needs ../shared/data/trailers; skipped otherwise.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { readRows } from "../../src/training/rows.ts";

const TRAILERS = "../shared/data/trailers";
const COMMENTS = 100_000;
const ROUNDS = 9;
const DIST = resolve(import.meta.dirname, "../../dist");
const SCRIPT = join(import.meta.dirname, "scorer-speed.mjs");

type Figures = Readonly<Record<string, Readonly<{ least: number; median: number }>>>;

test.runIf(process.env["BENCH"] === "1" && existsSync(TRAILERS))(
  "microseconds a comment on one core",
  () => {
    const texts = readdirSync(TRAILERS)
      .toSorted()
      .flatMap((file) => readRows(`${TRAILERS}/${file}`).map((row) => row["text"] ?? ""));
    const folder = mkdtempSync(join(tmpdir(), "hypemeter-speed-"));
    const file = join(folder, "texts.json");
    writeFileSync(file, JSON.stringify(texts));
    const args = [SCRIPT, DIST, file, String(COMMENTS), String(ROUNDS)];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(stderr).toBe("");
    const figures: Figures = JSON.parse(stdout);
    for (const [name, { least, median }] of Object.entries(figures)) {
      process.stdout.write(
        `${name}: ${least.toFixed(2)} us a comment, median ${median.toFixed(2)}\n`,
      );
      expect(least).toBeGreaterThan(0);
    }
  },
  600_000,
);
