// Speed and memory of the built command line beside its peers, interleaved, in one run:
// `npm run bench`. BENCH_ROWS (200000), BENCH_ROUNDS (5), BENCH_TEXTS (a file with a text a line;
// by default the samples' texts) and BENCH_OUT (a JSON file) change it. Skipped otherwise.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { writeCorpus } from "./corpus.ts";
import { freeCores, measure, median } from "./measure.ts";
import type { Cost } from "./measure.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const MAIN = join(ROOT, "dist/cli/main.js");
const ROLLUPS = join(import.meta.dirname, "rollups.mjs");
const NAIVE = join(import.meta.dirname, "naive.mjs");
const ROWS = Number(process.env["BENCH_ROWS"] ?? 200_000);
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 5);
const FOLDER = join(tmpdir(), "hypemeter-bench");
const OUT = process.env["BENCH_OUT"] ?? join(FOLDER, "bench.json");
const APPENDED = 10_000;
const HOUR_MS = 3_600_000;

/** A command to measure, and what must be there or gone before it. */
type Candidate = Readonly<{ name: string; run: () => Promise<Cost> }>;

function texts(): string[] {
  const given = process.env["BENCH_TEXTS"];
  if (given !== undefined) return readFileSync(given, "utf8").split("\n");
  return ["samples/labelled.tsv", "samples/checklist.tsv"].flatMap((path) => {
    const [header = "", ...lines] = readFileSync(join(ROOT, path), "utf8").trim().split("\n");
    const column = header.split("\t").indexOf("text");
    return lines.map((line) => line.split("\t")[column] ?? "");
  });
}

function fresh(db: string): string {
  for (const ending of ["", "-wal", "-shm", "-journal"])
    rmSync(join(FOLDER, db + ending), { force: true });
  return db;
}

const node = (...args: string[]): Promise<Cost> => measure(process.execPath, args, FOLDER);
const ingest = (csv: string, db: string, ...more: string[]): Promise<Cost> =>
  node(MAIN, "ingest", csv, "--db", db, "--quiet", ...more);

const IMPORT_TABLE =
  "CREATE TABLE t (id text, teaser text, platform text, author text, likes text, time text, text text)";
const hasSqlite = spawnSync("sqlite3", ["--version"]).status === 0;

function candidates(): Candidate[] {
  const sqlite = (...commands: string[]): Promise<Cost> =>
    measure("sqlite3", [fresh("import.db"), IMPORT_TABLE, ".mode csv", ...commands], FOLDER);
  const yardstick = { name: "sqlite3 .import", run: () => sqlite(".import --skip 1 all.csv t") };
  return [
    ...(hasSqlite ? [yardstick] : []),
    { name: "ingest", run: () => ingest("all.csv", fresh("own.db")) },
    { name: "ingest again", run: () => ingest("all.csv", "own.db") },
    { name: "report", run: () => node(MAIN, "report", "--db", "own.db", "--out", "r", "--quiet") },
    { name: `append ${APPENDED}`, run: () => ingest("more.csv", "own.db") },
    { name: "ingest, one thread", run: () => ingest("all.csv", fresh("own.db"), "--workers", "0") },
    { name: "score", run: () => node(MAIN, "score", "all.csv", "--quiet") },
    { name: "naive script", run: () => node(NAIVE, "all.csv", fresh("naive.db")) },
    { name: "npm sentiment", run: () => node(NAIVE, "all.csv", "", "--score-only") },
    { name: "node", run: () => node("--eval", "0") },
    { name: "--help", run: () => node(MAIN, "--help") },
    { name: "explain", run: () => node(MAIN, "explain", "So hyped") },
  ];
}

type Line = Readonly<{ name: string; wallS: number; cpuS: number; peakMiB: number }> &
  Readonly<{ wallRatio: number | null; cpuRatio: number | null }>;

