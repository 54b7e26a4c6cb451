// Run: what a pipeline file declares, from exports to reports. A second run does what changed.

import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { GateOutcome } from "../core/gates.ts";
import type { RowCounts } from "../core/summary.ts";
import { openStore } from "../store/store.ts";
import type { Store } from "../store/store.ts";
import { loadPipeline } from "./config.ts";
import type { Deps } from "./deps.ts";
import { DEFAULT_DEPS } from "./deps.ts";
import { checkGates, readGates } from "./gate.ts";
import { ingest } from "./ingest.ts";
import type { Plan } from "./plan.ts";
import { planOf } from "./plan.ts";
import { purge } from "./purge.ts";
import { report } from "./report.ts";
import type { ReportOptions, ReportResult } from "./report.ts";
import { keepTeaserFacts } from "./teaser-facts.ts";
import { planIngests, reportMark, reportOnDisk } from "./up-to-date.ts";
import type { PlannedFile, PlannedIngest } from "./up-to-date.ts";

export type RunOptions = Readonly<{
  /** Do everything, also what is up to date. */
  force?: boolean | undefined;
  /** Milliseconds since 1970 UTC to stamp the report with; then it is written in any case. */
  now?: number | undefined;
}>;

export type RunResult = ReportResult &
  Readonly<{
    rows: RowCounts;
    gates: readonly GateOutcome[];
    /** Files that were read, and files that had not changed since the last run. */
    files: readonly PlannedFile[];
    /** Whether the reports on disk said the same already, and were left alone. */
    reportUpToDate: boolean;
    /** Comments purged because they were read longer ago than `privacy.keepDays`. */
    purged: number;
  }>;

/** What a run would do now; nothing of it is done. */
export type RunPlan = Readonly<{
  database: string;
  inputs: readonly Readonly<{ teaser: string | null; files: readonly PlannedFile[] }>[];
  keepDays: number | null;
  report: Readonly<{ out: string; teasers: readonly string[]; upToDate: boolean }>;
  gates: readonly string[];
}>;

const MS_PER_DAY = 86_400_000;

/** Reads and reports as the pipeline file says; leaves alone what has not changed since. */
export async function run(
  file: string,
  deps: Deps = DEFAULT_DEPS,
  { force = false, now }: RunOptions = {},
): Promise<RunResult> {
  const loaded = await loadPipeline(file);
  const plan = planOf(loaded, file);
  const { db } = plan.report;
  await mkdir(dirname(db), { recursive: true });
  const purged = purgeOld(plan, deps);
  const ingests = await withStore(db, (store) => planIngests(plan, force ? null : store));
  const rows = { read: 0, stored: 0, updated: 0, duplicates: 0, rejected: 0 };
  for (const one of ingests) addRows(rows, await readChanged(one, deps));
  keepTeaserFacts(db, loaded.pipeline.teasers);
  const isForced = force || now !== undefined;
  const before = isForced ? null : await withStore(db, (store) => onDisk(plan.report, store));
  const reported = before ?? (await writeReport({ ...plan.report, now }, deps));
  const { gates } = checkGates(readGates(plan.gates), reported.summary);
  const files = ingests.flatMap((one) => one.files.map(({ path, state }) => ({ path, state })));
  return { ...reported, rows, gates, files, reportUpToDate: before !== null, purged };
}

/** Says what `run` would do with this file now. */
export async function planRun(file: string): Promise<RunPlan> {
  const plan = planOf(await loadPipeline(file), file);
  const { db, out, teasers = [] } = plan.report;
  const { inputs, reported } = await withStore(db, async (store) => ({
    inputs: await planIngests(plan, store),
    reported: await onDisk(plan.report, store),
  }));
  const isRead = inputs.every(({ files }) => files.every(({ state }) => state === "up to date"));
  return {
    database: db,
    inputs: inputs.map(({ options, files }) => ({
      teaser: options.teaser ?? null,
      files: files.map(({ path, state }) => ({ path, state })),
    })),
    keepDays: plan.keepDays,
    report: { out, teasers, upToDate: isRead && reported !== null },
    gates: plan.gates,
  };
}

async function onDisk(options: ReportOptions, store: Store | null): Promise<ReportResult | null> {
  return store === null ? null : reportOnDisk(options, store);
}

/** Reads what changed of one input, and remembers that it was read. */
async function readChanged({ options, files }: PlannedIngest, deps: Deps): Promise<RowCounts> {
  const changed = files.filter(({ state }) => state !== "up to date");
  if (changed.length === 0) return { read: 0, stored: 0, updated: 0, duplicates: 0, rejected: 0 };
  const inputs = changed.map(({ path }) => path);
  const { rows } = await ingest({ ...options, inputs }, deps);
  await withStore(options.db, (store) => {
    store?.begin();
    for (const { name, mark } of changed) store?.runs.keepMark(name, mark);
    store?.commit();
  });
  return rows;
}

async function writeReport(options: ReportOptions, deps: Deps): Promise<ReportResult> {
  const result = await report(options, deps);
  await withStore(options.db, (store) => {
    if (store === null) return;
    const { name, mark } = reportMark(options, store, result.written);
    store.begin();
    store.runs.keepMark(name, mark);
    store.commit();
  });
  return result;
}

function purgeOld({ keepDays, report: { db } }: Plan, deps: Deps): number {
  if (keepDays === null || !existsSync(db)) return 0;
  return purge({ db, readBefore: deps.now() - keepDays * MS_PER_DAY }).purged;
}

type Sum = { -readonly [Name in keyof RowCounts]: RowCounts[Name] };

function addRows(sum: Sum, rows: RowCounts): void {
  for (const name of ["read", "stored", "updated", "duplicates", "rejected"] as const) {
    sum[name] += rows[name];
  }
}

/** Hands the database to `use`, or null where there is none yet; closes it in any case. */
async function withStore<Result>(
  db: string,
  use: (store: Store | null) => Result | Promise<Result>,
): Promise<Result> {
  if (!existsSync(db)) return use(null);
  const store = openStore(db);
  try {
    return await use(store);
  } finally {
    store.rollback();
    store.close();
  }
}
