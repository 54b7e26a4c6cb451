// Pieces of a Summary's form that several of its parts are made of.

import { z } from "zod";
import type { IndexEstimate } from "../core/estimate.ts";
import { LABELS } from "../core/ladder.ts";
import type { Ladder } from "../core/ladder.ts";
import type { Evidence } from "../core/score.ts";
import type { QuotedComment } from "../core/summary.ts";

/** A whole number from 0 up. */
export const count: z.ZodType<number> = z.number().int().min(0);
export const part: z.ZodType<number> = z.number().min(0).max(1);
export const points: z.ZodType<number> = z.number().min(0).max(100);

export const indexEstimate: z.ZodType<IndexEstimate> = z
  .strictObject({
    status: z.enum(["no-data", "too-few", "too-uncertain", "ok"]),
    value: points.describe("50 without data; meant to be shown only at too-uncertain and ok."),
    lower: points.nullable().describe("Lower end of the 95 % interval; null without data."),
    upper: points.nullable(),
    samplingError: z
      .number()
      .min(0)
      .nullable()
      .describe("Arm of the interval in points by sampling alone, without the classifier's error."),
    level: z.string().nullable().describe("Such as warm or warm to hyped; only at ok."),
    voices: count,
  })
  .meta({ id: "IndexEstimate", description: "A Hype Index in points with its interval." });

export const evidence: z.ZodType<Evidence> = z
  .strictObject({
    token: z.string().describe("As it stands in the text, or a rule in angle brackets."),
    start: z.number().int().min(-1).describe("UTF-16 offset; -1 where it has no place."),
    end: z.number().int().min(-1),
    contribution: z.number().describe("Signed, in the scorer's own unit."),
  })
  .meta({ id: "Evidence", description: "A piece of a text and what it added to its score." });

export const ladder: z.ZodType<Ladder> = z
  .strictObject({ rejecting: part, worried: part, open: part, warm: part, hyped: part })
  .meta({ id: "Ladder", description: "Five probabilities, together 1." });

export const quotedComment: z.ZodType<QuotedComment> = z
  .strictObject({
    id: z.string(),
    platform: z.string(),
    language: z.string().nullable(),
    text: z.string(),
    author: z
      .string()
      .nullable()
      .describe("viewer 3, numbered within the teaser, or the name where it was kept."),
    postedAt: z.string().nullable().describe("ISO, UTC."),
    likes: z.number().int().nullable(),
    hype: part.nullable(),
    rung: z.literal([-2, -1, 0, 1, 2]).nullable(),
    ladder: ladder.nullable(),
    label: z.enum(LABELS),
    compound: z.number().min(-1).max(1),
    evidence: z.array(evidence),
  })
  .meta({ id: "QuotedComment" });
