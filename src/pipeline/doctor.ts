// Doctor: is the database whole, do its roll-ups equal a recount from the comments, and if not,
// build them anew. It never touches a comment's text or score.

import { openStore } from "../store/store.ts";
import type { RollupDifference } from "../store/rollup-check.ts";

export type DoctorOptions = Readonly<{
  db: string;
  /** Build the roll-ups from the comments before looking. */
  rebuild?: boolean | undefined;
}>;

export type DoctorResult = Readonly<{
  /** No damage and no difference. */
  ok: boolean;
  rebuilt: boolean;
  /** Findings of SQLite's integrity_check; none where the file is sound. */
  damage: readonly string[];
  /** Where roll-ups and recount part first; null where they are equal. */
  difference: RollupDifference | null;
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
    const difference = damage.length === 0 ? store.health.difference() : null;
    return { ok: damage.length === 0 && difference === null, rebuilt, damage, difference };
  } finally {
    store.rollback();
    store.close();
  }
}
