// Reading a pipeline file: YAML, checked against the schema, with errors that point at the
// line and name what would be allowed.

import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { Document } from "yaml";
import type { z } from "zod";
import { HypemeterError } from "../errors.ts";
import type { Pipeline } from "./config-schema.ts";
import { explainIssue } from "./config-messages.ts";
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
      `There is no pipeline file at ${path}. Check the path, or write a file for your exports: hypemeter init FOLDER`,
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
  const messages = checked.error.issues
    .map((issue) => ({ issue, offset: offsetOf(document, issue) }))
    .toSorted((one, other) => one.offset - other.offset)
    .map(({ issue, offset }) => {
      const told = explainIssue(issue, valueAt(document, issue));
      return `${placeOf(path, lines, offset)} ${told}`;
    });
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

/** What stands at the place of an issue, where it is a plain value. */
function valueAt(document: Document, { path }: z.core.$ZodIssue): unknown {
  return document.getIn(path.map((step) => (typeof step === "symbol" ? "" : step)));
}

function placeOf(path: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${path}:${line}:${col}:`;
}
