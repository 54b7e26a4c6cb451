// Run: what a pipeline file declares, from exports to reports.

import { isAbsolute, join, relative } from "node:path";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { GateOutcome } from "../core/gates.ts";
import type { RowCounts } from "../core/summary.ts";
import { loadPipeline } from "./config.ts";
import type { LoadedPipeline } from "./config.ts";
import type { PipelineInput } from "./config-schema.ts";
import type { Deps } from "./deps.ts";
import { DEFAULT_DEPS } from "./deps.ts";
import { checkGates, readGates } from "./gate.ts";
import { ingest } from "./ingest.ts";
import type { IngestOptions } from "./ingest.ts";
import { parseRejectLimit } from "./reject-limit.ts";
import { report } from "./report.ts";
import { keepTeaserFacts } from "./teaser-facts.ts";
import type { ReportOptions, ReportResult } from "./report.ts";

export type RunResult = ReportResult & Readonly<{ rows: RowCounts; gates: readonly GateOutcome[] }>;

/** What a run would do, in order; nothing of it is done yet. */
export type Plan = Readonly<{
  ingests: readonly IngestOptions[];
  report: ReportOptions;
  gates: readonly string[];
}>;

/** Turns a pipeline file into the steps it stands for; paths become relative to here. */
export function planOf({ pipeline, folder }: LoadedPipeline, file: string): Plan {
  const db = pathIn(folder, pipeline.database);
  const ingests = pipeline.teasers.flatMap((teaser) =>
    teaser.inputs.map((input) => ({
      db,
      teaser: teaser.name,
      inputs: [pathIn(folder, input.path)],
      ...settingsOf(input),
      scorer: pipeline.scorer,
      keepAuthors: pipeline.keepAuthors,
    })),
  );
  const { out, formats, comments, timezone } = pipeline.report;
  return {
    ingests,
    report: {
      db,
      out: pathIn(folder, out),
      teasers: pipeline.teasers.map((teaser) => teaser.name),
      command: `hypemeter run ${file}`,
      title: pipeline.title,
      formats,
      comments,
      timezone,
      weights: pipeline.weights,
      drivers: pipeline.drivers,
    },
    gates: pipeline.gates ?? [],
  };
}

/** Ingests and reports as the pipeline file says. */
export async function run(file: string, deps: Deps = DEFAULT_DEPS): Promise<RunResult> {
  const loaded = await loadPipeline(file);
  const plan = planOf(loaded, file);
  await mkdir(dirname(plan.report.db), { recursive: true });
  const rows = { read: 0, stored: 0, updated: 0, duplicates: 0, rejected: 0 };
  for (const options of plan.ingests) {
    const result = await ingest(options, deps);
    for (const name of ["read", "stored", "updated", "duplicates", "rejected"] as const) {
      rows[name] += result.rows[name];
    }
  }
  keepTeaserFacts(plan.report.db, loaded.pipeline.teasers);
  const reported = await report(plan.report, deps);
  const { gates } = checkGates(readGates(plan.gates), reported.summary);
  return { ...reported, rows, gates };
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
