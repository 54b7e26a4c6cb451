// Tail areas and quantiles of the normal and Student's distributions. Pure functions of numbers.

/** Coefficients of the erfc approximation (Press et al., Numerical Recipes 6.2), highest first. */
const ERFC = [
  0.170_872_77, -0.822_152_23, 1.488_515_87, -1.135_203_98, 0.278_868_07, -0.186_288_06,
  0.096_784_18, 0.374_091_96, 1.000_023_68, -1.265_512_23,
] as const;

/** P(Z > z) of the standard normal; relative error below 1.2e-7, far into the tail as well. */
export function upperTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  let exponent = 0;
  for (const coefficient of ERFC) exponent = exponent * t + coefficient;
  const half = (t * Math.exp(exponent - x * x)) / 2;
  return z >= 0 ? half : 1 - half;
}

/** The z with P(Z > z) = `tail`, for a tail in (0, 0.5]; found by halving. */
export function upperQuantile(tail: number): number {
  let low = 0;
  let high = 40;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (upperTail(middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Wallace's (1959) normal deviate of Student's t; the inverse of `studentOf`. Keeps the sign. */
export function deviateOf(t: number, freedom: number): number {
  const scale = (8 * freedom + 1) / (8 * freedom + 3);
  return Math.sign(t) * scale * Math.sqrt(freedom * Math.log1p((t * t) / freedom));
}

/** Student's t at the tail area of the normal deviate `z`, after Wallace; error below 1 % from 5 degrees of freedom up. */
export function studentOf(z: number, freedom: number): number {
  const u = (z * (8 * freedom + 3)) / (8 * freedom + 1);
  return Math.sign(z) * Math.sqrt(freedom * Math.expm1((u * u) / freedom));
}

/**
 * Student's quantile beside the normal one `z`, second-order expansion (Abramowitz and Stegun
 * 26.7.5); fewer than one degree of freedom counts as one.
 */
export function studentQuantile(z: number, freedom: number): number {
  const v = Math.max(1, freedom);
  return z + (z ** 3 + z) / (4 * v) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * v * v);
}
