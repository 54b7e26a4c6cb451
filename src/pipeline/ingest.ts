// Ingest: exports in, scored comments in the database. The picture of ARCHITECTURE.md in code.

import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Cleaning } from "../core/cleaning.ts";
import type { RowIssue } from "../core/comment.ts";
import type { RowCounts } from "../core/summary.ts";
import { HypemeterError } from "../errors.ts";
import { createScorer, DEFAULT_SCORER } from "../scorers/index.ts";
import type { SourceOptions } from "../sources/index.ts";
import { openStore } from "../store/store.ts";
import type { Deps } from "./deps.ts";
import { DEFAULT_DEPS } from "./deps.ts";
import { ingestFile } from "./ingest-file.ts";
import type { FileResult } from "./ingest-file.ts";
import { expandInputs, STDIN } from "./inputs.ts";
import { judgingPool } from "./judging-pool.ts";
import type { RejectLimit } from "./reject-limit.ts";
import { exceedsLimit } from "./reject-limit.ts";
import { writeWhole } from "./write-report.ts";

export type IngestOptions = SourceOptions &
  Readonly<{
    /** Files, folders, globs, or "-" for standard input. */
    inputs: readonly string[];
    db: string;
    /** Teaser of all comments; by default what the export says, else the file's name. */
    teaser?: string | undefined;
    /** Platform of all comments; by default what the export says, else "unknown". */
    platform?: string | undefined;
    scorer?: string | undefined;
    /** More rejected rows than this end the run with an error, after storing the rest. */
    maxRejects?: RejectLimit | undefined;
    /** File for the rejected rows, one JSON object per line. */
    rejects?: string | undefined;
    /** Keep author names instead of pseudonyms. */
    keepAuthors?: boolean | undefined;
    /** What to leave out: such rows count as rejected, but never as too many. */
    cleaning?: Cleaning | undefined;
    /** Do all the work and store nothing. */
    dryRun?: boolean | undefined;
    /**
     * Threads that score beside the one that reads and writes; 0 does all in one. By default as
     * many as cores and input are there for. They change the time, never the outcome.
     */
    workers?: number | undefined;
  }>;

export type IngestResult = Readonly<{
  rows: RowCounts;
  seconds: number;
  files: readonly FileResult[];
}>;

/**
 * Reads the inputs into the database, one transaction per file: a file is in it whole or not at
 * all. Each row counts once: read = stored + updated + duplicates + rejected.
 */
export async function ingest(
  options: IngestOptions,
  deps: Deps = DEFAULT_DEPS,
): Promise<IngestResult> {
  const startedAt = deps.now();
  const paths = await expandInputs(options.inputs);
  const scorerName = options.scorer ?? DEFAULT_SCORER;
  const scorer = createScorer(scorerName);
  const sizes = await Promise.all(paths.map(sizeOf));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const store = openStore(options.db);
  const workers = options.workers ?? workersFor(bytes);
  const pool = judgingPool(workers, { scorer: scorerName, salt: store.salt });
  const files: FileResult[] = [];
  let bytesBefore = 0;
  try {
    for (const [index, path] of paths.entries()) {
      const run = { options, store, scorer, pool, deps, bytes, bytesBefore };
      files.push(await ingestFile(path, run));
      bytesBefore += sizes[index] ?? 0;
    }
  } finally {
    store.rollback();
    store.close();
    await pool.close();
  }
  const issues = files.flatMap((file) => file.issues);
  const lines = issues.map((issue) => `${JSON.stringify(issue)}\n`);
  if (options.rejects !== undefined) await writeWhole(options.rejects, lines, "--rejects");
  const rows = sumRows(files.map((file) => file.rows));
  checkLimit(withoutLeftOut(rows, issues), issues, options.maxRejects);
  return { rows, seconds: (deps.now() - startedAt) / 1000, files };
}

/** Smaller inputs are read before a thread has started and its code has been compiled. */
const SMALL_BYTES = 4 * 2 ** 20;
/** More threads than this wait for the one that reads and writes. */
const MAX_WORKERS = 3;

function workersFor(bytes: number): number {
  if (bytes < SMALL_BYTES) return 0;
  return Math.min(MAX_WORKERS, availableParallelism() - 1);
}

/** Bytes of a file; 0 where it cannot be told, as of a pipe. */
async function sizeOf(path: string): Promise<number> {
  if (path === STDIN) return 0;
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

function sumRows(all: readonly RowCounts[]): RowCounts {
  const sum = { read: 0, stored: 0, updated: 0, duplicates: 0, rejected: 0 };
  for (const rows of all) {
    for (const name of ["read", "stored", "updated", "duplicates", "rejected"] as const) {
      sum[name] += rows[name];
    }
  }
  return sum;
}

/** Rules that say nothing against how a file was read. */
const HARMLESS: ReadonlySet<string> = new Set(["empty-text", "deleted", "left-out"]);

/** Rows that the user has left out are neither read nor rejected, as far as limits go. */
function withoutLeftOut(rows: RowCounts, issues: readonly RowIssue[]): RowCounts {
  const leftOut = issues.filter(({ rule }) => rule === "left-out").length;
  return { ...rows, read: rows.read - leftOut, rejected: rows.rejected - leftOut };
}

/** Too many rejects: an error that names the first one. Without a limit, only if all are. */
function checkLimit(
  rows: RowCounts,
  issues: readonly RowIssue[],
  limit: RejectLimit | undefined,
): void {
  const first = issues.find(({ rule }) => rule !== "left-out");
  if (first === undefined || !exceedsLimit(rows, limit)) return;
  // Where nothing but empty and deleted comments was found, the file was understood.
  const isUnderstood = issues.every(({ rule }) => HARMLESS.has(rule));
  if (limit === undefined && isUnderstood) return;
  throw new HypemeterError(
    "INPUT",
    `${rows.rejected} of ${rows.read} rows were rejected; the first: ${first.file}:${first.line}: ${first.reason}. ` +
      "Check --format, --profile and --map (hypemeter formats FILE shows how a file was read), or raise --max-rejects.",
  );
}
