// The form of a Summary, version 1, for programs that read our JSON: one object per type of
// core/summary.ts, named as there. The published JSON Schema is made from this.

import { z } from "zod";
import { LABELS, RUNGS } from "../core/ladder.ts";
import { ISSUE_RULES, TIME_PRECISIONS } from "../core/comment.ts";
import type { Summary } from "../core/summary.ts";
import { count, indexEstimate, part, quotedComment } from "./summary-schema-base.ts";
import { calibrated, comparison } from "./summary-schema-checks.ts";
import { buzz, suspects } from "./summary-schema-crowd.ts";
import { driver, driverSample } from "./summary-schema-drivers.ts";
import { ages, markedEvent, peak, peakTalk, recent } from "./summary-schema-time.ts";

const named = { value: part.nullable(), lower: part.nullable(), upper: part.nullable() };
const rungShare = z
  .strictObject({ name: z.enum(RUNGS), ...named })
  .meta({ id: "RungShare", description: "Share of voices on a rung, with its 95 % interval." });
const labelShare = z
  .strictObject({ name: z.enum(LABELS), ...named })
  .meta({ id: "LabelShare", description: "Share of voices by sentiment, with its interval." });

const coverage = z
  .strictObject({
    comments: count,
    scored: count,
    unscorable: z.strictObject({ empty: count, language: count, spam: count }),
    share: part.nullable().describe("scored / comments; null without comments."),
  })
  .meta({ id: "Coverage", description: "What part of the comments the figures stand on." });

const platform = z
  .strictObject({
    platform: z.string(),
    comments: count,
    voices: count,
    hype: indexEstimate,
    weight: part.describe("Weight in the pooled index; 0 where voices are too few."),
  })
  .meta({ id: "PlatformSummary" });

const language = z
  .strictObject({
    language: z.string().nullable().describe("ISO 639-1; null where it is not known."),
    comments: count,
    scored: count,
  })
  .meta({ id: "LanguageSummary" });

const timelinePoint = z
  .strictObject({
    start: z.string().describe("Start of the bucket in the report's time zone."),
    comments: count,
    voices: count,
    hype: indexEstimate,
  })
  .meta({ id: "TimelinePoint" });

const timeline = z
  .strictObject({
    bucket: z.enum(["hour", "day", "week", "month"]),
    points: z.array(timelinePoint).describe("In time order, without gaps."),
    undated: count.describe("Comments whose time is not known well enough for the bucket."),
    peaks: z.array(peak),
    events: z.array(markedEvent),
  })
  .meta({ id: "Timeline" });

const rowCounts = z
  .strictObject({
    read: count,
    stored: count,
    updated: count,
    duplicates: count,
    rejected: count,
  })
  .meta({ id: "RowCounts", description: "read = stored + updated + duplicates + rejected." });

const rejectCount = z
  .strictObject({
    rule: z.enum(ISSUE_RULES),
    count,
    first: z.string().describe("Where the first one stands, such as comments.csv:12."),
    reason: z.string(),
  })
  .meta({ id: "RejectCount" });

const inputNote = z
  .strictObject({ rule: z.enum(ISSUE_RULES), line: count, reason: z.string() })
  .meta({ id: "InputNote", description: "What is to be known of a whole file." });

const inputRecord = z
  .strictObject({
    path: z.string(),
    sha256: z.string(),
    bytes: count,
    format: z.string(),
    profile: z.string(),
    encoding: z.string(),
    readAt: z.string(),
    toolVersion: z.string(),
    scorer: z.string(),
    rows: rowCounts,
    notes: z.array(inputNote),
  })
  .meta({ id: "InputRecord", description: "One file that was read." });

const period = z
  .strictObject({
    first: z.string().nullable(),
    last: z.string().nullable(),
    undated: count,
    precision: z.enum(TIME_PRECISIONS).nullable(),
  })
  .meta({ id: "Period", description: "First and last dated comment, ISO, UTC." });

const teaserSummary = z
  .strictObject({
    teaser: z.string(),
    slug: z.string().describe("File-name safe form of the name, unique in a summary."),
    comments: count,
    voices: count,
    period,
    hype: indexEstimate,
    endorsed: indexEstimate.describe("The same with voices weighted by likes."),
    calibrated: calibrated.nullable().describe("Corrected by labels; null without enough."),
    coverage,
    ladder: z.array(rungShare).describe("From rejecting to hyped; empty without a ladder."),
    sentiment: z.array(labelShare),
    polarisation: part.nullable(),
    platforms: z.array(platform).describe("By number of comments, largest first."),
    languages: z.array(language),
    timeline,
    peakTalk: z.array(peakTalk).describe("At most five peaks, in time order."),
    recent: recent.nullable().describe("The last 7 days; null where that is all there is."),
    ages,
    drivers: z.array(driver).describe("Contributions add up to the index minus 50."),
    themes: z.array(driver),
    driverSample: driverSample
      .nullable()
      .describe("Voices that drivers are estimated from; null where all were read."),
    buzz,
    suspects,
    topComments: z.array(quotedComment).describe("Most liked first."),
    rows: rowCounts,
    rejects: z.array(rejectCount),
    inputs: z.array(inputRecord),
  })
  .meta({ id: "TeaserSummary" });

const tool = z.strictObject({ name: z.literal("hypemeter"), version: z.string() });

const scorer = z.strictObject({
  id: z.string(),
  hasLadder: z.boolean(),
  indexError: z
    .number()
    .min(0)
    .nullable()
    .describe("Root mean square error of the index on titles held out in training, in points."),
});

const settings = z.strictObject({
  timezone: z.string(),
  priorVoices: count.describe("Pseudo-voices at 50."),
  minVoices: count.describe("Below this many voices no index is given."),
  confidence: part,
});

/** A Summary, version 1: strict, so that a field without its line here is found by the tests. */
export const summarySchema: z.ZodType<Summary> = z
  .strictObject({
    schema: z.literal("hypemeter/summary@1"),
    title: z.string(),
    generatedAt: z.string().describe("ISO, UTC."),
    tool,
    scorer,
    settings,
    database: z.string(),
    command: z.string().nullable().describe("Command line that repeats the report."),
    comparison: comparison.nullable().describe("Null for fewer than two teasers."),
    teasers: z.array(teaserSummary),
  })
  .describe("What a hypemeter report says, as data: hypemeter/summary@1.");
