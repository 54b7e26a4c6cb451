// Trains the sentiment model of the other languages: labelled comments in, a table of weights
// out. English comments may take part; they teach what languages share (emoji, cognates).

import { LABELS } from "../core/ladder.ts";
import type { Label } from "../core/ladder.ts";
import { sentimentFeatures } from "../scorers/multilingual/features.ts";
import { tokensOf } from "../scorers/multilingual/tokens.ts";
import { wordLookup } from "../scorers/multilingual/word-lookup.ts";
import { packWeights } from "../scorers/weight-table.ts";
import type { WeightTable } from "../scorers/weight-table.ts";
import { fitHead } from "./logistic.ts";
import { columnCounts, remapColumns, SparseBuilder } from "./sparse-matrix.ts";
import type { SparseMatrix } from "./sparse-matrix.ts";

/** A comment in `language` (ISO 639-1); null: it teaches only what languages share. */
export type SentimentComment = Readonly<{
  text: string;
  label: Label;
  language: string | null;
  weight: number;
}>;

// Tuned on the validation tweets of five languages together.
const STRENGTH = 0.02;
const ITERATIONS = 40;
const FEWEST_ROWS = 2;
/** 2^15 sets of four slots: 131,072 features in 655 KB. */
const SET_BITS = 15;

type Columns = Map<number, number>;

function buildRows(comments: readonly SentimentComment[], columns: Columns): SparseMatrix {
  const lookups = new Map<string, ReturnType<typeof wordLookup>>();
  const builder = new SparseBuilder();
  for (const { text, language } of comments) {
    const name = language ?? "";
    const lookup = lookups.get(name) ?? wordLookup(name);
    lookups.set(name, lookup);
    const { hashes, values } = sentimentFeatures(tokensOf(text), lookup, language);
    for (const [at, hash] of hashes.entries()) {
      const column = columns.get(hash) ?? columns.size;
      columns.set(hash, column);
      builder.add(column, values[at] ?? 0);
    }
    builder.endRow();
  }
  return builder.build(columns.size);
}

/** Inverse document frequency of each column: rare words are worth more. */
function rarities(features: SparseMatrix): Float64Array {
  const counts = columnCounts(features);
  return Float64Array.from(counts, (count) => Math.log((1 + features.rows) / (1 + count)) + 1);
}

function scaled(features: SparseMatrix, by: Float64Array): SparseMatrix {
  const places = Int32Array.from({ length: features.columns }, (_, column) => column);
  const copy = remapColumns(features, places, features.columns);
  for (const [at, column] of copy.indices.entries()) {
    copy.values[at] = (copy.values[at] ?? 0) * (by[column] ?? 0);
  }
  return copy;
}

/**
 * Weights for three outputs (negative, neutral, positive), for the multilingual scorer. The
 * same comments in the same order give the same bytes. Features of one comment alone are left
 * out.
 */
export function trainMultilingual(comments: readonly SentimentComment[]): WeightTable {
  const columns: Columns = new Map();
  const plain = buildRows(comments, columns);
  const rarity = rarities(plain);
  const head = fitHead(
    {
      features: scaled(plain, rarity),
      dense: new Float32Array(0),
      denseWidth: 0,
      targets: Float32Array.from(
        comments.flatMap(({ label }) => LABELS.map((name) => (name === label ? 1 : 0))),
      ),
      outputs: LABELS.length,
      weights: Float32Array.from(comments, ({ weight }) => weight),
    },
    { kind: "softmax", strength: STRENGTH, iterations: ITERATIONS, fewestRows: FEWEST_ROWS },
  );
  const counts = columnCounts(plain);
  const features = [...columns].map(([hash, column]) => {
    const weights = LABELS.map(
      (_, output) => (head.sparse[column * LABELS.length + output] ?? 0) * (rarity[column] ?? 0),
    );
    const strongest = Math.max(...weights.map(Math.abs));
    return { hash, weights, importance: strongest * Math.sqrt(counts[column] ?? 0) };
  });
  const useful = features.filter(({ importance }) => importance > 0);
  return packWeights(useful, [...head.bias], SET_BITS);
}
