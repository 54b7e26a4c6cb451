// How much work something is, told so that a busy machine does not matter: by the processor time
// of this process, by the least of several readings, and by asking again where one looks bad.

/** Below this a reading says more about the machine than about the work. */
const TELLING_MS = 5;
/** Between 4 of linear and 16 of quadratic work, by the same factor from both. */
const LIMIT = 8;
/** Quadratic work is over the limit each time. */
const TRIES = 6;
/** Beyond this the garbage collector and the caches are measured, not the work. */
const LARGEST = 2 ** 18;

/** Milliseconds of processor time that the work takes, of this process and all its threads. */
export async function effortOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return since(before);
}

/** The same for work that waits for nothing. */
export function effortNow(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return since(before);
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least effort of a few tries; no more of them once one is below `enough`. */
export async function leastEffort(work: () => unknown, enough: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < TRIES && least >= enough; turn += 1) {
    least = Math.min(least, await effortOf(work));
  }
  return least;
}

/**
 * What is wrong with work that should grow with its size: null where four times the size takes
 * about four times the effort. Sizes begin at `from` and grow until a reading tells something; work
 * that stays below that however large it gets is fine.
 */
export async function tooSteep(
  work: (size: number) => unknown,
  from: number,
): Promise<string | null> {
  let size = from;
  // Compiled code before interpreted code is compared with it.
  await work(size);
  while ((await effortOf(() => work(size))) < TELLING_MS && 4 * size < LARGEST) size *= 2;
  let once = Number.POSITIVE_INFINITY;
  let fourfold = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < TRIES; turn += 1) {
    once = Math.min(once, await effortOf(() => work(size)));
    fourfold = Math.min(fourfold, await effortOf(() => work(4 * size)));
    if (fourfold < LIMIT * Math.max(once, TELLING_MS)) return null;
  }
  return `${size}: ${once.toFixed(1)} ms, ${4 * size}: ${fourfold.toFixed(1)} ms`;
}
