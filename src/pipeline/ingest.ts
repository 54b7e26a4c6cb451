// Ingest: exports in, scored comments in the database. The picture of ARCHITECTURE.md in code.

import { stat, writeFile } from "node:fs/promises";
import { isRowIssue } from "../core/mapped-row.ts";
import type { SourceItem } from "../core/mapped-row.ts";
import type { Comment, RowIssue } from "../core/comment.ts";
import { parseComment } from "../core/parse-comment.ts";
import type { Scorer } from "../core/score.ts";
import { quantizeScore } from "../core/scored-comment.ts";
import type { InputNote, RowCounts } from "../core/summary.ts";
import { HypemeterError } from "../errors.ts";
import { createScorer, DEFAULT_SCORER } from "../scorers/index.ts";
import { openSource } from "../sources/index.ts";
import type { OpenedSource, SourceOptions } from "../sources/index.ts";
import { openStore } from "../store/store.ts";
import type { Intake } from "../store/comment-intake.ts";
import type { InputStart } from "../store/input-log.ts";
import type { Store } from "../store/store.ts";
import type { Deps } from "./deps.ts";
import { DEFAULT_DEPS, toolVersion } from "./deps.ts";
import { keyMaker, pseudonymOf } from "./identity.ts";
import { expandInputs, STDIN, teaserFromPath } from "./inputs.ts";
import type { RejectLimit } from "./reject-limit.ts";
import { exceedsLimit } from "./reject-limit.ts";
import { threadScoring } from "./scoring.ts";

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
    /** Do all the work and store nothing. */
    dryRun?: boolean | undefined;
  }>;

export type FileResult = Readonly<{
  path: string;
  format: string;
  profile: string;
  encoding: string;
  rows: RowCounts;
  /** Rejected rows. */
  issues: readonly RowIssue[];
  /** What is to be known of the file as a whole. */
  notes: readonly InputNote[];
}>;

export type IngestResult = Readonly<{
  rows: RowCounts;
  seconds: number;
  files: readonly FileResult[];
}>;

/** What one run carries from file to file. */
type Run = Readonly<{ options: IngestOptions; store: Store; scorer: Scorer; deps: Deps }>;

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
  const scorer = createScorer(options.scorer ?? DEFAULT_SCORER);
  const store = openStore(options.db);
  const files: FileResult[] = [];
  try {
    for (const path of paths) {
      files.push(await ingestFile(path, { options, store, scorer, deps }));
    }
  } finally {
    store.rollback();
    store.close();
  }
  const issues = files.flatMap((file) => file.issues);
  const lines = issues.map((issue) => `${JSON.stringify(issue)}\n`);
  if (options.rejects !== undefined) await writeFile(options.rejects, lines.join(""));
  const rows = sumRows(files.map((file) => file.rows));
  checkLimit(rows, issues, options.maxRejects);
  return { rows, seconds: (deps.now() - startedAt) / 1000, files };
}

/** What reading one file adds up to. */
type Tally = { -readonly [Name in keyof RowCounts]: RowCounts[Name] } & {
  issues: RowIssue[];
  teasers: Set<string>;
};

async function ingestFile(path: string, run: Run): Promise<FileResult> {
  const { options, store, scorer, deps } = run;
  const source = await open(path, run);
  const readAt = await readTime(path, deps);
  const expected = (await sizeOf(path)) / BYTES_PER_COMMENT;
  store.begin(expected);
  const scorerId = store.idOf("scorer", scorer.id);
  const inputId = store.inputs.start(inputStart(path, source, deps), scorerId);
  const tally = emptyTally();
  const intake = store.intake({ inputId, scorerId }, expected);
  const write = batchWriter({ path, source, readAt, intake }, run);
  for await (const batch of source.batches()) {
    write(batch, tally);
    deps.progress({ file: path, rows: tally.read });
  }
  Object.assign(tally, intake.end());
  const { sha256, bytes, issues } = source.end();
  const notes = issues.map(({ rule, line, reason }) => ({ rule, line, reason }));
  for (const issue of tally.issues) store.inputs.reject(inputId, issue);
  if (tally.teasers.size === 0) tally.teasers.add(options.teaser ?? teaserFromPath(path));
  const teaserIds = [...tally.teasers].map((name) => store.idOf("teaser", name));
  store.inputs.end(inputId, { sha256, bytes, rows: tally, notes }, teaserIds);
  if (options.dryRun === true) store.rollback();
  else store.commit();
  const { format, profile, encoding } = source;
  const { issues: rejects, teasers: _, ...rows } = tally;
  return { path, format, profile, encoding, rows, issues: rejects, notes };
}

