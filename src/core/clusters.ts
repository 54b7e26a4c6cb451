// Clusters: long texts that different people posted as copies of each other. A cluster of `k`
// voices is worth the square root of `k`, so each of them counts `1 / sqrt(k)`.

import { SCORE_UNIT } from "./rollup.ts";

/** A comment as far as copies are concerned. */
export type Copy = Readonly<{
  /** From `bandsOf`; null for a text that is never a copy. */
  bands: readonly number[] | null;
  /** Copies are sought within a platform. */
  platform: string;
  /** Who wrote it: copies by the same voice are one. */
  voice: string;
}>;

/** What one of `k` copies counts, in ten-thousandths; rounded down, so `k` are at most sqrt(k). */
export function copyShare(k: number): number {
  return k <= 1 ? SCORE_UNIT : Math.max(1, Math.floor(SCORE_UNIT / Math.sqrt(k)));
}

/**
 * For each comment the place of the first comment of its cluster; a comment without copies has
 * its own. Linear in the number of comments; their order changes nothing but which is first.
 */
export function clusterRoots(copies: readonly Copy[]): number[] {
  const parent = copies.map((_, index) => index);
  const firstByBand = new Map<string, number>();
  for (const [index, { bands, platform }] of copies.entries()) {
    for (const [place, band] of (bands ?? []).entries()) {
      const name = `${platform}\n${place}\n${band}`;
      const first = firstByBand.get(name);
      if (first === undefined) firstByBand.set(name, index);
      else join(parent, first, index);
    }
  }
  return copies.map((_, index) => rootOf(parent, index));
}

/** What each comment counts, in ten-thousandths: 10,000 unless other voices posted it too. */
export function copyShares(copies: readonly Copy[]): number[] {
  const roots = clusterRoots(copies);
  const voices = new Map<number, Set<string>>();
  for (const [index, root] of roots.entries()) {
    const voice = copies[index]?.voice ?? "";
    const known = voices.get(root);
    if (known === undefined) voices.set(root, new Set([voice]));
    else known.add(voice);
  }
  return roots.map((root) => copyShare(voices.get(root)?.size ?? 1));
}

/** Union by the smaller index, so that a root is the first of its cluster. */
function join(parent: number[], a: number, b: number): void {
  const [rootA, rootB] = [rootOf(parent, a), rootOf(parent, b)];
  if (rootA < rootB) parent[rootB] = rootA;
  else parent[rootA] = rootB;
}

function rootOf(parent: number[], index: number): number {
  let at = index;
  for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
    parent[at] = parent[up] ?? up;
    at = up;
  }
  return at;
}
