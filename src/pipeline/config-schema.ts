// What a pipeline file may say, version 1. The JSON Schema for editors is made from this.

import { z } from "zod";
import { SCORER_NAMES } from "../scorers/index.ts";
import { FIELDS } from "../core/mapped-row.ts";

const FORMATS = ["auto", "csv", "tsv", "json", "ndjson", "lines"] as const;

const rejectLimit: z.ZodType<string | number> = z
  .union([z.number().int().min(0), z.string().regex(/^\d+(\.\d+)?%$/)])
  .describe("Rejected rows that are too many: a number, or a percentage such as 5%.");

const input = z
  .strictObject({
    path: z.string().min(1).describe("File, folder or glob, relative to this pipeline file."),
    platform: z.string().min(1).optional().describe("Platform of these comments."),
    format: z.enum(FORMATS).optional().describe("File format; recognised where not given."),
    profile: z.string().optional().describe("Exporter; recognised where not given."),
    map: z
      .partialRecord(z.enum(FIELDS), z.string())
      .optional()
      .describe("Our field: their column or path."),
    maxRejects: rejectLimit.optional(),
  })
  .describe("Comment exports of one kind.");

const teaser = z
  .strictObject({
    name: z.string().min(1).describe("Title as the report should show it."),
    inputs: z.array(input).min(1),
  })
  .describe("One teaser or trailer and where its comments lie.");

const report = z
  .strictObject({
    out: z.string().min(1).describe("Folder for the reports, relative to this pipeline file."),
    formats: z
      .array(z.enum(["html", "md", "json", "csv", "svg"]))
      .min(1)
      .optional(),
    comments: z.number().int().min(0).max(5000).optional().describe("Comments to quote."),
    timezone: z.string().optional().describe("IANA name, such as America/Los_Angeles."),
  })
  .describe("What to write.");

/** A pipeline file, version 1. */
export const pipelineSchema: z.ZodType<Pipeline> = z
  .strictObject({
    version: z.literal(1).describe("Version of this file's form."),
    title: z.string().min(1).optional().describe("Title of the overview."),
    database: z.string().min(1).describe("SQLite file, relative to this pipeline file."),
    scorer: z.enum(SCORER_NAMES).optional().describe("Scorer; hype where not given."),
    keepAuthors: z.boolean().optional().describe("Keep author names instead of pseudonyms."),
    weights: z
      .record(z.string(), z.number().min(0))
      .optional()
      .describe("Weight of each platform in the pooled index; equal where not given."),
    teasers: z.array(teaser).min(1),
    report,
  })
  .describe("A hypemeter pipeline: which exports to read and which reports to write.");

export type PipelineInput = Readonly<{
  path: string;
  platform?: string | undefined;
  format?: (typeof FORMATS)[number] | undefined;
  profile?: string | undefined;
  map?: Readonly<Partial<Record<(typeof FIELDS)[number], string>>> | undefined;
  maxRejects?: string | number | undefined;
}>;

export type Pipeline = Readonly<{
  version: 1;
  title?: string | undefined;
  database: string;
  scorer?: string | undefined;
  keepAuthors?: boolean | undefined;
  weights?: Readonly<Record<string, number>> | undefined;
  teasers: readonly Readonly<{ name: string; inputs: readonly PipelineInput[] }>[];
  report: Readonly<{
    out: string;
    formats?: readonly ("html" | "md" | "json" | "csv" | "svg")[] | undefined;
    comments?: number | undefined;
    timezone?: string | undefined;
  }>;
}>;