/** Medians, and medians of the ratios to the yardstick of the same round. */
function lineOf(name: string, costs: readonly Cost[], yardstick: readonly Cost[]): Line {
  const ratio = (part: (cost: Cost) => number): number | null =>
    yardstick.length === 0
      ? null
      : median(costs.map((cost, round) => part(cost) / part(yardstick[round] ?? cost)));
  return {
    name,
    wallS: median(costs.map(({ wallS }) => wallS)),
    cpuS: median(costs.map(({ cpuS }) => cpuS ?? Number.NaN)),
    peakMiB: median(costs.map(({ peakMiB }) => peakMiB ?? Number.NaN)),
    wallRatio: ratio(({ wallS }) => wallS),
    cpuRatio: ratio(({ cpuS }) => cpuS ?? Number.NaN),
  };
}

function tableOf(lines: readonly Line[]): string {
  const cell = (value: number | null, digits: number): string =>
    (value === null ? "-" : value.toFixed(digits)).padStart(9);
  const rows = lines.map(
    ({ name, wallS, cpuS, peakMiB, wallRatio, cpuRatio }) =>
      `${name.padEnd(20)}${cell(wallS, 2)}${cell(cpuS, 2)}${cell(peakMiB, 0)}${cell(wallRatio, 2)}${cell(cpuRatio, 2)}`,
  );
  const head = ["wall s", "cpu s", "peak MiB", "x wall", "x cpu"].map((word) => word.padStart(9));
  return [`${"".padEnd(20)}${head.join("")}`, ...rows].join("\n");
}

/** The roll-up part of a report beside the grouping of all comments, by CPU. */
function rollupLines(): string[] {
  const args = [ROLLUPS, join(ROOT, "dist"), join(FOLDER, "own.db"), String(ROUNDS)];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const costs: readonly Readonly<Record<string, number>>[] = JSON.parse(stdout);
  const middle = (name: string): number => median(costs.map((cost) => cost[name] ?? Number.NaN));
  return ["groupBy", "reading", "figures"].map((name) => {
    const ratio = median(costs.map((cost) => (cost[name] ?? 0) / (cost["groupBy"] ?? 1)));
    return `roll-up part, ${name}: ${middle(name).toFixed(0)} ms cpu, ${ratio.toFixed(2)} x groupBy`;
  });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints the table so far and writes it as JSON. */
function tell(costs: ReadonlyMap<string, readonly Cost[]>, cores: readonly number[]): Line[] {
  const yardstick = costs.get("sqlite3 .import") ?? [];
  const lines = [...costs].map(([name, list]) => lineOf(name, list, yardstick));
  const rounds = cores.length;
  say(`${ROWS} rows, ${rounds} rounds, free cores ${cores.map((n) => n.toFixed(2)).join(" ")}`);
  say(tableOf(lines));
  writeFileSync(OUT, `${JSON.stringify({ rows: ROWS, rounds, cores, lines }, null, 2)}\n`);
  return lines;
}

test.runIf(process.env["BENCH"] === "1")(
  "beside its peers",
  async () => {
    if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: run npm run build first`);
    mkdirSync(FOLDER, { recursive: true });
    writeCorpus(join(FOLDER, "all.csv"), { rows: ROWS, seed: 1, texts: texts() });
    writeCorpus(join(FOLDER, "more.csv"), { rows: APPENDED, seed: 2, texts: texts(), prefix: "V" });
    if (!hasSqlite) say("No sqlite3 on the path: no ratios to .import.");
    const costs = new Map<string, Cost[]>();
    const cores: number[] = [];
    let lines: readonly Line[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      cores.push(await freeCores());
      for (const { name, run } of candidates()) {
        costs.set(name, [...(costs.get(name) ?? []), await run()]);
      }
      // After every round: whoever stops it early keeps what was measured.
      lines = tell(costs, cores);
    }
    for (const line of rollupLines()) say(line);
    say(`Written: ${OUT}`);
    expect(lines.every(({ wallS }) => wallS > 0)).toBe(true);
  },
  24 * HOUR_MS,
);
