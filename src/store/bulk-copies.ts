// Copies among many comments that are being loaded: their bands are gathered in memory and go to
// copy_band in order, half a million at a time. The clusters themselves are copy-index.ts's work.

import { bandMap } from "./band-map.ts";
import type { BandMap } from "./band-map.ts";
import type { Connection } from "./open-database.ts";
import { PairList } from "./pair-list.ts";

/** Bands in memory at most; each costs 20 to 40 bytes. */
const MAX_BANDS = 500_000;

export type Place = Readonly<{ teaserId: number; platformId: number }>;

export type BulkCopies = Readonly<{
  add: (id: number, place: Place, bands: readonly number[]) => void;
  /** Writes what is still in memory. */
  flush: () => void;
  /** Pairs of comments that share a band, the table's own among them; to be read once. */
  pairs: () => Iterable<readonly [number, number]>;
}>;

export function bulkCopies(connection: Connection, maxBands: number = MAX_BANDS): BulkCopies {
  const { insert, mate } = statements(connection);
  const maps = new Map<number, Map<number, BandMap[]>>();
  const pairs = new PairList();
  let held = 0;

  function mapsAt({ teaserId, platformId }: Place): BandMap[] {
    let byPlatform = maps.get(teaserId);
    if (byPlatform === undefined) maps.set(teaserId, (byPlatform = new Map()));
    let byPlace = byPlatform.get(platformId);
    if (byPlace === undefined) byPlatform.set(platformId, (byPlace = []));
    return byPlace;
  }

  function write(teaserId: number, platformId: number, byPlace: readonly BandMap[]): void {
    for (const [place, map] of byPlace.entries()) {
      map.inOrder((band, id) => {
        if (insert.run(teaserId, platformId, place, band, id).changes === 1) return;
        const known = mate.get(teaserId, platformId, place, band);
        if (known !== undefined && known !== id) pairs.push(known, id);
      });
    }
  }

  function flush(): void {
    // In the order of the table's key, so that each page is written once.
    for (const [teaserId, byPlatform] of inOrder(maps)) {
      for (const [platformId, byPlace] of inOrder(byPlatform)) write(teaserId, platformId, byPlace);
    }
    maps.clear();
    held = 0;
  }

  return {
    add: (id, at, bands) => {
      const byPlace = mapsAt(at);
      let last = id;
      for (let place = 0; place < bands.length; place += 1) {
        const band = bands[place] ?? 0;
        const first = (byPlace[place] ??= bandMap()).claim(band, id);
        if (first !== id && first !== last) pairs.push(first, id);
        last = first;
      }
      held += bands.length;
      if (held >= maxBands) flush();
    },
    flush,
    pairs: () => pairs.drain(),
  };
}

function statements(connection: Connection) {
  const key = "teaser_id = ? AND platform_id = ? AND place = ? AND band = ?";
  return {
    insert: connection.prepare<number[]>(
      `INSERT OR IGNORE INTO copy_band (teaser_id, platform_id, place, band, comment_id)
       VALUES (?, ?, ?, ?, ?)`,
    ),
    mate: connection
      .prepare<number[], number>(`SELECT comment_id FROM copy_band WHERE ${key}`)
      .pluck(),
  };
}

function inOrder<Value>(map: ReadonlyMap<number, Value>): [number, Value][] {
  return [...map].toSorted(([a], [b]) => a - b);
}