/** About what a comment takes in an export: it decides how comments are written, not which. */
const BYTES_PER_COMMENT = 150;
/** Nobody knows how long a pipe is; taken for a large file. */
const PIPE_BYTES = 2 ** 25;

async function sizeOf(path: string): Promise<number> {
  return path === STDIN ? PIPE_BYTES : (await stat(path)).size;
}

function inputStart(path: string, source: OpenedSource, deps: Deps): InputStart {
  const { format, profile, encoding } = source;
  const readAt = new Date(deps.now()).toISOString();
  return { path, format, profile, encoding, readAt, toolVersion: toolVersion() };
}

function emptyTally(): Tally {
  const counts = { read: 0, stored: 0, updated: 0, duplicates: 0, rejected: 0 };
  return { ...counts, issues: [], teasers: new Set() };
}

function reject(issue: RowIssue, tally: Tally): void {
  tally.read += 1;
  tally.rejected += 1;
  tally.issues.push(issue);
}

type OpenFile = Readonly<{
  path: string;
  source: OpenedSource;
  readAt: number;
  intake: Intake;
}>;

/** Returns what turns one batch of rows into stored comments, rejects and counts. */
function batchWriter(
  file: OpenFile,
  { options, store, scorer }: Run,
): (batch: readonly SourceItem[], tally: Tally) => void {
  const keyOf = keyMaker();
  const parse = rowParser(file, options);
  const scoreComments = threadScoring(scorer);
  return (batch, tally) => {
    const comments: Comment[] = [];
    for (const item of batch) {
      const parsed = isRowIssue(item) ? item : parse(item);
      if ("rule" in parsed) reject(parsed, tally);
      else comments.push(parsed);
    }
    for (const { comment, score } of scoreComments(comments)) {
      const { author, platform, teaser } = comment;
      const pseudonym = author === null ? null : pseudonymOf(author, platform, store.salt);
      const key = keyOf(comment, pseudonym);
      const kept = options.keepAuthors === true ? comment : { ...comment, author: pseudonym };
      const scored = { key, comment: kept, score: quantizeScore(score) };
      file.intake.write(scored);
      tally.read += 1;
      tally.teasers.add(teaser);
    }
  };
}

function rowParser(
  { path, source, readAt }: OpenFile,
  options: IngestOptions,
): (item: Exclude<SourceItem, RowIssue>) => Comment | RowIssue {
  const teaser = options.teaser ?? teaserFromPath(path);
  const platform = options.platform ?? source.platform ?? "unknown";
  return ({ line, row }) => {
    const parsed = parseComment(row, { file: path, line, teaser, platform, readAt });
    if ("rule" in parsed) return parsed;
    // What the user said wins over what the row says.
    return {
      ...parsed,
      teaser: options.teaser ?? parsed.teaser,
      platform: options.platform ?? parsed.platform,
    };
  };
}

async function open(path: string, { options, deps }: Run): Promise<OpenedSource> {
  const input = path === STDIN ? { stream: deps.stdin(), name: "stdin" } : { path };
  return openSource(input, options);
}

/** When an export was made, as far as we know: relative times count back from there. */
async function readTime(path: string, deps: Deps): Promise<number> {
  return path === STDIN ? deps.now() : (await stat(path)).mtimeMs;
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

/** Too many rejects: an error that names the first one. Without a limit, only if all are. */
function checkLimit(
  rows: RowCounts,
  issues: readonly RowIssue[],
  limit: RejectLimit | undefined,
): void {
  const [first] = issues;
  if (first === undefined || !exceedsLimit(rows, limit)) return;
  // Where nothing but empty and deleted comments was found, the file was understood.
  const isUnderstood = issues.every(({ rule }) => rule === "empty-text" || rule === "deleted");
  if (limit === undefined && isUnderstood) return;
  throw new HypemeterError(
    "INPUT",
    `${rows.rejected} of ${rows.read} rows were rejected; the first: ${first.file}:${first.line}: ${first.reason}. ` +
      "Check --format, --profile and --map (hypemeter formats FILE shows how a file was read), or raise --max-rejects.",
  );
}
