// What each command writes with --json, as schemas. Objects may gain fields; those that are named
// here stay. `hypemeter schema commands` publishes them.

import { z } from "zod";
import { count, ladder, part, evidence } from "./summary-schema-base.ts";

const rows = {
  read: count.describe("stored + updated + duplicates + rejected, always."),
  stored: count,
  updated: count,
  duplicates: count,
  rejected: count,
};
const estimate = z.looseObject({
  value: z.number(),
  lower: z.number().nullable().describe("null where too few voices or no data are there."),
  upper: z.number().nullable(),
});
const gates = z.array(
  z.looseObject({
    teaser: z.string(),
    gate: z.string().describe("As it was written, such as hype.lower >= 60."),
    metric: z.string(),
    value: z.number().nullable().describe("null where the figure cannot be told."),
    passed: z.boolean(),
    shortBy: z.number().nullable(),
  }),
);
const reported = {
  written: z.array(z.string()).describe("Paths of the reports, the overview first."),
  teasers: z.array(
    z.looseObject({
      teaser: z.string(),
      comments: count,
      voices: count,
      hype: estimate.extend({ level: z.string().nullable() }),
      endorsed: estimate,
      coverage: part.nullable(),
    }),
  ),
};
const plannedFile = z.looseObject({
  path: z.string(),
  state: z.enum(["new", "changed", "settings changed", "up to date"]),
});
const card = z.looseObject({}).describe("The model card, as it is written to model-card.json.");

/** Fields of each document beside `schema`, by command. */
const DOCUMENTS = {
  run: {
    ...reported,
    gates,
    rows: z.looseObject(rows),
    files: z.array(plannedFile),
    reportUpToDate: z.boolean(),
    purged: count,
  },
  plan: {
    database: z.string(),
    inputs: z.array(z.looseObject({ teaser: z.string().nullable(), files: z.array(plannedFile) })),
    keepDays: count.nullable(),
    report: z.looseObject({
      out: z.string(),
      teasers: z.array(z.string()).describe("Empty: all teasers of the database."),
      upToDate: z.boolean(),
    }),
    gates: z.array(z.string()),
  },
  init: {
    written: z.string(),
    teasers: z.array(z.looseObject({ name: z.string(), inputs: z.array(z.looseObject({})) })),
    unknown: z.array(z.looseObject({ path: z.string(), reason: z.string() })),
  },
  ingest: {
    ...rows,
    seconds: z.number(),
    files: z.array(
      z.looseObject({
        path: z.string(),
        format: z.string(),
        profile: z.string(),
        encoding: z.string(),
        ...rows,
      }),
    ),
  },
  report: reported,
  explain: {
    text: z.string(),
    scorers: z.array(
      z.looseObject({
        scorer: z.string(),
        ladder: ladder.nullable(),
        hype: part.nullable(),
        label: z.string(),
        compound: z.number(),
        evidence: z.array(evidence),
      }),
    ),
  },
  evaluate: { n: count, scorers: z.array(z.looseObject({ scorer: z.string() })) },
  train: { written: z.array(z.string()), card },
  rescore: { comments: count, scorer: z.string() },
  label: {
    teaser: z.string().optional(),
    written: z.string().optional().describe("With --out."),
    comments: count.optional().describe("With --out."),
    labels: count.optional().describe("With --in, or at the terminal."),
  },
  calibrate: {
    teaser: z.string(),
    labelled: count,
    labellers: z.array(z.string()),
    raw: estimate,
    corrected: z.looseObject({ hype: estimate }).nullable(),
  },
  gate: { passed: z.boolean(), gates },
  purge: { purged: count },
  doctor: {
    ok: z.boolean(),
    rebuilt: z.boolean(),
    damage: z.array(z.string()),
    difference: z.looseObject({ teaser: z.string(), what: z.string() }).nullable(),
  },
  verify: {
    ok: z.boolean(),
    compared: count,
    difference: z.looseObject({ path: z.string() }).nullable(),
    unchecked: z.array(z.string()),
  },
  formats: {
    profiles: z
      .array(
        z.looseObject({
          name: z.string(),
          platform: z.string().nullable(),
          description: z.string(),
        }),
      )
      .optional()
      .describe("Without a file."),
    path: z.string().optional().describe("With a file, as all that follows."),
    format: z.string().optional(),
    profile: z.string().optional(),
    platform: z.string().nullable().optional(),
    reasons: z.array(z.string()).optional(),
    examples: z.array(z.looseObject({ text: z.string() })).optional(),
  },
  completion: { shell: z.string(), script: z.string() },
} as const;

/** Commands whose --json has a schema; `plan` is `run --plan`. */
export const DOCUMENT_NAMES: readonly string[] = Object.keys(DOCUMENTS);

const documents = Object.entries(DOCUMENTS).map(([name, fields]) =>
  z
    .looseObject({ schema: z.literal(`hypemeter/${name}@1`), ...fields })
    .meta({ id: name, description: describe(name) }),
);

function describe(name: string): string {
  return name === "plan" ? "hypemeter run --plan --json" : `hypemeter ${name} --json`;
}

/** Any document that a command writes with --json; `schema` tells which. */
export const commandsSchema: z.ZodType = z
  .union(documents)
  .describe("One JSON document on stdout, by the command that wrote it.");

/** A line that `hypemeter score` writes. */
export const scoreLineSchema: z.ZodType = z
  .looseObject({
    id: z.string().nullable(),
    text: z.string(),
    language: z.string().nullable(),
    hype: part.nullable().describe("null for scorers without a ladder, as rung and ladder are."),
    rung: z.literal([-2, -1, 0, 1, 2]).nullable(),
    ladder: ladder.nullable(),
    label: z.enum(["negative", "neutral", "positive"]),
    compound: z.number().min(-1).max(1),
    probabilities: z.looseObject({ negative: part, neutral: part, positive: part }),
    spam: part,
    scorable: z.boolean(),
    evidence: z.array(evidence).optional().describe("With --explain."),
  })
  .describe("One scored comment, one line.");
