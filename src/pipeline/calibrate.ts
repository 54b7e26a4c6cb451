// Calibrate: the index corrected by labels, and how right the scorer is on this very corpus.

import type { LabelReport } from "../core/calibration-report.ts";
import type { IndexEstimate } from "../core/estimate.ts";
import { hypeIndex, strataOf } from "../core/hype-index.ts";
import { createScorer } from "../scorers/index.ts";
import { openStore } from "../store/store.ts";
import { labelReportOf } from "./label-report.ts";
import { scorerOf } from "./summary-of.ts";
import { oneTeaser } from "./one-teaser.ts";

export type CalibrateOptions = Readonly<{
  db: string;
  /** May be left out where the database holds one teaser. */
  teaser?: string | undefined;
  /** Pooling weights by platform. */
  weights?: Readonly<Record<string, number>> | undefined;
}>;

export type CalibrateResult = LabelReport &
  Readonly<{ teaser: string; scorer: string; raw: IndexEstimate }>;

/** Corrects the index of one teaser with the labels in the database; it writes nothing. */
export function calibrate({ db, teaser: wanted, weights }: CalibrateOptions): CalibrateResult {
  const store = openStore(db, { readonly: true });
  try {
    const teaser = oneTeaser(store, wanted);
    const scorer = createScorer(scorerOf(store, [teaser]));
    const strata = strataOf(store.rollupOf(teaser).cells, weights);
    const raw = hypeIndex(strata, scorer.indexError ?? 0);
    return { teaser, scorer: scorer.id, raw, ...labelReportOf(store, teaser, strata) };
  } finally {
    store.close();
  }
}
