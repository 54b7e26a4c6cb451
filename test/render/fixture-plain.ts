// Parts of a summary that most fixtures leave empty or alike.

import { RUNGS } from "../../src/core/ladder.ts";
import type { Ladder, RungName } from "../../src/core/ladder.ts";
import type { Bucket, TeaserSummary, Timeline, TimelinePoint } from "../../src/core/summary.ts";

/** A teaser without labels, release or a last week of its own. */
export const PLAIN: Pick<TeaserSummary, "peakTalk" | "recent" | "ages" | "calibrated"> = {
  peakTalk: [],
  recent: null,
  ages: { basis: null, figures: [], others: [] },
  calibrated: null,
};

/** A timeline where nothing stands out. */
export function timelineAt(
  bucket: Bucket,
  points: readonly TimelinePoint[],
  undated: number,
): Timeline {
  return { bucket, points, undated, peaks: [], events: [] };
}

/** A ladder that is fairly sure of one rung. */
export function ladderAround(rung: RungName): Ladder {
  const rest = 0.28 / 4;
  return Object.fromEntries(RUNGS.map((name) => [name, name === rung ? 0.72 : rest])) as Ladder;
}
