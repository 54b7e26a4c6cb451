// What of a plan is done already: a file by the hash of its bytes and of what was asked of it, a
// report by the state of the database.

import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, extname, relative, resolve } from "node:path";
import { groupBy } from "../core/group.ts";
import type { Summary } from "../core/summary.ts";
import { createScorer, DEFAULT_SCORER } from "../scorers/index.ts";
import type { Store } from "../store/store.ts";
import { toolVersion } from "./deps.ts";
import type { IngestOptions } from "./ingest.ts";
import { expandInputs } from "./inputs.ts";
import type { Plan } from "./plan.ts";
import { proposeTeaser } from "./propose-teasers.ts";
import type { ReportOptions, ReportResult } from "./report.ts";
import { summarySchema } from "./summary-schema.ts";

/** Why a file is to be read, or that it need not be. */
export type FileState = "new" | "changed" | "settings changed" | "up to date";

export type PlannedFile = Readonly<{ path: string; state: FileState }>;

/** One input of the plan: its files, and what to keep of each once it has been read. */
export type PlannedIngest = Readonly<{
  options: IngestOptions;
  files: readonly (PlannedFile & Mark)[];
}>;

type Mark = Readonly<{ name: string; mark: string }>;

/** Looks at the files of every input; `store` is null where there is no database yet. */
export async function planIngests(plan: Plan, store: Store | null): Promise<PlannedIngest[]> {
  const planned: PlannedIngest[] = [];
  for (const options of plan.ingests) {
    const paths = await expandInputs(options.inputs);
    const byTeaser = groupBy(paths, (path) => options.teaser ?? proposeTeaser(path, null));
    for (const [teaser, files] of byTeaser) {
      planned.push(await planFiles({ ...options, teaser, inputs: files }, store));
    }
  }
  return planned;
}

async function planFiles(options: IngestOptions, store: Store | null): Promise<PlannedIngest> {
  const settings = settingsHash(options);
  const files: (PlannedFile & Mark)[] = [];
  // One by one: a folder may hold more files than may be open at once.
  for (const path of options.inputs) {
    const name = `read ${options.teaser ?? ""}\n${fromDatabase(path, options.db)}`;
    const mark = `${await fileHash(path)} ${settings}`;
    files.push({ path, name, mark, state: stateOf(store?.runs.markOf(name) ?? null, mark) });
  }
  const isStale = store !== null && hasOtherScores(options, store);
  return { options, files: isStale ? files.map(asStale) : files };
}

function stateOf(before: string | null, now: string): FileState {
  if (before === null) return "new";
  if (before === now) return "up to date";
  return before.split(" ")[0] === now.split(" ")[0] ? "settings changed" : "changed";
}

/** Scores of another scorer, given by hypemeter rescore, are to be brought back. */
function hasOtherScores({ teaser, scorer = DEFAULT_SCORER }: IngestOptions, store: Store): boolean {
  if (teaser === undefined) return false;
  const { id } = createScorer(scorer);
  return store.scorersOf(teaser).some((known) => known !== id);
}

function asStale<File extends PlannedFile>(file: File): File {
  return file.state === "up to date" ? { ...file, state: "settings changed" } : file;
}

/** Of all that decides how a file's comments are stored. */
function settingsHash(options: IngestOptions): string {
  const { platform, format, profile, map, keepAuthors, cleaning } = options;
  const { id } = createScorer(options.scorer ?? DEFAULT_SCORER);
  return hashOf([toolVersion(), id, platform, format, profile, map, keepAuthors, cleaning]);
}

function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

/** The same wherever the command was given. */
function fromDatabase(path: string, db: string): string {
  return relative(dirname(resolve(db)), resolve(path));
}

async function fileHash(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}

/** What a report is kept under, once it has been written. */
export function reportMark(options: ReportOptions, store: Store, written: readonly string[]): Mark {
  const { out, db, now: _, ...settings } = options;
  const name = `report ${fromDatabase(out, db)}`;
  const settled = hashOf([toolVersion(), settings]);
  return { name, mark: JSON.stringify({ state: store.runs.state(), settled, written }) };
}

/**
 * The report that is on disk already, or null where it has to be written: the database or the
 * settings changed, a file is gone, or there is no JSON among them to read the figures from.
 */
export async function reportOnDisk(
  options: ReportOptions,
  store: Store,
): Promise<ReportResult | null> {
  const { name } = reportMark(options, store, []);
  const before = store.runs.markOf(name);
  const written = before === null ? [] : writtenOf(before);
  if (written.length === 0 || before !== reportMark(options, store, written).mark) return null;
  if (!written.every((path) => existsSync(path))) return null;
  const json = written.filter((path) => extname(path) === ".json");
  const whole = json.find((path) => basename(path) === "index.json") ?? json[0];
  const summary = whole === undefined ? null : await readSummary(whole);
  return summary === null ? null : { written, summary };
}

function writtenOf(mark: string): string[] {
  const value: unknown = JSON.parse(mark);
  if (typeof value !== "object" || value === null || !("written" in value)) return [];
  return Array.isArray(value.written) ? value.written.map(String) : [];
}

async function readSummary(path: string): Promise<Summary | null> {
  try {
    const parsed = summarySchema.safeParse(JSON.parse(await readFile(path, "utf8")));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
