// The form of what a Summary says of the crowd: how loud it is, and what in it was copied or improbably busy.

import { z } from "zod";
import type { Buzz, Suspects } from "../core/summary.ts";
import { count, indexEstimate, part } from "./summary-schema-base.ts";

const start = z.strictObject({ start: z.string(), comments: count });

export const buzz: z.ZodType<Buzz> = z
  .strictObject({
    voices: count,
    comments: count,
    perDay: z.number().min(0).nullable().describe("Dated comments per day."),
    peakHour: start.nullable(),
    peakDay: start.nullable(),
    halfLifeHours: z.number().min(0).nullable(),
    effectivePlatforms: z.number().min(0).nullable(),
  })
  .meta({ id: "Buzz", description: "How much was said, how fast and where." });

const cluster = z
  .strictObject({
    platform: z.string(),
    comments: count,
    voices: count.describe("Together they count as the square root of that."),
    example: z.string(),
    authors: z.array(z.string()),
    first: z.string().nullable(),
    last: z.string().nullable(),
  })
  .meta({ id: "CopyCluster", description: "A long text that several voices posted." });

const burst = z
  .strictObject({ start: z.string(), voices: count, expected: z.number().min(0) })
  .meta({ id: "Burst", description: "An hour with far more voices than its neighbours." });

const heavyAuthor = z
  .strictObject({ platform: z.string(), author: z.string(), comments: count })
  .meta({ id: "HeavyAuthor" });

export const suspects: z.ZodType<Suspects> = z
  .strictObject({
    clusters: z.array(cluster),
    clusterCount: count,
    bursts: z.array(burst),
    heavyAuthors: z.array(heavyAuthor),
    concentration: z.strictObject({
      authors: count,
      comments: count,
      topPercentShare: part.nullable(),
      topTenShare: part.nullable(),
    }),
    voices: count.describe("Voices that only copied, and those of heavy authors."),
    share: part.nullable(),
    hypeWithout: indexEstimate.describe("The index if they had not spoken."),
  })
  .meta({ id: "Suspects" });
