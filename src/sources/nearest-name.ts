// "Did you mean …": the nearest of a list of names.

/** The name nearest to a wrong one by edit distance, or null where none is near. */
export function nearestName(wrong: string, names: readonly string[]): string | null {
  const from = wrong.toLowerCase();
  let best: string | null = null;
  // More than about half of the letters wrong is another word, not a slip.
  let least = Math.max(3, Math.ceil(from.length / 2) + 1);
  for (const name of names) {
    const steps = distance(from, name.toLowerCase());
    if (steps < least) {
      least = steps;
      best = name;
    }
  }
  return best;
}

/** ` (did you mean "likes"?)`, or nothing. */
export function didYouMean(wrong: string, names: readonly string[]): string {
  const nearest = nearestName(wrong, names);
  return nearest === null ? "" : ` (did you mean ${JSON.stringify(nearest)}?)`;
}

/** Levenshtein's distance, one row at a time. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let at = 1; at <= from.length; at++) {
    const next = [at];
    for (let against = 1; against <= to.length; against++) {
      const same = from.charAt(at - 1) === to.charAt(against - 1) ? 0 : 1;
      next.push(
        Math.min(
          (row[against] ?? 0) + 1,
          (next[against - 1] ?? 0) + 1,
          (row[against - 1] ?? 0) + same,
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
