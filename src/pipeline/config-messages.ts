// What is wrong with a setting of a pipeline file, in words: what stands there, what may stand
// there, and the nearest name.

import { z } from "zod";
import { nearest } from "../core/nearest.ts";
import { pipelineSchema } from "./config-schema.ts";

type Issue = z.core.$ZodIssue;

/** One sentence or two; `found` is the value at the place of the issue, where it is a plain one. */
export function explainIssue(issue: Issue, found: unknown): string {
  const where = issue.path.length === 0 ? "the file" : `"${issue.path.join(".")}"`;
  const { code } = issue;
  if (code === "invalid_value") return mustBe(where, issue.values.map(String), found);
  if (code === "unrecognized_keys") return unknownKey(where, issue);
  if (code === "invalid_type") return wrongType(where, issue, found);
  if (code === "too_small") {
    return `${where} must be at least ${issue.minimum}${unitOf(issue.origin)}.`;
  }
  if (code === "too_big") {
    return `${where} must be at most ${issue.maximum}${unitOf(issue.origin)}.`;
  }
  return `${where}: ${issue.message}.`;
}

/** A value out of a closed list, and the one that was probably meant. */
function mustBe(where: string, values: readonly string[], found: unknown): string {
  const guess = typeof found === "string" ? nearest(found, values) : null;
  const hint = guess === null ? "" : ` Did you mean "${guess}"?`;
  return `${where} must be one of: ${values.join(", ")}.${hint}`;
}

function unknownKey(where: string, issue: z.core.$ZodIssueUnrecognizedKeys): string {
  const known = keysAt(issue.path);
  const [key = ""] = issue.keys;
  const guess = nearest(key, known);
  const hint = guess === null ? "" : ` Did you mean "${guess}"?`;
  return `${where} has no setting "${key}".${hint} It takes: ${known.join(", ")}.`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "settings with names",
  record: "names with values",
};

function wrongType(where: string, issue: z.core.$ZodIssueInvalidType, found: unknown): string {
  const wanted = TYPES[issue.expected] ?? issue.expected;
  if (found === undefined && issue.path.length > 0) return `${where} is missing: give ${wanted}.`;
  const given = typeof found === "string" ? `, not "${found}"` : "";
  return `${where} must be ${wanted}${given}.`;
}

function unitOf(origin: string): string {
  if (origin === "string") return " characters long";
  return origin === "array" ? " long" : "";
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
  const names = memberOf(memberOf(node, "propertyNames"), "enum");
  return Array.isArray(names) ? names.map(String) : Object.keys(memberOf(node, "properties") ?? {});
}

function memberOf(value: unknown, key: PropertyKey): object | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const member: unknown = Reflect.get(value, key);
  return typeof member === "object" && member !== null ? member : undefined;
}
