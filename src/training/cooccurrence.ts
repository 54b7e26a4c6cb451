// Which words stand near which: weighted counts of (word or pair, neighbour) over all texts.

import { TokenBuffer } from "../scorers/hype/tokens.ts";
import { settleStretched } from "../scorers/hype/elongation.ts";
import { paired } from "../scorers/hype/hashing.ts";
import { BIGRAM } from "../scorers/hype/families.ts";
import type { FeatureTable } from "../scorers/hype/table.ts";
import { readable } from "../scorers/hype/readable.ts";
import { tokenize } from "../scorers/hype/tokenize.ts";
import type { Corpus } from "./vocabulary.ts";
import type { SparseMatrix } from "./sparse-matrix.ts";

/** Settings of the vectors; accuracy-recipe.md section 3 step 4. */
const WINDOW = 4;
const MOST_WORDS = 30_000;
const FEWEST_WORD = 4;
const FEWEST_PAIR = 14;
const CONTEXTS = 15_000;
/** Stands between two texts, so that no window reaches over. */
const GAP = -1;

/** Row of each word and of each pair (by feature hash), and the counts by context column. */
export type Cooccurrence = Readonly<{
  words: ReadonlyMap<number, number>;
  pairs: ReadonlyMap<number, number>;
  counts: SparseMatrix;
}>;

/** Token hashes of a corpus, GAP between texts. */
type Stream = Readonly<{ hashes: Float64Array; weight: number }>;

function streamOf(corpus: Corpus, table: FeatureTable): Stream {
  const tokens = new TokenBuffer();
  const hashes: number[] = [];
  for (const text of corpus.texts) {
    tokenize(readable(text), tokens);
    settleStretched(tokens, table);
    for (let at = 0; at < tokens.count; at += 1) hashes.push(tokens.hashes[at] ?? 0);
    for (let gap = 0; gap <= WINDOW; gap += 1) hashes.push(GAP);
  }
  return { hashes: Float64Array.from(hashes), weight: corpus.weight };
}

/** The most frequent keys first; equal ones by key, so that the order is always the same. */
function ranked(counts: ReadonlyMap<number, number>, fewest: number): number[] {
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .toSorted(([a, m], [b, n]) => n - m || a - b)
    .map(([key]) => key);
}

function countWords(streams: readonly Stream[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { hashes } of streams) {
    for (const hash of hashes) if (hash !== GAP) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return counts;
}

function numbered(keys: readonly number[], first: number): Map<number, number> {
  return new Map(keys.map((key, at) => [key, first + at]));
}

function countPairs(
  streams: readonly Stream[],
  words: ReadonlyMap<number, number>,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { hashes, weight } of streams) {
    const share = weight > 1 ? 2 : 1;
    for (let at = 1; at < hashes.length; at += 1) {
      const [first, second] = [hashes[at - 1] ?? GAP, hashes[at] ?? GAP];
      if (!words.has(first) || !words.has(second)) continue;
      const key = paired(first, second, BIGRAM);
      counts.set(key, (counts.get(key) ?? 0) + share);
    }
  }
  return counts;
}

/** Sums by (row, context), open addressing. */
class PairSums {
  private keys = new Float64Array(1 << 22).fill(-1);
  private sums = new Float32Array(1 << 22);
  private size = 0;

  add(key: number, amount: number): void {
    const place = this.placeOf(key);
    if (this.keys[place] === -1) {
      this.keys[place] = key;
      this.size += 1;
    }
    this.sums[place] = (this.sums[place] ?? 0) + amount;
    if (this.size > this.keys.length * 0.6) this.grow();
  }

