// Decides how JSON records are read: by the profile that they have the paths of, else by names.

import type { Field } from "../core/mapped-row.ts";
import { FIELDS } from "../core/mapped-row.ts";
import { HypemeterError } from "../errors.ts";
import { isObject, parsePath, valueAt } from "./field-path.ts";
import { didYouMean } from "../core/nearest.ts";
import { planRecords } from "./plan-records.ts";
import type { FieldPaths, Profile, TextForm } from "./profile.ts";
import { plain, PROFILES } from "./profiles/index.ts";
import type { Wanted } from "./source-options.ts";
import { detectTextForm } from "./text-forms.ts";
import type { Node } from "./walk-records.ts";
import { recordWalker } from "./walk-records.ts";

export type DocumentPlan = Readonly<{
  /** Name and paths; for `plain` with the roots and fields that were found. */
  profile: Profile;
  form: TextForm;
  /** Paths that the sampled records have, for messages. */
  known: readonly string[];
  reasons: readonly string[];
}>;

/** Enough to know an export by. */
const SAMPLE_RECORDS = 100;

/** The plan for documents that begin like these; `fields.text` is absent where nothing is text. */
export function planDocuments(documents: readonly unknown[], wanted: Wanted): DocumentPlan {
  const known = wanted.profile === plain ? null : (wanted.profile ?? bestProfile(documents));
  const generic = planRecords(documents);
  const profile = known ?? { ...plain, platform: generic.platform, ...generic.profile };
  const sample = sampleOf(profile, documents);
  const fields = { ...profile.fields, ...mappedFields(wanted.map, sample, generic.known) };
  const form = profile.textForm ?? textForm(fields, sample);
  return {
    profile: { ...profile, fields },
    form,
    known: generic.known,
    reasons: known === null ? generic.reasons : [`its records are those of: ${known.label}`],
  };
}

function sampleOf(profile: Profile, documents: readonly unknown[]): readonly Node[] {
  const nodes: Node[] = [];
  for (const node of recordWalker(profile).walk(documents)) {
    nodes.push(node);
    if (nodes.length >= SAMPLE_RECORDS) break;
  }
  return nodes;
}

/** The profile with the longest signature that at least half of the records have. */
function bestProfile(documents: readonly unknown[]): Profile | null {
  let best: Profile | null = null;
  let most = 0;
  for (const profile of PROFILES) {
    const longest = Math.max(0, ...profile.signatures.map((signature) => signature.length));
    if (longest <= most) continue;
    const length = signatureLength(profile, sampleOf(profile, documents));
    if (length > most) {
      best = profile;
      most = length;
    }
  }
  return best;
}

/** Paths of the longest signature that most records have; 0 for none. */
function signatureLength(profile: Profile, nodes: readonly Node[]): number {
  let matching = 0;
  let longest = 0;
  const signatures = profile.signatures.map((signature) => signature.map(parsePath));
  for (const { record } of nodes) {
    const held = signatures.filter((paths) =>
      paths.every((path) => valueAt(record, path) !== undefined),
    );
    if (held.length > 0) matching++;
    longest = Math.max(longest, ...held.map((paths) => paths.length));
  }
  return matching > 0 && matching >= nodes.length / 2 ? longest : 0;
}

function mappedFields(
  map: Wanted["map"],
  nodes: readonly Node[],
  known: readonly string[],
): FieldPaths {
  const found: Partial<Record<Field, readonly string[]>> = {};
  for (const field of FIELDS) {
    const path = map[field];
    if (path === undefined) continue;
    if (!nodes.some(({ record }) => valueAt(record, parsePath(path)) !== undefined)) {
      throw new HypemeterError(
        "USAGE",
        `--map: no record has ${JSON.stringify(path)}${didYouMean(path, known)}; they have ${known.join(", ")}`,
      );
    }
    found[field] = [path];
  }
  return found;
}

function textForm(fields: FieldPaths, nodes: readonly Node[]): TextForm {
  const paths = (fields.text ?? []).map(parsePath);
  const texts = nodes.map(({ record }) => {
    if (!isObject(record)) return record;
    return paths.map((path) => valueAt(record, path)).find((value) => value !== undefined);
  });
  return detectTextForm(texts);
}
