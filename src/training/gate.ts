// The gate that tells posts from comments under a trailer. It sees no label at all.

import { fitHead, type FitOptions, type LinearHead } from "./logistic.ts";
import { selectRows, type SparseMatrix, stackRows } from "./sparse-matrix.ts";

const OPTIONS: FitOptions = { kind: "sigmoids", strength: 1, iterations: 40, fewestRows: 5 };
/** Labelled comments count more: under a trailer the gate must stay shut. */
const LABELLED_WEIGHT = 3;
/** Posts read for their emotions are nearer to comments; more would open the gate to those. */
const EMOTION_WEIGHT = 0.3;
/** Every so many-th post and unlabelled comment takes part. */
const SHARE = 2;

/** Texts of each kind as features. */
export type GateRows = Readonly<{
  posts: SparseMatrix;
  emotions: SparseMatrix | null;
  labelled: SparseMatrix;
  unlabelled: SparseMatrix;
}>;

function thinned(matrix: SparseMatrix): SparseMatrix {
  const numbers = Array.from({ length: matrix.rows }, (_, row) => row);
  return selectRows(
    matrix,
    numbers.filter((row) => row % SHARE === 0),
  );
}

/** The gate: 1 for posts, 0 for comments. */
export function fitGate({ posts, emotions, labelled, unlabelled }: GateRows): LinearHead {
  const kinds = [
    { rows: thinned(posts), target: 1, weight: 1 },
    ...(emotions === null ? [] : [{ rows: thinned(emotions), target: 1, weight: EMOTION_WEIGHT }]),
    { rows: labelled, target: 0, weight: LABELLED_WEIGHT },
    { rows: thinned(unlabelled), target: 0, weight: 1 },
  ];
  const repeated = (of: (kind: (typeof kinds)[number]) => number): Float32Array =>
    Float32Array.from(kinds.flatMap((kind) => Array<number>(kind.rows.rows).fill(of(kind))));
  const problem = {
    features: kinds.map(({ rows }) => rows).reduce((top, bottom) => stackRows(top, bottom)),
    dense: new Float32Array(0),
    denseWidth: 0,
    targets: repeated(({ target }) => target),
    outputs: 1,
    weights: repeated(({ weight }) => weight),
  };
  return fitHead(problem, OPTIONS);
}

/** A head of this many outputs that says the same of every text. */
export function constantHead(columns: number, bias: readonly number[]): LinearHead {
  return {
    outputs: bias.length,
    sparse: new Float32Array(columns * bias.length),
    dense: new Float32Array(0),
    bias: Float64Array.from(bias),
  };
}
