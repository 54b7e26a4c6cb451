// Which of a teaser's indices a report leads with.

import type { IndexEstimate } from "./estimate.ts";
import type { TeaserSummary } from "./summary.ts";

/**
 * The index corrected by labels where there are enough of them (hype-index, 6), else the
 * scorer's own. Platforms, topics and buckets of time are not corrected: they add up to `hype`.
 */
export function headlineOf({
  hype,
  calibrated,
}: Pick<TeaserSummary, "hype" | "calibrated">): IndexEstimate {
  return calibrated?.hype ?? hype;
}
