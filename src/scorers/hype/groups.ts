// Feature groups: how each is weighed before the model sees it. Shared by training and
// scoring, so it decides what a weight means.

// In the order of FeatureExtractor.groups: words, characters, places, pictures, categories, shape.
export const CHARACTERS = 1;
export const PLACES = 2;
export const PICTURES = 3;
export const CATEGORIES = 4;
export const SHAPE = 5;

/**
 * Scale of each group before the regularised model sees it; the first four after
 * accuracy-recipe.md section 3, the others chosen on held-out titles.
 */
export const GROUP_SCALES: readonly number[] = [1, 0.6, 0.6, 0.6, 0.6, 0.25];

/**
 * Factor on every feature of a group, given the sum of their squared document frequencies
 * (inverse, each occurrence counted): a unit vector times the scale. Shape is taken as it is.
 */
export function groupFactor(group: number, squares: number): number {
  const scale = GROUP_SCALES[group] ?? 1;
  if (group === SHAPE) return scale;
  return squares > 0 ? scale / Math.sqrt(squares) : 0;
}
