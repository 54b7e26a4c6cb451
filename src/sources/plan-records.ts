// JSON of no known export: where its list of comments lies and which path is which field.

import type { Field } from "../core/mapped-row.ts";
import { isObject, isRecord, parsePath, valueAt } from "./field-path.ts";
import type { FieldPaths, Profile } from "./profile.ts";
import { recogniseColumns } from "./recognise-columns.ts";

export type RecordPlan = Readonly<{
  profile: Pick<Profile, "roots" | "children" | "fields">;
  /** Paths of the records, for messages. */
  known: readonly string[];
  reasons: readonly string[];
}>;

const SAMPLE_RECORDS = 200;
const MAX_DEPTH = 4;
/** Keys under which replies lie in a comment. */
const REPLY_KEYS = /^(?:replies|answers|children|comments|responses|reply|subcomments|thread)$/i;

/** The likeliest list of comments in the documents; `fields` without text where there is none. */
export function planRecords(documents: readonly unknown[]): RecordPlan {
  const candidates = rootsIn(documents).map((root) => planRoot(documents, root));
  const best = candidates.toSorted((one, other) => worth(other) - worth(one))[0];
  return best ?? { profile: { fields: {} }, known: [], reasons: [] };
}

/** Known text first, then more known fields; a list of bare texts is worth as much. */
function worth({ profile }: RecordPlan): number {
  const { text, ...others } = profile.fields;
  return text === undefined ? 0 : 10 + Object.keys(others).length;
}

/** Paths at which a list of records or texts lies; "" for the documents themselves. */
function rootsIn(documents: readonly unknown[]): readonly string[] {
  const found = new Set([""]);
  const visit = (value: unknown, path: string, depth: number): void => {
    if (!isRecord(value) || depth > MAX_DEPTH) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = path === "" ? key : `${path}.${key}`;
      if (Array.isArray(inner) && inner.some((one) => isRecord(one) || typeof one === "string")) {
        found.add(at);
      } else visit(inner, at, depth + 1);
    }
  };
  for (const page of documents.flat().slice(0, 3)) visit(page, "", 0);
  return [...found];
}

function planRoot(documents: readonly unknown[], root: string): RecordPlan {
  const path = parsePath(root);
  const records = documents
    .flat()
    .slice(0, SAMPLE_RECORDS)
    .flatMap((page) => (root === "" ? [page] : asList(valueAt(page, path))))
    .slice(0, SAMPLE_RECORDS);
  const where = root === "" ? "the records" : `the list ${JSON.stringify(root)}`;
  const roots = root === "" ? [] : [root];
  if (records.length > 0 && records.every((record) => typeof record === "string")) {
    return {
      profile: { roots, fields: { text: [""] } },
      known: [],
      reasons: [`${where} are bare texts`],
    };
  }
  const names = [...new Set(records.flatMap((record) => leavesOf(record)))];
  const rows = records.map((record) => names.map((name) => cell(valueAt(record, parsePath(name)))));
  const { columns, reasons } = recogniseColumns(names, rows);
  return {
    profile: { roots, children: replyKeys(records), fields: pathsOf(columns, names) },
    known: names,
    reasons: [
      `${where} hold ${names.slice(0, 8).join(", ")}${names.length > 8 ? ", …" : ""}`,
      ...reasons,
    ],
  };
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function cell(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function replyKeys(records: readonly unknown[]): readonly string[] {
  const keys = records.filter(isRecord).flatMap((record) =>
    Object.entries(record)
      .filter(
        ([key, value]) => REPLY_KEYS.test(key) && Array.isArray(value) && value.some(isRecord),
      )
      .map(([key]) => key),
  );
  return [...new Set(keys)];
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
