// Which teaser a command is about that works on one.

import { nearest } from "../core/nearest.ts";
import { HypemeterError } from "../errors.ts";
import type { Store } from "../store/store.ts";

/** The teaser named, or the only one of the database; anything else is a usage error. */
export function oneTeaser(store: Store, wanted: string | undefined): string {
  const known = store.teasers();
  const [only] = known;
  if (only === undefined) {
    throw new HypemeterError(
      "STORE",
      `${store.path} holds no comments yet. Read some first: hypemeter ingest FILE --db ${store.path}`,
    );
  }
  if (wanted === undefined && known.length === 1) return only;
  if (wanted !== undefined && known.includes(wanted)) return wanted;
  if (wanted === undefined) {
    throw new HypemeterError(
      "USAGE",
      `${store.path} holds several teasers. Name one with --teaser: ${known.join(", ")}.`,
    );
  }
  const guess = nearest(wanted, known);
  const hint = guess === null ? `It knows: ${known.join(", ")}.` : `Did you mean "${guess}"?`;
  throw new HypemeterError("USAGE", `${store.path} knows no teaser "${wanted}". ${hint}`);
}
