// From a record or a table's row to the fields of a comment, still unchecked.

import type { Field, MappedRow } from "../core/mapped-row.ts";
import { isRecord, parsePath, valueAt } from "./field-path.ts";
import type { FieldPaths, Profile } from "./profile.ts";
import type { ColumnMap } from "./recognise-columns.ts";
import { undoTextForm } from "./text-forms.ts";
import type { Node } from "./walk-records.ts";

/** Turns the value of the text field into plain text. */
export type Undo = (value: unknown) => unknown;

/** A mapper for rows of cells; per field the first cell that is not empty counts. */
export function cellMapper(
  columns: ColumnMap,
  undo: Undo,
): (cells: readonly string[]) => MappedRow {
  const reader = (field: Field): ((cells: readonly string[]) => string | undefined) => {
    const [first, ...others] = columns[field] ?? [];
    if (first === undefined) return () => undefined;
    if (others.length === 0) return (cells) => cells[first];
    return (cells) => cells[[first, ...others].find((at) => (cells[at] ?? "") !== "") ?? first];
  };
  const [id, text, author] = [reader("id"), reader("text"), reader("author")];
  const [likes, time, parent] = [reader("likes"), reader("time"), reader("parent")];
  const [language, platform, teaser] = [reader("language"), reader("platform"), reader("teaser")];
  return (cells) => ({
    id: id(cells),
    text: undo(text(cells)),
    author: author(cells),
    likes: likes(cells),
    time: time(cells),
    parent: parent(cells),
    language: language(cells),
    platform: platform(cells),
    teaser: teaser(cells),
  });
}

/** What a profile tells beyond paths. */
type Extras = Pick<Profile, "users" | "relativeTimes">;

/** A mapper for records; a bare string is a text. Replies take the parent they are nested in. */
export function recordMapper(
  fields: FieldPaths,
  undo: Undo,
  extras: Extras = {},
): (node: Node) => MappedRow {
  const reader = (field: Field): ((record: unknown) => unknown) => {
    const paths = (fields[field] ?? []).map(parsePath);
    return (record) => firstValue(record, paths);
  };
  const [id, text, author] = [reader("id"), textReader(fields, undo), reader("author")];
  const [likes, time, parent] = [reader("likes"), timeReader(fields, extras), reader("parent")];
  const [language, platform, teaser] = [reader("language"), reader("platform"), reader("teaser")];
  return ({ record, within, page }) => ({
    id: id(record),
    text: typeof record === "string" ? undo(record) : text(record),
    author: userName(record, page, extras) ?? author(record),
    likes: likes(record),
    time: time(record),
    parent: parent(record) ?? within,
    language: language(record),
    platform: platform(record),
    teaser: teaser(record),
  });
}

/** The first value that is there and not empty, else the first that is there. */
function firstValue(record: unknown, paths: readonly (readonly string[])[]): unknown {
  let empty: unknown;
  for (const path of paths) {
    const value = valueAt(record, path);
    if (value !== undefined && value !== null && value !== "") return value;
    empty ??= value;
  }
  return empty;
}

/** YouTube's name for the text as HTML, wherever it turns up. */
export const HTML_FIELD: RegExp = /(?:^|[._])text_?display$/i;

/** The first text that is there, each path undone in its own way. */
function textReader(fields: FieldPaths, undo: Undo): (record: unknown) => unknown {
  const undoHtml = undoTextForm("html");
  const paths = (fields.text ?? []).map((path) => ({
    path: parsePath(path),
    undo: HTML_FIELD.test(path) ? undoHtml : undo,
  }));
  return (record) => {
    const values = paths.map(({ path }) => valueAt(record, path));
    let index = values.findIndex((value) => value !== undefined && value !== null && value !== "");
    if (index < 0) index = values.findIndex((value) => value !== undefined);
    return paths[index]?.undo(values[index]);
  };
}

function timeReader(fields: FieldPaths, extras: Extras): (record: unknown) => unknown {
  const paths = (fields.time ?? []).map((path) => ({
    path: parsePath(path),
    relative: extras.relativeTimes?.includes(path) ?? false,
  }));
  return (record) => {
    for (const { path, relative } of paths) {
      const value = firstValue(record, [path]);
      if (value !== undefined && value !== "" && value !== null && value !== 0) {
        return relative ? { at: value, precision: "relative" } : value;
      }
    }
    return undefined;
  };
}

function userName(record: unknown, page: unknown, { users }: Extras): unknown {
  if (users === undefined) return undefined;
  const id = valueAt(record, parsePath(users.key));
  const list = valueAt(page, parsePath(users.list));
  if (id === undefined || !Array.isArray(list)) return undefined;
  const user: unknown = list.find((one) => isRecord(one) && one[users.id] === id);
  return isRecord(user) ? user[users.name] : undefined;
}
