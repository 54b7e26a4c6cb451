// Word vectors from texts without labels: positive pointwise mutual information, then SVD
// (Levy, Goldberg and Dagan 2015). They carry what labelled words teach to their neighbours.

import { NEGATED_WORD, UNIGRAM } from "../scorers/hype/families.ts";
import { single } from "../scorers/hype/hashing.ts";
import { type FeatureTable, SLOTS } from "../scorers/hype/table.ts";
import { countCooccurrences, type Cooccurrence } from "./cooccurrence.ts";
import { SparseBuilder, type SparseMatrix } from "./sparse-matrix.ts";
import { randomisedSvd, times } from "./svd.ts";
import type { Corpus } from "./vocabulary.ts";

/** Unit vectors of table slots; a word, a negated word and a pair fill blocks of their own. */
export type WordVectors = Readonly<{
  dimensions: number;
  /** SLOTS x dimensions */
  vectors: Float32Array;
  /** Block of each slot (0 word, 1 negated, 2 pair), or -1 where it has no vector. */
  blocks: Int8Array;
}>;

export const BLOCKS = 3;
export type VectorOptions = Readonly<{ dimensions: number; seed: number }>;

/** Context distribution smoothing, Levy et al. section 3.2. */
const SMOOTHING = 0.75;
const POWER_ROUNDS = 3;

function rowSums(matrix: SparseMatrix): Float64Array {
  const sums = new Float64Array(matrix.rows);
  for (let row = 0; row < matrix.rows; row += 1) {
    const end = matrix.starts[row + 1] ?? 0;
    for (let at = matrix.starts[row] ?? 0; at < end; at += 1) {
      sums[row] = (sums[row] ?? 0) + (matrix.values[at] ?? 0);
    }
  }
  return sums;
}

/** Smoothed share of each context among the rows before `lastRow`. */
function contextShares(counts: SparseMatrix, lastRow: number): Float64Array {
  const shares = new Float64Array(counts.columns);
  const end = counts.starts[lastRow] ?? 0;
  for (let at = 0; at < end; at += 1) {
    const column = counts.indices[at] ?? 0;
    shares[column] = (shares[column] ?? 0) + (counts.values[at] ?? 0);
  }
  let total = 0;
  for (const [column, sum] of shares.entries()) {
    shares[column] = sum ** SMOOTHING;
    total += sum ** SMOOTHING;
  }
  return shares.map((share) => share / total);
}

/** Positive pointwise mutual information of the rows from `first` to `last`. */
function ppmi(
  counts: SparseMatrix,
  [first, last]: readonly [number, number],
  shares: Float64Array,
): SparseMatrix {
  const sums = rowSums(counts);
  const builder = new SparseBuilder();
  for (let row = first; row < last; row += 1) {
    const end = counts.starts[row + 1] ?? 0;
    for (let at = counts.starts[row] ?? 0; at < end; at += 1) {
      const column = counts.indices[at] ?? 0;
      const value = Math.log((counts.values[at] ?? 0) / ((sums[row] ?? 1) * (shares[column] ?? 1)));
      if (value > 0) builder.add(column, value);
    }
    builder.endRow();
  }
  return builder.build(counts.columns);
}

/** All rows as vectors: words by U sqrt(S), pairs projected on the same axes. */
function embed(found: Cooccurrence, options: VectorOptions): Float64Array {
  const { counts, words } = found;
  const shares = contextShares(counts, words.size);
  const svd = randomisedSvd(ppmi(counts, [0, words.size], shares), {
    rank: options.dimensions,
    rounds: POWER_ROUNDS,
    seed: options.seed,
  });
  const { rank, u, v, singular } = svd;
  const ofWords = u.map((value, at) => value * Math.sqrt(singular[at % rank] ?? 0));
  const axes = v.map((value, at) => value / Math.sqrt(singular[at % rank] || 1));
  const ofPairs = times(ppmi(counts, [words.size, counts.rows], shares), axes, rank);
  const all = new Float64Array(ofWords.length + ofPairs.length);
  all.set(ofWords);
  all.set(ofPairs, ofWords.length);
  return all;
}

/** Copies a row as a unit vector into its slot. */
function place(target: WordVectors, slot: number, source: Float64Array): void {
  let squares = 1e-12;
  for (const value of source) squares += value * value;
  const factor = 1 / Math.sqrt(squares);
  for (const [d, value] of source.entries()) {
    target.vectors[slot * target.dimensions + d] = value * factor;
  }
}

/** Vectors learnt from the corpora for the features of the table. */
export function learnWordVectors(
  corpora: readonly Corpus[],
  table: FeatureTable,
  options: VectorOptions,
): WordVectors {
  const found = countCooccurrences(corpora, table);
  const embedded = embed(found, options);
  const dimensions = embedded.length / Math.max(1, found.counts.rows);
  const result: WordVectors = {
    dimensions,
    vectors: new Float32Array(SLOTS * dimensions),
    blocks: new Int8Array(SLOTS).fill(-1),
  };
  const put = (hash: number, block: number, row: number): void => {
    const slot = table.find(hash);
    if (slot < 0) return;
    result.blocks[slot] = block;
    place(result, slot, embedded.subarray(row * dimensions, (row + 1) * dimensions));
  };
  for (const [token, row] of found.words) {
    put(single(token, UNIGRAM), 0, row);
    put(single(token, NEGATED_WORD), 1, row);
  }
  for (const [hash, row] of found.pairs) put(hash, 2, row);
  return result;
}

/** target += value times the vector of a slot, in its block; nothing where it has none. */
function addVector(
  vectors: WordVectors,
  entry: Readonly<{ slot: number; value: number }>,
  target: Float32Array,
): void {
  const block = vectors.blocks[entry.slot] ?? -1;
  if (block < 0) return;
  const { dimensions } = vectors;
  const from = entry.slot * dimensions;
  const to = block * dimensions;
  for (let d = 0; d < dimensions; d += 1) {
    target[to + d] = (target[to + d] ?? 0) + entry.value * (vectors.vectors[from + d] ?? 0);
  }
}

/** Vector of each row of features: rows x (BLOCKS x dimensions), not centred. */
export function rowVectors(vectors: WordVectors, features: SparseMatrix): Float32Array {
  const width = BLOCKS * vectors.dimensions;
  const result = new Float32Array(features.rows * width);
  for (let row = 0; row < features.rows; row += 1) {
    const target = result.subarray(row * width, (row + 1) * width);
    const end = features.starts[row + 1] ?? 0;
    for (let at = features.starts[row] ?? 0; at < end; at += 1) {
      addVector(
        vectors,
        { slot: features.indices[at] ?? 0, value: features.values[at] ?? 0 },
        target,
      );
    }
  }
  return result;
}
