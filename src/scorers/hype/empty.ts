// Short arrays that are emptied for each text.

/** Sets all numbers to 0. For a dozen of them `fill` would cost more than the numbers do. */
export function empty(numbers: Float64Array): void {
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = 0;
}
