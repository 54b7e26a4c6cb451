// Prior correction: how the mix of classes in one batch of comments differs from the mix that
// the model was trained on. Pure; changes probabilities, never the model.

/** Rounds after which the estimate no longer moves in practice. */
const ROUNDS = 30;
/** Rows of the training mix that are added to every batch, so that small ones stay put. */
export const DEFAULT_PSEUDO_ROWS = 300;

function shifted(row: readonly number[], ratio: readonly number[]): number[] {
  const raised = row.map((share, at) => share * (ratio[at] ?? 0));
  const sum = raised.reduce((total, share) => total + share, 0);
  return sum > 0 ? raised.map((share) => share / sum) : [...row];
}

/**
 * Probabilities of each row corrected to the mix of their own batch, by expectation
 * maximisation (Saerens, Latinne and Decaestecker 2002) with `pseudoRows` rows of the training
 * mix added. Rows are in the order of `prior`, each with sum 1, and come back so; no rows give
 * none. A row then depends on its batch, so this belongs to a batch figure, not to a score.
 */
export function correctPriors(
  rows: readonly (readonly number[])[],
  prior: readonly number[],
  pseudoRows: number = DEFAULT_PSEUDO_ROWS,
): number[][] {
  let mix = [...prior];
  let corrected = rows.map((row) => [...row]);
  for (let round = 0; round < ROUNDS; round += 1) {
    const ratio = mix.map((share, at) => ((prior[at] ?? 0) > 0 ? share / (prior[at] ?? 1) : 0));
    corrected = rows.map((row) => shifted(row, ratio));
    mix = prior.map((share, at) => {
      const found = corrected.reduce((sum, row) => sum + (row[at] ?? 0), 0);
      return (found + pseudoRows * share) / (rows.length + pseudoRows);
    });
  }
  return corrected;
}
