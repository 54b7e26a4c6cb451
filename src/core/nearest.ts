// "Did you mean": the known name nearest to what was written.

/** ` (did you mean "likes"?)`, or nothing where no name is near. */
export function didYouMean(wrong: string, known: readonly string[]): string {
  const guess = nearest(wrong, known);
  return guess === null ? "" : ` (did you mean ${JSON.stringify(guess)}?)`;
}

/** Levenshtein distance of two short names. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of a.split("").entries()) {
    const row = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

/** The nearest of `known`, or null where none is near enough to be a likely misspelling. */
export function nearest(name: string, known: readonly string[]): string | null {
  const limit = Math.max(2, Math.floor(name.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const d = distance(name.toLowerCase().slice(0, 64), candidate.toLowerCase());
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}
