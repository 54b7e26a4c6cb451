// A count-min sketch (Cormode and Muthukrishnan 2005): how often each of very many phrases
// occurs, in memory that does not grow with them. A count is never too low; it is too high by
// at most `e * all counts / width` with probability 1 - e^-2. Sketches add and subtract.

/** Counters per row; 2 rows of 2^18 take 2 MB. */
const WIDTH = 1 << 18;

export type Sketch = Readonly<{ rows: readonly [Uint32Array, Uint32Array] }>;

export function emptySketch(): Sketch {
  return { rows: [new Uint32Array(WIDTH), new Uint32Array(WIDTH)] };
}

/** The counter of a hash in the second row: another mixture of the same 32 bits. */
function second(hash: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x85_eb_ca_6b) >>> 13) & (WIDTH - 1);
}

/** Counts one more of a 32-bit hash. */
export function addToSketch({ rows: [a, b] }: Sketch, hash: number): void {
  const i = hash & (WIDTH - 1);
  const j = second(hash);
  a[i] = (a[i] ?? 0) + 1;
  b[j] = (b[j] ?? 0) + 1;
}

/** Adds the counts of another sketch. */
export function mergeSketch(sum: Sketch, other: Sketch): void {
  for (const k of [0, 1] as const) {
    const [to, from] = [sum.rows[k], other.rows[k]];
    for (let at = 0; at < WIDTH; at += 1) to[at] = (to[at] ?? 0) + (from[at] ?? 0);
  }
}

/** Count of a hash in a sketch, without what `part` (one of its parts) holds of it. */
export function countIn(sketch: Sketch, hash: number, part: Sketch | null = null): number {
  const i = hash & (WIDTH - 1);
  const j = second(hash);
  let a = sketch.rows[0][i] ?? 0;
  let b = sketch.rows[1][j] ?? 0;
  if (part !== null) {
    a -= part.rows[0][i] ?? 0;
    b -= part.rows[1][j] ?? 0;
  }
  return Math.max(0, Math.min(a, b));
}
