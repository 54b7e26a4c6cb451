// The labels of a teaser against its comments, from the database.

import type { LabelReport } from "../core/calibration-report.ts";
import { labelReport } from "../core/calibration-report.ts";
import { populationOf } from "../core/calibration-population.ts";
import type { Stratum } from "../core/hype-index.ts";
import type { Store } from "../store/store.ts";
import { seededRandom } from "../training/random.ts";

/** Bootstrap draws: enough for two digits of an interval. */
const DRAWS = 500;
const SEED = 20_250_709;

/** What the labels say; without labels nothing is read but that there are none. */
export function labelReportOf(
  store: Store,
  teaser: string,
  strata: readonly Stratum[],
): LabelReport {
  const labels = store.labels.labelsOf(teaser);
  const comments = labels.length === 0 ? [] : store.commentsOf(teaser);
  return labelReport(
    { drawn: labels.length === 0 ? [] : store.labels.drawnOf(teaser), labels },
    { population: populationOf(comments, strata), strata },
    { draws: DRAWS, random: seededRandom(SEED) },
  );
}
