// Decides what a file is: JSON, JSON lines, a table or bare lines, and how its rows are read.

import { HypemeterError } from "../errors.ts";
import { detectShape } from "./detect-format.ts";
import { parseDocuments, readWhole } from "./json-documents.ts";
import { parseJson } from "./parse-json.ts";
import type { DocumentPlan } from "./plan-documents.ts";
import { planDocuments } from "./plan-documents.ts";
import { formReasons, noTextError, planLines, planText } from "./plan-text.ts";
import { readDocuments, readJsonLines } from "./read-documents.ts";
import type { Plan, Planning } from "./plan.ts";

/** The plan for a file; INPUT where it holds no comments, USAGE where an option does not fit. */
export async function planSource(planning: Planning): Promise<Plan> {
  const { sample, feed, wanted } = planning;
  switch (wanted.format ?? detectShape(sample, feed.file)) {
    case "json":
      return planJson(planning);
    case "ndjson":
      return planJsonLines(planning);
    case "lines":
      return planLines(feed, "asked for by --format");
    case "csv":
    case "tsv":
    case "text":
      return planText(planning);
  }
}

async function planJson({ feed, wanted }: Planning): Promise<Plan> {
  const text = await readWhole(feed.bytes, feed.file);
  const json = parseDocuments(text);
  if (json === null) {
    throw new HypemeterError(
      wanted.format === null ? "INPUT" : "USAGE",
      `${feed.file} begins like JSON but is none: ${syntaxError(text)}; export it again, or give --format`,
    );
  }
  const plan = planDocuments(json.documents, wanted);
  const reading = readDocuments(plan, { file: feed.file, json, damage: feed.damage() });
  return documentPlan("json", plan, { ...reading, planning: { feed, wanted } });
}

function syntaxError(text: string): string {
  try {
    JSON.parse(text);
    return "it is empty";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function planJsonLines({ sample, feed, wanted }: Planning): Promise<Plan> {
  const lines = sample.text.split("\n");
  // The last line of a sample is cut; without any other it must do.
  const whole = sample.whole ? lines : lines.slice(0, -1);
  const documents = whole.flatMap((line) => parsed(line));
  if (documents.length === 0) {
    throw new HypemeterError(
      wanted.format === null ? "INPUT" : "USAGE",
      `${feed.file} was taken for JSON lines, but none of its first ${whole.length} lines is JSON`,
    );
  }
  const plan = planDocuments(documents, wanted);
  return documentPlan("ndjson", plan, { ...readJsonLines(plan, feed), planning: { feed, wanted } });
}

function parsed(line: string): readonly unknown[] {
  try {
    return line.trim() === "" ? [] : [parseJson(line)];
  } catch {
    return [];
  }
}

type Reading = Pick<Plan, "items" | "notes"> & Readonly<{ planning: Omit<Planning, "sample"> }>;

function documentPlan(format: "json" | "ndjson", plan: DocumentPlan, reading: Reading): Plan {
  const { feed, wanted } = reading.planning;
  if (plan.profile.fields.text === undefined) throw noTextError(feed.file, plan.known, wanted);
  return {
    format,
    profile: plan.profile.name,
    platform: plan.profile.platform,
    delimiter: null,
    reasons: [
      format === "json" ? "it is a JSON document" : "each line is JSON",
      ...plan.reasons,
      ...formReasons(plan.form),
    ],
    items: reading.items,
    notes: reading.notes,
  };
}