  private placeOf(key: number): number {
    const mask = this.keys.length - 1;
    let place = Math.imul(key % 0x7f_ff_ff_ff, 0x9e_37_79_b1) & mask;
    while (this.keys[place] !== -1 && this.keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  private grow(): void {
    const { keys, sums } = this;
    this.keys = new Float64Array(keys.length * 2).fill(-1);
    this.sums = new Float32Array(keys.length * 2);
    for (const [old, key] of keys.entries()) {
      if (key === -1) continue;
      const place = this.placeOf(key);
      this.keys[place] = key;
      this.sums[place] = sums[old] ?? 0;
    }
  }

  /** As a matrix; entries of a row in ascending order of column. */
  matrix(rows: number, columns: number): SparseMatrix {
    const kept = this.keys.filter((key) => key !== -1).toSorted();
    const starts = new Int32Array(rows + 1);
    const indices = new Int32Array(kept.length);
    const values = new Float32Array(kept.length);
    for (const [at, key] of kept.entries()) {
      const row = Math.floor(key / columns);
      starts[row + 1] = (starts[row + 1] ?? 0) + 1;
      indices[at] = key - row * columns;
      values[at] = this.sums[this.placeOf(key)] ?? 0;
    }
    for (let row = 0; row < rows; row += 1)
      starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
    return { rows, columns, starts, indices, values };
  }
}

/** Stream of row numbers: words by position, pairs by the position of their first word. */
type Rows = Readonly<{ words: Int32Array; pairs: Int32Array; weight: number }>;

function rowsOf(
  stream: Stream,
  words: ReadonlyMap<number, number>,
  pairs: ReadonlyMap<number, number>,
): Rows {
  const { hashes, weight } = stream;
  const wordRows = Int32Array.from(hashes, (hash) => words.get(hash) ?? -1);
  const pairRows = new Int32Array(hashes.length).fill(-1);
  for (let at = 0; at + 1 < hashes.length; at += 1) {
    if ((wordRows[at] ?? -1) < 0 || (wordRows[at + 1] ?? -1) < 0) continue;
    pairRows[at] = pairs.get(paired(hashes[at] ?? 0, hashes[at + 1] ?? 0, BIGRAM)) ?? -1;
  }
  return { words: wordRows, pairs: pairRows, weight };
}

/** Adds the contexts on both sides of every word and every pair of one stream. */
function addContexts(stream: Rows, sums: PairSums): void {
  const { words, pairs, weight } = stream;
  for (let at = 0; at < words.length; at += 1) {
    const row = words[at] ?? -1;
    const pair = pairs[at] ?? -1;
    const reach = row < 0 ? 0 : WINDOW;
    for (let distance = 1; distance <= reach; distance += 1) {
      const before = words[at - distance] ?? -1;
      const amount = weight / distance;
      addContext(sums, [row, before], amount);
      addContext(sums, [row, words[at + distance] ?? -1], amount);
      if (pair >= 0) addPairContexts(stream, { at, distance, pair, before }, sums);
    }
  }
}

type PairPlace = Readonly<{ at: number; distance: number; pair: number; before: number }>;

function addPairContexts(stream: Rows, place: PairPlace, sums: PairSums): void {
  const amount = stream.weight / place.distance;
  addContext(sums, [place.pair, place.before], amount);
  addContext(sums, [place.pair, stream.words[place.at + 1 + place.distance] ?? -1], amount);
}

function addContext(
  sums: PairSums,
  [row, context]: readonly [number, number],
  amount: number,
): void {
  if (row >= 0 && context >= 0 && context < CONTEXTS) sums.add(row * CONTEXTS + context, amount);
}

/** Counts over all corpora, each weighed by its own weight. */
export function countCooccurrences(corpora: readonly Corpus[], table: FeatureTable): Cooccurrence {
  const streams = corpora.map((corpus) => streamOf(corpus, table));
  const words = numbered(ranked(countWords(streams), FEWEST_WORD).slice(0, MOST_WORDS), 0);
  const pairs = numbered(ranked(countPairs(streams, words), FEWEST_PAIR), words.size);
  const sums = new PairSums();
  for (const stream of streams) addContexts(rowsOf(stream, words, pairs), sums);
  return { words, pairs, counts: sums.matrix(words.size + pairs.size, CONTEXTS) };
}
