// Decides how a table is read: its profile, which column is which field, the form of its texts.

import type { Field } from "../core/mapped-row.ts";
import { FIELDS } from "../core/mapped-row.ts";
import { HypemeterError } from "../errors.ts";
import type { DateOrder } from "./date-order.ts";
import { dateOrderOf } from "./date-order.ts";
import { inferPlatform } from "./infer-platform.ts";
import { HTML_FIELD } from "./map-row.ts";
import { didYouMean } from "../core/nearest.ts";
import { planObjectCells } from "./object-cells.ts";
import type { DocumentPlan } from "./plan-documents.ts";
import type { Profile, TextForm } from "./profile.ts";
import { plain, PROFILES } from "./profiles/index.ts";
import type { ColumnMap } from "./recognise-columns.ts";
import { recogniseColumns } from "./recognise-columns.ts";
import type { SniffedTable } from "./sniff-table.ts";
import type { Wanted } from "./source-options.ts";
import { detectTextForm } from "./text-forms.ts";

export type TablePlan = Readonly<{
  table: SniffedTable;
  profile: Profile;
  /** Of the profile, else by the traces that a platform leaves; null where neither tells. */
  platform: string | null;
  columns: ColumnMap;
  form: TextForm;
  /** What 03/04/2024 means in this file; null where nothing tells. */
  dateOrder: DateOrder | null;
  /** How rows are read whose cells hold objects; null for ordinary tables. */
  records: DocumentPlan | null;
  /** Fields that a row must have; more means that something went wrong in it. */
  width: number;
  reasons: readonly string[];
}>;

/** The plan; `columns.text` is absent where no column holds comments. */
export function planTable(table: SniffedTable, wanted: Wanted): TablePlan {
  const chosen = chooseColumns(table, wanted);
  const records = planRecordRows(table, chosen, wanted);
  const plan = records === null ? chosen : asChosen(records, chosen);
  const text = plan.columns.text?.[0] ?? -1;
  return {
    ...plan,
    table,
    platform: plan.profile.platform ?? inferPlatform(table.rows, text),
    form: records?.form ?? textForm(table, plan.profile, text),
    dateOrder: dateOrderOf(cellsOf(table, plan.columns.time?.[0])),
    records,
    width: Math.max(table.header.names?.length ?? 0, table.width),
    reasons: [describeHeader(table), ...plan.reasons],
  };
}

function planRecordRows(table: SniffedTable, chosen: Chosen, wanted: Wanted): DocumentPlan | null {
  // Takeout's texts are objects too, but its own form undoes them.
  if (chosen.profile.textForm === "takeout") return null;
  return planObjectCells(table, chosen.columns, wanted);
}

/** Any column may hold the text then, so that no row is too short for it. */
function asChosen(records: DocumentPlan, { columns }: Chosen): Chosen {
  return {
    profile: records.profile,
    columns: { text: [0], ...columns },
    reasons: ["its cells hold objects", ...records.reasons],
  };
}

function cellsOf(table: SniffedTable, column: number | undefined): readonly string[] {
  return column === undefined ? [] : table.rows.map((row) => row[column] ?? "");
}

type Chosen = Readonly<{ profile: Profile; columns: ColumnMap; reasons: readonly string[] }>;

/** What `--map` says wins over the profile, and that over names and values. */
function chooseColumns(table: SniffedTable, wanted: Wanted): Chosen {
  const names = table.header.names ?? [];
  const profile = wanted.profile ?? profileOfColumns(names) ?? plain;
  const guessed = recogniseColumns(table.header.names, table.rows);
  const fromProfile = columnsOfProfile(profile, names);
  const byProfile = fromProfile.text !== undefined;
  const mapped = wanted.map.text;
  return {
    profile,
    columns: { ...guessed.columns, ...fromProfile, ...columnsOfMap(wanted.map, table) },
    reasons: [
      ...(byProfile ? [`its columns are those of: ${profile.label}`] : guessed.reasons),
      ...(mapped === undefined ? [] : [`--map takes the text from ${mapped}`]),
    ],
  };
}

function describeHeader({ header }: SniffedTable): string {
  if (header.names === null) return "the first row is data, not a header";
  const shown = header.names.slice(0, 8).join(", ") + (header.names.length > 8 ? ", …" : "");
  return `the header in line ${header.bodyLine - 1} names ${shown}`;
}

/** A name or path as columns write it: `owner/username` and `Owner.username` are the same. */
function comparable(name: string): string {
  return name.trim().toLowerCase().replaceAll("/", ".");
}

/** The profile whose signature the columns hold; the longest signature wins. */
function profileOfColumns(names: readonly string[]): Profile | null {
  const held = new Set(names.map(comparable));
  let best: Profile | null = null;
  let most = 0;
  for (const profile of PROFILES) {
    for (const signature of profile.signatures) {
      if (signature.length > most && signature.every((path) => held.has(comparable(path)))) {
        best = profile;
        most = signature.length;
      }
    }
  }
  return best;
}

function columnsOfProfile(profile: Profile, names: readonly string[]): ColumnMap {
  const compared = names.map(comparable);
  const found: Partial<Record<Field, readonly number[]>> = {};
  for (const field of FIELDS) {
    const columns = (profile.fields[field] ?? [])
      .map((path) => compared.indexOf(comparable(path)))
      .filter((index) => index >= 0);
    if (columns.length > 0) found[field] = columns;
  }
  return found;
}

function columnsOfMap(map: Wanted["map"], table: SniffedTable): ColumnMap {
  const names = table.header.names ?? [];
  const found: Partial<Record<Field, readonly number[]>> = {};
  for (const field of FIELDS) {
    const wanted = map[field];
    if (wanted !== undefined) found[field] = [columnNamed(wanted, names, table.width)];
  }
  return found;
}

function columnNamed(wanted: string, names: readonly string[], width: number): number {
  const exact = names.indexOf(wanted.trim());
  if (exact >= 0) return exact;
  const similar = names.map(comparable).indexOf(comparable(wanted));
  if (similar >= 0) return similar;
  const place = /^\d+$/.test(wanted) ? Number(wanted) : 0;
  if (place >= 1 && place <= width) return place - 1;
  const known =
    names.length > 0
      ? `the columns are ${names.join(", ")}`
      : `there are ${width} columns without names; use a number`;
  throw new HypemeterError(
    "USAGE",
    `--map: there is no column ${JSON.stringify(wanted)}${didYouMean(wanted, names)}; ${known}`,
  );
}

function textForm(table: SniffedTable, profile: Profile, column: number): TextForm {
  if (profile.textForm !== undefined) return profile.textForm;
  const name = comparable(table.header.names?.[column] ?? "");
  if (HTML_FIELD.test(name)) return "html";
  return detectTextForm(cellsOf(table, column));
}
