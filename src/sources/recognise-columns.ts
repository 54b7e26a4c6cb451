// Which column of a table holds which field: by the names in the header, else by what the
// values look like.

import type { Field } from "../core/mapped-row.ts";
import { FIELDS } from "../core/mapped-row.ts";
import { COLUMN_NAMES, plainName } from "./column-names.ts";
import type { ColumnLook } from "./text-likeness.ts";
import { lookAt, textLikeness } from "./text-likeness.ts";

/** Per field the columns that may hold it, best first. */
export type ColumnMap = Readonly<Partial<Record<Field, readonly number[]>>>;

export type RecognisedColumns = Readonly<{ columns: ColumnMap; reasons: readonly string[] }>;

/** Fewer rows than this tell too little to pick a text column whose name is unknown. */
const MIN_ROWS = 3;

/** The field that a column name stands for, or null. Paths go by their last segment too. */
export function fieldOfName(name: string): Field | null {
  const key = plainName(name);
  return FIELDS.find((field) => COLUMN_NAMES[field].includes(key)) ?? null;
}

/** Columns by their names; each field's are in order of preference. */
export function columnsByName(header: readonly string[]): ColumnMap {
  const whole = header.map(plainName);
  const last = header.map((name) => plainName(name.split(/[./]/).at(-1) ?? ""));
  const own = last.map((name, index) => (OTHER_THINGS.test(header[index] ?? "") ? "" : name));
  const found: Partial<Record<Field, readonly number[]>> = {};
  for (const field of FIELDS) {
    // By its whole name; else by its last part, unless that belongs to another thing.
    const columns = indexesOf(whole, field);
    const all = columns.length > 0 ? columns : indexesOf(field === "author" ? last : own, field);
    if (all.length > 0) found[field] = all;
  }
  return found;
}

/** Objects inside a record that have ids, times and texts of their own. */
const OTHER_THINGS =
  /(?:^|[./])(?:account|author|user|owner|channel|profile|video|media|quoted\w*|post)[./]/i;

function indexesOf(names: readonly string[], field: Field): readonly number[] {
  return COLUMN_NAMES[field].flatMap((known) =>
    names.flatMap((name, index) => (name === known ? [index] : [])),
  );
}

/**
 * The columns of a table. `header` is null where it has none. The text column is the first
 * whose name says so and whose values could be text; where there is none, the one whose values
 * read most like comments. Without either, `columns.text` is absent.
 */
export function recogniseColumns(
  header: readonly string[] | null,
  rows: readonly (readonly string[])[],
): RecognisedColumns {
  const width = Math.max(header?.length ?? 0, ...rows.map((row) => row.length));
  const looks = Array.from({ length: width }, (_, index) =>
    lookAt(rows.map((row) => row[index] ?? "")),
  );
  if (header === null) return byContent(looks);
  const named = columnsByName(header);
  const text = (named.text ?? []).filter((index) => couldBeText(looks[index]));
  const title = (index: number): string => JSON.stringify(header[index]?.trim() ?? "");
  if (text[0] !== undefined) {
    return {
      columns: { ...named, text },
      reasons: [`the column ${title(text[0])} holds the text`],
    };
  }
  const { text: _, ...others } = named;
  const likeliest = rows.length < MIN_ROWS ? null : bestText(looks);
  if (likeliest === null) return { columns: others, reasons: [] };
  return {
    columns: { ...without(others, likeliest), text: [likeliest] },
    reasons: [`the values of the column ${title(likeliest)} read like comments`],
  };
}

function without(columns: ColumnMap, column: number): ColumnMap {
  const kept = Object.entries(columns).map(([field, list]): [string, readonly number[]] => [
    field,
    list.filter((index) => index !== column),
  ]);
  return Object.fromEntries(kept);
}

/** False for a column of numbers or dates, whatever its name. */
function couldBeText(look: ColumnLook | undefined): boolean {
  if (look === undefined || look.filled < MIN_ROWS) return true;
  return look.numeric < 0.8 && look.timed < 0.8 && !(look.token === 1 && look.unique < 0.1);
}

function bestText(looks: readonly ColumnLook[]): number | null {
  const scores = looks.map(textLikeness);
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  return best > 0 ? scores.indexOf(best) : null;
}

/** Columns of a table without header: text, then time, likes, author and id by elimination. */
function byContent(looks: readonly ColumnLook[]): RecognisedColumns {
  const text = bestText(looks) ?? onlyColumn(looks);
  if (text === null) return { columns: {}, reasons: [] };
  const taken = new Set([text]);
  const take = (test: (look: ColumnLook) => boolean): readonly number[] => {
    const found = looks.findIndex(
      (look, index) => look.filled > 0 && !taken.has(index) && test(look),
    );
    if (found >= 0) taken.add(found);
    return found >= 0 ? [found] : [];
  };
  const time = take((look) => look.timed > 0.9);
  const likes = take((look) => look.numeric > 0.9 && look.meanLength < 8);
  const id = take((look) => look.token > 0.95 && look.unique === 1 && look.meanLength > 8);
  const author = take((look) => look.numeric < 0.5 && look.unique > 0.2 && look.meanLength < 40);
  return {
    columns: { text: [text], time, likes, author, id },
    reasons: [`there is no header; the values of column ${text + 1} read like comments`],
  };
}

/** A single column needs no proof. */
function onlyColumn(looks: readonly ColumnLook[]): number | null {
  return looks.length === 1 ? 0 : null;
}
