// What a pipeline file may say, version 1. The JSON Schema for editors is made from this.

import { z } from "zod";
import { SCORER_NAMES } from "../scorers/index.ts";
import { PROFILES } from "../sources/index.ts";
import type { WantedPair } from "../core/compare.ts";
import { parseGate } from "../core/gates.ts";
import type { Aspect } from "../core/drivers/aspects.ts";
import { MAX_ASPECTS } from "../core/drivers/aspects.ts";
import { FIELDS } from "../core/mapped-row.ts";
import { checkNames } from "./config-names.ts";

const FORMATS = ["auto", "csv", "tsv", "json", "ndjson", "lines"] as const;

/** Names that `profile` takes. */
const PROFILE_NAMES: readonly string[] = ["auto", ...PROFILES.map(({ name }) => name)];

const LIMIT = "expected a number of rows such as 20, or a percentage such as 5%";

const rejectLimit: z.ZodType<string | number> = z
  .union([z.number().int().min(0), z.string().regex(/^\d+(\.\d+)?%$/, LIMIT)], { error: LIMIT })
  .describe("Rejected rows that are too many: a number, or a percentage such as 5%.");

const input = z
  .strictObject({
    path: z.string().min(1).describe("File, folder or glob, relative to this pipeline file."),
    platform: z.string().min(1).optional().describe("Platform of these comments."),
    format: z.enum(FORMATS).optional().describe("File format; recognised where not given."),
    profile: z.enum(PROFILE_NAMES).optional().describe("Exporter; recognised where not given."),
    map: z
      .partialRecord(z.enum(FIELDS), z.string())
      .optional()
      .describe("Our field: their column or path."),
    maxRejects: rejectLimit.optional(),
  })
  .describe("Comment exports of one kind.");

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A real day, or a real moment with its zone: 2025-02-31 is neither. */
function isWhen(text: string): boolean {
  if (!DATE.test(text) && !TIME.test(text)) return false;
  const day = Date.parse(text.slice(0, 10));
  const isDay = !Number.isNaN(day) && new Date(day).toISOString().startsWith(text.slice(0, 10));
  return isDay && !Number.isNaN(Date.parse(text));
}

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

const when = z
  .string()
  .refine(isWhen, "expected a date such as 2025-07-09, or a time such as 2025-07-09T16:00:00Z");

const event = z
  .strictObject({
    name: z.string().min(1).describe("What happened, in a few words."),
    date: when.describe("Date (in the report's time zone), or time with its zone."),
  })
  .describe("Something to mark on the timeline.");

const gateText: z.ZodType<string> = z
  .string()
  .superRefine((text, context) => {
    const parsed = parseGate(text);
    if ("problem" in parsed) context.addIssue({ code: "custom", message: parsed.problem });
  })
  .describe("What every teaser must reach, such as: hype.lower >= 60.");

const teaser = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .optional()
      .describe("As the report should show it; where not given, each file's folder or name."),
    inputs: z.array(input).min(1),
    released: when
      .optional()
      .describe("When the teaser came out; a date counts from 00:00 UTC. Ages count from it."),
    events: z.array(event).optional(),
  })
  .describe("One teaser or trailer and where its comments lie.");

const privacy = z
  .strictObject({
    keepAuthors: z.boolean().optional().describe("Keep author names instead of pseudonyms."),
    keepDays: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe("Purge comments read longer ago than this; published figures stay."),
  })
  .describe("What is kept of people.");

const cleaning = z
  .strictObject({
    from: when.optional().describe("Leave out what was posted before."),
    until: when.optional().describe("Leave out what was posted then or later."),
    replies: z.boolean().optional().describe("false leaves out replies."),
    authors: z
      .array(z.string().min(1))
      .optional()
      .describe("Leave out comments by these, such as the channel itself."),
  })
  .describe("Comments to leave out when they are read.");

const comparison = z
  .tuple([z.string().min(1), z.string().min(1)])
  .describe("Two teasers: is the first higher than the second?");

/** A `*` may only end a word of three letters or more: `cancel*`. Plain enough for editors. */
const DRIVER_WORDS = /^(?:[^*\s]+|[^*\s]{3,}\*)(?: (?:[^*\s]+|[^*\s]{3,}\*))*$/;

