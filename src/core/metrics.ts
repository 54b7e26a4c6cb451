// Measures of how well predictions meet labels. Pure; what is undefined is null, never NaN.

/** counts[gold][predicted], both in the order of `classes`. */
export type Confusion<Class extends string | number> = Readonly<{
  classes: readonly Class[];
  counts: readonly (readonly number[])[];
}>;

export type ClassFigures<Class extends string | number> = Readonly<{
  class: Class;
  /** How many rows have this class as gold. */
  support: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}>;

/** Gold and predicted, row by row; arrays of the same length. */
export type Pairs<T> = Readonly<{ gold: readonly T[]; predicted: readonly T[] }>;

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  let sum = 0;
  for (const value of known) sum += value;
  return sum / known.length;
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** Counts of each gold class by predicted class; rows of other classes are left out. */
export function confusion<Class extends string | number>(
  pairs: Pairs<Class>,
  classes: readonly Class[],
): Confusion<Class> {
  const counts = classes.map(() => classes.map(() => 0));
  for (const [row, gold] of pairs.gold.entries()) {
    const line = counts[classes.indexOf(gold)];
    const column = classes.findIndex((name) => name === pairs.predicted[row]);
    if (line !== undefined && column >= 0) line[column] = (line[column] ?? 0) + 1;
  }
  return { classes, counts };
}

/** Precision, recall and F1 of each class, in [0, 1]; null where nothing was there to find. */
export function classFigures<Class extends string | number>(
  table: Confusion<Class>,
): ClassFigures<Class>[] {
  return table.classes.map((name, at) => {
    const hits = table.counts[at]?.[at] ?? 0;
    const support = (table.counts[at] ?? []).reduce((sum, count) => sum + count, 0);
    const claimed = table.counts.reduce((sum, row) => sum + (row[at] ?? 0), 0);
    return {
      class: name,
      support,
      precision: ratio(hits, claimed),
      recall: ratio(hits, support),
      f1: ratio(2 * hits, support + claimed),
    };
  });
}

/** Mean F1 over the classes that occur as gold or predicted, in [0, 1]; null without rows. */
export function macroF1<Class extends string | number>(table: Confusion<Class>): number | null {
  return mean(classFigures(table).map((figures) => figures.f1));
}

/** Mean recall over the classes that occur as gold, in [0, 1]; null without rows. */
export function macroRecall<Class extends string | number>(table: Confusion<Class>): number | null {
  return mean(classFigures(table).map((figures) => figures.recall));
}

/** Share of rows on the diagonal, in [0, 1]; null without rows. */
export function accuracy<Class extends string | number>(table: Confusion<Class>): number | null {
  let hits = 0;
  let rows = 0;
  for (const [at, line] of table.counts.entries()) {
    hits += line[at] ?? 0;
    for (const count of line) rows += count;
  }
  return ratio(hits, rows);
}

/**
 * Average precision of a ranking: mean of the precision at each positive, rows of equal score
 * taken together. In [0, 1]; null where there is no positive.
 */
export function averagePrecision(
  isPositive: readonly boolean[],
  scores: readonly number[],
): number | null {
  const order = scores.map((_, row) => row).toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  let hits = 0;
  let sum = 0;
  let from = 0;
  while (from < order.length) {
    let to = from;
    let fresh = 0;
    while (to < order.length && scores[order[to] ?? 0] === scores[order[from] ?? 0]) {
      if (isPositive[order[to] ?? 0] === true) fresh += 1;
      to += 1;
    }
    hits += fresh;
    sum += (fresh * hits) / to;
    from = to;
  }
  return ratio(sum, hits);
}

/** Pearson correlation, in [-1, 1]; null for fewer than two rows or a constant column. */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  const meanX = mean(x);
  const meanY = mean(y);
  if (meanX === null || meanY === null || x.length < 2) return null;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [row, value] of x.entries()) {
    const dx = value - meanX;
    const dy = (y[row] ?? 0) - meanY;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}

/** Bins of the calibration error, as is usual for it (Guo et al. 2017). */
export const CALIBRATION_BINS = 15;

/** Bin of a confidence in [0, 1]: 0 to 14. */
export function calibrationBin(confidence: number): number {
  return Math.min(CALIBRATION_BINS - 1, Math.floor(confidence * CALIBRATION_BINS));
}

/**
 * Expected calibration error: mean gap between confidence and accuracy over 15 equal bins of
 * confidence, weighted by rows. In [0, 1]; null without rows.
 */
export function calibrationError(
  confidences: readonly number[],
  isRight: readonly boolean[],
): number | null {
  const sums = Array.from({ length: CALIBRATION_BINS }, () => 0);
  for (const [row, confidence] of confidences.entries()) {
    const bin = calibrationBin(confidence);
    sums[bin] = (sums[bin] ?? 0) + confidence - (isRight[row] === true ? 1 : 0);
  }
  const gap = sums.reduce((total, sum) => total + Math.abs(sum), 0);
  return ratio(gap, confidences.length);
}

/** Errors of the mean, group by group. */
export type GroupError = Readonly<{ group: string; rows: number; error: number }>;

/** Predicted mean minus gold mean of each group with enough rows, in the unit of the values. */
export function groupErrors(
  pairs: Pairs<number>,
  groups: readonly string[],
  fewestRows: number,
): GroupError[] {
  const rowsOf = new Map<string, number[]>();
  for (const [row, group] of groups.entries()) {
    const rows = rowsOf.get(group);
    if (rows === undefined) rowsOf.set(group, [row]);
    else rows.push(row);
  }
  const errors: GroupError[] = [];
  for (const [group, rows] of rowsOf) {
    if (rows.length < fewestRows) continue;
    let error = 0;
    for (const row of rows) error += (pairs.predicted[row] ?? 0) - (pairs.gold[row] ?? 0);
    errors.push({ group, rows: rows.length, error: error / rows.length });
  }
  return errors;
}

/** Mean absolute error of the group means, each group counted once; null without groups. */
export function meanIndexError(errors: readonly GroupError[]): number | null {
  return mean(errors.map(({ error }) => Math.abs(error)));
}

/** Root of the mean squared error of the group means; null without groups. */
export function rootMeanSquareIndexError(errors: readonly GroupError[]): number | null {
  const square = mean(errors.map(({ error }) => error * error));
  return square === null ? null : Math.sqrt(square);
}
