// The gate that tells posts from comments under a trailer. It sees no label at all.

import { fitHead, type FitOptions, type LinearHead } from "./logistic.ts";
import { joinRows } from "./pick-rows.ts";
import type { Rows } from "./representation.ts";

/** Chosen by how few comments under titles held out are taken for posts, where 97 % of posts are. */
const OPTIONS: FitOptions = { kind: "sigmoids", strength: 2, iterations: 45, fewestRows: 5 };
const POST_WEIGHT = 2;
/** Labelled comments count more: under a trailer the gate must stay shut. */
const LABELLED_WEIGHT = 3;
/** Posts read for their emotions are nearer to comments; more would open the gate to those. */
const EMOTION_WEIGHT = 0.3;

/** Texts of each kind as rows; what posts have taught the stack of their labels is left out. */
export type GateRows = Readonly<{
  posts: Rows;
  emotions: Rows | null;
  labelled: Rows;
  unlabelled: Rows;
}>;

/** The gate: 1 for posts, 0 for comments. */
export function fitGate({ posts, emotions, labelled, unlabelled }: GateRows): LinearHead {
  const kinds = [
    { rows: posts, target: 1, weight: POST_WEIGHT },
    ...(emotions === null ? [] : [{ rows: emotions, target: 1, weight: EMOTION_WEIGHT }]),
    { rows: labelled, target: 0, weight: LABELLED_WEIGHT },
    { rows: unlabelled, target: 0, weight: 1 },
  ];
  const repeated = (of: (kind: (typeof kinds)[number]) => number): Float32Array =>
    Float32Array.from(
      kinds.flatMap((kind) => Array<number>(kind.rows.features.rows).fill(of(kind))),
    );
  const problem = {
    ...kinds.map(({ rows }) => rows).reduce((top, bottom) => joinRows(top, bottom)),
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
