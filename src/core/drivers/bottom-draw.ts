// The lowest of a stream of any length, in bounded memory. With a hash of a thing's name as its
// rank this is a random draw that depends on nothing but the names (bottom-k sampling, Cohen and
// Kaplan 2007); with its likes turned round, the most liked. The order of the stream is no matter.

/** `name` breaks ties, so it must tell things apart. */
export type Ranked<Item> = Readonly<{ rank: number; name: string; item: Item }>;

export type Draw<Item> = {
  /** How many are kept; at least 1. */
  readonly most: number;
  /** How many were offered. */
  seen: number;
  kept: Ranked<Item>[];
};

export function emptyDraw<Item>(most: number): Draw<Item> {
  return { most, seen: 0, kept: [] };
}

/** Offers one thing; twice as many as are wanted are held in between. */
export function offer<Item>(draw: Draw<Item>, ranked: Ranked<Item>): void {
  draw.seen += 1;
  draw.kept.push(ranked);
  if (draw.kept.length >= 2 * draw.most) cut(draw);
}

/** What is kept, lowest rank first. */
export function drawn<Item>(draw: Draw<Item>): readonly Ranked<Item>[] {
  cut(draw);
  return draw.kept;
}

/** Rank up to which everything offered is still there; Infinity where nothing was dropped. */
export function limitOf<Item>(draw: Draw<Item>): number {
  cut(draw);
  return draw.seen <= draw.most ? Infinity : (draw.kept.at(-1)?.rank ?? Infinity);
}

function cut<Item>(draw: Draw<Item>): void {
  draw.kept.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
  draw.kept.length = Math.min(draw.kept.length, draw.most);
}

/** Spreads 32 bits evenly, whatever few of them differ (finaliser of MurmurHash3, Appleby). */
export function scattered(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85_eb_ca_6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2_b2_ae_35);
  return (h ^ (h >>> 16)) >>> 0;
}
