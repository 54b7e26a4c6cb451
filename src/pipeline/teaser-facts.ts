// What a pipeline file says of its teasers, kept in the database, so that later reports and
// comparisons with other teasers know it too.

import { openStore } from "../store/store.ts";
import type { PipelineTeaser } from "./config-schema.ts";

/** Keeps release and events of each teaser in place of what was kept before. */
export function keepTeaserFacts(db: string, teasers: readonly PipelineTeaser[]): void {
  const store = openStore(db);
  try {
    store.begin();
    for (const { name, released, events = [] } of teasers) {
      if (name === undefined) continue;
      store.facts.keepFacts(store.idOf("teaser", name), {
        released: released === undefined ? null : Date.parse(released),
        events: events.map((event) => ({ name: event.name, at: event.date })),
      });
    }
    store.commit();
  } finally {
    store.rollback();
    store.close();
  }
}
