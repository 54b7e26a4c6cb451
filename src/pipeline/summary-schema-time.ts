// The form of what a Summary says of time.

import { z } from "zod";
import { AGES } from "../core/age-match.ts";
import type { AgeMatched, SpanFigures } from "../core/age-match.ts";
import type { Peak } from "../core/peaks.ts";
import type { MarkedEvent } from "../core/summary.ts";
import { count, indexEstimate, points } from "./summary-schema-base.ts";

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

export const spanFigures: z.ZodType<SpanFigures> = z
  .strictObject(span)
  .meta({ id: "SpanFigures", description: "Figures of a span of time." });

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

export const ages: z.ZodType<AgeMatched> = z
  .strictObject({
    basis: z.enum(["released", "first-comment"]).nullable(),
    figures: z.array(ageFigures),
  })
  .meta({ id: "AgeMatched", description: "The first 24 hours, 72 hours and 7 days." });
