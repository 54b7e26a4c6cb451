// One export into the database: read and written here, judged wherever the pool has it done.

import { stat } from "node:fs/promises";
import { cleanerOf } from "../core/cleaning.ts";
import type { Comment, RowIssue } from "../core/comment.ts";
import { isRowIssue } from "../core/mapped-row.ts";
import type { SourceItem } from "../core/mapped-row.ts";
import { parseComment } from "../core/parse-comment.ts";
import type { InputNote, RowCounts } from "../core/summary.ts";
import type { Scorer } from "../core/score.ts";
import { openSource } from "../sources/index.ts";
import type { OpenedSource } from "../sources/index.ts";
import type { LanguageMix } from "../scorers/language/detect-language.ts";
import type { Intake } from "../store/comment-intake.ts";
import type { InputStart } from "../store/input-log.ts";
import type { Store } from "../store/store.ts";
import type { Deps } from "./deps.ts";
import { toolVersion } from "./deps.ts";
import { keyMaker } from "./identity.ts";
import type { IngestOptions } from "./ingest.ts";
import { STDIN, teaserFromPath } from "./inputs.ts";
import { taskOf } from "./judging.ts";
import type { Judgement } from "./judging.ts";
import type { JudgingPool } from "./judging-pool.ts";
import { orderedQueue } from "./ordered-queue.ts";

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

/** What one run carries from file to file. */
export type Run = Readonly<{
  options: IngestOptions;
  store: Store;
  scorer: Scorer;
  pool: JudgingPool;
  deps: Deps;
  /** Bytes of all inputs that have a size, and of those before this one. */
  bytes: number;
  bytesBefore: number;
}>;

/** Comments that are judged together, or as many as one block of a file holds. */
const BATCH = 250;
/**
 * Batches under way at once for each thread: one in it, and one for when it is done. Comments of
 * more live long enough to be taken for lasting ones, and pile up as garbage that is found late.
 */
const UNDER_WAY = 2;
/** About what a comment takes in an export: it decides how comments are written, not which. */
const BYTES_PER_COMMENT = 150;
/** Nobody knows how long a pipe is; taken for a large file. */
const PIPE_BYTES = 2 ** 25;

/** What reading one file adds up to. */
type Tally = { read: number; rejected: number; issues: RowIssue[]; teasers: Set<string> };

/** Reads a file in one transaction of its own: it is in the database whole or not at all. */
export async function ingestFile(path: string, run: Run): Promise<FileResult> {
  const source = await open(path, run);
  try {
    return await ingestSource(source, path, run);
  } finally {
    await source.close();
  }
}

async function ingestSource(source: OpenedSource, path: string, run: Run): Promise<FileResult> {
  const { options, store, scorer, deps } = run;
  const found = path === STDIN ? null : await stat(path);
  // When an export was made, as far as we know: relative times count back from there.
  const readAt = found?.mtimeMs ?? deps.now();
  const expected = (found?.size ?? PIPE_BYTES) / BYTES_PER_COMMENT;
  store.begin(expected);
  const scorerId = store.idOf("scorer", scorer.id);
  const inputId = store.inputs.start(inputStart(path, source, deps), scorerId);
  const intake = store.intake({ inputId, scorerId }, expected);
  const tally: Tally = { read: 0, rejected: 0, issues: [], teasers: new Set() };
  await takeIn({ path, source, readAt, intake, tally }, run);
  const { read, rejected, issues, teasers } = tally;
  const rows = { read, ...intake.end(), rejected };
  const end = source.end();
  const notes = end.issues.map(({ rule, line, reason }) => ({ rule, line, reason }));
  for (const issue of issues) store.inputs.reject(inputId, issue);
  if (teasers.size === 0) teasers.add(options.teaser ?? teaserFromPath(path));
  const teaserIds = [...teasers].map((name) => store.idOf("teaser", name));
  store.inputs.end(inputId, { sha256: end.sha256, bytes: end.bytes, rows, notes }, teaserIds);
  if (options.dryRun === true) store.rollback();
  else store.commit();
  const { format, profile, encoding } = source;
  return { path, format, profile, encoding, rows, issues, notes };
}

