// Trains the spam model: labelled comments in, a table of weights out.

import { spamFeatures } from "../scorers/spam/features.ts";
import { packWeights } from "../scorers/weight-table.ts";
import type { WeightTable, WeightedFeature } from "../scorers/weight-table.ts";
import { fitHead } from "./logistic.ts";
import { SPAM_EXAMPLES } from "./spam-examples.ts";
import type { SpamComment } from "./spam-rows.ts";
import { columnCounts, SparseBuilder } from "./sparse-matrix.ts";

// Chosen by leaving out each of the four files, and the titles of the ladder file by quarters.
const STRENGTH = 1;
const ITERATIONS = 80;
const FEWEST_ROWS = 2;
/** 2^12 sets of four: 16,384 features in 48 KB; more gained nothing. */
const SET_BITS = 12;

/** Number of each feature met, in order of appearance. */
type Columns = Map<number, number>;

function addRow(builder: SparseBuilder, columns: Columns, text: string): void {
  const { hashes, count } = spamFeatures(text);
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] ?? 0;
    const known = columns.get(hash);
    const column = known ?? columns.size;
    if (known === undefined) columns.set(hash, column);
    builder.add(column, 1);
  }
  builder.endRow();
}

/**
 * Weights that tell spam from other comments, for `spamLikelihood`. The same comments in the
 * same order give the same bytes. Our own examples are part of every training. Features of
 * one comment alone are left out.
 */
export function trainSpam(comments: readonly SpamComment[]): WeightTable {
  const rows = [...SPAM_EXAMPLES, ...comments];
  const columns: Columns = new Map();
  const builder = new SparseBuilder();
  for (const { text } of rows) addRow(builder, columns, text);
  const features = builder.build(columns.size);
  const head = fitHead(
    {
      features,
      dense: new Float32Array(0),
      denseWidth: 0,
      targets: Float32Array.from(rows, ({ spam }) => (spam ? 1 : 0)),
      outputs: 1,
      weights: Float32Array.from(rows, ({ weight }) => weight),
    },
    { kind: "sigmoids", strength: STRENGTH, iterations: ITERATIONS, fewestRows: FEWEST_ROWS },
  );
  const counts = columnCounts(features);
  const weighted: WeightedFeature[] = [...columns].map(([hash, column]) => {
    const weight = head.sparse[column] ?? 0;
    const importance = Math.abs(weight) * Math.sqrt(counts[column] ?? 0);
    return { hash, weights: [weight], importance };
  });
  const useful = weighted.filter(({ importance }) => importance > 0);
  return packWeights(useful, [head.bias[0] ?? 0], SET_BITS);
}