const driverWords = z
  .string()
  .max(80)
  .regex(
    DRIVER_WORDS,
    "it must hold words apart by single blanks, and * only after three letters at the end of a word",
  )
  .refine((text) => /[\p{L}\p{N}]/u.test(text), "it must hold a letter or a digit");

const driver = z
  .strictObject({
    name: z.string().trim().min(1).max(40).describe("Name as the report should show it."),
    words: z
      .array(driverWords)
      .min(1)
      .max(200)
      .describe("Words or phrases, whole words whatever their case; cancel* is any ending."),
  })
  .describe("Something that may lift the index or worry people.");

const drivers = z
  .array(driver)
  .max(MAX_ASPECTS)
  .refine((list) => new Set(list.map(({ name }) => name)).size === list.length, {
    message: "a name stands twice",
  })
  .describe("Aspects to look for in the comments; a list of film aspects where not given.");

const report = z
  .strictObject({
    out: z.string().min(1).describe("Folder for the reports, relative to this pipeline file."),
    formats: z
      .array(z.enum(["html", "md", "json", "csv", "svg"]))
      .min(1)
      .optional(),
    comments: z.number().int().min(0).max(5000).optional().describe("Comments to quote."),
    timezone: z
      .string()
      .refine(isTimezone, "expected an IANA name such as America/Los_Angeles, or UTC")
      .optional()
      .describe("IANA name, such as America/Los_Angeles."),
  })
  .describe("What to write.");

/** A pipeline file, version 1. */
export const pipelineSchema: z.ZodType<Pipeline> = z
  .strictObject({
    version: z.literal(1).describe("Version of this file's form."),
    title: z.string().min(1).optional().describe("Title of the overview."),
    database: z.string().min(1).describe("SQLite file, relative to this pipeline file."),
    scorer: z.enum(SCORER_NAMES).optional().describe("Scorer; hype where not given."),
    privacy: privacy.optional(),
    cleaning: cleaning.optional(),
    weights: z
      .record(z.string(), z.number().min(0))
      .optional()
      .describe("Weight of each platform in the pooled index; equal where not given."),
    drivers: drivers.optional(),
    teasers: z.array(teaser).min(1),
    comparisons: z
      .array(comparison)
      .min(1)
      .optional()
      .describe("Pairs of teasers to compare; all pairs where not given."),
    gates: z.array(gateText).optional().describe("Checked at the end; exit code 1 if one fails."),
    report,
  })
  .superRefine(checkNames)
  .describe("A hypemeter pipeline: which exports to read and which reports to write.");

export type PipelineInput = Readonly<{
  path: string;
  platform?: string | undefined;
  format?: (typeof FORMATS)[number] | undefined;
  profile?: string | undefined;
  map?: Readonly<Partial<Record<(typeof FIELDS)[number], string>>> | undefined;
  maxRejects?: string | number | undefined;
}>;

export type PipelineTeaser = Readonly<{
  name?: string | undefined;
  inputs: readonly PipelineInput[];
  released?: string | undefined;
  events?: readonly Readonly<{ name: string; date: string }>[] | undefined;
}>;

/** Times as they stand in the file. */
export type PipelineCleaning = Readonly<{
  from?: string | undefined;
  until?: string | undefined;
  replies?: boolean | undefined;
  authors?: readonly string[] | undefined;
}>;

export type Pipeline = Readonly<{
  version: 1;
  title?: string | undefined;
  database: string;
  scorer?: string | undefined;
  privacy?:
    | Readonly<{ keepAuthors?: boolean | undefined; keepDays?: number | undefined }>
    | undefined;
  cleaning?: PipelineCleaning | undefined;
  weights?: Readonly<Record<string, number>> | undefined;
  teasers: readonly PipelineTeaser[];
  comparisons?: readonly WantedPair[] | undefined;
  gates?: readonly string[] | undefined;
  drivers?: readonly Aspect[] | undefined;
  report: Readonly<{
    out: string;
    formats?: readonly ("html" | "md" | "json" | "csv" | "svg")[] | undefined;
    comments?: number | undefined;
    timezone?: string | undefined;
  }>;
}>;
