// Peaks of a timeline: buckets that hold more comments than their neighbours by more than the
// timeline's own restlessness explains. Knows counts alone, not what was said.

/** Neighbours on each side that say what was to be expected. */
const NEIGHBOURS = 3;
/** Shorter timelines have no course to stand out from. */
const MIN_BUCKETS = 5;
/** Chance of any false peak in a timeline without peaks, at most (Bonferroni over its buckets). */
const FAMILY_ERROR = 0.01;
/** What is surprising and yet small is no peak: fewer comments, or less than twice the expected. */
const MIN_COMMENTS = 10;
const MIN_RATIO = 2;
/** Median of a chi-squared variable with one degree of freedom. */
const CHI_SQUARED_MEDIAN = 0.454_936_4;
/** Empty neighbours make anything infinitely surprising; this many comments are always expected. */
const LEAST_EXPECTED = 0.5;
/** A negative binomial distribution this near to Poisson stands for it: one formula for both. */
const NEARLY_POISSON = 1.001;
/** Terms of the tail that add less than this part of it are left out. */
const LEAST_TERM = 1e-9;

type Point = Readonly<{ start: string; comments: number }>;

/** A run of buckets that stand out, one after the other. */
export type Peak = Readonly<{
  /** Start of the first and of the last of its buckets, and of the one with most comments. */
  start: string;
  end: string;
  top: string;
  /** In all of its buckets. */
  comments: number;
  /** Comments that the neighbours lead one to expect in them. */
  expected: number;
}>;

/**
 * Peaks in time order. The rule: a bucket's comments exceed the median of the three buckets on
 * each side by a tail of the negative binomial distribution below 0.01 / buckets, are at least
 * twice that median and at least 10; the median counts as one standard error higher than it is. The distribution's spread is the timeline's own: variance
 * = phi x mean, phi from the median squared residual (1, Poisson, at least). Buckets that stand
 * out one after the other are one peak. Fewer than five buckets: none.
 */
export function peaksOf(points: readonly Point[]): Peak[] {
  if (points.length < MIN_BUCKETS) return [];
  const expected = points.map((_, at) => expectedAt(points, at));
  const phi = dispersionOf(points, expected);
  const isPeak = points.map(({ comments }, at) => {
    const mean = expected[at] ?? 0;
    return (
      comments >= MIN_COMMENTS &&
      comments >= MIN_RATIO * mean &&
      tailOf(comments, mean + medianError(mean, phi), phi) < FAMILY_ERROR / points.length
    );
  });
  return runsOf(isPeak).map(([from, to]) => peakOf(points, expected, [from, to]));
}

function expectedAt(points: readonly Point[], at: number): number {
  const around = points.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
  const own = Math.min(at, NEIGHBOURS);
  const counts = around.filter((_, index) => index !== own).map(({ comments }) => comments);
  return Math.max(LEAST_EXPECTED, median(counts));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? upper) + upper) / 2 : upper;
}

/** Variance by mean, from the median so that the peaks themselves do not hide each other. */
function dispersionOf(points: readonly Point[], expected: readonly number[]): number {
  const squares = points.map(({ comments }, at) => {
    const mean = expected[at] ?? LEAST_EXPECTED;
    return (comments - mean) ** 2 / mean;
  });
  return Math.max(1, median(squares) / CHI_SQUARED_MEDIAN);
}

/**
 * P(X >= count) of a negative binomial variable with this mean and variance `phi * mean`; near
 * Poisson at 1. Summed upwards from `count`, which must lie above the mean for a fast end.
 */
export function tailOf(count: number, mean: number, phi: number): number {
  if (count <= 0) return 1;
  const size = mean / (Math.max(phi, NEARLY_POISSON) - 1);
  const share = mean / (mean + size);
  const logTerm =
    logGamma(count + size) -
    logGamma(size) -
    logGamma(count + 1) -
    size * Math.log1p(mean / size) +
    count * Math.log(share);
  let term = 1;
  let sum = 0;
  for (let k = count; term > LEAST_TERM * sum; k += 1) {
    sum += term;
    term *= ((k + size) / (k + 1)) * share;
  }
  return Math.min(1, Math.exp(logTerm) * sum);
}

/** Stirling's series from 8 up, carried down by the recurrence; absolute error below 1e-9. */
function logGamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < 8; y += 1) shift += Math.log(y);
  const inverse = 1 / (y * y);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / y;
  return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

/** Standard error of the median of the neighbours: pi/2 times the variance of their mean. */
function medianError(mean: number, phi: number): number {
  return Math.sqrt(((Math.PI / 2) * phi * mean) / (2 * NEIGHBOURS));
}

/** First and last index of each run of `true`. */
function runsOf(flags: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [at, flag] of flags.entries()) {
    if (!flag) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}

function peakOf(
  points: readonly Point[],
  expected: readonly number[],
  [from, to]: readonly [number, number],
): Peak {
  const own = points.slice(from, to + 1);
  const top = own.reduce((best, point) => (point.comments > best.comments ? point : best));
  return {
    start: points[from]?.start ?? "",
    end: points[to]?.start ?? "",
    top: top.start,
    comments: own.reduce((sum, { comments }) => sum + comments, 0),
    expected: expected.slice(from, to + 1).reduce((a, b) => a + b, 0),
  };
}
