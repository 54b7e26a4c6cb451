// Percentile bootstrap: how far figures move when the rows are drawn anew. Pure; chance is given
// from outside.

/** Numbers in [0, 1), given from outside so that nothing here is random by itself. */
export type RandomSource = () => number;
export type Interval = Readonly<{ low: number; high: number }>;
export type BootstrapOptions = Readonly<{ draws: number; random: RandomSource }>;

function percentiles(found: readonly number[]): Interval | null {
  const sorted = found.toSorted((a, b) => a - b);
  const low = sorted[Math.floor(0.025 * sorted.length)];
  const high = sorted[Math.ceil(0.975 * sorted.length) - 1];
  return low === undefined || high === undefined ? null : { low, high };
}

/**
 * Percentile bootstrap intervals (95 %) of several figures over the same draws of rows with
 * replacement, in the order in which `figures` gives them. Null without rows or where a figure
 * is undefined on every draw; the list is empty without rows.
 */
export function bootstrapIntervals(
  rows: number,
  figures: (rows: readonly number[]) => readonly (number | null)[],
  options: BootstrapOptions,
): (Interval | null)[] {
  const found: number[][] = [];
  const draws = rows > 0 ? options.draws : 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const sample = Array.from({ length: rows }, () => Math.floor(options.random() * rows));
    for (const [at, value] of figures(sample).entries()) {
      const list = (found[at] ??= []);
      if (value !== null) list.push(value);
    }
  }
  return found.map(percentiles);
}

/**
 * The interval of one figure. For a difference of two scorers, let `figure` give the difference
 * on the same rows.
 */
export function bootstrapInterval(
  rows: number,
  figure: (rows: readonly number[]) => number | null,
  options: BootstrapOptions,
): Interval | null {
  return bootstrapIntervals(rows, (drawn) => [figure(drawn)], options)[0] ?? null;
}
