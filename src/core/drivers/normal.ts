// The normal and Student distributions, as far as drivers need them.

/** Probability of a standard normal value above `z`; absolute error below 7.5e-8. */
export function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  // Abramowitz and Stegun 26.2.17.
  const t = 1 / (1 + 0.231_641_9 * z);
  const powers = [0.319_381_53, -0.356_563_782, 1.781_477_937, -1.821_255_978, 1.330_274_429];
  const sum = powers.reduceRight((rest, factor) => t * (factor + rest), 0);
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}

/** `z` with `upperTail(z) = tail`, for a tail in (0, 0.5]; by bisection, to 1e-9. */
export function quantileOfTail(tail: number): number {
  let low = 0;
  let high = 40;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    // The approximation above is poor beyond 7: there the bound of Mills' ratio stands in.
    if (tailAt(middle) > tail) low = middle;
    else high = middle;
  }
  return high;
}

function tailAt(z: number): number {
  return z < 5 ? upperTail(z) : Math.exp((-z * z) / 2) / (z * Math.sqrt(2 * Math.PI));
}

/**
 * Student's quantile beside the normal one `z`, second-order expansion (Abramowitz and Stegun
 * 26.7.5); fewer than one degree of freedom counts as one.
 */
export function studentQuantile(z: number, freedom: number): number {
  const v = Math.max(1, freedom);
  return z + (z ** 3 + z) / (4 * v) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * v * v);
}
