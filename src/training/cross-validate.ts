// Leave-titles-out cross-validation of several variants of a model, side by side.

import { calibrate, type PostCalibration } from "./calibrate.ts";
import type { HeadOptions } from "./heads.ts";
import { type HeldOutFigures, heldOutFigures } from "./held-out-figures.ts";
import { type HeadData, holdOut, predictionsOf } from "./hold-out.ts";

/** One way to train: what the heads see and how they are fitted. */
export type Variant = Readonly<{ name: string; data: HeadData; options: HeadOptions }>;
export type VariantFigures = Readonly<{ name: string; figures: HeldOutFigures }>;

/**
 * Figures of every variant on held-out titles, calibrated as it would be shipped. Everything
 * below the heads is what `data` holds: it may have seen texts of the held-out titles without
 * their labels.
 */
export function crossValidate(
  variants: readonly Variant[],
  posts: PostCalibration,
): VariantFigures[] {
  return variants.map(({ name, data, options }) => {
    const held = holdOut(data, options);
    const calibration = calibrate(held, posts);
    return { name, figures: heldOutFigures(held.comments, predictionsOf(held, calibration)) };
  });
}
