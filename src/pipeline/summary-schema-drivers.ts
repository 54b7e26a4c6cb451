// The form of what a Summary says of drivers and themes.

import { z } from "zod";
import type { DriverSample, DriverSummary } from "../core/summary.ts";
import { count, indexEstimate, part, quotedComment } from "./summary-schema-base.ts";

const pointInterval = z
  .strictObject({ value: z.number(), lower: z.number(), upper: z.number() })
  .meta({ id: "PointInterval", description: "Points of the index with a 95 % interval." });

const share = z
  .strictObject({
    name: z.literal("share"),
    value: part.nullable(),
    lower: part.nullable(),
    upper: part.nullable(),
  })
  .meta({ id: "DriverShare" });

const quote = z
  .strictObject({ role: z.enum(["typical", "endorsed", "counter"]), comment: quotedComment })
  .meta({ id: "DriverQuote" });

const themeEvidence = z
  .strictObject({
    side: z.enum(["hyped", "worried"]),
    logOdds: z.number(),
    z: z.number(),
    falseDiscovery: part,
    elsewhere: z.number().nullable(),
  })
  .meta({ id: "ThemeEvidence", description: "Why a phrase was taken for a theme." });

export const driverSample: z.ZodType<DriverSample> = z
  .strictObject({
    voices: count.describe("Voices that were read; counts of drivers are of these."),
    every: count.describe("One voice of so many was read, drawn by chance."),
  })
  .meta({ id: "DriverSample" });

export const driver: z.ZodType<DriverSummary> = z
  .strictObject({
    kind: z.enum(["declared", "found", "rest"]),
    name: z.string(),
    words: z.array(z.string()),
    voices: count,
    share,
    hype: indexEstimate,
    contribution: pointInterval.describe("Its part of the index minus 50."),
    lift: pointInterval.nullable().describe("Its voices against the rest; null where too few."),
    effect: z.enum(["lifts", "lowers", "unclear", "too-few"]).nullable(),
    evidence: themeEvidence.nullable(),
    quotes: z.array(quote),
  })
  .meta({ id: "DriverSummary" });
