// One slope and intercept that turn logits into probabilities (Platt 1999).

import type { Line } from "../scorers/hype/model.ts";
import { minimise } from "./lbfgs.ts";

const SEARCH = { iterations: 200, tolerance: 1e-10 };

/** What each logit should have told, 0 or 1, and how much it counts. */
export type LineTargets = Readonly<{ targets: readonly number[]; weights: readonly number[] }>;

/** The line of the least log loss; [1, 0] for no logits at all. */
export function fitLine(logits: ArrayLike<number>, { targets, weights }: LineTargets): Line {
  const [slope = 1, intercept = 0] = minimise(
    (x, gradient) => {
      const [a = 1, b = 0] = x;
      let loss = 0;
      gradient.fill(0);
      for (const [row, target] of targets.entries()) {
        const z = logits[row] ?? 0;
        const weight = weights[row] ?? 1;
        const logit = a * z + b;
        loss +=
          weight * (Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))) - target * logit);
        const residual = weight * (1 / (1 + Math.exp(-logit)) - target);
        gradient[0] = (gradient[0] ?? 0) + residual * z;
        gradient[1] = (gradient[1] ?? 0) + residual;
      }
      return loss;
    },
    Float64Array.of(1, 0),
    SEARCH,
  );
  return [slope, intercept];
}
