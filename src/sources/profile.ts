// What a profile says of one kind of export: how to recognise it and where each field lies.

import type { Field } from "../core/mapped-row.ts";

/**
 * How an exporter writes its texts: `html` with tags and entities, `entities` without tags,
 * `takeout` as JSON inside the field, `mojibake` as UTF-8 bytes taken for Latin-1, `escapes` as what
 * stands in a JSON string.
 */
export type TextForm = "plain" | "html" | "entities" | "takeout" | "mojibake" | "escapes";

/** Paths per field, best first; in a table they are column names. */
export type FieldPaths = Readonly<Partial<Record<Field, readonly string[]>>>;

export type Profile = Readonly<{
  /** For `--profile`. */
  name: string;
  /** For people. */
  label: string;
  /** The platform that all of its comments come from, or null. */
  platform: string | null;
  /** Sets of paths (or column names); a record that has all of one set is of this export. */
  signatures: readonly (readonly string[])[];
  fields: FieldPaths;
  /** Where the records lie in a JSON document or page; none where it is the list itself. */
  roots?: readonly string[];
  /** Where the replies to a record lie in it. */
  children?: readonly string[];
  textForm?: TextForm;
  /**
   * Records that are no comments, by the value at a path: `silent` ones hold comments or stand
   * for some (their count lies at `withheld`), `refused` ones are rows of another kind.
   */
  skip?: Readonly<{
    path: string;
    silent?: readonly string[];
    refused?: readonly string[];
    withheld?: string;
  }>;
  /** Authors that are told apart from the records: `id` in the record, `id` in the list. */
  users?: Readonly<{ key: string; list: string; id: string; name: string }>;
  /** Paths of times that the exporter derived from texts such as "2 years ago". */
  relativeTimes?: readonly string[];
}>;
