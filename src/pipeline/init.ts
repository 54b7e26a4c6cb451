// Init: a pipeline file for the exports that are there.

import { existsSync, statSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { groupBy } from "../core/group.ts";
import { HypemeterError } from "../errors.ts";
import { PROFILES } from "../sources/index.ts";
import type { Deps } from "./deps.ts";
import { DEFAULT_DEPS } from "./deps.ts";
import type { FileDescription } from "./formats.ts";
import { describeFile } from "./formats.ts";
import type { DraftInput, DraftTeaser } from "./init-text.ts";
import { pipelineText } from "./init-text.ts";
import { expandInputs } from "./inputs.ts";
import { proposeTeaser } from "./propose-teasers.ts";
import { writeWhole } from "./write-report.ts";

export type InitOptions = Readonly<{
  /** Files, folders or globs; the working folder where empty. */
  inputs: readonly string[];
  /** The pipeline file to write. */
  out: string;
  /** Overwrite a file that is there. */
  force?: boolean | undefined;
}>;

export type InitResult = Readonly<{
  written: string;
  teasers: readonly DraftTeaser[];
  /** Files that are no comment exports, and why. */
  unknown: readonly Readonly<{ path: string; reason: string }>[];
}>;

/** Folders that hold no exports but much else. */
const PASSED_OVER = /(?:^|[\\/])(?:node_modules|reports)[\\/]/;
/** More files of one kind in one folder are written as one pattern. */
const MOST_LISTED = 12;

/** A file that was recognised. */
type Found = Readonly<{ teaser: string; path: string; about: FileDescription }>;

/**
 * Writes a commented pipeline file over the exports found: a teaser per folder, else per name.
 * A file that is there is never overwritten without `force`; where no export is found, nothing
 * is written.
 */
export async function init(options: InitOptions, deps: Deps = DEFAULT_DEPS): Promise<InitResult> {
  const { out, force = false } = options;
  if (existsSync(out) && !force) {
    throw new HypemeterError(
      "USAGE",
      `${out} is there already. Give another name with --out, or overwrite it with --force.`,
    );
  }
  const { found, unknown } = await examine(options, deps);
  const [first] = unknown;
  if (found.length === 0) {
    const why = first === undefined ? "" : ` ${first.path}: ${first.reason}`;
    throw new HypemeterError(
      "INPUT",
      `No comment export was found.${why} Name the files or their folder: hypemeter init FOLDER`,
    );
  }
  const teasers = teasersOf(found);
  const draft = { teasers, unknown, schema: schemaFrom(out) };
  await writeWhole(out, pipelineText(draft));
  return { written: out, teasers, unknown };
}

const SCHEMA = new URL("../../pipelines/pipeline.schema.json", import.meta.url);

/** Where the schema lies seen from the pipeline file; null where that would be a far way. */
function schemaFrom(out: string): string | null {
  const path = relative(dirname(out), fileURLToPath(SCHEMA)).replaceAll("\\", "/");
  return existsSync(SCHEMA) && !path.startsWith("..") ? `./${path}` : null;
}

type Unknown = InitResult["unknown"][number];
type Examined = Readonly<{ found: readonly Found[]; unknown: readonly Unknown[] }>;

async function examine({ inputs, out }: InitOptions, deps: Deps): Promise<Examined> {
  const found: Found[] = [];
  const unknown: Unknown[] = [];
  for (const { path, root } of await pathsOf(inputs)) {
    const asWritten = relative(dirname(out), path).replaceAll("\\", "/");
    const about = await describeOrReason(path, deps);
    if (typeof about === "string") unknown.push({ path: asWritten, reason: about });
    else found.push({ teaser: proposeTeaser(path, root), path: asWritten, about });
  }
  return { found, unknown };
}

type Place = Readonly<{ path: string; root: string | null }>;

async function pathsOf(inputs: readonly string[]): Promise<Place[]> {
  const places: Place[] = [];
  for (const input of inputs.length === 0 ? ["."] : inputs) {
    const root = isFolder(input) ? join(input) : null;
    for (const path of await expandInputs([input])) {
      const isPassed = root !== null && PASSED_OVER.test(relative(root, path));
      if (!isPassed) places.push({ path, root });
    }
  }
  return places;
}

/** What the file is taken for, or why it is no export. */
async function describeOrReason(path: string, deps: Deps): Promise<FileDescription | string> {
  try {
    const about = await describeFile(path, {}, deps);
    return about.examples.length === 0 ? "no comment in it" : about;
  } catch (error) {
    if (error instanceof HypemeterError) return firstLine(error.message);
    throw error;
  }
}

function isFolder(input: string): boolean {
  return statSync(input, { throwIfNoEntry: false })?.isDirectory() === true;
}

function firstLine(text: string): string {
  const [line = ""] = text.split("\n");
  return line.replaceAll(/\p{Cc}/gu, " ").slice(0, 160);
}

function teasersOf(found: readonly Found[]): DraftTeaser[] {
  return [...groupBy(found, ({ teaser }) => teaser)].map(([name, files]) => ({
    name,
    inputs: inputsOf(files),
    firstDay: firstDayOf(files),
  }));
}

function inputsOf(files: readonly Found[]): DraftInput[] {
  const kindOf = ({ path, about }: Found): string =>
    JSON.stringify([dirname(path), extname(path), about.profile, about.platform]);
  return [...groupBy(files, kindOf).values()].flatMap((same) =>
    same.length > MOST_LISTED ? [patternOf(same)] : same.map(inputOf),
  );
}

function inputOf({ path, about }: Found): DraftInput {
  const { platform, profile, format, reasons, examples } = about;
  const told = platform ?? examples.find((one) => one.platform !== "unknown")?.platform ?? null;
  const label = PROFILES.find(({ name }) => name === profile)?.label;
  const because = profile === "plain" ? [format, ...reasons.slice(-1)].join("; ") : label;
  return { path, platform: told, profile, because: firstLine(because ?? format) };
}

/** One pattern for all files of one kind in one folder; new ones are then read too. */
function patternOf(same: readonly Found[]): DraftInput {
  const [first] = same;
  if (first === undefined) throw new Error("a group without files");
  const { path } = first;
  const pattern = join(dirname(path), `*${extname(path)}`).replaceAll("\\", "/");
  const input = inputOf(first);
  return { ...input, path: pattern, because: `${same.length} files; ${input.because}` };
}

function firstDayOf(files: readonly Found[]): string | null {
  const times = files.flatMap(({ about }) =>
    about.examples.flatMap(({ postedAt }) => (postedAt === null ? [] : [postedAt])),
  );
  return times.length === 0 ? null : new Date(Math.min(...times)).toISOString().slice(0, 10);
}
