// The form of what a Summary says of labels and of teasers side by side.

import { z } from "zod";
import type { Calibration } from "../core/calibration-report.ts";
import type { Comparison } from "../core/compare.ts";
import { count, indexEstimate, part } from "./summary-schema-base.ts";

const interval = z.strictObject({ low: z.number(), high: z.number() });
const measured = z
  .strictObject({ value: part.nullable(), interval: interval.nullable() })
  .meta({ id: "MeasuredFigure", description: "In [0, 1] with a bootstrap interval." });

export const calibrated: z.ZodType<Calibration> = z
  .strictObject({
    hype: indexEstimate,
    shift: z.number().describe("Corrected minus raw index, in points."),
    standardError: z.number().min(0).describe("Of the corrected mean, in points."),
    labels: count,
    method: z.enum(["platforms", "pooled"]),
    lambda: z.number().describe("How far the scorer is relied on: 1 fully, 0 not at all."),
    labellers: z.array(z.string()),
    accuracy: z.strictObject({
      rungMacroF1: measured,
      rungAccuracy: measured,
      sentimentAccuracy: measured,
      rungs: count,
      sentiments: count,
    }),
    agreement: z
      .strictObject({ alpha: z.number(), interval: interval.nullable(), units: count })
      .nullable(),
  })
  .meta({ id: "Calibration", description: "The index corrected by labels." });

const pair = z
  .strictObject({
    first: z.string(),
    second: z.string(),
    value: z.number().describe("first - second, in points."),
    lower: z.number(),
    upper: z.number(),
    p: part,
    verdict: z.enum(["higher", "lower", "no clear difference"]),
    parts: z
      .strictObject({ mix: z.number(), rate: z.number(), labels: z.number() })
      .describe("Points by mix of platforms, by rate within them, by labels; they add up."),
  })
  .meta({ id: "PairDifference" });

export const comparison: z.ZodType<Comparison> = z
  .strictObject({
    correction: z.literal("holm"),
    confidence: z.literal(0.95),
    pairs: z.array(pair),
    leftOut: z.array(z.string()),
  })
  .meta({ id: "Comparison", description: "All pairs of teasers that have an index." });
