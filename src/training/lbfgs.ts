// Limited-memory BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.5) with a
// backtracking line search. Deterministic; knows nothing of what it minimises.

/** Value at `x`; writes the gradient. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;
export type LbfgsOptions = Readonly<{ iterations: number; tolerance: number }>;

const MEMORY = 7;
/** Sufficient decrease (Armijo). */
const DECREASE = 1e-4;
const MOST_TRIALS = 20;

type Step = Readonly<{ s: Float64Array; y: Float64Array; rho: number }>;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** target += factor * source */
function add(target: Float64Array, source: Float64Array, factor: number): void {
  for (let at = 0; at < target.length; at += 1) {
    target[at] = (target[at] ?? 0) + factor * (source[at] ?? 0);
  }
}

/** Two-loop recursion: the descent direction from the last steps. */
function direction(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const result = gradient.map((value) => -value);
  const alphas: number[] = [];
  for (const step of steps.toReversed()) {
    const alpha = step.rho * dot(step.s, result);
    alphas.push(alpha);
    add(result, step.y, -alpha);
  }
  const last = steps.at(-1);
  const scale = last === undefined ? 1 : 1 / (last.rho * dot(last.y, last.y));
  for (let at = 0; at < result.length; at += 1) result[at] = (result[at] ?? 0) * scale;
  for (const step of steps) {
    const beta = step.rho * dot(step.y, result);
    add(result, step.s, (alphas.pop() ?? 0) - beta);
  }
  return result;
}

type Point = Readonly<{ x: Float64Array; gradient: Float64Array; value: number }>;

/** The first point along `way` that lies low enough, or null. */
function search(
  line: Readonly<{ objective: Objective; first: number }>,
  from: Point,
  way: Float64Array,
): Point | null {
  const slope = dot(from.gradient, way);
  let length = line.first;
  for (let trial = 0; trial < MOST_TRIALS; trial += 1) {
    const x = Float64Array.from(from.x);
    add(x, way, length);
    const gradient = new Float64Array(x.length);
    const value = line.objective(x, gradient);
    if (value <= from.value + DECREASE * length * slope) return { x, gradient, value };
    length *= 0.5;
  }
  return null;
}

function stepBetween(from: Point, to: Point): Step {
  const s = Float64Array.from(to.x);
  add(s, from.x, -1);
  const y = Float64Array.from(to.gradient);
  add(y, from.gradient, -1);
  return { s, y, rho: 1 / dot(s, y) };
}

/** The lowest point found from `start`; stops early once a step gains less than the tolerance. */
export function minimise(
  objective: Objective,
  start: Float64Array,
  options: LbfgsOptions,
): Float64Array {
  const x = Float64Array.from(start);
  const gradient = new Float64Array(x.length);
  let point: Point = { x, gradient, value: objective(x, gradient) };
  const steps: Step[] = [];
  for (let iteration = 0; iteration < options.iterations; iteration += 1) {
    const way = direction(point.gradient, steps);
    const first = steps.length === 0 ? 1 / Math.sqrt(dot(way, way) + 1e-12) : 1;
    const next = search({ objective, first }, point, way);
    if (next === null) break;
    const step = stepBetween(point, next);
    if (step.rho > 0 && Number.isFinite(step.rho)) steps.push(step);
    if (steps.length > MEMORY) steps.shift();
    const gain = point.value - next.value;
    point = next;
    if (gain < options.tolerance * Math.max(1, Math.abs(point.value))) break;
  }
  return point.x;
}
