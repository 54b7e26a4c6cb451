// Plan: the steps that a pipeline file stands for. Nothing is done or looked at here.

import { isAbsolute, join, relative } from "node:path";
import type { Cleaning } from "../core/cleaning.ts";
import type { LoadedPipeline } from "./config.ts";
import type { Pipeline, PipelineCleaning, PipelineInput } from "./config-schema.ts";
import type { IngestOptions } from "./ingest.ts";
import { parseRejectLimit } from "./reject-limit.ts";
import type { ReportOptions } from "./report.ts";

/** What a run would do, in order. */
export type Plan = Readonly<{
  ingests: readonly IngestOptions[];
  report: ReportOptions;
  gates: readonly string[];
  /** Comments read longer ago than this many days are purged first; null: none. */
  keepDays: number | null;
}>;

/** Turns a pipeline file into the steps it stands for; paths become relative to here. */
export function planOf({ pipeline, folder }: LoadedPipeline, file: string): Plan {
  const db = pathIn(folder, pipeline.database);
  const cleaning = pipeline.cleaning === undefined ? undefined : cleaningOf(pipeline.cleaning);
  const ingests = pipeline.teasers.flatMap((teaser) =>
    teaser.inputs.map((input) => ({
      db,
      teaser: teaser.name,
      inputs: [pathIn(folder, input.path)],
      ...settingsOf(input),
      scorer: pipeline.scorer,
      keepAuthors: pipeline.privacy?.keepAuthors,
      cleaning,
    })),
  );
  return {
    ingests,
    report: reportOf(pipeline, { db, file, out: pathIn(folder, pipeline.report.out) }),
    gates: pipeline.gates ?? [],
    keepDays: pipeline.privacy?.keepDays ?? null,
  };
}

type Places = Readonly<{ db: string; file: string; out: string }>;

function reportOf(pipeline: Pipeline, { db, file, out }: Places): ReportOptions {
  const { formats, comments, timezone } = pipeline.report;
  const names = pipeline.teasers.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return {
    db,
    out,
    // Where a teaser is named by its files, the report is on all that the database holds.
    teasers: names.length === pipeline.teasers.length ? names : [],
    command: `hypemeter run ${file}`,
    title: pipeline.title,
    formats,
    comments,
    timezone,
    weights: pipeline.weights,
    drivers: pipeline.drivers,
    comparisons: pipeline.comparisons,
  };
}

function cleaningOf({ from, until, replies, authors }: PipelineCleaning): Cleaning {
  return { from: timeOf(from), until: timeOf(until), replies, authors };
}

function timeOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}

type InputSettings = Pick<IngestOptions, "platform" | "format" | "profile" | "map" | "maxRejects">;

function settingsOf(input: PipelineInput): InputSettings {
  const { platform, format, profile, map, maxRejects } = input;
  return {
    platform,
    format,
    profile,
    map: map === undefined ? undefined : definedOnly(map),
    maxRejects: maxRejects === undefined ? undefined : parseRejectLimit(String(maxRejects)),
  };
}

function definedOnly(map: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const pairs = Object.entries(map).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return Object.fromEntries(pairs);
}

/** A path of the pipeline file, as short as can be from the working folder. */
function pathIn(folder: string, path: string): string {
  return isAbsolute(path) ? path : relative(process.cwd(), join(folder, path)) || ".";
}
