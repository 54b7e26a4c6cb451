// The form of what a Summary says of time.

import { z } from "zod";
import { AGES } from "../core/age-match.ts";
import type { AgeMatched } from "../core/age-match.ts";
import type { Peak } from "../core/peaks.ts";
import type { RecentFigures } from "../core/recent.ts";
import type { MarkedEvent, PeakTalk } from "../core/summary.ts";
import { count, indexEstimate, part, points, quotedComment } from "./summary-schema-base.ts";

export const peak: z.ZodType<Peak> = z
  .strictObject({
    start: z.string(),
    end: z.string(),
    top: z.string().describe("The bucket with most comments."),
    comments: count,
    expected: z.number().min(0).describe("Comments that its neighbours lead one to expect."),
  })
  .meta({ id: "Peak", description: "A run of buckets that stand out." });

export const markedEvent: z.ZodType<MarkedEvent> = z
  .strictObject({
    name: z.string(),
    at: z.string().describe("A date in the report's time zone, or a moment, ISO."),
    start: z.string().describe("Start of the bucket that it falls into."),
  })
  .meta({ id: "MarkedEvent" });

const span = {
  from: z.string().describe("ISO, UTC."),
  to: z.string().describe("ISO, UTC; not in the span."),
  comments: count,
  voices: count,
  hype: indexEstimate,
};

const change = z
  .strictObject({
    value: z.number(),
    lower: z.number(),
    upper: z.number(),
    verdict: z.enum(["higher", "lower", "no clear difference"]),
    platforms: z.array(z.string()).describe("Those with voices enough on both sides."),
  })
  .meta({ id: "RecentChange", description: "The last 7 days minus all before them, in points." });

export const recent: z.ZodType<RecentFigures> = z
  .strictObject({ ...span, change: change.nullable() })
  .meta({ id: "RecentFigures", description: "The last 7 days before the last dated comment." });

const peakPhrase = z
  .strictObject({
    phrase: z.string(),
    voices: count.describe("Among the comments read."),
    logOdds: z.number().describe("Shrunken, against the comments outside the peak."),
    z: z.number(),
    falseDiscovery: part,
  })
  .meta({ id: "PeakPhrase" });

export const peakTalk: z.ZodType<PeakTalk> = z
  .strictObject({
    start: z.string().describe("Start of the peak, as in the timeline."),
    scored: count,
    read: count.describe("Of the scored comments; more than 5,000 are drawn from at random."),
    phrases: z.array(peakPhrase).describe("Strongest first, at most five."),
    quotes: z.array(
      z.strictObject({
        phrase: z.string().nullable().describe("Null: the most liked comment of the peak."),
        comment: quotedComment,
      }),
    ),
  })
  .meta({ id: "PeakTalk", description: "What was said in a peak of the timeline." });

const percentile = z
  .strictObject({ hype: points, voices: points, among: count })
  .meta({ id: "Percentile", description: "Among the teasers of the database at the same age." });

const ageFigures = z
  .strictObject({
    ...span,
    hours: z.literal(AGES),
    isComplete: z.boolean().describe("Whether the export reaches the end of the span."),
    percentile: percentile.nullable().describe("Null below five teasers."),
  })
  .meta({ id: "AgeFigures" });

const agePeer = z
  .strictObject({
    teaser: z.string(),
    figures: z.array(
      z.strictObject({
        hours: z.literal(AGES),
        voices: count,
        hype: indexEstimate,
        isComplete: z.boolean(),
      }),
    ),
  })
  .meta({ id: "AgePeer", description: "Another teaser of the same report." });

export const ages: z.ZodType<AgeMatched> = z
  .strictObject({
    basis: z.enum(["released", "first-comment"]).nullable(),
    figures: z.array(ageFigures),
    others: z.array(agePeer).describe("By voices of the first 7 days, at most five."),
  })
  .meta({ id: "AgeMatched", description: "The first 24 hours, 72 hours and 7 days." });
