// What a caller may say about a source, checked before anything is read.

import type { Field } from "../core/mapped-row.ts";
import { FIELDS } from "../core/mapped-row.ts";
import { HypemeterError } from "../errors.ts";
import { didYouMean } from "../core/nearest.ts";
import type { Profile } from "./profile.ts";
import { PROFILES } from "./profiles/index.ts";

export const FORMATS = ["csv", "tsv", "json", "ndjson", "lines"] as const;
export type Format = (typeof FORMATS)[number];

export type SourceOptions = Readonly<{
  format?: "auto" | Format | undefined;
  /** `auto` or the name of a profile. */
  profile?: string | undefined;
  /** Our field to their column, path or (1-based) column number. */
  map?: Readonly<Record<string, string>> | undefined;
}>;

/** Options after checking; null leaves the decision to what the file holds. */
export type Wanted = Readonly<{
  format: Format | null;
  profile: Profile | null;
  map: Readonly<Partial<Record<Field, string>>>;
}>;

/** Checks names; a wrong one is a USAGE error that tells the right ones. */
export function checkOptions(options: SourceOptions): Wanted {
  const wanted: Partial<Record<Field, string>> = {};
  for (const [name, column] of Object.entries(options.map ?? {})) {
    const field = FIELDS.find((known) => known === name);
    if (field === undefined) throw unknown("field to map", name, FIELDS);
    wanted[field] = column;
  }
  return { format: format(options.format), profile: profile(options.profile), map: wanted };
}

function format(name: string | undefined): Format | null {
  if (name === undefined || name === "auto") return null;
  const found = FORMATS.find((known) => known === name);
  if (found === undefined) throw unknown("format", name, FORMATS);
  return found;
}

function profile(name: string | undefined): Profile | null {
  if (name === undefined || name === "auto") return null;
  const found = PROFILES.find((known) => known.name === name);
  if (found === undefined)
    throw unknown(
      "profile",
      name,
      PROFILES.map((known) => known.name),
    );
  return found;
}

function unknown(what: string, name: string, names: readonly string[]): HypemeterError {
  const message = `${JSON.stringify(name)} is no ${what}${didYouMean(name, names)}; there are ${names.join(", ")}`;
  return new HypemeterError("USAGE", message);
}