type OpenFile = Readonly<{
  path: string;
  source: OpenedSource;
  readAt: number;
  intake: Intake;
  tally: Tally;
}>;

type Judged = Readonly<{ comments: readonly Comment[]; judgements: readonly Judgement[] }>;

/** Numbers threads (files) apart for as long as the process lives. */
let threads = 0;

/** All rows of a file: parsed and written here, in order; judged by the pool in between. */
async function takeIn(file: OpenFile, run: Run): Promise<void> {
  const { path, source, tally } = file;
  const { pool, deps, bytes, bytesBefore } = run;
  const parse = rowParser(file, run.options);
  const write = writer(file, run.options);
  const thread = (threads += 1);
  const queue = orderedQueue<Judged>(1 + UNDER_WAY * pool.workers, write);
  let mix: LanguageMix | null = null;
  let pending: Comment[] = [];
  const send = async (): Promise<void> => {
    const comments = pending;
    pending = [];
    if (comments.length === 0) return;
    const task = taskOf(comments, thread, mix ?? (await pool.mixOf([])));
    await queue.push(pool.judge(task).then((judgements) => ({ comments, judgements })));
  };
  for await (const items of source.batches()) {
    for (const item of items) {
      const parsed = isRowIssue(item) ? item : parse(item);
      tally.read += 1;
      if (!("rule" in parsed)) pending.push(parsed);
      else reject(parsed, tally);
    }
    // The first rows tell the languages of the file, however the rows are cut into batches.
    mix ??= await pool.mixOf(pending.map(({ text }) => text));
    if (pending.length >= BATCH) await send();
    deps.progress({ file: path, rows: tally.read, done: bytesBefore + source.bytesRead(), bytes });
  }
  await send();
  await queue.drain();
}

function reject(issue: RowIssue, tally: Tally): void {
  tally.rejected += 1;
  tally.issues.push(issue);
}

/** Returns what writes judged comments. */
function writer({ intake, tally }: OpenFile, options: IngestOptions): (judged: Judged) => void {
  const keyOf = keyMaker();
  const isNamed = options.keepAuthors === true;
  return ({ comments, judgements }) => {
    // By index: the entries of a list are a list each, a million times over.
    for (let index = 0; index < comments.length; index += 1) {
      const [comment, judgement] = [comments[index], judgements[index]];
      if (comment === undefined || judgement === undefined)
        throw new Error("a comment was not judged");
      const { score, language, bands, pseudonym } = judgement;
      const key = keyOf(comment, pseudonym);
      const author = isNamed ? comment.author : pseudonym;
      intake.write({ key, comment: { ...comment, author, language }, score }, bands);
      tally.teasers.add(comment.teaser);
    }
  };
}

function rowParser(
  { path, source, readAt }: OpenFile,
  options: IngestOptions,
): (item: Exclude<SourceItem, RowIssue>) => Comment | RowIssue {
  const teaser = options.teaser ?? teaserFromPath(path);
  const platform = options.platform ?? source.platform ?? "unknown";
  const isSaid = options.teaser !== undefined || options.platform !== undefined;
  const reasonToLeaveOut = cleanerOf(options.cleaning ?? {});
  return ({ line, row }) => {
    const parsed = parseComment(row, { file: path, line, teaser, platform, readAt });
    const reason = "rule" in parsed ? null : reasonToLeaveOut(parsed);
    if (reason !== null) return { file: path, line, field: null, rule: "left-out", reason };
    if ("rule" in parsed || !isSaid) return parsed;
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

function inputStart(path: string, source: OpenedSource, deps: Deps): InputStart {
  const { format, profile, encoding } = source;
  const readAt = new Date(deps.now()).toISOString();
  return { path, format, profile, encoding, readAt, toolVersion: toolVersion() };
}
