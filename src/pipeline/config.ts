// Reading a pipeline file: YAML, checked against the schema, with errors that point at the
// line and name what would be allowed.

import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { Document } from "yaml";
import { z } from "zod";
import { nearest } from "../core/nearest.ts";
import { HypemeterError } from "../errors.ts";
import type { Pipeline } from "./config-schema.ts";
import { pipelineSchema } from "./config-schema.ts";

/** A checked pipeline and the folder that its paths are relative to. */
export type LoadedPipeline = Readonly<{ pipeline: Pipeline; folder: string }>;

/** More aliases than this are refused: a few bytes could otherwise grow to gigabytes. */
const MAX_ALIASES = 50;

/** Reads and checks a pipeline file; what is wrong with it is a usage error with its place. */
export async function loadPipeline(path: string): Promise<LoadedPipeline> {
  return { pipeline: parsePipeline(await readText(path), path), folder: dirname(resolve(path)) };
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new HypemeterError(
      "USAGE",
      `There is no pipeline file at ${path}. Give the path of a .yaml file, such as pipelines/ballard.yaml.`,
      { cause: error },
    );
  }
}

/** Parses and checks the text of a pipeline file; `path` is for messages only. */
export function parsePipeline(text: string, path: string): Pipeline {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "error",
  });
  // A warning is a tag that YAML does not know: nothing of ours takes one.
  const [broken] = [...document.errors, ...document.warnings];
  if (broken !== undefined) {
    throw new HypemeterError("USAGE", `${placeOf(path, lines, broken.pos[0])} ${broken.message}`);
  }
  const checked = pipelineSchema.safeParse(plainValue(document, path));
  if (checked.success) return checked.data;
  const messages = checked.error.issues.map(
    (issue) => `${placeOf(path, lines, offsetOf(document, issue))} ${explain(issue)}`,
  );
  throw new HypemeterError("USAGE", messages.join("\n"));
}

function plainValue(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    throw new HypemeterError("USAGE", `${path}: it uses more aliases than are allowed.`, {
      cause: error,
    });
  }
}

/** Where an issue stands: its own node, else the nearest one above it that exists. */
function offsetOf(document: Document, issue: z.core.$ZodIssue): number {
  const keys = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...keys].map((step) => (typeof step === "symbol" ? "" : step));
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range != null) return node.range[0];
  }
  return 0;
}

function placeOf(path: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${path}:${line}:${col}:`;
}

function explain(issue: z.core.$ZodIssue): string {
  const where = issue.path.length === 0 ? "the file" : `"${issue.path.join(".")}"`;
  if (issue.code === "invalid_value") {
    return `${where} must be one of: ${issue.values.map(String).join(", ")}.`;
  }
  if (issue.code !== "unrecognized_keys") return `${where}: ${issue.message}.`;
  const known = keysAt(issue.path);
  const [key = ""] = issue.keys;
  const guess = nearest(key, known);
  const hint = guess === null ? "" : ` Did you mean "${guess}"?`;
  return `${where} has no setting "${key}".${hint} It takes: ${known.join(", ")}.`;
}

/** Settings that the object at this place takes, read off the schema. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  let node: unknown = z.toJSONSchema(pipelineSchema, { io: "input" });
  for (const step of path) {
    node =
      typeof step === "number"
        ? memberOf(node, "items")
        : memberOf(memberOf(node, "properties"), step);
  }
  return Object.keys(memberOf(node, "properties") ?? {});
}

function memberOf(value: unknown, key: PropertyKey): object | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const member: unknown = Reflect.get(value, key);
  return typeof member === "object" && member !== null ? member : undefined;
}
