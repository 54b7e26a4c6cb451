// Doctor: is the database whole, do its roll-ups equal a recount from the comments, and if not,
// build them anew. It never touches a comment's text or score.

import { openStore } from "../store/store.ts";
import type { RollupDifference } from "../store/rollup-check.ts";
import type { InputCheck } from "./doctor-checks.ts";
import { checkInputs, permissionNotes, versionNotes } from "./doctor-checks.ts";

export type DoctorOptions = Readonly<{
  db: string;
  /** Build the roll-ups from the comments before looking. */
  rebuild?: boolean | undefined;
}>;

export type DoctorResult = Readonly<{
  /** No damage and no difference. */
  ok: boolean;
  rebuilt: boolean;
  /** Findings of SQLite's integrity_check and of broken references; none where all is sound. */
  damage: readonly string[];
  /** Where roll-ups and recount part first; null where they are equal. */
  difference: RollupDifference | null;
  /** The files that were read; null where the database is damaged. */
  inputs: InputCheck | null;
  /** What is no damage and still worth knowing, in sentences without a full stop. */
  notes: readonly string[];
}>;

/**
 * Checks a database; with `rebuild` it first makes its roll-ups, clusters and sketches from the
 * comments, in one transaction. What purged comments left in the figures cannot be recounted: it
 * stays as it is.
 */
export function doctor({ db, rebuild = false }: DoctorOptions): DoctorResult {
  // Read only unless asked: a look must not create a file.
  const store = openStore(db, { readonly: !rebuild });
  try {
    const damage = store.health.damage();
    // A damaged file is restored from a copy; writing to it could make it worse.
    const rebuilt = rebuild && damage.length === 0;
    if (rebuilt) {
      store.begin();
      store.health.rebuild();
      store.commit();
    }
    const permissions = permissionNotes(db);
    if (damage.length > 0) {
      return { ok: false, rebuilt, damage, difference: null, inputs: null, notes: permissions };
    }
    const difference = store.health.difference();
    const read = store.inputs.latest();
    const inputs = checkInputs(read);
    const notes = [...inputNotes(inputs), ...versionNotes(store, read), ...permissions];
    return { ok: difference === null, rebuilt, damage, difference, inputs, notes };
  } finally {
    store.rollback();
    store.close();
  }
}

function inputNotes({ changed, missing }: InputCheck): string[] {
  return [
    ...changed.map((path) => `${path} has changed since it was read; ingest it to keep up`),
    ...missing.map((path) => `${path} is no longer there, seen from this folder`),
  ];
}
