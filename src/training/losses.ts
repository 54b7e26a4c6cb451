// Losses of one row: from logits to the loss and to probability minus target.

export type Row = Readonly<{
  z: Float64Array;
  /** Written: weight times (probability minus target). */
  residual: Float64Array;
  /** Targets of all rows; those of this row begin at `first`. Below 0: not known. */
  targets: Float32Array;
  outputs: number;
}>;

/** Log loss of independent outputs. */
export function sigmoidLoss(row: Row, first: number, weight: number): number {
  let loss = 0;
  for (let o = 0; o < row.outputs; o += 1) {
    const target = row.targets[first + o] ?? 0;
    const logit = row.z[o] ?? 0;
    row.residual[o] = 0;
    if (target < 0) continue;
    const tail = Math.log1p(Math.exp(-Math.abs(logit)));
    loss += weight * (Math.max(logit, 0) + tail - target * logit);
    row.residual[o] = weight * (1 / (1 + Math.exp(-logit)) - target);
  }
  return loss;
}

/** Cross entropy of outputs that share one unit of probability. */
export function softmaxLoss(row: Row, first: number, weight: number): number {
  const { z, residual, targets, outputs } = row;
  let highest = Number.NEGATIVE_INFINITY;
  for (let o = 0; o < outputs; o += 1) highest = Math.max(highest, z[o] ?? 0);
  let sum = 0;
  for (let o = 0; o < outputs; o += 1) sum += Math.exp((z[o] ?? 0) - highest);
  const logSum = highest + Math.log(sum);
  let loss = 0;
  for (let o = 0; o < outputs; o += 1) {
    const target = targets[first + o] ?? 0;
    loss += weight * target * (logSum - (z[o] ?? 0));
    residual[o] = weight * (Math.exp((z[o] ?? 0) - logSum) - target);
  }
  return loss;
}
