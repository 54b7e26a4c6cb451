// JSON of no known export: where its list of comments lies and which path is which field.

import type { Field } from "../core/mapped-row.ts";
import type { Path } from "./field-path.ts";
import { isObject, isRecord, parsePath, valueAt } from "./field-path.ts";
import type { FieldPaths, Profile } from "./profile.ts";
import { inferPlatform } from "./infer-platform.ts";
import { recogniseColumns } from "./recognise-columns.ts";

export type RecordPlan = Readonly<{
  profile: Pick<Profile, "roots" | "children" | "fields">;
  /** How many records were looked at. */
  seen: number;
  /** By the traces that a platform leaves in the records, or null. */
  platform: string | null;
  /** Paths of the records, for messages. */
  known: readonly string[];
  reasons: readonly string[];
}>;

const SAMPLE_RECORDS = 200;
const MAX_DEPTH = 4;
/** Objects with more keys are lists with ids for keys; a few tell as much as all. */
const MAX_KEYS = 50;
/** Keys under which replies lie in a comment. */
const REPLY_KEYS = /^(?:replies|answers|children|comments|responses|reply|subcomments|thread)$/i;

/** The likeliest list of comments in the documents; `fields` without text where there is none. */
export function planRecords(documents: readonly unknown[]): RecordPlan {
  const candidates = rootsIn(documents).map((root) => planRoot(documents, root));
  const best = candidates.toSorted((one, other) => worth(other) - worth(one))[0];
  if (best === undefined) return NOTHING_FOUND;
  const roots = best.profile.roots?.flatMap((root) => [root, ...siblings(root, best, candidates)]);
  return { ...best, profile: { ...best.profile, ...(roots === undefined ? {} : { roots }) } };
}

const NOTHING_FOUND: RecordPlan = {
  profile: { fields: {} },
  seen: 0,
  platform: null,
  known: [],
  reasons: [],
};

/** Other lists whose records hold the same fields: `replies` beside `comments`. */
function siblings(
  root: string,
  best: RecordPlan,
  candidates: readonly RecordPlan[],
): readonly string[] {
  if (root.endsWith("*")) return [];
  const fields = JSON.stringify(best.profile.fields);
  return candidates
    .filter((one) => JSON.stringify(one.profile.fields) === fields)
    .flatMap((one) => one.profile.roots ?? [])
    .filter((other) => other !== root && !other.endsWith("*"));
}

/** Known text first, then more known fields; a list of bare texts is worth as much. */
function worth({ profile, seen }: RecordPlan): number {
  const { text, ...others } = profile.fields;
  // Between equals the longer list is the one of the comments.
  return text === undefined ? 0 : 10 + Object.keys(others).length + seen / (2 * SAMPLE_RECORDS);
}

/** Paths at which a list of records or texts lies; "" for the documents themselves. */
function rootsIn(documents: readonly unknown[]): readonly string[] {
  const found = new Set([""]);
  const visit = (value: unknown, path: string, depth: number): void => {
    if (!isRecord(value) || depth > MAX_DEPTH) return;
    if (isKeyed(value)) found.add(joined(path, "*"));
    for (const [key, inner] of Object.entries(value).slice(0, MAX_KEYS)) {
      const at = joined(path, key);
      if (isListOfComments(inner)) found.add(at);
      else visit(inner, at, depth + 1);
    }
  };
  for (const page of documents.flat().slice(0, 3)) visit(page, "", 0);
  return [...found];
}

function joined(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

function isListOfComments(value: unknown): boolean {
  return Array.isArray(value) && value.some((one) => isRecord(one) || typeof one === "string");
}

/** True for an object whose keys are ids: all values are records of one shape, or lists of them. */
function isKeyed(value: Readonly<Record<string, unknown>>): boolean {
  const [first, ...others] = Object.values(value).slice(0, MAX_KEYS);
  if (others.length === 0) return false;
  if (Array.isArray(first)) return [first, ...others].every(isRecordList);
  const key = isRecord(first) ? Object.keys(first)[0] : undefined;
  return key !== undefined && others.every((one) => isRecord(one) && Object.hasOwn(one, key));
}

function planRoot(documents: readonly unknown[], root: string): RecordPlan {
  const path = parsePath(root);
  const records = documents
    .flat()
    .slice(0, SAMPLE_RECORDS)
    .flatMap((page) => (root === "" ? [page] : asList(page, path)))
    .slice(0, SAMPLE_RECORDS);
  const where = root === "" ? "the records" : `the list ${JSON.stringify(root)}`;
  const roots = root === "" ? [] : [root];
  const texts = records.filter((record) => typeof record === "string");
  if (texts.length > records.length / 2) {
    return {
      profile: { roots, fields: { text: [""] } },
      seen: records.length,
      platform: null,
      known: [],
      reasons: [`${where} are bare texts`],
    };
  }
  const names = [...new Set(records.flatMap((record) => leavesOf(record)))];
  const rows = records.map((record) => names.map((name) => cell(valueAt(record, parsePath(name)))));
  const { columns, reasons } = recogniseColumns(names, rows);
  return {
    profile: { roots, children: replyKeys(records), fields: pathsOf(columns, names) },
    seen: records.length,
    platform: inferPlatform(rows, columns.text?.[0] ?? -1),
    known: names,
    reasons: [
      `${where} hold ${names.slice(0, 8).join(", ")}${names.length > 8 ? ", …" : ""}`,
      ...reasons,
    ],
  };
}

function asList(page: unknown, path: Path): readonly unknown[] {
  if (path.at(-1) === "*") return Object.values(valueAt(page, path.slice(0, -1)) ?? {}).flat();
  const value = valueAt(page, path);
  return Array.isArray(value) ? value : [];
}

function cell(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function replyKeys(records: readonly unknown[]): readonly string[] {
  const keys = records.filter(isRecord).flatMap((record) =>
    Object.entries(record)
      .filter(([key]) => REPLY_KEYS.test(key))
      .flatMap(([key, value]) => replyPath(key, value)),
  );
  return [...new Set(keys)];
}

/** The list itself, or the `data` that Graph APIs wrap it in. */
function replyPath(key: string, value: unknown): readonly string[] {
  if (isRecordList(value)) return [key];
  return isRecord(value) && isRecordList(value["data"]) ? [`${key}.data`] : [];
}

function isRecordList(value: unknown): boolean {
  return Array.isArray(value) && value.some(isRecord);
}

/** Paths of the values of a record that are no objects or lists. */
function leavesOf(record: unknown, prefix = "", depth = 0): readonly string[] {
  if (!isRecord(record) || depth > MAX_DEPTH) return [];
  return Object.entries(record).flatMap(([key, value]) => {
    if (key.includes(".") || key === "") return [];
    const path = prefix + key;
    return isObject(value) ? leavesOf(value, `${path}.`, depth + 1) : [path];
  });
}

function pathsOf(
  columns: Readonly<Partial<Record<Field, readonly number[]>>>,
  names: readonly string[],
): FieldPaths {
  const entries = Object.entries(columns)
    .map(([field, list]): [string, readonly string[]] => [
      field,
      list.flatMap((index) => names[index] ?? []),
    ])
    .filter(([, list]) => list.length > 0);
  return Object.fromEntries(entries);
}
